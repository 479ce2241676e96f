import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { evaluatePack } from "../../src/app/index.ts";

/**
 * Two invented crises, written before the rules were worked on, in naming habits of their own: a flood whose dead two offices count, and a battle
 * that two armies tell. The floors are those of the pipeline from text to picture, a little below what was measured.
 */
const PACKS = {
  "zambezi-floods": {
    series: 0.82,
    "series.status": 0.77,
    "series.origins": 0.66,
    contested: 0.72,
    origins: 1,
  },
  "bangassou-clashes": {
    series: 0.53,
    "series.status": 0.28,
    "series.origins": 0.28,
    contested: 0.58,
    origins: 1,
  },
} as const;

describe.each(Object.entries(PACKS))("the pack %s", (name, floors) => {
  test("is matched at least as well as when its floors were set", async () => {
    const { scores } = await evaluatePack(fileURLToPath(new URL(`packs/${name}`, import.meta.url)));
    expect(scores["contract.anchors"]).toBe(1);
    const short = Object.entries(floors).filter(([figure, floor]) => (scores[figure] ?? 0) < floor);
    expect(short.map(([figure, floor]) => `${figure} ${scores[figure]} below ${floor}`)).toEqual([]);
  });
});
