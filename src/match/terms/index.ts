export { MONTHS, STOP_WORDS, stem } from "./en.ts";
export { countryNamed } from "./en-countries.ts";
export { groupsOf } from "./groups.ts";
export { hash32, mix32 } from "./hash.ts";
export { sovereignOf } from "./sovereigns.ts";
export { mostOf, tally } from "./tallies.ts";
export { fold, type Word, wordsOf } from "./words.ts";
