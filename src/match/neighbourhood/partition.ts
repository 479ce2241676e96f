import { groupsOf } from "../terms/index.ts";

/** A report that has a mark or a band. */
export interface Posting {
  /** The report's id. */
  readonly report: string;
  /** The day of its publication, in days since 1970; {@link UNDATED} where none is known. */
  readonly day: number;
}

/** The day of a report without a date: before every other one. */
export const UNDATED = -1_000_000;

/**
 * Reports that share a mark belong together where no more than this many days lie between them: the looks back that papers and agencies take come after
 * three months, or a hundred days.
 */
const WINDOW = 100;

/**
 * Neighbourhoods as they grow: the connected components of links between two reports. Feed it every mark and scene, then every band that two reports or
 * more have, each in any order; what comes out is the same.
 */
export interface Partition {
  /** Takes all the reports that have one mark. */
  readonly mark: (postings: readonly Posting[]) => void;
  /** Takes all the reports that have one scene: they are one neighbourhood where they are few. */
  readonly scene: (postings: readonly Posting[]) => void;
  /** Takes all the reports that have one band of wording; `alike` says of two whether one copies or rewrites the other. */
  readonly band: (postings: readonly Posting[], alike: (a: string, b: string) => boolean) => void;
  /** The neighbourhoods, each with its ids sorted, in order of their first id. */
  readonly neighbourhoods: () => string[][];
}

/**
 * So many reports of one country and time, or of all countries, are matched whole, even those that share no mark: that takes less than a second, and of few
 * reports even the odd one out is likely of the crisis. Of more, marks tell which belong together.
 */
const FEW = 200;

/** A partition of the reports with these ids, sorted and each once; every report alone at first. `few` defaults to {@link FEW}. */
export function partitionOf(ids: readonly string[], few = FEW): Partition {
  const groups = groupsOf(ids.length);
  const at = new Map(ids.map((id, i) => [id, i]));
  const rootOf = (report: string) => groups.rootOf(at.get(report)!);
  const join = (a: Posting, b: Posting) => groups.join(at.get(a.report)!, at.get(b.report)!);
  const inOrder = (postings: readonly Posting[]) =>
    [...postings].sort((a, b) => a.day - b.day || at.get(a.report)! - at.get(b.report)!);
  return {
    mark(postings) {
      for (const run of runsOf(inOrder(postings))) for (const posting of run) join(run[0]!, posting);
    },
    scene(postings) {
      for (const run of runsOf(inOrder(postings)))
        if (run.length <= few) for (const posting of run) join(run[0]!, posting);
    },
    band(postings, alike) {
      const ordered = inOrder(postings);
      const reach = ordered.length > CROWDED ? NEAREST : ordered.length;
      for (const [i, a] of ordered.entries()) {
        for (const b of ordered.slice(i + 1, i + 1 + reach)) {
          if (rootOf(a.report) !== rootOf(b.report) && alike(a.report, b.report)) join(a, b);
        }
      }
    },
    neighbourhoods: () => groups.all().map((members) => members.map((i) => ids[i]!)),
  };
}

/** Cuts where more than the window lies between two. A report without a date is within every window, and links those on either side of a gap. */
function runsOf(ordered: readonly Posting[]): Posting[][] {
  if (ordered[0]?.day === UNDATED) return [[...ordered]];
  const runs: Posting[][] = [];
  for (const posting of ordered) {
    const run = runs.at(-1);
    if (run && posting.day - run.at(-1)!.day <= WINDOW) run.push(posting);
    else runs.push([posting]);
  }
  return runs;
}

/** In a band of more reports than this, boilerplate as a rule, each is compared with its few nearest in time only. */
const CROWDED = 16;
const NEAREST = 3;
