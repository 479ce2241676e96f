import fc from "fast-check";
import { expect, test } from "vitest";
import { type Mark, segmentsOf } from "../../web/reports/segments.ts";

const mark = (id: string, start: number, end: number, kind: Mark["kind"] = "figure"): Mark => ({
  id,
  start,
  end,
  kind,
});
const cut = (marks: readonly Mark[], end: number) =>
  segmentsOf(marks, { start: 0, end }).map(({ start, end: to, mark: own }) => [start, to, own?.id ?? ""]);

test("a mark is a segment of its own", () => {
  expect(cut([mark("x", 2, 4)], 6)).toEqual([
    [0, 2, ""],
    [2, 4, "x"],
    [4, 6, ""],
  ]);
});

test("a mark inside another is opened by its own words, the other by the rest", () => {
  expect(cut([mark("out", 0, 6, "statement"), mark("in", 2, 3)], 6)).toEqual([
    [0, 2, "out"],
    [2, 3, "in"],
    [3, 6, "out"],
  ]);
});

test("where marks cross, the shorter is opened, and both are shown", () => {
  const segments = segmentsOf([mark("long", 0, 4, "statement"), mark("short", 3, 5)], { start: 0, end: 5 });
  expect(segments.map(({ mark: own }) => own?.id)).toEqual(["long", "short", "short"]);
  expect(segments[1]?.kinds).toEqual(["statement", "figure"]);
});

test("marks that are empty, or outside of the piece, are left out", () => {
  expect(cut([mark("e", 1, 1), mark("o", 7, 9)], 3)).toEqual([[0, 3, ""]]);
});

test("whatever the marks, the segments join up to the piece and each mark covers its own words", () => {
  const spans = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 12 });
  fc.assert(
    fc.property(spans, (pairs) => {
      const marks = pairs.map(([a, b], at) => mark(`m${at}`, Math.min(a, b), Math.max(a, b)));
      const segments = segmentsOf(marks, { start: 3, end: 15 });
      expect(segments[0]?.start).toBe(3);
      expect(segments.at(-1)?.end).toBe(15);
      for (const [at, segment] of segments.entries()) {
        expect(segment.start).toBeLessThan(segment.end);
        if (at > 0) expect(segment.start).toBe(segments[at - 1]?.end);
        const over = marks.filter((one) => one.start <= segment.start && one.end >= segment.end);
        const shortest = Math.min(...over.map((one) => one.end - one.start));
        const own = segment.mark ? segment.mark.end - segment.mark.start : Number.POSITIVE_INFINITY;
        expect(own).toBe(shortest);
      }
    }),
  );
});
