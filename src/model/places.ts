import type { FoundPlace } from "./findings.ts";

/** What containment is told from: the gazetteer's id of a place, and the ids of what it lies in. */
export type Located = Pick<FoundPlace, "gazetteer" | "within">;

/**
 * Whether one place lies in another: a settlement in its district, province or country. A place does not lie in itself; of a place without
 * a gazetteer entry nothing is known to lie in it.
 */
export function liesIn(inner: Located, outer: Located): boolean {
  return outer.gazetteer !== undefined && (inner.within?.includes(outer.gazetteer) ?? false);
}
