import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { find, type ReadReport } from "../../src/index.ts";
import { comparableIn } from "../../src/match/counts.ts";
import { type Block, blocksOf } from "../../src/match/series/linking/cluster.ts";
import type { Gold } from "../../src/score/index.ts";
import { foundOf, OWN_PACKS, readPack, SHARED_PACKS } from "../packs.ts";

/** Small packs that the tests of `match` score. */
const TEST_PACKS = fileURLToPath(new URL("../../test/match/packs", import.meta.url));

/** The packs that the pairs are learned from: every labelled one of this repository, and those of ../shared whose reports are whole. */
export function packsToLearn(): string[] {
  return [
    ...[OWN_PACKS, TEST_PACKS].flatMap((room) =>
      readdirSync(room)
        .sort()
        .map((name) => join(room, name)),
    ),
    ...["derna-flood", "khartoum-fighting"].map((name) => join(SHARED_PACKS, name)),
  ].filter((folder) => !folder.endsWith(".md"));
}

/** A pack with its figures as they are compared. */
export interface Lesson {
  readonly name: string;
  readonly blocks: readonly Block[];
  /** How often its pairs count. */
  readonly weight: number;
  /** The gold series of a figure by its id; none where gold does not hold it. */
  readonly seriesOf: ReadonlyMap<string, number>;
}

/** Packs that others wrote are nearer to what strangers bring than our own. Of 2 to 6 the least that keeps them where fewer packs beside them had left them; the log-loss of pairs, each pack by a model of others, changes by less than .002. */
const FROM_OTHERS = 5;

/** Reads packs as they are now read and compared. Throws where a folder is missing. */
export async function readLessons(folders: readonly string[]): Promise<Lesson[]> {
  const lessons: Lesson[] = [];
  for (const folder of folders) {
    const { name, reports, gold } = await readPack(folder);
    const read = reports.map((report) => ({ report, findings: find(report) }));
    const { tellings, rivals } = comparableIn(read);
    lessons.push({
      name,
      weight: folder.startsWith(SHARED_PACKS) ? FROM_OTHERS : 1,
      blocks: blocksOf(tellings, rivals),
      seriesOf: goldSeries(gold, read),
    });
  }
  return lessons;
}

/** For each found figure that is one of gold's its series there; -1 where it stands in none. */
function goldSeries({ figures, series }: Gold, reports: readonly ReadReport[]): Map<string, number> {
  const numbers = new Map(series.flatMap((each, i) => each.figures.map((id) => [id, i] as const)));
  return new Map([...foundOf(figures, reports)].map(([id, found]) => [found.id, numbers.get(id) ?? -1]));
}
