import { describe, expect, it } from "vitest";
import { findQuantities } from "../../../src/find/figures/index.ts";
import type { Doc } from "../../../src/text/index.ts";

/** Code units of the longest text tried. */
const LENGTH = 24_000;
/** How much longer four times the text may take, with room for a busy machine; work that grows with the square takes sixteen times. */
const MOST_GROWTH = 10;
/** Below this many milliseconds a ratio says nothing. */
const NOISE = 150;

const REPEATS = [
  "1,",
  "1 ",
  "12,34,",
  "one hundred ",
  "between 1 and ",
  "10,1?? ",
  "5??",
  "$",
  "1-",
  "9",
  "1.",
  "more than ",
  "half a ",
  "1/2 ",
  "+1 ",
  "a",
];

function timeOf(piece: string, length: number): number {
  const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const doc: Doc = { text, language: "en", blocks: [], sentences: [], tokens: [] };
  const start = performance.now();
  findQuantities(doc, { context: { report: "r" }, dates: [] });
  return performance.now() - start;
}

describe("quantities are read in time that grows with the text", () => {
  it.each(REPEATS)("of %j over and over", (piece) => {
    const short = Math.max(NOISE, timeOf(piece, LENGTH / 4));
    expect(timeOf(piece, LENGTH)).toBeLessThan(short * MOST_GROWTH);
  });
});
