import { daysOf, type ReadReport, type Report } from "../../model/index.ts";
import { bandsOf, sketchOf } from "../origins/index.ts";
import { hash32, mix32 } from "../terms/index.ts";
import { marksOf } from "./marks.ts";
import { UNDATED } from "./partition.ts";
import { chiefCountry } from "./scenes.ts";

/** What of one report decides its neighbourhood. Numbers below 2^53, sorted, each once. */
export interface Fingerprint {
  /** Days since 1970; {@link UNDATED} where none is known. */
  readonly day: number;
  /** Hashes of what it must share with another report to be matched with it. */
  readonly marks: readonly number[];
  /** Hashes of where it plays at the widest: its country, and the world. */
  readonly scenes: readonly number[];
  /** Hashes of its wording: reports with a band in common may be copies. */
  readonly bands: readonly number[];
}

/** A copy keeps half of the shorter text's three-word runs: of two equally long ones such bands find 999 of 1,000, of one cut to a third 94 of 100. */
const WORDING = { bands: 24, rows: 2 };

/** The fingerprint of one report. It rests on the report and its findings alone. */
export function fingerprintOf(read: ReadReport): Fingerprint {
  const hashes = (marks: readonly string[]) =>
    risingOnce(marks.map((mark) => wide(hash32(mark), hash32(`${mark}\0`))));
  const bands = bandsOf(sketchOf(read.report).shingles, WORDING).map((band, i) => wide(band, mix32(band, i)));
  const [marks, scenes] = [hashes(marksOf(read)), hashes(["", chiefCountry(read)])];
  return { day: dayOf(read.report), marks, scenes, bands: risingOnce(bands) };
}

/** 53 bits of two hashes: among millions of marks two of 32 bits would meet by chance. */
function wide(high: number, low: number): number {
  return (high >>> 11) * 2 ** 32 + low;
}

function dayOf({ published }: Report): number {
  const first = published === undefined ? undefined : daysOf(published)?.first;
  const time = Date.parse(first ?? "");
  return Number.isNaN(time) ? UNDATED : Math.floor(time / 86_400_000);
}

function risingOnce(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}
