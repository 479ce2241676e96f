import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { find } from "../src/index.ts";
import { comparableIn } from "../src/match/counts.ts";
import { foundOf, OWN_PACKS, readPack } from "../train/packs.ts";

/** Pairs of figures of one measure: of one area or of two, by the reader and by the engine. */
interface Pairs {
  both: number;
  reader: number;
  engine: number;
  neither: number;
}

/**
 * How well the engine tells pairs of figures of one area from those of two, over all pairs of one measure in one pack, by what a reader has (`eval/scopes`): the F1 of pairs of one
 * area, and Matthews' correlation over both kinds, from -1 to 1 with 0 for guessing. Throws where a file is missing or of no pack.
 */
export async function areaScores(
  files: readonly string[],
): Promise<{ "same.f1": number; correlation: number }> {
  const pairs: Pairs = { both: 0, reader: 0, engine: 0, neither: 0 };
  for (const file of files) await addPairs(file, pairs);
  const { both: tp, reader: fn, engine: fp, neither: tn } = pairs;
  const scale = Math.sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn));
  return {
    "same.f1": (2 * tp) / (2 * tp + fp + fn),
    correlation: scale === 0 ? 0 : (tp * tn - fp * fn) / scale,
  };
}

async function addPairs(file: string, pairs: Pairs): Promise<void> {
  const areas = areasIn(file);
  const { reports, gold } = await readPack(join(OWN_PACKS, basename(file, ".jsonl")));
  const read = reports.map((report) => ({ report, findings: find(report) }));
  const labels = new Map<string, string>();
  for (const [id, found] of foundOf(gold.figures, read)) {
    const area = areas.get(id);
    if (area !== undefined) labels.set(found.id, area);
  }
  const data = comparableIn(read)
    .tellings.map(({ lead }) => lead)
    .filter(({ figure }) => labels.has(figure.id));
  for (const [i, a] of data.entries())
    for (const b of data.slice(0, i)) {
      if (a.figure.measure !== b.figure.measure) continue;
      const isOne = labels.get(a.figure.id) === labels.get(b.figure.id);
      const isHeldOne = a.place === b.place;
      pairs[isOne ? (isHeldOne ? "both" : "reader") : isHeldOne ? "engine" : "neither"]++;
    }
}

function areasIn(file: string): ReadonlyMap<string, string> {
  const lines = readFileSync(file, "utf8").split("\n");
  return new Map(
    lines
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as { id: string; where: string })
      .map(({ id, where }) => [id, where] as const),
  );
}
