import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { CrossreadError } from "../model/index.ts";
import { readGold, type Scores, scorePicture } from "../score/index.ts";
import { makePicture } from "./make-picture.ts";

/** How one labelled pack came out. */
export interface PackScores {
  readonly pack: string;
  readonly scores: Scores;
  readonly misses: readonly string[];
}

/** Makes the picture of a labelled pack (a folder with `gold.json` and `reports/`) and scores it. Throws `not-found` where it is no pack. */
export async function evaluatePack(pack: string): Promise<PackScores> {
  const goldPath = join(pack, "gold.json");
  const gold = readGold(await readPackFile(goldPath), goldPath);
  const picture = await makePicture([await reportsFolder(pack)]);
  return { pack: resolve(pack), ...scorePicture(gold, picture) };
}

/** The mean of each figure over the packs that have it; a pack counts as one, whatever its size. */
export function meanScores(packs: readonly PackScores[]): Scores {
  const names = [...new Set(packs.flatMap((pack) => Object.keys(pack.scores)))];
  return Object.fromEntries(
    names.map((name) => [name, mean(packs.map((pack) => pack.scores[name] ?? null))]),
  );
}

function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

async function readPackFile(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch {
    throw new CrossreadError(
      "not-found",
      `${path} cannot be read: a pack is a folder with gold.json and a folder reports/; give the path of one`,
    );
  }
}

async function reportsFolder(pack: string): Promise<string> {
  const reports = join(pack, "reports");
  const found = await stat(reports).catch(() => null);
  return found?.isDirectory() ? reports : pack;
}
