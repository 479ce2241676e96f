import { find, type ReadReport } from "../../src/index.ts";
import type { Anchor } from "../../src/model/index.ts";
import type { Spot } from "../../src/score/alignment.ts";
import { placeOf, readPack } from "../packs.ts";

/** A pack that contests are learned from: its reports as they are read now, and where gold's contested pairs stand. */
export interface ContestPack {
  readonly name: string;
  readonly reports: readonly ReadReport[];
  readonly pairs: readonly GoldPair[];
}

/** The places of a claim and of what stands against it. */
export interface GoldPair {
  readonly claim: Spot;
  readonly denial: Spot;
}

/** Reads packs. Throws where a folder is none. */
export async function readContestPacks(folders: readonly string[]): Promise<ContestPack[]> {
  const packs: ContestPack[] = [];
  for (const folder of folders) {
    const { name, reports, gold } = await readPack(folder);
    const pairs = gold.contested.flatMap(({ claim, denial }) => {
      const [a, b] = [placeOf(claim, reports), placeOf(denial, reports)];
      return a && b ? [{ claim: a, denial: b }] : [];
    });
    packs.push({ name, reports: reports.map((report) => ({ report, findings: find(report) })), pairs });
  }
  return packs;
}

/** The gold pairs, by their number, whose two places two anchors meet, either way round. */
export function pairsMet(pairs: readonly GoldPair[], a: Anchor, b: Anchor): number[] {
  return pairs.flatMap(({ claim, denial }, i) =>
    (meets(claim, a) && meets(denial, b)) || (meets(claim, b) && meets(denial, a)) ? [i] : [],
  );
}

function meets(place: Spot, anchor: Anchor): boolean {
  return place.report === anchor.report && place.start < anchor.end && anchor.start < place.end;
}
