import { type Anchor, type FoundName, type FoundPlace, overlapOf } from "../../model/index.ts";
import type { Token } from "../../text/index.ts";
import { type Looking, opensSecondPart } from "./mention.ts";

/**
 * Places that the gazetteer has no entry for, though words somewhere in the text say what they are: "the Veltrane camp", "Corvold Dam", "the
 * village of Tamrin", and "Tamrin" alone elsewhere in that text. A name that is a place's only by where it stands is left out, and so is one
 * that holds a known place, unless it goes on where that place's name ends ("Tamra al-Sahel" is not Tamra). In order of the text.
 */
export function unknownPlaces(looking: Looking, known: readonly FoundPlace[]): Anchor[] {
  const free: { anchor: Anchor; said: boolean }[] = [];
  let next = 0;
  let after = 0;
  for (const name of looking.names) {
    const { anchor } = name;
    while (next < known.length && known[next]!.anchor.end <= anchor.start) next++;
    if (name.kind !== "place" || (known[next] && overlapOf(known[next]!.anchor, anchor) > 0)) continue;
    while (after < looking.doc.tokens.length && looking.doc.tokens[after]!.start < anchor.end) after++;
    free.push({ anchor, said: isSaid(name, { looking, after }) });
  }
  const said = new Set(free.filter((each) => each.said).map((each) => each.anchor.exact));
  return free.filter(({ anchor }) => said.has(anchor.exact)).map(({ anchor }) => anchor);
}

/** How many tokens before the end of a name its first is looked for. */
const LONGEST_NAME = 8;

/** Whether a word for a kind of place stands in the name, right behind it, or before it with "of" between. `after` is the first token behind the name. */
function isSaid({ anchor }: FoundName, { looking, after }: { looking: Looking; after: number }): boolean {
  const { doc, words } = looking;
  const isFeature = (token: Token | undefined) => words.features.has(token?.lower ?? "");
  let first = after;
  while (first > Math.max(0, after - LONGEST_NAME) && doc.tokens[first - 1]!.start >= anchor.start) first--;
  if (isFeature(doc.tokens[after - 1]) || isFeature(doc.tokens[after])) return true;
  for (let at = first + 1; at < after; at++) if (opensSecondPart(at, looking)) return true;
  return words.of.has(doc.tokens[first - 1]?.lower ?? "") && isFeature(doc.tokens[first - 2]);
}
