import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readReports } from "../src/index.ts";
import type { FoundFigure, ReadReport, Report } from "../src/model/index.ts";
import { baseName, locate, type Spot, shared } from "../src/score/alignment.ts";
import { type Gold, type GoldQuote, readGold } from "../src/score/gold.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Where the packs of this repository lie that may be read. */
export const OWN_PACKS = join(root, "eval", "packs");

/** Where those lie that come beside it; it may be absent. */
export const SHARED_PACKS = join(root, "..", "shared", "eval", "packs");

/** The labelled packs that may be read: those of this repository and of ../shared, sorted by name. */
export function packFolders(): string[] {
  return [OWN_PACKS, SHARED_PACKS]
    .flatMap((place) => globSync("*/gold.json", { cwd: place }).map((file) => join(place, dirname(file))))
    .sort();
}

/** The pack whose reports were published by others: it is learned from, and is no part of this repository. */
const OF_OTHERS = "karabakh";

/** What a card says of the packs that a model was learned from, given their names: whose their texts are. */
export function creditPacks(names: readonly string[]): string {
  const constructed = names.filter((name) => name !== OF_OTHERS).join(", ");
  const others = names.includes(OF_OTHERS) ? `; and ${OF_OTHERS}, whose texts belong to others` : "";
  return `Packs constructed for this project, texts and labels: ${constructed}${others}.`;
}

/** A labelled pack: its reports as they are read now, and its labels. */
export interface Pack {
  readonly name: string;
  readonly reports: readonly Report[];
  readonly gold: Gold;
}

/** Reads a pack. Throws where the folder is none. */
export async function readPack(folder: string): Promise<Pack> {
  const file = join(folder, "gold.json");
  if (!existsSync(file)) throw new Error(`no pack at ${folder}`);
  const { reports } = await readReports([join(folder, "reports")]);
  return { name: basename(folder), reports, gold: readGold(readFileSync(file, "utf8"), file) };
}

/** The found figure of each of gold's that is found, by gold's id: the first that overlaps the quote where the scorer finds it, each once. */
export function foundOf(figures: Gold["figures"], read: readonly ReadReport[]): Map<string, FoundFigure> {
  const reports = read.map(({ report }) => report);
  const byId = new Map(read.map((each) => [each.report.id, each]));
  const taken = new Set<string>();
  const found = new Map<string, FoundFigure>();
  for (const figure of figures) {
    const spot = placeOf(figure, reports);
    const same = byId
      .get(spot?.report ?? "")
      ?.findings.figures.find(({ id, anchor }) => !taken.has(id) && shared(spot, anchor) > 0);
    if (!same) continue;
    taken.add(same.id);
    found.set(figure.id, same);
  }
  return found;
}

/** Where a quote stands, white space and quotation marks as they may be; null where the report or the words are not there. */
export function placeOf(quote: GoldQuote, reports: readonly Report[]): Spot | null {
  return locate(
    quote,
    reports.find(({ path }) => baseName(path) === quote.report),
  );
}
