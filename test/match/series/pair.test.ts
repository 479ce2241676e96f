import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparableIn } from "../../../src/match/counts.ts";
import { oddsOf, readOdds } from "../../../src/match/odds/index.ts";
import { ATTRIBUTE_NAMES, ATTRIBUTES } from "../../../src/match/series/linking/attributes.ts";
import { averageLinkage } from "../../../src/match/series/linking/linkage.ts";
import { type PairGround, pairOf } from "../../../src/match/series/linking/pair.ts";
import { attributesOf, pairModel, tableNames } from "../../../src/match/series/linking/pair-model.ts";
import { BIAS, WEIGHTS } from "../../../src/match/series/linking/pair-weights.ts";
import { pairsOf } from "../../../src/match/series/linking/pairs.ts";
import { readReport } from "../reports.ts";

const ODDS = readOdds(BIAS, WEIGHTS);

const GROUND: PairGround = { weightOf: () => 1, largest: 1000, rivals: new Map() };

const figure = fc.record({
  min: fc.integer({ min: 1, max: 90_000 }),
  what: fc.constantFrom("people", "children", "houses"),
  speaker: fc.constantFrom(undefined, "relief council"),
  asOf: fc.constantFrom(undefined, "2031-02-27", "2031-03-01"),
});

/** Data of one report that says each count in a sentence. */
function dataOf(figures: readonly { min: number; what: string; speaker?: string; asOf?: string }[]) {
  const rows = figures.map(({ min, ...rest }, i) => ({
    words: `item ${i}: ${min}`,
    min,
    max: min,
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
  }));
  const report = readReport({
    id: "r1",
    published: "2031-03-02",
    text: `${rows.map(({ words }) => words).join(" dead. Then ")} dead.`,
    speakers: [{ name: "relief council" }],
    figures: rows,
  });
  return comparableIn([report]).tellings.map(({ lead }) => lead);
}

describe("the attributes of two figures", () => {
  it("are the same either way round, and each is one of those listed", () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 2, maxLength: 3 }), (figures) => {
        const [a, b] = dataOf(figures as Parameters<typeof dataOf>[0]);
        const pair = pairOf(a!, b!, GROUND);
        expect(pairOf(b!, a!, GROUND)).toEqual(pair);
        for (const name of ATTRIBUTE_NAMES) expect(ATTRIBUTES[name][pair[name]]).toBeDefined();
      }),
    );
  });

  it("tell two countries apart where neither figure has a place", () => {
    const [a, b] = dataOf([
      { min: 40, what: "people" },
      { min: 60, what: "people" },
    ]);
    const placeOf = (country: string, other: string) =>
      ATTRIBUTES.place[pairOf({ ...a!, country }, { ...b!, country: other }, GROUND).place];
    expect([placeOf("GE", "GE"), placeOf("GE", "AM"), placeOf("GE", "")]).toEqual(["none", "abroad", "none"]);
  });

  it("tell a number that two would not share by chance, and one that grew", () => {
    const [a, b] = dataOf([
      { min: 4317, what: "people", asOf: "2031-02-27" },
      { min: 4317, what: "people", asOf: "2031-03-01" },
    ]);
    expect(ATTRIBUTES.value[pairOf(a!, b!, GROUND).value]).toBe("telltale");
    const [c, d] = dataOf([
      { min: 40, what: "people", asOf: "2031-02-27" },
      { min: 90, what: "people", asOf: "2031-03-01" },
    ]);
    const pair = pairOf(c!, d!, GROUND);
    expect([ATTRIBUTES.value[pair.value], ATTRIBUTES.course[pair.course]]).toEqual(["3.5", "grows"]);
  });

  it("tell the count beside another, the largest of its report, and a number that rounds another", () => {
    const [a, b, c] = dataOf([
      { min: 4317, what: "people" },
      { min: 4300, what: "people" },
      { min: 20, what: "people" },
    ]);
    const [ab, ac] = [pairOf(a!, b!, GROUND), pairOf(a!, c!, GROUND)];
    const names = (pair: typeof ab) => [
      ATTRIBUTES.beside[pair.beside],
      ATTRIBUTES.largest[pair.largest],
      ATTRIBUTES.round[pair.round],
    ];
    expect(names(ab)).toEqual(["near", "one", "rounded"]);
    expect(names(ac)).toEqual(["no", "one", "no"]);
  });
});

