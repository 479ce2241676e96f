import {
  byCodeUnit,
  groupId,
  type Likeness,
  type ReadReport,
  type Source,
  type Undecided,
} from "../../model/index.ts";
import type { Pair } from "./joining/alike.ts";
import { byWeight, linksOf, undecidedOf } from "./joining/explain.ts";
import type { Joins } from "./joining/joins.ts";
import type { Node } from "./nodes.ts";
import { outletsOf } from "./outlets.ts";
import { sourceOf } from "./source.ts";

/** The voices of all reports, and how a report's names lead to them. */
export interface SourceLinks {
  /** Sorted by id. */
  readonly sources: readonly Source[];
  /** Pairs of sources that may be one voice, the likeliest first. */
  readonly undecided: readonly Undecided[];
  /** The source that a report means by a name; `undefined` where the report does not name it as a voice. */
  readonly idOf: (report: string, name: string) => string | undefined;
  /** Whether a name of a report names somebody: not "officials", nor the authorities without a field. */
  readonly isNamed: (report: string, name: string) => boolean;
  /** The voice behind a source: the body that a spokesperson speaks for, else the source itself. */
  readonly voiceOf: (source: string) => string;
  /** The source that is the outlet of a report or of one it is a copy of, where that is itself quoted or known as a voice ("OCHA" publishes a bulletin). */
  readonly outletOf: (report: string) => string | undefined;
}

/** Two nodes that may be one voice. */
export interface Open {
  readonly pair: Pair;
  readonly a: number;
  readonly b: number;
}

/** What is kept of the joining, to look voices up. */
export interface Joined {
  readonly joins: Joins;
  readonly keys: readonly (readonly string[])[];
  readonly open: readonly Open[];
  readonly reports: readonly ReadReport[];
  readonly originOf: (report: string) => string;
}

/** Makes the sources of joined nodes. A body that only publishes reports and is nowhere quoted or named as a voice is none. */
export function voicesOf(
  nodes: readonly Node[],
  { joins, keys, open, reports, originOf }: Joined,
): SourceLinks {
  const at = new Map(nodes.map((node, i) => [`${node.report}\0${node.name}`, i]));
  const all = joins.groups().map((group) => [group[0]!, quotedOf(group, nodes)] as const);
  const groups = new Map(all.filter(([, group]) => group.length > 0));
  const keysAt = Map.groupBy(keys.keys(), joins.rootOf);
  const ids = new Map(
    [...groups].map(([root, group]) => {
      const basis = strongKey(keysAt.get(root)!.flatMap((i) => keys[i]!)) ?? idBasis(group);
      return [root, groupId("source", [basis])] as const;
    }),
  );
  const idAt = (i: number): string => ids.get(joins.rootOf(i))!;
  const idOf = (report: string, name: string): string | undefined => {
    const i = at.get(`${report}\0${name}`);
    return i === undefined || !groups.has(joins.rootOf(i)) ? undefined : idAt(i);
  };
  const links = Map.groupBy(joins.made, ({ a }) => joins.rootOf(a));
  const made = [...groups].map(([root, group]) => {
    const why: readonly Likeness[] = linksOf(links.get(root) ?? [], nodes);
    return sourceOf(ids.get(root)!, { group, idOf, links: why });
  });
  const voices = new Map(made.map(({ source, voice }) => [source.id, voice]));
  const kinds = new Map(made.map(({ source }) => [source.id, source.kind]));
  const outlets = outletsOf(reports, { originOf, idOf, kindOf: (source) => kinds.get(source) });
  return {
    sources: made.map(({ source }) => source).sort((a, b) => byCodeUnit(a.id, b.id)),
    undecided: stillOpen(open, { nodes, idAt, isVoice: (i) => groups.has(joins.rootOf(i)) }),
    idOf,
    isNamed: (report, name) => {
      const i = at.get(`${report}\0${name}`);
      return i !== undefined && !nodes[i]!.unnamed;
    },
    voiceOf: (source) => voices.get(source) ?? source,
    outletOf: (report) => outlets.get(report),
  };
}

function quotedOf(group: readonly number[], nodes: readonly Node[]): Node[] {
  return group.map((i) => nodes[i]!).filter((node) => node.quoted);
}

/** The least key that means one voice the world over ("body:unhcr", "body:KE:health ministry", "government:KE"), so that its id is the same everywhere. */
function strongKey(keys: readonly string[]): string | undefined {
  return keys.filter((key) => /^(?:body:[a-z]|body:[A-Z]{2}:.|government:)/.test(key)).sort(byCodeUnit)[0];
}

/** Else an id rests on the least of the group's names, so that copies and further reports rarely change it. */
function idBasis(group: readonly Node[]): string {
  return group.map((node) => `${node.report}\0${node.name}`).sort(byCodeUnit)[0]!;
}

function stillOpen(
  open: readonly Open[],
  {
    nodes,
    idAt,
    isVoice,
  }: { nodes: readonly Node[]; idAt: (node: number) => string; isVoice: (node: number) => boolean },
): Undecided[] {
  const pairs = new Map<string, Undecided>();
  for (const { pair, a, b } of open) {
    const sources = [idAt(a), idAt(b)] as const;
    if (sources[0] === sources[1] || !isVoice(a) || !isVoice(b)) continue;
    const made = undecidedOf(pair, { nodes: [nodes[a]!, nodes[b]!], sources });
    const key = made.sources.join(" ");
    if ((pairs.get(key)?.weight ?? 0) < made.weight) pairs.set(key, made);
  }
  return [...pairs.values()].sort(byWeight);
}
