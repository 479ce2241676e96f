import type { Node } from "../nodes.ts";
import type { Feature } from "./likeness.ts";
import { SHORTENINGS, type Shortening } from "./shortenings.ts";

/** A name that leaves out what tells it from others, and the one voice it can mean. */
export interface Meant {
  readonly node: number;
  readonly body: number;
  readonly features: readonly Feature[];
}

/**
 * "The delegation" is the only one that its report names, and "the institute" the only institute that its report names, else the only one that any report names. `rootOf` gives the voice of a node so far,
 * because two names of one voice are one candidate, and so are a spokesman and the body he speaks for.
 */
export function meantBodies(nodes: readonly Node[], rootOf: (node: number) => number): Meant[] {
  const at = new Map(nodes.map((node, i) => [`${node.report}\0${node.name}`, i]));
  const voiceOf = (i: number): number => {
    const { report, organisation, spokesperson } = nodes[i]!;
    const body = spokesperson ? at.get(`${report}\0${organisation}`) : undefined;
    return rootOf(body ?? i);
  };
  return SHORTENINGS.flatMap((way) => meantBy(way, { nodes, voiceOf }));
}

/** A short name alone tells little; that only one can be meant by it decides. Together they make one voice. */
const NAMED = 0.4;
const ALONE = 0.6;

function meantBy(
  way: Shortening,
  { nodes, voiceOf }: { nodes: readonly Node[]; voiceOf: (node: number) => number },
): Meant[] {
  const named = namedBy(way, nodes);
  return nodes.flatMap((node, i): Meant[] => {
    const key = node.quoted ? way.short(node) : null;
    if (key === null) return [];
    const all = (named.get(key) ?? []).filter((other) => other !== i && agree(nodes[other]!, node));
    const here = all.filter((other) => nodes[other]!.report === node.report);
    const candidates = here.length > 0 || !way.across(key) ? here : all;
    const [first] = candidates;
    if (first === undefined) return [];
    const meant = (body: number, why: string): Meant[] => [
      {
        node: i,
        body,
        features: [
          { feature: way.feature, weight: NAMED },
          { feature: why, weight: ALONE },
        ],
      },
    ];
    if (new Set(candidates.map(voiceOf)).size > 1) {
      const last = here.length > 0 && way.goesBack(key) ? lastBefore(node, { candidates, nodes }) : undefined;
      return last === undefined ? [] : meant(last, "named-last-before");
    }
    const body = candidates.find((other) => nodes[other]!.person) ?? first;
    return meant(body, here.length > 0 ? "only-one-in-its-report" : "only-one-in-all-reports");
  });
}

/** "The spokesman", of two: the one whom the report named last before. */
function lastBefore(
  { anchor }: Node,
  { candidates, nodes }: { candidates: readonly number[]; nodes: readonly Node[] },
): number | undefined {
  const before = (i: number): number => {
    const { start } = nodes[i]!.anchor ?? {};
    return start === undefined || anchor === undefined || start >= anchor.start ? -1 : start;
  };
  const [last] = [...candidates].sort((a, b) => before(b) - before(a) || a - b);
  return last !== undefined && before(last) >= 0 ? last : undefined;
}

/** The nodes that each key may mean. */
function namedBy(way: Shortening, nodes: readonly Node[]): Map<string, number[]> {
  const named = new Map<string, number[]>();
  for (const [i, node] of nodes.entries()) {
    for (const key of new Set(node.quoted ? way.full(node) : [])) {
      const list = named.get(key);
      if (list) list.push(i);
      else named.set(key, [i]);
    }
  }
  return named;
}

/** Names that give two countries are two bodies. */
function agree(a: Node, b: Node): boolean {
  const [x, y] = [countryOf(a), countryOf(b)];
  return x === undefined || y === undefined || x === y;
}

function countryOf({ bodies }: Node): string | undefined {
  return bodies.find(({ country }) => country !== undefined)?.country;
}
