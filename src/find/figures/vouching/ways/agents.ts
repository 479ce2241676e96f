import type { Doc } from "../../../../text/index.ts";
import { BY } from "../../languages/en/function-words.ts";
import { OWNED } from "../../languages/en/vouching/counts.ts";
import { GIVEN_BY } from "../../languages/en/vouching/credits.ts";
import { GIVES } from "../../languages/en/vouching/giving.ts";
import { clauseOf, type Giver, headAfter, type Looking } from "../phrases/looking.ts";
import { sourceAt } from "../phrases/source-phrase.ts";

/** "9,400 were listed by the parish", "an early sum, given by the harbour master, was 12". */
export function agents(doc: Doc, { mention, speakers, places }: Looking): Giver[] {
  const { tokens } = doc;
  const [from, to] = clauseOf(doc, mention);
  let counted = false;
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.lower ?? "";
    if (at === mention.first) counted = false;
    if (GIVES.has(word) || GIVEN_BY.has(word)) counted = true;
    if (!BY.has(word) || !counted || (at < mention.first && !GIVES.has(tokens[at - 1]?.lower ?? "")))
      continue;
    const head = headAfter(tokens, { from: at + 1, stops: OWNED });
    // "a clinic given by Ostria": a state gives other things than numbers.
    const name = head < 0 || places.has(head) ? null : sourceAt(doc, { head, speakers });
    if (name !== null) return [{ name, at, rule: "agent" }];
  }
  return [];
}
