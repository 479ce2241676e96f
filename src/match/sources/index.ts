import {
  byCodeUnit,
  groupId,
  type Likeness,
  type ReadReport,
  type Source,
  type Undecided,
} from "../../model/index.ts";
import { countryNamed, fold } from "../terms/index.ts";
import { agreedAcronyms } from "./acronyms.ts";
import { alikePairs, isDecided, type Pair } from "./alike.ts";
import { byWeight, linksOf, undecidedOf } from "./explain.ts";
import { formOf } from "./forms.ts";
import { meantBodies, meantHolders } from "./generic.ts";
import { type Joins, joinsOf } from "./joins.ts";
import { type KeyContext, keysOf, missionsGiven } from "./keys.ts";
import { bodyName, isDocument } from "./name.ts";
import { type Node, nodesOf } from "./nodes.ts";
import { joinOffices, joinPeople } from "./people.ts";
import { sourceOf } from "./source.ts";

export { isDocument } from "./name.ts";

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
  /** The source that is a report's outlet, where the outlet is itself quoted or known as a voice ("OCHA" publishes a bulletin). */
  readonly outletOf: (report: string) => string | undefined;
}

/** Where reports lie and belong, for names that only context can tell apart. */
export interface SourceContext {
  readonly countryOf: (report: string) => string;
  readonly originOf: (report: string) => string;
}

/** Decides which names are one voice across the reports. The order of the reports does not matter. */
export function linkSources(reports: readonly ReadReport[], context: SourceContext): SourceLinks {
  const sorted = [...reports].sort((a, b) => byCodeUnit(a.report.id, b.report.id));
  const acronyms = agreedAcronyms(sorted.map(({ report }) => report.text));
  const nodes = sorted.flatMap((read) => nodesOf(read, acronyms)).filter((node) => !isDocument(node.name));
  const keyed: KeyContext = {
    ...context,
    countriesOf: countriesGiven(nodes),
    missionOf: missionsGiven(nodes.flatMap((node) => node.bodies)),
  };
  const keys = nodes.map((node) => keysOf(node, keyed));
  const joins = joinsOf(nodes.length);
  joinByKey(keys, joins);
  joinPeople(nodes, joins);
  joinOffices(nodes, { joins, countryOf: context.countryOf });
  const open = joinAlike(nodes, { joins, countryOf: context.countryOf, isPlace: placeWords(sorted) });
  const meant = [...meantBodies(nodes, joins.rootOf), ...meantHolders(nodes, joins.rootOf)];
  for (const { node, body, feature } of meant) joins.join(node, body, [feature]);
  return lookupsOf(nodes, { joins, keys, open, reports: sorted });
}

/** What is kept of the joining, to look voices up. */
interface Joined {
  readonly joins: Joins;
  readonly keys: readonly (readonly string[])[];
  readonly open: readonly Open[];
  readonly reports: readonly ReadReport[];
}

function lookupsOf(nodes: readonly Node[], { joins, keys, open, reports }: Joined): SourceLinks {
  const at = new Map(nodes.map((node, i) => [`${node.report}\0${node.name}`, i]));
  const groups = new Map(joins.groups().map((group) => [group[0]!, group.map((i) => nodes[i]!)]));
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
    return i === undefined ? undefined : idAt(i);
  };
  const links = Map.groupBy(joins.made, ({ a }) => joins.rootOf(a));
  const heard = [...groups].filter(([, group]) => group.some((node) => !node.silent));
  const made = heard.map(([root, group]) => {
    const why: readonly Likeness[] = linksOf(links.get(root) ?? [], nodes);
    return sourceOf(ids.get(root)!, { group, idOf, links: why });
  });
  const voices = new Map(made.map(({ source, voice }) => [source.id, voice]));
  const byKey = new Map(keys.flatMap((list, i) => list.map((key) => [key, idAt(i)] as const)));
  const known = new Set(made.map(({ source }) => source.id));
  const ofOutlet = ({ id, outlet = "" }: ReadReport["report"]): string | undefined => {
    const source = idOf(id, outlet) ?? byKey.get(outletKey(outlet));
    return source !== undefined && known.has(source) ? source : undefined;
  };
  const outlets = new Map(reports.map(({ report }) => [report.id, ofOutlet(report)]));
  return {
    sources: made.map(({ source }) => source).sort((a, b) => byCodeUnit(a.id, b.id)),
    undecided: stillOpen(open, { nodes, idAt }),
    idOf,
    isNamed: (report, name) => {
      const i = at.get(`${report}\0${name}`);
      return i !== undefined && !nodes[i]!.unnamed;
    },
    voiceOf: (source) => voices.get(source) ?? source,
    outletOf: (report) => outlets.get(report),
  };
}

