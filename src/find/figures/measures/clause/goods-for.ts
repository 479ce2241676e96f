import type { Token } from "../../../../text/index.ts";
import { FOR } from "../../languages/en/function-words.ts";
import { GOODS } from "../../languages/en/goods.ts";
import { type Mention, NOUN_PHRASES } from "../counted/mention.ts";
import { phrasesAt } from "../counted/phrases.ts";
import type { Reading } from "../counted/reading.ts";

/** More than a verb of bringing before the goods. A judgement. */
const SCORE = 8.6;

/** Reads "tents for 300 families", "flour for 10,000 people": whom relief goods are for needs them; `null` where no goods stand before. */
export function goodsFor(tokens: readonly Token[], { first, sentence, noun }: Mention): Reading | null {
  const people = noun?.kind === "person" || noun?.kind === "family";
  const at = first - 2;
  if (!people || noun.measure || at < sentence.first || !FOR.has(tokens[first - 1]?.lower ?? "")) return null;
  const goods = GOODS.has(tokens[at]?.lower ?? "");
  const listed = phrasesAt(tokens, { at, limit: first - 1, table: NOUN_PHRASES })[0]?.value.kind === "aid";
  return goods || listed ? { measure: "in-need", rule: "goods-for", score: SCORE, unit: noun.unit } : null;
}
