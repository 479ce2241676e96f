import type { SentenceRules } from "../split.ts";
import { BEFORE_NUMBERS, TITLES } from "./abbreviations.ts";

const NEVER = new Set([...TITLES, ...BEFORE_NUMBERS].map((word) => `${word}.`));

/** Words that, with a capital, start a sentence rather than go on with a name after an abbreviation. */
const STARTERS = new Set(
  (
    "The This That These Those A An In On At By For From With To As But And Or So If When While After Before Since Although Though However " +
    "Meanwhile He She It They We You I His Her Its Their Our My There Here What Who Why How Where Some Many Most Several Both Each All Another " +
    "Not No Yes Also Then Now Earlier Later Last Yesterday Today According Despite During Under Over About Because Until Nearly More Only"
  ).split(" "),
);

/** Verbs that say who spoke, as they follow a quotation. */
const SAID =
  /^(?:said|says|asked|asks|told|added|adds|replied|wrote|writes|shouted|cried|warned|wondered|continued|recalled|exclaimed)$/i;

/** Sentence rules of English. */
export const ENGLISH_SENTENCES: SentenceRules = {
  endsAfter: (abbreviation, next) => {
    if (NEVER.has(abbreviation) || /^\p{Lu}\.$/u.test(abbreviation)) return false;
    return STARTERS.has(next) || (/^[ap]\.m\.$/i.test(abbreviation) && !/^(?:[A-Z]{2,4}|\d.*)$/.test(next));
  },
  continuesQuote: (next) => {
    const at = next.findIndex((word) => SAID.test(word));
    return at >= 0 && at <= 3 && !next.slice(0, at).some((word) => /^[.,;:!?"“”]$/.test(word));
  },
};
