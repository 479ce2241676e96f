import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hull, type Interval, intervalsMeet, midpoint } from "../../src/model/index.ts";

const point = (n: number): Interval => ({ min: n, max: n });
const bound = fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: null });
const interval: fc.Arbitrary<Interval> = fc
  .tuple(bound, bound)
  .map(([a, b]) => (a !== null && b !== null && a > b ? { min: b, max: a } : { min: a, max: b }));

describe("intervals", () => {
  test.each<[string, Interval, Interval, boolean]>([
    ["equal points", point(11_300), point(11_300), true],
    ["points half a percent apart: rounding", point(1000), point(1005), true],
    ["points further apart", point(1000), point(1006), false],
    ["a point above an open end", { min: 5200, max: null }, point(5300), true],
    ["a point below an open end", { min: 5200, max: null }, point(3000), false],
    ["ranges that share a value", { min: 18_000, max: 20_000 }, { min: 20_000, max: 21_000 }, true],
  ])("%s", (_, a, b, meet) => {
    expect(intervalsMeet(a, b)).toBe(meet);
  });

  test("meet whichever way round they are asked", () => {
    fc.assert(fc.property(interval, interval, (a, b) => intervalsMeet(a, b) === intervalsMeet(b, a)));
  });

  test("the hull meets both and makes up no bound", () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const both = hull(a, b);
        expect(intervalsMeet(both, a) && intervalsMeet(both, b)).toBe(true);
        expect([a.min, b.min, null]).toContain(both.min);
        expect([a.max, b.max, null]).toContain(both.max);
      }),
    );
  });

  test("are stood for by their middle, or by the end that is known", () => {
    expect(midpoint({ min: 10, max: 20 })).toBe(15);
    expect(midpoint({ min: 10, max: null })).toBe(10);
    expect(midpoint({ min: null, max: null })).toBeNull();
  });
});
