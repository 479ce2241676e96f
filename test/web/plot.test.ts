import { expect, test } from "vitest";
import { pictureView } from "../../src/publish/view/index.ts";
import { plotLayout } from "../../web/figures/plot-layout.ts";
import { plotPoints } from "../../web/figures/plot-points.ts";
import { DAY, dayTicks, ticksTo } from "../../web/figures/scales.ts";
import { nextSort, sortedRows } from "../../web/figures/sort-rows.ts";
import { FLOOD } from "../publish/fixture/flood.ts";
import { hostilePicture } from "../publish/fixture/hostile.ts";
import { manyReports } from "../publish/fixture/many.ts";

const view = pictureView(FLOOD);
const dead = view.series.find(({ rows }) => rows.length > 3)!;

test.each([
  [11_300, 4, [0, 5000, 10_000, 15_000]],
  [34, 4, [0, 10, 20, 30, 40]],
  [1, 4, [0, 0.5, 1]],
  [0, 4, [0, 1]],
  [Number.NaN, 4, [0, 1]],
])("the axis to %d with %d steps is %j", (top, most, ticks) => expect(ticksTo(top, most)).toEqual(ticks));

test("days on an axis are whole and not too many", () => {
  expect(dayTicks(0, 3 * DAY, 4).map((day) => day / DAY)).toEqual([0, 1, 2, 3]);
  expect(dayTicks(0, 100 * DAY, 5).map((day) => day / DAY)).toEqual([0, 28, 56, 84]);
  expect(dayTicks(DAY, DAY, 5)).toEqual([DAY]);
});

test("every telling of a series is plotted inside of the drawing, the first of a row filled and the others hollow", () => {
  for (const width of [300, 900]) {
    const points = plotPoints(dead, view.known);
    const { placed, height } = plotLayout(points, width);
    expect(placed).toHaveLength(dead.rows.reduce((sum, row) => sum + row.evidence.length, 0));
    for (const { x, low, high } of placed) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
      for (const y of [low, high]) if (y !== null) expect(y >= 0 && y <= height).toBe(true);
    }
  }
});

test("of a number and its copies, the one in the report that the others copy is filled", () => {
  const many = pictureView(manyReports(6));
  const { origins } = many.known;
  const points = many.series.flatMap((series) => plotPoints(series, many.known));
  const copied = points.filter(({ row }) => row.evidence.length > 1);
  expect(copied.length).toBeGreaterThan(0);
  for (const { id, row, again } of copied) {
    const report = row.evidence.find((one) => one.id === id)!.report;
    expect(origins.get(report.origin)?.lead === report.id).toBe(again === 0);
  }
});

test("no two marks of a plot stand on the same spot", () => {
  const { placed } = plotLayout(plotPoints(dead, view.known), 600);
  const spots = placed.map(({ x, low, high }) => `${x} ${low} ${high}`);
  expect(new Set(spots).size).toBe(spots.length);
});

test("a series of hostile dates and numbers is plotted somewhere", () => {
  const hostile = pictureView(hostilePicture());
  for (const series of hostile.series) {
    const { placed } = plotLayout(plotPoints(series, hostile.known), 400);
    for (const { x } of placed) expect(Number.isFinite(x)).toBe(true);
  }
});

test("a click on a head sorts up, then down, then not", () => {
  const steps = ["", "value", "-value"].map((sort) => nextSort(sort, "value"));
  expect(steps).toEqual(["value", "-value", ""]);
  expect(nextSort("-value", "date")).toBe("date");
});

test("rows sort by number, date and source, and what has none comes last either way", () => {
  const tops = (sort: string) => sortedRows(dead.rows, sort).map(({ figure }) => figure.max ?? figure.min);
  const known = tops("value").filter((one) => one !== null);
  expect(known).toEqual([...known].sort((a, b) => a - b));
  expect(tops("-value").filter((one) => one !== null)).toEqual(known.toReversed());
  expect(sortedRows(dead.rows, "nonsense")).toEqual(dead.rows);
});
