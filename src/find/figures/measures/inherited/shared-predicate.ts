import type { Doc } from "../../../../text/index.ts";
import { LIST_JOINS } from "../../languages/en/counted.ts";
import { countsPeople, type Read } from "../counted/earlier.ts";
import { namesPeople } from "../counted/people.ts";
import { isTold } from "../counted/untold.ts";

/** A noun of this weight or less says who people are, not what became of them. A judgement: nearly all that do weigh 6 and more. */
const WEAK = 4;
/** What is shared is trusted like any reading that is inherited. A judgement: less than a label. */
const SCORE = 3;

/**
 * The readings of a text in which those of a list whose last member has the predicate share it: "four soldiers, 24 farmers and 17 clerks were among
 * the dead" counts the soldiers with the dead as well.
 */
export function sharePredicates(doc: Doc, read: readonly Read[]): Read[] {
  const shared = [...read];
  for (let at = read.length - 2; at >= 0; at--) {
    const [one, next] = [shared[at]!, shared[at + 1]!];
    if (!mayShare(one) || !hasPredicate(next) || !areListed(doc, { one, next })) continue;
    const { measure } = next.reading;
    shared[at] = { ...one, reading: { ...one.reading, measure, rule: "listed-before", score: SCORE } };
  }
  return shared;
}

/** Whether no word of their own says what became of those counted. */
function mayShare({ mention, reading }: Read): boolean {
  const who = reading.rule.startsWith("noun:") && reading.score <= WEAK;
  return namesPeople(mention) && (who || !isTold({ mention, reading }));
}

/** Whether a predicate says of people what became of them, or they share one already. */
function hasPredicate({ mention, reading }: Read): boolean {
  if (!namesPeople(mention) || !countsPeople(reading) || !isTold({ mention, reading })) return false;
  return !reading.rule.startsWith("noun:") && reading.rule !== "list" && reading.measure !== "personnel";
}

/** Whether nothing but joining words stands between two counts of one sentence. */
function areListed({ tokens }: Doc, { one, next }: { one: Read; next: Read }): boolean {
  if (one.mention.sentence.index !== next.mention.sentence.index || one.mention.to >= next.mention.first)
    return false;
  return tokens.slice(one.mention.to, next.mention.first).every(({ lower }) => LIST_JOINS.has(lower));
}
