import { type Anchor, type FoundPlace, overlapOf } from "../../model/index.ts";
import type { Looking } from "./mention.ts";

/**
 * Places that the gazetteer has no entry for, though their words say what they are: "the Veltrane camp", "Corvold Dam". A name that is a place's
 * only by where it stands is left out, and so is one that holds a known place. In order of the text.
 */
export function unknownPlaces({ doc, names, words }: Looking, known: readonly FoundPlace[]): Anchor[] {
  const found: Anchor[] = [];
  let next = 0;
  let after = 0;
  for (const { anchor, kind } of names) {
    while (next < known.length && known[next]!.anchor.end <= anchor.start) next++;
    if (kind !== "place" || (known[next] && overlapOf(known[next]!.anchor, anchor) > 0)) continue;
    while (after < doc.tokens.length && doc.tokens[after]!.start < anchor.end) after++;
    const named = [doc.tokens[after - 1], doc.tokens[after]];
    if (named.some((token) => words.features.has(token?.lower ?? ""))) found.push(anchor);
  }
  return found;
}