describe("the model of pairs", () => {
  it("weighs a pair as the odds do by its names", () => {
    const [a, b] = dataOf([
      { min: 40, what: "people" },
      { min: 45, what: "children" },
    ]);
    const pair = pairOf(a!, b!, GROUND);
    expect(pairModel(ODDS)(pair)).toBeCloseTo(oddsOf(attributesOf(pair), ODDS), 9);
  });

  it("knows every name in its table, and speaks for equal numbers and against another population", () => {
    const cells = new Map(tableNames().map(({ name, cells }) => [name, new Set(cells)]));
    for (const [name, table] of Object.entries(ODDS.weights))
      for (const cell of Object.keys(table))
        expect(cells.get(name)?.has(cell), `${name}: ${cell}`).toBe(true);
    const { value, population } = ODDS.weights;
    expect(value!.telltale).toBeGreaterThan(0);
    expect(population!.differ).toBeLessThan(0);
  });
});

describe("average linkage", () => {
  const link = (count: number, ...bonds: [number, number, number][]) =>
    averageLinkage(count, { bonds: bonds.map(([a, b, odds]) => ({ a, b, odds })), cut: -1, unknown: -4 });

  it("joins what is likely and leaves the rest", () => {
    expect(link(4, [0, 1, 2], [1, 2, -3], [2, 3, 0.5])).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it("goes by the mean: one strong bond does not make up for many that are missing", () => {
    expect(link(4, [0, 1, 3], [2, 3, 3], [1, 2, 2])).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(link(3, [0, 1, 3], [1, 2, 2.5])).toEqual([[0, 1, 2]]);
  });

  it("never puts two that cannot be one into a group, however much speaks for the rest", () => {
    const odds = fc.oneof(fc.integer({ min: -4, max: 9 }), fc.constant(Number.NEGATIVE_INFINITY));
    fc.assert(
      fc.property(fc.array(odds, { minLength: 45, maxLength: 45 }), (drawn) => {
        const pairs = pairsOf(Array.from({ length: 10 }, () => dataOf([{ min: 1, what: "people" }])[0]!));
        const bonds = pairs.map(([a, b], i) => [a, b, drawn[i]!] as [number, number, number]);
        for (const group of link(10, ...bonds))
          for (const [a, b, bond] of bonds)
            if (bond === Number.NEGATIVE_INFINITY) expect(group.includes(a) && group.includes(b)).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  it("gives the same groups whatever the order of the bonds, and each thing once", () => {
    const bond = fc.tuple(fc.nat(9), fc.nat(9), fc.integer({ min: -50, max: 50 }));
    fc.assert(
      fc.property(fc.array(bond, { maxLength: 40 }), (drawn) => {
        const bonds = new Map(
          drawn.filter(([a, b]) => a < b).map(([a, b, odds]) => [`${a} ${b}`, [a, b, odds / 8]] as const),
        );
        const list = [...bonds.values()].map(([a, b, odds]) => [a, b, odds] as [number, number, number]);
        const groups = link(10, ...list);
        expect(link(10, ...list.reverse())).toEqual(groups);
        expect(groups.flat().sort((x, y) => x - y)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
      }),
    );
  });
});

describe("the pairs that are compared", () => {
  it("are all of a few, and of many a number that grows with them", () => {
    const few = dataOf([1, 2, 3].map((min) => ({ min, what: "people" })));
    expect(pairsOf(few)).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    const many = Array.from({ length: 1500 }, (_, i) => ({ ...few[0]!, voice: `voice ${i % 40}` }));
    const pairs = pairsOf(many);
    expect(pairs.length).toBeLessThan(1500 * 12 * 5);
    expect(pairs).toContainEqual([0, 40]);
  });
});
