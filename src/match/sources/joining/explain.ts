import { byCodeUnit, type Likeness, type Undecided } from "../../../model/index.ts";
import type { Node } from "../nodes.ts";
import type { Pair } from "./alike.ts";
import type { Join } from "./joins.ts";
import { type Feature, weightOf } from "./likeness.ts";

/** The reasons for which nodes of one voice were joined, one for each pair of different names, in order of the names. */
export function linksOf(joins: readonly Join[], nodes: readonly Node[]): Likeness[] {
  const links = new Map<string, Likeness>();
  for (const { a, b, features } of joins) {
    const link = likenessOf([nodes[a]!, nodes[b]!], features);
    const key = link.names.join("\0");
    const known = links.get(key);
    if (link.names[0] !== link.names[1] && (!known || known.weight < link.weight)) links.set(key, link);
  }
  return [...links.values()].sort(byNames);
}

/** A pair that was not decided, for a reader. */
export function undecidedOf(
  { features }: Pair,
  between: { nodes: readonly [Node, Node]; sources: readonly [string, string] },
): Undecided {
  const sources = [...between.sources].sort(byCodeUnit);
  return { sources: [sources[0]!, sources[1]!], ...likenessOf(between.nodes, features) };
}

/** Undecided pairs in their order: the likeliest first. */
export function byWeight(a: Undecided, b: Undecided): number {
  return b.weight - a.weight || byNames(a, b) || byCodeUnit(a.sources.join(" "), b.sources.join(" "));
}

function likenessOf([a, b]: readonly [Node, Node], features: readonly Feature[]): Likeness {
  const [x, y] = byCodeUnit(a.name, b.name) <= 0 ? [a, b] : [b, a];
  return {
    names: [x.name, y.name],
    weight: weightOf(features),
    features: [...features],
    anchors: [x, y].flatMap((node) => node.anchor ?? []),
  };
}

function byNames(a: Likeness, b: Likeness): number {
  return byCodeUnit(a.names[0], b.names[0]) || byCodeUnit(a.names[1], b.names[1]);
}
