import { byCodeUnit, type ReadReport } from "../../model/index.ts";
import { countryNamed, fold, sovereignOf } from "../terms/index.ts";
import { agreedAcronyms } from "./joining/acronyms.ts";
import { alikePairs, isDecided } from "./joining/alike.ts";
import { formOf } from "./joining/forms.ts";
import { joinOffices } from "./joining/holders.ts";
import { type Joins, joinsOf } from "./joining/joins.ts";
import { type KeyContext, keysOf, missionsGiven } from "./joining/keys.ts";
import { joinPeople } from "./joining/people.ts";
import { meantBodies } from "./joining/shortened.ts";
import { isDocument } from "./naming/name.ts";
import { peopleNamed } from "./naming/people-named.ts";
import { type Node, nodesOf } from "./nodes.ts";

import { type Open, type SourceLinks, voicesOf } from "./voices.ts";

export { isDocument } from "./naming/name.ts";
export type { SourceLinks } from "./voices.ts";

/** Where reports lie and belong, for names that only context can tell apart. */
export interface SourceContext {
  readonly countryOf: (report: string) => string;
  readonly originOf: (report: string) => string;
}

/** Decides which names are one voice across the reports. The order of the reports does not matter. */
export function linkSources(reports: readonly ReadReport[], given: SourceContext): SourceLinks {
  const context = { ...given, countryOf: (report: string) => sovereignOf(given.countryOf(report)) };
  const sorted = [...reports].sort((a, b) => byCodeUnit(a.report.id, b.report.id));
  const acronyms = agreedAcronyms(sorted.map(({ report }) => report.text));
  const people = peopleNamed(sorted);
  const nodes = sorted
    .flatMap((read) => nodesOf(read, { acronyms, people }))
    .filter((node) => !isDocument(node.name));
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
  for (const { node, body, features } of meantBodies(nodes, joins.rootOf)) joins.join(node, body, features);
  return voicesOf(nodes, { joins, keys, open, reports: sorted, originOf: context.originOf });
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
  ["territory", "part-of-a-country-for-its-government"],
  ["government", "country-or-capital-for-its-government"],
]);

function featureOf(key: string): string {
  const [kind = "", what = "", words] = key.split(":");
  return KEY_FEATURES.get(kind) ?? (words === undefined ? `known-body-${what}` : "same-words");
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
