export { MONTHS, STOP_WORDS, stem } from "./en.ts";
export { type CountryName, countryNamed } from "./en-countries.ts";
export { type Groups, groupsOf } from "./groups.ts";
export { hash32, mix32 } from "./hash.ts";
export { fold, type Word, wordsOf } from "./words.ts";
