import { type Anchor, anchorOf, type Span } from "../../model/index.ts";
import { alignUnits } from "./align.ts";
import type { Sketch } from "./text.ts";

/** A sentence of the lead and what another report made of it. */
export interface SharedPassage {
  readonly lead: Anchor;
  readonly copy: Anchor;
}

/** So many passages of each report are shown: enough to judge by, and of a copied text not all of it over again. */
const MOST_PASSAGES = 6;

/** The passages that each of the texts shares with the lead, its weightiest ones, in the order of the lead. */
export function passagesOf(lead: Sketch, others: readonly Sketch[]): SharedPassage[] {
  return others.flatMap((other) => {
    const weightiest = alignUnits(lead.units, other.units)
      .sort((a, b) => b.shared - a.shared || a.a - b.a)
      .slice(0, MOST_PASSAGES);
    return weightiest
      .sort((a, b) => a.a - b.a)
      .map(({ a, b }) => ({ lead: at(lead, lead.units[a]!), copy: at(other, other.units[b]!) }));
  });
}

function at({ source }: Sketch, { start, end }: Span): Anchor {
  return anchorOf(source, { start, end });
}
