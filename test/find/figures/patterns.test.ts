import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { findQuantities } from "../../../src/find/figures/index.ts";
import type { Doc } from "../../../src/text/index.ts";
import { TIMED } from "../../timed.ts";

const room = fileURLToPath(new URL("../../../src/find/figures", import.meta.url));
/** Code units of the longest text tried. */
const LENGTH = 100_000;
/** How much longer four times the text may take, with room for a busy machine; work that grows with the square takes sixteen times. */
const MOST_GROWTH = 10;
/** Below this many milliseconds of processor time a ratio says nothing. */
const NOISE = 40;

/** What the patterns of this room look for, over and over, and what nearly is it. */
const REPEATS = [
  "1",
  "1,",
  "1,0",
  "1,00,",
  "1,000,",
  "1.000",
  "1 000 ",
  "1'000",
  "1, 000",
  "1??",
  "1,<",
  "1O",
  "1 x 10",
  "1-",
  ".",
  "a",
  "A",
  "aA",
  "é",
  " ",
  "\n ",
  "(",
  "(a",
  "-",
  "as of ",
  "the ",
  "ed",
  "s",
  "’s ",
  "_",
  "½",
];

/** Every regular expression written in a file. */
function patternsOf(file: string): RegExp[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      found.push(new RegExp(node.text.slice(1, end), node.text.slice(end + 1)));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const PATTERNS = globSync("**/*.ts", { cwd: room }).flatMap((file) => patternsOf(`${room}/${file}`));

function costOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** The cost of one pattern on repeats that end in what it does not expect. */
function patternCost(pattern: RegExp, { piece, length }: { piece: string; length: number }): number {
  const text = `${repeated(piece, length)}\u0000`;
  return costOf(() => {
    pattern.lastIndex = 0;
    pattern.exec(text);
  });
}

describe("no pattern of the room backtracks without bound on 100 kB", () => {
  it("finds the patterns", () => {
    expect(PATTERNS.length).toBeGreaterThan(30);
  });

  it.each(REPEATS)("of %j over and over", TIMED, (piece) => {
    for (const pattern of PATTERNS) {
      const cost = patternCost(pattern, { piece, length: LENGTH });
      if (cost < NOISE) continue;
      const short = Math.max(NOISE, patternCost(pattern, { piece, length: LENGTH / 4 }));
      expect(cost, String(pattern)).toBeLessThan(short * MOST_GROWTH);
    }
  });
});

describe("quantities of 100 kB are read in time that grows with the text", () => {
  const cost = (piece: string, length: number): number => {
    const doc: Doc = { text: repeated(piece, length), language: "en", blocks: [], sentences: [], tokens: [] };
    return costOf(() => findQuantities(doc, { context: { report: "r" }, dates: [] }));
  };

  it.each(REPEATS)("of %j over and over", TIMED, (piece) => {
    const long = cost(piece, LENGTH);
    if (long < NOISE) return;
    expect(long).toBeLessThan(Math.max(NOISE, cost(piece, LENGTH / 4)) * MOST_GROWTH);
  });
});
