import type { FoundPlace } from "../../../model/index.ts";
import type { Doc, Token } from "../../../text/index.ts";
import { OF, TAKEN_UP, TAKING_UP } from "../languages/en/places.ts";
import { POSSESSIVE } from "../languages/en/sources.ts";
import type { Mention } from "../measures/mention.ts";

/**
 * The place that a word for its kind takes up from further up: "57 died in the province" after "the governor of Tamra Province". The last
 * such place before the word; `undefined` where the sentence takes none up.
 */
export function takenUp(
  { tokens, blocks }: Doc,
  { mention, places }: { mention: Mention; places: readonly FoundPlace[] },
): FoundPlace | undefined {
  const { first, last, block } = mention.sentence;
  // A heading opens a section of its own.
  const from = blocks[blocks[block]?.heading ?? -1]?.start ?? 0;
  for (let at = first + 1; at < last; at++) {
    const kind = TAKEN_UP.get(tokens[at]?.lower ?? "");
    if (!kind || !TAKING_UP.has(tokens[at - 1]?.lower ?? "") || goesOn(tokens[at + 1])) continue;
    if (tokens[at]?.deprel === "compound" || tokens[at]?.deprel === "nsubj") continue;
    const here = tokens[at]?.start ?? 0;
    return places.findLast(
      ({ anchor, ...place }) => anchor.start >= from && anchor.end <= here && kindOf(place) === kind,
    );
  }
  return undefined;
}

/** "the city's utility", "the district of Tamra". */
function goesOn(next: Token | undefined): boolean {
  return OF.has(next?.lower ?? "") || POSSESSIVE.test(next?.text ?? "");
}

/** By what a place lies in: nothing above a country, a country above a province, both above a town. */
function kindOf({
  gazetteer,
  within = [],
}: Pick<FoundPlace, "gazetteer" | "within">): "country" | "unit" | "town" | undefined {
  if (gazetteer?.startsWith("iso:")) return "country";
  if (gazetteer === undefined) return undefined;
  return within.length <= 1 ? "unit" : "town";
}
