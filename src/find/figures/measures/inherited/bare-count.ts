import type { Doc, Token } from "../../../../text/index.ts";
import {
  BRINGS,
  COMPARATIVES,
  COUNT_NOUNS,
  COUNT_PRONOUNS,
  DOES,
  GIVES_BARE,
  GIVING_JOINS,
  JUDGED,
  MADE,
  MADE_IT,
  MAKES,
  NAMES,
  ONE_MORE,
  PRONOUN_IS,
  SHOULD_HAVE,
  WAYS,
  WHAT,
} from "../../languages/en/counts.ts";
import { INTO, NEGATIONS, OF, THE } from "../../languages/en/function-words.ts";
import { JUDGING } from "../../languages/en/times.ts";
import type { Mention } from "../counted/mention.ts";
import { isPut } from "../labels/count-label.ts";

/** How many words may stand between a number and the word that says that it is a count. A judgement: most sentences are shorter, and a hostile text is one sentence. */
const FAR = 48;
/** How many joining words may stand between a verb of giving and its number. A judgement: "at some about" is more than anybody writes. */
const JOINS = 3;

/**
 * Whether a bare number says a count again: behind a word such as "toll" ("cut its count to 20"), as what a source said or its list
 * reads ("it had said 615"), as a pronoun's ("it was 2,175"), before "so" ("2,000 could do so"), or as a sentence of its own ("Fewer than
 * 30, the mayor replied").
 */
export function saysCountAgain(doc: Doc, mention: Mention): boolean {
  return (
    NAMES.has(doc.tokens[mention.to - 1]?.lower ?? "") ||
    countsBefore(doc, mention) ||
    isGiven(doc, mention) ||
    doesSo(doc, mention) ||
    isAnswer(doc, mention) ||
    isTakenBack(doc, mention) ||
    isOfTheseMany(doc, mention) ||
    isCompared(doc, mention) ||
    isJudged(doc, mention) ||
    isPut(doc, mention)
  );
}

/** How far behind its number the word may stand that it is right. A judgement: "would have been nearer the truth". */
const JUDGED_REACH = 6;

/** "91 would have been right", "91 is the right figure", "91 is what they have": a number that is said to be right or wrong, or somebody's. */
export function isJudged({ tokens }: Doc, { last, to, from, sentence }: Mention): boolean {
  const verb = tokens[last];
  if (to > from || !/^(?:AUX|VERB)$/.test(verb?.upos ?? "")) return false;
  const behind = tokens.slice(last, Math.min(sentence.last, last + JUDGED_REACH));
  if (WHAT.has(behind[1]?.lower ?? "")) return true;
  return behind.some(({ lower }) => JUDGING.right.has(lower) || JUDGED.has(lower));
}

/** How far before its number the verb of a comparative may stand: "has a far lower one in its ledger, 41". A judgement by that example. */
const VERB_REACH = 8;

/** "the league has registered far more, 81,000", "names fewer: 41": a comparative says that the number is another count of the same. */
function isCompared({ tokens }: Doc, { first, to, sentence }: Mention): boolean {
  if (!/^[,:–—-]$/.test(tokens[first - 1]?.text ?? "") || !endsBare(tokens[to])) return false;
  const before = tokens.slice(Math.max(sentence.first, first - 1 - VERB_REACH), first - 1);
  const last = before.at(-1)?.lower ?? "";
  if (!COMPARATIVES.has(last) && !(ONE_MORE.has(last) && COMPARATIVES.has(before.at(-2)?.lower ?? "")))
    return false;
  return before.some(({ lower }) => GIVES_BARE.has(lower));
}

/** "Of these 52, 39 are named": the whole, said again. */
function isOfTheseMany({ tokens }: Doc, { first, last, sentence }: Mention): boolean {
  if (first - 2 !== sentence.first || tokens[last]?.text !== ",") return false;
  return OF.has(tokens[first - 2]?.lower ?? "") && THE.has(tokens[first - 1]?.lower ?? "");
}

/** Whether a number is said to be wrong right behind the right one: "61 have died, not 74". */
export function isTakenBack({ tokens }: Doc, { first, to, sentence }: Mention): boolean {
  return (
    first - 2 > sentence.first &&
    NEGATIONS.has(tokens[first - 1]?.lower ?? "") &&
    tokens[first - 2]?.text === "," &&
    endsBare(tokens[to])
  );
}

