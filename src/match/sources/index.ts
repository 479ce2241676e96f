import { byCodeUnit, groupId, type ReadReport, type Source } from "../../model/index.ts";
import { groupsOf } from "../terms/index.ts";
import { agreedAcronyms } from "./acronyms.ts";
import { KNOWN_BODIES } from "./en/bodies.ts";
import { type KeyContext, keysOf } from "./keys.ts";
import { bodyName, isDocument } from "./name.ts";
import { type Node, nodesOf } from "./nodes.ts";
import { samePerson, skeletonOf } from "./person.ts";

export { isDocument } from "./name.ts";

/** The voices of all reports, and how a report's names lead to them. */
export interface SourceLinks {
  /** Sorted by id. */
  readonly sources: readonly Source[];
  /** The source that a report means by a name; `undefined` where the report does not name it as a voice. */
  readonly idOf: (report: string, name: string) => string | undefined;
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
  const keyed: KeyContext = { ...context, countriesOf: countriesGiven(nodes) };
  const keys = nodes.map((node) => keysOf(node, keyed));
  const groups = groupsOf(nodes.length);
  joinByKey(keys, groups.join);
  joinPeople(nodes, groups.join);
  joinOffices(nodes, { join: groups.join, countryOf: context.countryOf });
  const at = new Map(nodes.map((node, i) => [`${node.report}\0${node.name}`, i]));
  const members = groups.all();
  const first = new Map(members.map((group) => [group[0]!, group.map((i) => nodes[i]!)]));
  const ids = new Map([...first].map(([root, group]) => [root, groupId("source", [idBasis(group)])]));
  const idOf = (report: string, name: string): string | undefined => {
    const i = at.get(`${report}\0${name}`);
    return i === undefined ? undefined : ids.get(groups.rootOf(i));
  };
  const made = [...first].map(([root, group]) => sourceOf(ids.get(root)!, { group, idOf }));
  const voices = new Map(made.map(({ source, voice }) => [source.id, voice]));
  const byKey = new Map(
    keys.flatMap((list, i) => list.map((key) => [key, ids.get(groups.rootOf(i))!] as const)),
  );
  const outlets = new Map(sorted.map(({ report }) => [report.id, outletKey(report.outlet)]));
  return {
    sources: made.map(({ source }) => source).sort((a, b) => byCodeUnit(a.id, b.id)),
    idOf,
    voiceOf: (source) => voices.get(source) ?? source,
    outletOf: (report) => byKey.get(outlets.get(report) ?? ""),
  };
}

function outletKey(outlet: string | undefined): string {
  if (!outlet) return "";
  const { known, country, words } = bodyName(outlet);
  return known ? `body:${known}` : `body:${country ?? ""}:${words.join(" ")}`;
}

/** An id rests on the least of the group's names, so that copies and further reports rarely change it. */
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

function joinByKey(keys: readonly (readonly string[])[], join: (a: number, b: number) => void): void {
  const first = new Map<string, number>();
  for (const [i, list] of keys.entries()) {
    for (const key of list) {
      const before = first.get(key);
      if (before === undefined) first.set(key, i);
      else join(before, i);
    }
  }
}

/** People are compared inside blocks of one surname skeleton. A surname alone joins only where the block holds one person. */
function joinPeople(nodes: readonly Node[], join: (a: number, b: number) => void): void {
  const blocks = new Map<string, number[]>();
  for (const [i, node] of nodes.entries()) {
    if (!node.person) continue;
    const key = skeletonOf(node.person.last);
    const block = blocks.get(key);
    if (block) block.push(i);
    else blocks.set(key, [i]);
  }
  for (const block of blocks.values()) joinBlock(block, { nodes, join });
}

function joinBlock(
  block: readonly number[],
  { nodes, join }: { nodes: readonly Node[]; join: (a: number, b: number) => void },
): void {
  const full = block.filter((i) => nodes[i]!.person!.given !== "");
  const short = block.filter((i) => nodes[i]!.person!.given === "");
  const leads: number[] = [];
  for (const i of full) {
    const lead = leads.find((known) => samePerson(nodes[known]!.person!, nodes[i]!.person!));
    if (lead === undefined) leads.push(i);
    else join(lead, i);
  }
  if (leads.length > 1) return;
  for (const i of short) join(leads[0] ?? short[0]!, i);
}

/** An office and the person whom reports name as its holder are one voice, where they name only one. */
function joinOffices(
  nodes: readonly Node[],
  { join, countryOf }: { join: (a: number, b: number) => void; countryOf: (report: string) => string },
): void {
  const holders = new Map<string, number[]>();
  for (const [i, node] of nodes.entries()) {
    for (const { words, country } of node.offices) {
      const key = `${country ?? countryOf(node.report)} ${words.join(" ")}`;
      const list = holders.get(key);
      if (list) list.push(i);
      else holders.set(key, [i]);
    }
  }
  for (const list of holders.values()) {
    const people = list.flatMap((i) => nodes[i]!.person ?? []);
    if (people.some((person) => !samePerson(person, people[0]!))) continue;
    for (const i of list) join(list[0]!, i);
  }
}

function sourceOf(
  id: string,
  { group, idOf }: { group: readonly Node[]; idOf: SourceLinks["idOf"] },
): { source: Source; voice: string } {
  const names = [...new Set(group.flatMap((node) => node.names))].sort(byCodeUnit);
  const name = fullestName(group);
  const bodies = group.flatMap((node) =>
    node.organisation ? (idOf(node.report, node.organisation) ?? []) : [],
  );
  const organisation = bodies.filter((body) => body !== id).sort(byCodeUnit)[0];
  const known = KNOWN_BODIES.find((body) =>
    group.some((node) => node.bodies.some((each) => each.known === body.id)),
  );
  const source: Source = {
    id,
    name,
    kind: known?.kind ?? kindOf(group),
    aliases: names.filter((alias) => alias !== name),
    ...(organisation === undefined ? {} : { organisation }),
  };
  return { source, voice: group.some((node) => node.spokesperson) && organisation ? organisation : id };
}

/** The name reports use most; among equals the longest, then the first in the alphabet. */
function fullestName(group: readonly Node[]): string {
  const weights = new Map<string, number>();
  for (const node of group)
    weights.set(node.name, (weights.get(node.name) ?? 0) + node.weight + node.name.length / 1000);
  return [...weights].sort(
    (a, b) =>
      Number(/\p{Lu}.*\s/u.test(b[0])) - Number(/\p{Lu}.*\s/u.test(a[0])) ||
      b[1] - a[1] ||
      byCodeUnit(a[0], b[0]),
  )[0]![0];
}

/** The kind that most reports give; a secretary-general commands no troops. */
function kindOf(group: readonly Node[]): Source["kind"] {
  const counts = new Map<Source["kind"], number>();
  for (const { kind, names } of group) {
    if (kind === "organisation" || kind === "unnamed") continue;
    if (kind === "armed-force" && names.some((name) => /secretary[- ]general/i.test(name))) continue;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]));
  if (most) return most[0];
  return group[0]!.kind === "armed-force" ? "person" : group[0]!.kind;
}
