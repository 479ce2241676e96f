import type { Doc } from "../../../../text/index.ts";
import { LIST_JOINS, REST } from "../../languages/en/counted.ts";
import { countsPeople, isVerbless, type Read } from "../counted/earlier.ts";
import type { Mention } from "../counted/mention.ts";
import type { Reading } from "../counted/reading.ts";
import { type Inheriting, REACH, SCORE } from "./inheriting.ts";

/** What people in one list with those before count, whoever they are: "17 porters and two nurses". `null` where there is no such list. */
export function readListed(doc: Doc, { mention, earlier }: Inheriting): Reading | null {
  const last = earlier.at(-1);
  if (!last || !joinsList(doc, { mention, last }) || last.reading.rule.startsWith("noun:")) return null;
  return { ...last.reading, rule: "list", score: SCORE };
}

/**
 * What people in a longer list count, whose members go on with a phrase each: "of them 60 were rebels, and the rest six members of the guard,
 * three clerks and 21 villagers". `null` where a verb of their own stands between, or behind.
 */
export function readEnumerated(doc: Doc, { mention, earlier }: Inheriting): Reading | null {
  const last = earlier.at(-1);
  const { sentence, first, to } = mention;
  if (!last || last.mention.sentence.index !== sentence.index || !countsPeople(last.reading)) return null;
  if (last.reading.rule.startsWith("noun:")) return null;
  const between = doc.tokens.slice(last.mention.last, first);
  let join = between.length - 1;
  while (join >= 0 && REST.has(between[join]?.lower ?? "")) join--;
  if (!LIST_JOINS.has(between[join]?.lower ?? "")) return null;
  const behind = between.findIndex(({ lower }) => LIST_JOINS.has(lower));
  const verbs = between.slice(behind).some(({ upos, text }) => upos === "VERB" || /^[;:]$/.test(text));
  return verbs || !isVerbless(doc, { from: to, limit: clauseEnd(doc, mention) })
    ? null
    : { ...last.reading, rule: "list", score: SCORE };
}

/** The next comma, joining word or end behind what is counted. */
function clauseEnd({ tokens }: Doc, { to, sentence }: Mention): number {
  let at = to;
  while (at < sentence.last && !LIST_JOINS.has(tokens[at]?.lower ?? "")) at++;
  return at;
}

/** "the victims include 17 porters and 23 cooks": people of whom nothing else is said, in one list with those before. */
export function joinsList({ tokens }: Doc, { mention, last }: { mention: Mention; last: Read }): boolean {
  if (mention.noun?.kind !== "person" || !countsPeople(last.reading)) return false;
  if (last.mention.to === last.mention.from || last.mention.to >= mention.first) return false;
  return tokens.slice(last.mention.to, mention.first).every((token) => LIST_JOINS.has(token.lower));
}

/** "Six porters drowned at the weir, and one cook.": people behind a conjunction, without a verb of their own. */
export function sharesVerb(doc: Doc, { mention, last }: { mention: Mention; last: Read }): boolean {
  const { noun, sentence, first, to } = mention;
  if (noun?.kind !== "person" || !countsPeople(last.reading)) return false;
  if (last.mention.sentence.index !== sentence.index || first - last.mention.last > REACH) return false;
  return (
    LIST_JOINS.has(doc.tokens[first - 1]?.lower ?? "") && isVerbless(doc, { from: to, limit: sentence.last })
  );
}