/** A number alone between the start of its sentence and a comma or the end. */
function isAnswer({ tokens }: Doc, { first, last, to, sentence }: Mention): boolean {
  if (first > sentence.first + 1 || to > last) return false;
  if (first > sentence.first && !/^["“”'‘«(]$/.test(tokens[sentence.first]?.text ?? "")) return false;
  return last >= sentence.last || /^[,.;!?"”)]$/.test(tokens[last]?.text ?? "");
}

function countsBefore({ tokens }: Doc, mention: Mention): boolean {
  for (let at = mention.first - 1; at >= Math.max(mention.sentence.first, mention.first - FAR); at--) {
    if (COUNT_NOUNS.has(tokens[at]?.lower ?? "")) return true;
  }
  return false;
}

/** Whether people are counted again: "had spoken of 41 women", over a preposition, because "had 41 women" says nothing of a count. */
export function givesPeople(doc: Doc, mention: Mention): boolean {
  const people = mention.noun?.kind === "person" || mention.noun?.kind === "family";
  return people && GIVING_JOINS.has(doc.tokens[mention.first - 1]?.lower ?? "") && isGiven(doc, mention);
}

/** Whether a verb of giving a number, or a pronoun's form of "be", leads to the number at once. */
function isGiven({ tokens }: Doc, { first, to, sentence }: Mention): boolean {
  let at = first - 1;
  if (MAKES.has(tokens[at - 1]?.lower ?? "") && MADE_IT.has(tokens[at]?.lower ?? ""))
    return endsBare(tokens[to]);
  if (isCorrected(tokens, first)) return endsBare(tokens[to]);
  while (at > first - 1 - JOINS && GIVING_JOINS.has(tokens[at]?.lower ?? "")) at--;
  if (at < sentence.first || !endsBare(tokens[to])) return false;
  const word = tokens[at]?.lower ?? "";
  let subject = at - 1;
  while (subject > at - 1 - JOINS && isVerbal(tokens[subject])) subject--;
  if (PRONOUN_IS.has(word) && COUNT_PRONOUNS.has(tokens[subject]?.lower ?? "")) return true;
  return GIVES_BARE.has(word);
}

/** How far before its number the verb may stand that moves it. A judgement: "corrected itself on Tuesday afternoon to". */
const CORRECTED_REACH = 7;

/** "has corrected itself to", "corrected itself at noon to": a verb of moving a number, its pronoun, then no other clause up to "to". */
function isCorrected(tokens: readonly Token[], first: number): boolean {
  if (!INTO.has(tokens[first - 1]?.lower ?? "")) return false;
  for (let at = first - 2; at >= Math.max(1, first - CORRECTED_REACH); at--) {
    const { lower, upos } = tokens[at]!;
    if (MADE_IT.has(lower)) return BRINGS.has(tokens[at - 1]!.lower);
    if (/^(?:VERB|AUX|PUNCT|SCONJ)$/.test(upos)) return false;
  }
  return false;
}

/** Whether a word goes with a form of "be" behind it: "it has been", "that should have been". */
function isVerbal(token: Token | undefined): boolean {
  return PRONOUN_IS.has(token?.lower ?? "") || SHOULD_HAVE.has(token?.lower ?? "");
}

/** What may stand behind a bare number: an end, a preposition, a time, a participle ("documented"), never a noun or a verb of its own. */
function endsBare(token: Token | undefined): boolean {
  if (token === undefined || /^(?:[.,;:)"”’!?—–-]|last)$/.test(token.lower)) return true;
  return /^(?:ADP|CCONJ|SCONJ|PUNCT|ADV|PRON|DET)$/.test(token.upos) || token.xpos === "VBN";
}

/** "2,000 could do so", "only 190 made the trip": a verb that stands for what was said before. */
function doesSo({ tokens }: Doc, mention: Mention): boolean {
  const [made, the, way] = tokens.slice(mention.last, mention.last + 3).map(({ lower }) => lower);
  if (MADE.has(made ?? "") && (WAYS.has(the ?? "") || WAYS.has(way ?? ""))) return true;
  for (let at = mention.last; at < Math.min(mention.sentence.last, mention.last + 5); at++) {
    if (tokens[at]?.lower === "so" && DOES.has(tokens[at - 1]?.lower ?? "")) return true;
  }
  return false;
}
