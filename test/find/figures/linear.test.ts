import { describe, expect, it } from "vitest";
import { findFigures, findQuantities } from "../../../src/find/figures/index.ts";
import { analyse, type Doc } from "../../../src/text/index.ts";
import { TIMED } from "../../timed.ts";

/** Code units of the longest text tried: for quantities alone, and for figures, which need a text that is parsed. */
const LENGTH = 6_000;
const PARSED = 3_000;
/** How much longer four times the text may take, with room for a busy machine; work that grows with the square takes sixteen times. */
const MOST_GROWTH = 10;
/** Below this many milliseconds of processor time a ratio says nothing. */
const NOISE = 40;

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

/** Each piece keeps one way busy that looks from a number to what stands around it. */
const PARSED_REPEATS = [
  "12 people in 3 shelters ",
  "killed 12, of these 3 and 4, ",
  "by the ministry's tally of 12 ",
  "the office, which had said 12, ",
  "the War, in which 12 could die and 3 will flee ",
  "(Ministry 12) ",
];

/** Milliseconds of processor time that `work` takes: a busy machine slows the clock, not this. */
function costOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

function quantitiesCost(piece: string, length: number): number {
  const doc: Doc = { text: repeated(piece, length), language: "en", blocks: [], sentences: [], tokens: [] };
  return costOf(() => findQuantities(doc, { context: { report: "r" }, dates: [] }));
}

function figuresCost(piece: string, length: number): number {
  const doc = analyse(repeated(piece, length), "en");
  const evidence = { context: { report: "r" }, dates: [] };
  const quantities = findQuantities(doc, evidence);
  return costOf(() =>
    findFigures(doc, { ...evidence, quantities, statements: [], speakers: [], places: [], names: [] }),
  );
}

describe("processor time grows with the text", () => {
  it.each(REPEATS)("for the quantities of %j over and over", TIMED, (piece) => {
    const short = Math.max(NOISE, quantitiesCost(piece, LENGTH / 4));
    expect(quantitiesCost(piece, LENGTH)).toBeLessThan(short * MOST_GROWTH);
  });

  it.each(PARSED_REPEATS)("for the figures of %j over and over", TIMED, (piece) => {
    const short = Math.max(NOISE, figuresCost(piece, PARSED / 4));
    expect(figuresCost(piece, PARSED)).toBeLessThan(short * MOST_GROWTH);
  });
});
