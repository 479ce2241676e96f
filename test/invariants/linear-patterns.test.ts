import { describe, expect, it } from "vitest";
import { TIMED } from "../timed.ts";
import { builtPatterns, type EnginePattern, piecesFor, writtenPatterns } from "./patterns.ts";

const patterns = [...(await builtPatterns()), ...writtenPatterns()];

/** Code units of hostile text. */
const LONG = 100_000;
/** A text that takes less than this many milliseconds is not worth a second look. */
const QUICK = 25;
/** Four times the text may take this many times as long: a linear pattern takes four, a quadratic one sixteen. */
const MOST_GROWTH = 9;
/** A pattern that takes longer than this over the long text is too slow, linear or not. */
const MOST = 2_000;

/** Nothing that a pattern wants stands at the end, so that it must give up every way it has tried. */
const repeated = (piece: string, length: number): string =>
  `${piece.repeat(Math.ceil(length / piece.length)).slice(0, length)}\u0000`;

/** The three lengths of one piece, made once. */
const hostile = new Map<
  string,
  { readonly quarter: string; readonly short: string; readonly long: string }
>();

function hostileOf(piece: string) {
  const known = hostile.get(piece);
  if (known) return known;
  const [quarter, short, long] = [LONG / 40, LONG / 10, LONG].map((length) => repeated(piece, length)) as [
    string,
    string,
    string,
  ];
  hostile.set(piece, { quarter, short, long });
  return { quarter, short, long };
}

/** Milliseconds of processor time, the least of `runs`. */
function costOf(pattern: RegExp, text: string, runs = 1): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    pattern.lastIndex = 0;
    const before = process.cpuUsage().user;
    pattern.exec(text);
    least = Math.min(least, (process.cpuUsage().user - before) / 1000);
  }
  return least;
}

/** Why a pattern is not linear, or `null`. The long text comes last: a pattern that grows too fast is caught on a short one. */
function faultOf({ where, pattern }: EnginePattern): string | null {
  for (const piece of piecesFor(pattern)) {
    const { quarter, short, long } = hostileOf(piece);
    if (costOf(pattern, short) > QUICK) {
      const growth = costOf(pattern, short, 3) / Math.max(1, costOf(pattern, quarter, 3));
      if (growth > MOST_GROWTH) return `${where} over ${JSON.stringify(piece)}: ${growth.toFixed(0)} times`;
    }
    const took = costOf(pattern, long);
    if (took > MOST) return `${where} over ${JSON.stringify(piece)}: ${took.toFixed(0)} ms`;
  }
  return null;
}

describe("every regular expression of the engine", () => {
  it("is found by the test", () => {
    expect(patterns.length).toBeGreaterThan(500);
  });

  it("takes linear time over hostile text of a hundred thousand characters", TIMED, () => {
    expect(patterns.map(faultOf).filter((fault) => fault !== null)).toEqual([]);
  });

  it.each([/(?:a+)+$/, /\s+$/, /(\p{L}+)\s*;/u])("would be caught if it were %s", TIMED, (pattern) => {
    const short = pattern.source.startsWith("(?:a")
      ? "a".repeat(22)
      : repeated(pattern.source.includes("s+$") ? " " : "a", 40_000);
    const quarter = short.slice(0, short.length / 4);
    const growth = costOf(pattern, `${short}\u0000`) / Math.max(1, costOf(pattern, `${quarter}\u0000`, 2));
    expect(growth).toBeGreaterThan(MOST_GROWTH);
  });
});
