import type { Anchor, Picture, PictureReport } from "../../model/index.ts";

/** What became of something between two pictures, in the order they are told. */
export const CHANGE_KINDS = ["new", "moved", "revised", "contested", "withdrawn"] as const;

/** One of {@link CHANGE_KINDS}. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One difference between two pictures. */
export interface Change {
  /** `new`: not there before; `moved`: a count or date went on; `revised`: somebody took a number back; `contested`: since then; `withdrawn`: gone. */
  readonly kind: ChangeKind;
  readonly about: "report" | "series" | "event" | "contest";
  /** What it is about, in words. */
  readonly label: string;
  /** What changed, in words. */
  readonly note: string;
  /** The words it rests on, of either picture: at most {@link MOST_ANCHORS}; of a report, its first line. */
  readonly anchors: readonly Anchor[];
}

/** What a reader is shown of one change: enough to check it, and no more than one looks at. */
export const MOST_ANCHORS = 6;

/** A picture with what is looked up in it. */
export interface Side {
  readonly picture: Picture;
  readonly figureById: ReadonlyMap<string, Picture["figures"][number]>;
  readonly statementById: ReadonlyMap<string, Picture["statements"][number]>;
  readonly reportById: ReadonlyMap<string, PictureReport>;
  readonly sourceName: (id: string | undefined) => string | undefined;
}

/** One of the two pictures, ready to be looked up in. */
export function sideOf(picture: Picture): Side {
  const sources = new Map(picture.sources.map((source) => [source.id, source.name]));
  return {
    picture,
    figureById: new Map(picture.figures.map((figure) => [figure.id, figure])),
    statementById: new Map(picture.statements.map((statement) => [statement.id, statement])),
    reportById: new Map(picture.reports.map((report) => [report.id, report])),
    sourceName: (id) => (id === undefined ? undefined : sources.get(id)),
  };
}

/** For each thing of the new side, the thing of the old one that shares most keys with it; among equals the first. */
export function counterparts<T>(
  now: readonly T[],
  { before, keysOf }: { before: readonly T[]; keysOf: (thing: T) => readonly string[] },
): Map<T, T | undefined> {
  const holders = new Map<string, T>();
  for (const old of before) for (const key of keysOf(old)) if (!holders.has(key)) holders.set(key, old);
  return new Map(
    now.map((thing) => [thing, mostShared(keysOf(thing).flatMap((key) => holders.get(key) ?? []))]),
  );
}

function mostShared<T>(hits: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const hit of hits) counts.set(hit, (counts.get(hit) ?? 0) + 1);
  let most: T | undefined;
  for (const [hit, count] of counts) if (most === undefined || count > counts.get(most)!) most = hit;
  return most;
}
