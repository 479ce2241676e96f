import type { Measure } from "../../../../model/index.ts";
import type { Doc } from "../../../../text/index.ts";
import { DEEDS } from "../../languages/en/vouching/deeds.ts";
import { OWN_PEOPLE, POSSESSIVE_PRONOUNS } from "../../languages/en/vouching/pronouns.ts";
import type { Giver, Looking } from "../phrases/looking.ts";
import { sourceAt } from "../phrases/source-phrase.ts";

/** Whom a team treats, houses or feeds, and what it hands out, it has counted itself. */
export const DONE: ReadonlySet<Measure> = new Set([
  "aid",
  "injured",
  "other",
  "sheltered",
  "evacuated",
  "in-need",
]);

/** How far the verb may stand from the number, in words. A judgement: an object of its own or an adjunct comes between. */
const REACH = 8;

/**
 * "Her team has bandaged 19 climbers": what the people of whoever spoke last have done is that one's tale. A deed of a body that does not speak ("the charity
 * unloaded 52 crates") is the report's own.
 */
export function doers(
  doc: Doc,
  { mention, speakers, measure }: Looking & { readonly measure: Measure },
): Giver[] {
  if (!DONE.has(measure)) return [];
  const { tokens } = doc;
  for (let at = mention.first - 1; at >= Math.max(mention.sentence.first, mention.first - REACH); at--) {
    if (!DEEDS.has(tokens[at]?.lower ?? "")) continue;
    const head = tokens
      .slice(mention.sentence.first, at)
      .findLast((token) => token.head === at && token.deprel === "nsubj");
    const owned =
      head !== undefined &&
      OWN_PEOPLE.has(head.lower) &&
      POSSESSIVE_PRONOUNS.has(tokens[head.index - 1]?.lower ?? "");
    const name = owned ? sourceAt(doc, { head: head.index, speakers }) : null;
    return name === null ? [] : [{ name, at, rule: "deed" }];
  }
  return [];
}
