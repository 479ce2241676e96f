import type { FoundPlace } from "../../../model/index.ts";
import type { Doc } from "../../../text/index.ts";
import { ADMIN, DIRECTIONS } from "../languages/en/places.ts";
import { type Mention, tokensOver } from "../measures/counted/mention.ts";

/** The place below a country that opens the sentence of a figure as its scene: "In Tamra district, 57 people were moved from Oshvel." */
export function frameOf(
  doc: Doc,
  { mention, places }: { mention: Mention; places: readonly FoundPlace[] },
): FoundPlace | undefined {
  const { sentence, quantity } = mention;
  const place = places.find(({ anchor }) => anchor.start >= sentence.start);
  if (!place || place.anchor.end > quantity.anchor.start || place.gazetteer?.startsWith("iso:"))
    return undefined;
  const { tokens } = doc;
  const [first, last] = tokensOver(doc, place.anchor);
  const next = ADMIN.has(tokens[last]?.lower ?? "") ? last + 1 : last;
  const opens = first === sentence.first + 1 && DIRECTIONS.get(tokens[sentence.first]?.lower ?? "") === "in";
  return opens && tokens[next]?.text === "," ? place : undefined;
}