function outletKey(outlet: string | undefined): string {
  if (!outlet) return "";
  const { known, country, words } = bodyName(outlet);
  return known ? `body:${known}` : `body:${country ?? ""}:${words.join(" ")}`;
}

/** The least key that means one voice the world over ("body:unhcr", "body:KE:health ministry", "government:KE"), so that its id is the same everywhere. */
function strongKey(keys: readonly string[]): string | undefined {
  return keys.filter((key) => /^(?:body:[a-z]|body:[A-Z]{2}:.|government:)/.test(key)).sort(byCodeUnit)[0];
}

/** Else an id rests on the least of the group's names, so that copies and further reports rarely change it. */
function idBasis(group: readonly Node[]): string {
  return group.map((node) => `${node.report}\0${node.name}`).sort(byCodeUnit)[0]!;
}

function countriesGiven(nodes: readonly Node[]): (words: string) => ReadonlySet<string> {
  const given = new Map<string, Set<string>>();
  for (const { words, country } of nodes.flatMap((node) => node.bodies)) {
    if (!country) continue;
    const key = words.join(" ");
    given.set(key, (given.get(key) ?? new Set()).add(country));
  }
  const none: ReadonlySet<string> = new Set();
  return (words) => given.get(words) ?? none;
}

/** Words of the places that reports name, folded; countries left out. */
function placeWords(reports: readonly ReadReport[]): (word: string) => boolean {
  const names = reports.flatMap(({ findings }) =>
    findings.places.flatMap((place) => [place.name, place.anchor.exact]),
  );
  const words = new Set(
    [...new Set(names)].map(fold).flatMap((name) => (countryNamed(name) ? [] : name.split(/[^a-z0-9]+/))),
  );
  return (word) => word.length > 2 && words.has(word);
}

function joinByKey(keys: readonly (readonly string[])[], joins: Joins): void {
  const first = new Map<string, number>();
  for (const [i, list] of keys.entries()) {
    for (const key of list) {
      const before = first.get(key);
      if (before === undefined) first.set(key, i);
      else joins.join(before, i, [{ feature: featureOf(key), weight: 1 }]);
    }
  }
}

const KEY_FEATURES: ReadonlyMap<string, string> = new Map([
  ["name", "same-name"],
  ["government", "country-or-capital-for-its-government"],
]);

function featureOf(key: string): string {
  const [kind = "", what = "", words] = key.split(":");
  return KEY_FEATURES.get(kind) ?? (words === undefined ? `known-body-${what}` : "same-words");
}

/** Two nodes that may be one voice. */
interface Open {
  readonly pair: Pair;
  readonly a: number;
  readonly b: number;
}

/** Joins the voices whose names are enough alike, the likeliest first, and returns the pairs that stay open. */
function joinAlike(
  nodes: readonly Node[],
  context: { joins: Joins; countryOf: (report: string) => string; isPlace: (word: string) => boolean },
): Open[] {
  const groups = context.joins.groups().filter((group) => isComparable(nodes[group[0]!]!));
  const forms = groups.map((group) =>
    formOf(
      group.map((i) => nodes[i]!),
      context,
    ),
  );
  const pairs = alikePairs(forms).map((pair) => ({ pair, a: groups[pair.a]![0]!, b: groups[pair.b]![0]! }));
  for (const { pair, a, b } of pairs) if (isDecided(pair)) context.joins.join(a, b, pair.features);
  return pairs.filter(({ pair }) => !isDecided(pair));
}

function isComparable(node: Node): boolean {
  return node.person === null && !node.unnamed;
}

function stillOpen(
  open: readonly Open[],
  { nodes, idAt }: { nodes: readonly Node[]; idAt: (node: number) => string },
): Undecided[] {
  const pairs = new Map<string, Undecided>();
  for (const { pair, a, b } of open) {
    const sources = [idAt(a), idAt(b)] as const;
    if (sources[0] === sources[1]) continue;
    const made = undecidedOf(pair, { nodes: [nodes[a]!, nodes[b]!], sources });
    const key = made.sources.join(" ");
    if ((pairs.get(key)?.weight ?? 0) < made.weight) pairs.set(key, made);
  }
  return [...pairs.values()].sort(byWeight);
}
