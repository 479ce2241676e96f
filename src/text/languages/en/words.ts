import type { WordRules } from "../scan.ts";
import { BEFORE_NUMBERS, OTHERS, TITLES } from "./abbreviations.ts";

const ALWAYS = new Set([...TITLES, ...OTHERS]);
const NUMBERED = new Set(BEFORE_NUMBERS);

/** Prefixes that UD English keeps in one word with what follows the hyphen; other hyphens are tokens of their own. */
const PREFIXES = new Set(
  (
    "non e re anti co mid pre pro cross post over semi multi ex sub counter pan mini neo socio psycho inter intra micro macro arch un ultra " +
    "super proto pseudo trans bi tri quasi infra extra de hyper mega vice-"
  ).split(" "),
);

/** Two words written as one, and where the second starts. */
const FUSED: Readonly<Record<string, number>> = {
  cannot: 3,
  gonna: 3,
  wanna: 3,
  gotta: 3,
  gimme: 3,
  lemme: 3,
  dont: 2,
  didnt: 3,
  doesnt: 4,
  isnt: 2,
  wasnt: 3,
  couldnt: 5,
  wouldnt: 5,
  havent: 4,
};

const CLITIC = /(?:n['’]t|['’](?:s|m|re|ve|ll|d))$/i;

/** Tokeniser rules of English: clitics, prefixes, abbreviations. */
export const ENGLISH_WORDS: WordRules = {
  cuts: cutsOf,
  keepsPeriod: (word, next) => {
    if (ALWAYS.has(word)) return true;
    if (NUMBERED.has(word))
      return /^\s?[\d(]/.test(next) || (/^No?s?$/.test(word) && /^\s?[IVX]+\b/.test(next));
    return isInitial(word, next);
  },
  joinsHyphen: (part) => PREFIXES.has(part),
  joinsNumber: (letters) => /^(?:st|nd|rd|th|s|['’]?s)$/i.test(letters),
};

/** Where clitics start in a written word: "wouldn't've" at 5 and 8. */
function cutsOf(word: string): readonly number[] {
  const fused = FUSED[word.toLowerCase()];
  if (fused !== undefined) return [fused];
  if (!/['’]/.test(word)) return [];
  const cuts: number[] = [];
  let rest = word;
  for (let match = CLITIC.exec(rest); match && match.index > 0; match = CLITIC.exec(rest)) {
    cuts.unshift(match.index);
    rest = rest.slice(0, match.index);
  }
  return cuts;
}

/** Function words with which a sentence opens, and no surname. */
const OPENERS = new Set(
  "The A An In Of On At To From By For With He She It We They His Her Its Their Our This That These Those There But And Or So If When As After Before Some Many All No Not".split(
    " ",
  ),
);

/** A capital alone is an initial where another capital follows ("J. Smith", "J.R."), unless that opens a sentence ("plan B. The"); "I" is a word. */
function isInitial(word: string, next: string): boolean {
  if (!/^\p{Lu}$/u.test(word) || word === "I") return false;
  const following = /^\s?(\p{Lu}\p{L}*)(\.?)/u.exec(next);
  return following !== null && (following[2] === "." || !OPENERS.has(following[1]!));
}
