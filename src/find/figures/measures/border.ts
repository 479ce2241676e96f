import type { FoundPlace } from "../../../model/index.ts";
import type { Doc } from "../../../text/index.ts";
import { INTO, REFUGE } from "../languages/en/function-words.ts";
import { OUT_OF, QUITTING } from "../languages/en/moves.ts";
import { near, PARAGRAPH } from "../quantities/near.ts";
import type { Read } from "./counted/earlier.ts";
import { tokensOver } from "./counted/mention.ts";

/** Ids of countries in the gazetteer. */
const COUNTRY = "iso:";

/** The tokens at which the name of a country starts. */
export function countriesAt(doc: Doc, places: readonly FoundPlace[]): ReadonlySet<number> {
  const named = places.filter(({ gazetteer }) => gazetteer?.startsWith(COUNTRY));
  return new Set(named.map(({ anchor }) => tokensOver(doc, anchor)[0]));
}

/**
 * Whether people said to be displaced went into another country: a country behind "to" or "into" in the sentence ("could flee to Chad"), behind a verb of
 * leaving ("have left Chad") or before one of receiving ("Chad has received").
 * "fled to Chad's north" is no border crossed.
 */
export function crossesBorder(
  doc: Doc,
  { read, places }: { read: Read; places: readonly FoundPlace[] },
): boolean {
  if (read.reading.measure !== "displaced") return false;
  const { start, end } = read.mention.sentence;
  return near(places, { span: read.mention.quantity.anchor, reach: PARAGRAPH }).some((place) => {
    if (!place.gazetteer?.startsWith(COUNTRY) || place.anchor.start < start || place.anchor.end > end)
      return false;
    const [first, last] = tokensOver(doc, place.anchor);
    const before = doc.tokens[first - 1]?.lower ?? "";
    if (doc.tokens[first - 2]?.lower === "according") return false;
    const listed = (before === "and" || before === ",") && INTO.has(doc.tokens[first - 3]?.lower ?? "");
    const refuge = before === "in" && REFUGE.has(doc.tokens[first - 2]?.lower ?? "");
    const receives = read.reading.rule === "place-receives" && last <= read.mention.first;
    const left =
      QUITTING.has(before) || (OUT_OF.of.has(before) && OUT_OF.out.has(doc.tokens[first - 2]?.lower ?? ""));
    return (
      (left || INTO.has(before) || listed || refuge || receives) &&
      !/^['’]s?$/.test(doc.tokens[last]?.text ?? "")
    );
  });
}
