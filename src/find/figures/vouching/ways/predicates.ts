import type { Doc, Token } from "../../../../text/index.ts";
import { IS, THE } from "../../languages/en/function-words.ts";
import { GIVES, HOLDS, POINTS_BACK, SAYS_WHAT } from "../../languages/en/vouching/giving.ts";
import { RELATIVE_OBJECT } from "../../languages/en/vouching/pronouns.ts";
import { type Giver, headAfter, type Looking } from "../phrases/looking.ts";
import { sourceAt } from "../phrases/source-phrase.ts";
import { subjectOf } from "../phrases/verb-subject.ts";

/** "90 drowned and six are lost: this is the list that the guild drew up": behind a colon the numbers before it are pointed back at. */
export function pointedBack(doc: Doc, { mention, speakers }: Looking): Giver[] {
  const { tokens } = doc;
  const { last: end } = mention.sentence;
  let colon = mention.last;
  while (colon < end && tokens[colon]?.text !== ":") colon++;
  const points = POINTS_BACK.has(tokens[colon + 1]?.lower ?? "") && IS.has(tokens[colon + 2]?.lower ?? "");
  if (!points) return [];
  const verb = verbBehind(tokens, { from: colon + 3, to: end });
  const head = verb < 0 ? -1 : subjectOf(tokens, { verb, least: colon + 3 });
  const name = head < 0 ? null : sourceAt(doc, { head, speakers });
  return name === null ? [] : [{ name, at: colon, rule: "predicate" }];
}

/** How far behind the number its predicate may begin, and the source behind that, in words. Judgements by the examples below. */
const NEAR = 4;
const CLAUSE = 9;

/** "717 is what the surveyors' guild has", "the 6,150 which the bureau printed", "88 is the number the league gives", "14 drowned: that is what the port says". */
export function predicates(doc: Doc, { mention, speakers }: Looking): Giver[] {
  const { tokens } = doc;
  const admitted = admittedTo(doc, { mention, speakers });
  if (admitted !== null) return [{ name: admitted, at: mention.to, rule: "predicate" }];
  const stop = Math.min(mention.sentence.last, mention.to + NEAR);
  for (let at = mention.last; at < stop; at++) {
    const what = predicateAt(tokens, at);
    if (what < 0 || (what === at && isSubject(tokens, what))) continue;
    const verb = verbBehind(tokens, { from: what + 1, to: Math.min(mention.sentence.last, what + CLAUSE) });
    const known = verb <= what + 1 ? -1 : subjectOf(tokens, { verb, least: what + 1 });
    const head = known < 0 && what > at ? headAfter(tokens, { from: what + 1 }) : known;
    const name = head < 0 ? null : sourceAt(doc, { head, speakers });
    if (name !== null) return [{ name, at, rule: "predicate" }];
  }
  return [];
}

/** "the 90 which are lost": a relative pronoun that is the subject of the verb behind it. */
function isSubject(tokens: readonly Token[], relative: number): boolean {
  return /^(?:MD|VB[DPZ])$/.test(tokens[relative + 1]?.xpos ?? "");
}

/** "the 24 dead the army admits to": who gives the number in a clause that follows it at once, without a relative pronoun. */
function admittedTo(doc: Doc, { mention, speakers }: Pick<Looking, "mention" | "speakers">): string | null {
  const { tokens } = doc;
  const from = mention.head?.[1] ?? mention.last;
  if (!THE.has(tokens[from]?.lower ?? "")) return null;
  const head = headAfter(tokens, { from });
  const verb = tokens[head + 1]?.lower ?? "";
  return head > from && (GIVES.has(verb) || HOLDS.has(verb)) ? sourceAt(doc, { head, speakers }) : null;
}

/** The last word of "is what", "is the number", or of a relative pronoun, that begins at `at`; -1 where none does. */
function predicateAt(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.lower ?? "";
  if (RELATIVE_OBJECT.has(word)) return at;
  if (!IS.has(word)) return -1;
  const what = at + (SAYS_WHAT.the.has(tokens[at + 1]?.lower ?? "") ? 2 : 1);
  return SAYS_WHAT.what.has(tokens[what]?.lower ?? "") ? what : -1;
}

function verbBehind(tokens: readonly Token[], { from, to }: { from: number; to: number }): number {
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.lower ?? "";
    if (GIVES.has(word) || HOLDS.has(word)) return at;
  }
  return -1;
}
