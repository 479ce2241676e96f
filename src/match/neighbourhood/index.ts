import { byCodeUnit, type ReadReport, type Report } from "../../model/index.ts";
import { judge, type Sketch, sketchOf } from "../origins/index.ts";
import { type Fingerprint, fingerprintOf } from "./fingerprint.ts";
import { type Posting, partitionOf } from "./partition.ts";

export { type Fingerprint, fingerprintOf } from "./fingerprint.ts";
export { type Partition, type Posting, partitionOf } from "./partition.ts";

/**
 * Splits reports into neighbourhoods, within which alone they are matched: reports that share a mark within a window of time, or that copy one another, and
 * few reports of one country and time (`few`, which tests lower). In order of their first id; the order of the reports given does not matter.
 */
export function neighbourhoodsOf(reports: readonly ReadReport[], few?: number): ReadReport[][] {
  const byId = new Map(reports.map((read) => [read.report.id, read]));
  const partition = partitionOf([...byId.keys()].sort(byCodeUnit), few);
  const prints = [...byId.values()].map((read) => ({ id: read.report.id, print: fingerprintOf(read) }));
  for (const postings of shared(prints, "marks")) partition.mark(postings);
  for (const postings of shared(prints, "scenes")) partition.scene(postings);
  const alike = copyJudge((id) => byId.get(id)!.report);
  for (const postings of shared(prints, "bands")) partition.band(postings, alike);
  return partition.neighbourhoods().map((ids) => ids.map((id) => byId.get(id)!));
}

/** Says of two reports whether one copies or rewrites the other; each text is looked at once. */
export function copyJudge(reportOf: (id: string) => Report): (a: string, b: string) => boolean {
  const sketches = new Map<string, Sketch>();
  const sketch = (id: string): Sketch => {
    const made = sketches.get(id) ?? sketchOf(reportOf(id));
    sketches.set(id, made);
    return made;
  };
  return (a, b) => judge(sketch(a), sketch(b)) !== null;
}

/** The postings of each number that two reports or more have. */
function shared(
  prints: readonly { id: string; print: Fingerprint }[],
  kind: "marks" | "scenes" | "bands",
): Iterable<Posting[]> {
  const postings = new Map<number, Posting[]>();
  for (const { id, print } of prints) {
    for (const number of print[kind]) {
      const list = postings.get(number);
      const posting = { report: id, day: print.day };
      if (list) list.push(posting);
      else postings.set(number, [posting]);
    }
  }
  return postings.values().filter((list) => list.length > 1);
}
