import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  anchorHolds,
  anchorOf,
  bisect,
  bySpan,
  contains,
  overlapOf,
  touching,
} from "../../src/model/index.ts";

const report = { id: "r1", text: "Two dams burst. “Nobody” 👩‍🚒 came." };

describe("anchors", () => {
  test("hold the words at their offsets, whatever the span", () => {
    const offset = fc.nat(report.text.length);
    fc.assert(
      fc.property(offset, offset, (a, b) => {
        const anchor = anchorOf(report, { start: Math.min(a, b), end: Math.max(a, b) });
        expect(anchorHolds(anchor, report.text)).toBe(true);
      }),
    );
  });

  test("do not hold in a text that says something else", () => {
    const anchor = anchorOf(report, { start: 0, end: 8 });
    expect(anchor.exact).toBe("Two dams");
    expect(anchorHolds(anchor, `A${report.text}`)).toBe(false);
  });

  test.each([
    [-1, 3],
    [3, 2],
    [0, 10_000],
    [Number.NaN, 2],
  ])("refuse a span outside the text: %d to %d", (start, end) => {
    expect(() => anchorOf(report, { start, end })).toThrow(RangeError);
  });
});

describe("spans", () => {
  test("that only touch share nothing", () => {
    expect(overlapOf({ start: 0, end: 4 }, { start: 4, end: 9 })).toBe(0);
    expect(overlapOf({ start: 0, end: 5 }, { start: 4, end: 9 })).toBe(1);
  });

  test("contain themselves and what lies inside", () => {
    expect(contains({ start: 2, end: 6 }, { start: 2, end: 6 })).toBe(true);
    expect(contains({ start: 2, end: 6 }, { start: 5, end: 7 })).toBe(false);
  });

  test("are ordered as one reads, the longer first", () => {
    const spans = [
      { start: 3, end: 4 },
      { start: 0, end: 2 },
      { start: 0, end: 9 },
    ];
    expect([...spans].sort(bySpan)).toEqual([spans[2], spans[1], spans[0]]);
  });
});

describe("spans in order of the text", () => {
  const offsets = fc.uniqueArray(fc.nat(60), { maxLength: 24 }).map((all) => all.sort((a, b) => a - b));

  test("are found by bisection as by looking at each", () => {
    fc.assert(
      fc.property(offsets, fc.nat(60), fc.nat(20), (ends, start, length) => {
        const items = ends.flatMap((end, i) => {
          const from = i === 0 ? 0 : ends[i - 1]!;
          return i % 3 === 2 ? [] : [{ anchor: { start: from, end } }];
        });
        const span = { start, end: start + length };
        expect(touching(items, span)).toEqual(items.filter(({ anchor }) => overlapOf(anchor, span) > 0));
      }),
    );
  });

  test("are parted where a condition begins to hold", () => {
    fc.assert(
      fc.property(offsets, fc.nat(70), (items, from) => {
        const first = items.findIndex((item) => item >= from);
        expect(bisect(items, (item) => item >= from)).toBe(first < 0 ? items.length : first);
      }),
    );
  });
});
