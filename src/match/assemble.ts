import {
  type Anchor,
  byCodeUnit,
  byDate,
  bySpan,
  type Likeness,
  type Links,
  type Place,
  type Source,
} from "../model/index.ts";

/**
 * Puts the links of neighbourhoods together. Nothing is decided anew; a place or a source that several of them know by the same id becomes one row. The
 * order of the neighbourhoods does not matter.
 */
export function assembleLinks(parts: readonly Links[]): Links {
  const [first] = parts;
  if (parts.length === 1 && first) return first;
  return {
    origins: parts.flatMap(({ origins }) => origins).sort(byId),
    stories: parts.flatMap(({ stories }) => stories).sort(byId),
    sources: merged(
      parts.flatMap(({ sources }) => sources),
      mergeSources,
    ),
    undecided: merged(
      parts
        .flatMap(({ undecided = [] }) => undecided)
        .map((pair) => ({ ...pair, id: pair.sources.join(" ") })),
      strongest,
    ).map(({ id: _, ...pair }) => pair),
    places: merged(
      parts.flatMap(({ places }) => places),
      mergePlaces,
    ),
    statements: parts
      .flatMap(({ statements }) => statements)
      .sort((a, b) => byAnchor(a.content, b.content) || byId(a, b)),
    figures: parts
      .flatMap(({ figures }) => figures)
      .sort((a, b) => byAnchor(a.anchor, b.anchor) || byId(a, b)),
    events: parts
      .flatMap(({ events }) => events)
      .sort((a, b) => byDate(a.when ?? "", b.when ?? "") || byId(a, b)),
    series: parts
      .flatMap(({ series }) => series)
      .sort((a, b) => b.origins - a.origins || b.figures.length - a.figures.length || byId(a, b)),
    contested: parts
      .flatMap(({ contested }) => contested)
      .sort((a, b) => byCodeUnit(a.claim, b.claim) || byCodeUnit(a.kind, b.kind)),
  };
}

interface Row {
  readonly id: string;
}

function byId(a: Row, b: Row): number {
  return byCodeUnit(a.id, b.id);
}

function byAnchor(a: Anchor, b: Anchor): number {
  return byCodeUnit(a.report, b.report) || bySpan(a, b);
}

/** One row for each id, sorted by id. */
function merged<T extends Row>(rows: readonly T[], merge: (same: readonly T[]) => T): T[] {
  const byKey = Map.groupBy(rows, ({ id }) => id);
  return [...byKey.values()].map((same) => (same.length === 1 ? same[0]! : merge(same))).sort(byId);
}

/** The name of the row that is mentioned most; every other one is an alias. */
function mergePlaces(same: readonly Place[]): Place {
  const [lead] = [...same].sort(
    (a, b) => b.mentions.length - a.mentions.length || byCodeUnit(a.name, b.name),
  );
  return {
    ...lead!,
    aliases: aliasesOf(lead!.name, same),
    mentions: same.flatMap(({ mentions }) => mentions).sort(byAnchor),
  };
}

/** The name that has most aliases is that of the row that knows most of it. */
function mergeSources(same: readonly Source[]): Source {
  const [lead] = [...same].sort((a, b) => b.aliases.length - a.aliases.length || byCodeUnit(a.name, b.name));
  const organisations = same.flatMap(({ organisation }) => organisation ?? []).sort(byCodeUnit);
  const [organisation] = organisations;
  const links = linksOfAll(same);
  return {
    ...lead!,
    aliases: aliasesOf(lead!.name, same),
    ...(links.length === 0 ? {} : { links }),
    ...(organisation === undefined ? {} : { organisation }),
  };
}

/** Each pair of names once. */
function linksOfAll(same: readonly Source[]): Likeness[] {
  const links = same.flatMap((source) => source.links ?? []);
  const rows = links.map((link) => ({ ...link, id: link.names.join("\0") }));
  return merged(rows, strongest).map(({ id: _, ...link }) => link);
}

function strongest<T extends Likeness>(same: readonly T[]): T {
  return [...same].sort((a, b) => b.weight - a.weight || firstAnchor(a, b))[0]!;
}

function firstAnchor(a: Likeness, b: Likeness): number {
  const [x, y] = [a.anchors[0], b.anchors[0]];
  return x && y ? byAnchor(x, y) : Number(x === undefined) - Number(y === undefined);
}

function aliasesOf(name: string, rows: readonly { name: string; aliases: readonly string[] }[]): string[] {
  const names = new Set(rows.flatMap((row) => [row.name, ...row.aliases]));
  names.delete(name);
  return [...names].sort(byCodeUnit);
}
