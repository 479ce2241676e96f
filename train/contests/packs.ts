import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { find, type ReadReport, readReports } from "../../src/index.ts";
import type { Anchor, Span } from "../../src/model/index.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The labelled packs that may be read: those of this repository and of ../shared, sorted by name. */
export function packFolders(): string[] {
  const places = [join(root, "eval", "packs"), join(root, "..", "shared", "eval", "packs")];
  return places
    .flatMap((place) => globSync("*/gold.json", { cwd: place }).map((file) => join(place, dirname(file))))
    .sort();
}

/** A pack that contests are learned from: its reports as they are read now, and where gold's contested pairs stand. */
export interface ContestPack {
  readonly name: string;
  readonly reports: readonly ReadReport[];
  readonly pairs: readonly GoldPair[];
}

/** The places of a claim and of what stands against it. */
export interface GoldPair {
  readonly claim: Place;
  readonly denial: Place;
}

interface Place extends Span {
  readonly report: string;
}

/** Words of a report as gold quotes them. */
export interface Quote {
  readonly report: string;
  readonly quote: string;
  readonly nth?: number;
}

/** Reads packs. Throws where a folder is none. */
export async function readContestPacks(folders: readonly string[]): Promise<ContestPack[]> {
  const packs: ContestPack[] = [];
  for (const folder of folders) {
    if (!existsSync(join(folder, "gold.json"))) throw new Error(`no pack at ${folder}`);
    const { reports } = await readReports([join(folder, "reports")]);
    const read = reports.map((report) => ({ report, findings: find(report) }));
    const gold: { readonly contested: readonly { readonly claim: Quote; readonly denial: Quote }[] } =
      JSON.parse(readFileSync(join(folder, "gold.json"), "utf8"));
    const pairs = gold.contested.flatMap(({ claim, denial }) => {
      const [a, b] = [placeOf(claim, read), placeOf(denial, read)];
      return a && b ? [{ claim: a, denial: b }] : [];
    });
    packs.push({ name: folder.split(/[\\/]/).at(-1)!, reports: read, pairs });
  }
  return packs;
}

/** Where a quote stands, white space and quotation marks as they may be. */
export function placeOf(
  { report, quote, nth = 1 }: Quote,
  reports: readonly Pick<ReadReport, "report">[],
): Place | undefined {
  const read = reports.find(({ report: { path } }) => path.split(/[\\/]/).at(-1) === report);
  if (!read) return undefined;
  const words = quote.trim().split(/\s+/).map(escaped).join("\\s+");
  const found = [...read.report.text.matchAll(new RegExp(words, "g"))];
  const match = found[nth - 1] ?? found[0];
  return match && { report: read.report.id, start: match.index, end: match.index + match[0].length };
}

function escaped(word: string): string {
  return word
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/[“”"]/g, '[“”"]')
    .replace(/[‘’']/g, "[‘’']");
}

/** The gold pairs, by their number, whose two places two anchors meet, either way round. */
export function pairsMet(pairs: readonly GoldPair[], a: Anchor, b: Anchor): number[] {
  return pairs.flatMap(({ claim, denial }, i) =>
    (meets(claim, a) && meets(denial, b)) || (meets(claim, b) && meets(denial, a)) ? [i] : [],
  );
}

function meets(place: Place, anchor: Anchor): boolean {
  return place.report === anchor.report && place.start < anchor.end && anchor.start < place.end;
}
