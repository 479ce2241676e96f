import { describe, expect, it } from "vitest";
import { oddsOf } from "../../src/match/odds/index.ts";
import { learnFromOthers, learnOdds } from "../../train/odds/learn.ts";

const PLAN = { decay: 0.1, least: 2, rounds: 200 };
const NAMES = ["near", "loud", "near & loud"];

/** Pairs that are one where exactly one of two things is so: neither tells anything alone. */
const PAIRS = ["yes", "no"].flatMap((near) =>
  ["yes", "no"].flatMap((loud) =>
    Array.from({ length: 20 }, () => ({ attributes: { near, loud }, same: near !== loud })),
  ),
);

describe("learned odds", () => {
  it("tell by two attributes what neither tells alone", () => {
    const odds = learnOdds(PAIRS, { names: NAMES, plan: PLAN });
    for (const { attributes, same } of PAIRS) expect(oddsOf(attributes, odds) > 0).toBe(same);
    const alone = learnOdds(PAIRS, { names: ["near", "loud"], plan: PLAN });
    expect(PAIRS.map(({ attributes }) => oddsOf(attributes, alone))).toEqual(PAIRS.map(() => 0));
  });

  it("give no weight to a value that too few pairs have", () => {
    const rare = { attributes: { near: "nearly", loud: "yes" }, same: true };
    const names = ["near"];
    expect(learnOdds([...PAIRS, rare], { names, plan: PLAN }).weights.near).not.toHaveProperty("nearly");
    expect(learnOdds([...PAIRS, rare, rare], { names, plan: PLAN }).weights.near).toHaveProperty("nearly");
  });

  it("are the same for the same pairs, in two decimals", () => {
    const [first, second] = [1, 2].map(() => learnOdds(PAIRS, { names: NAMES, plan: PLAN }));
    expect(second).toEqual(first);
    const weights = NAMES.flatMap((name) => Object.values(first!.weights[name] ?? {}));
    expect(weights.length).toBeGreaterThan(0);
    for (const weight of weights) expect(weight).toBe(Number(weight.toFixed(2)));
  });
});

describe("odds learned from others", () => {
  it("are for each group those of the groups of other folds", () => {
    const group = (same: boolean) =>
      Array.from({ length: 20 }, () => ({ attributes: { near: "yes", loud: "no" }, same }));
    const groups = [group(true), group(false), group(true)];
    const models = learnFromOthers(groups, { names: ["near"], plan: PLAN, folds: 3 });
    const rest = (i: number) => groups.filter((_, at) => at !== i).flat();
    expect(models).toEqual(groups.map((_, i) => learnOdds(rest(i), { names: ["near"], plan: PLAN })));
    expect(models[0]).not.toEqual(models[1]);
  });

  it("are shared within a fold", () => {
    const groups = [PAIRS, PAIRS, PAIRS];
    const models = learnFromOthers(groups, { names: NAMES, plan: PLAN, folds: 2 });
    expect(models[0]).toEqual(models[2]);
  });
});
