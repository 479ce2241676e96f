import { describe, expect, test } from "vitest";
import { MEASURES } from "../../src/model/index.ts";
import { MEASURE_ORDER, orderSeries } from "../../src/picture/order.ts";
import { figureOf, reportOf, seriesOf } from "../publish/fixture/build.ts";

const report = reportOf("a.txt", { text: "1 2 3 4 5 6 7 8 9" });

const figure = (
  quote: string,
  rest: Partial<Parameters<typeof figureOf>[1]> & { measure: "killed" | "missing" | "aid" | "other" },
) => figureOf({ report, quote }, { min: Number(quote), max: Number(quote), ...rest });

const one = (label: string, f: ReturnType<typeof figure>, voices = ["a"]) => seriesOf([f], { label, voices });

/** A province, and a town in it. */
const places = [{ id: "province" }, { id: "town", within: ["province"] }];

const labels = (series: readonly ReturnType<typeof one>[], figures: readonly ReturnType<typeof figure>[]) =>
  orderSeries(series, { figures, places }).map(({ label }) => label);

test("every measure has its place in the order", () => {
  expect([...MEASURE_ORDER].sort()).toEqual([...MEASURES].sort());
});

test("killed comes before missing, and missing before aid, however they are given", () => {
  const figures = [
    figure("1", { measure: "aid" }),
    figure("2", { measure: "missing" }),
    figure("3", { measure: "killed" }),
  ];
  const series = [one("aid", figures[0]!), one("missing", figures[1]!), one("killed", figures[2]!)];
  expect(labels(series, figures)).toEqual(["killed", "missing", "aid"]);
  expect(labels(series.toReversed(), figures)).toEqual(["killed", "missing", "aid"]);
});

test("of two series of one measure the better backed one leads, and a lone second one follows all main ones", () => {
  const figures = [
    figure("9", { measure: "killed" }),
    figure("2", { measure: "killed" }),
    figure("3", { measure: "aid" }),
  ];
  const series = [one("alone", figures[0]!), one("backed", figures[1]!, ["a", "b"]), one("aid", figures[2]!)];
  expect(labels(series, figures)).toEqual(["backed", "aid", "alone"]);
});

test("what is said of another event is never a main series, however many say it", () => {
  const figures = [figure("9", { measure: "killed", modality: "historic" }), figure("3", { measure: "aid" })];
  const series = [one("earlier war", figures[0]!, ["a", "b", "c"]), one("aid", figures[1]!)];
  expect(labels(series, figures)).toEqual(["aid", "earlier war"]);
});

test("a measure without a name is never main", () => {
  const figures = [figure("9", { measure: "other" }), figure("3", { measure: "aid" })];
  expect(labels([one("other", figures[0]!, ["a", "b"]), one("aid", figures[1]!)], figures)).toEqual([
    "aid",
    "other",
  ]);
});

describe("a measure is led by the whole", () => {
  const few = figure("4", { measure: "killed" });
  const many = figure("8", { measure: "killed" });
  const town = { ...one("town", few, ["a", "b", "c"]), place: "town" };
  const led = (...series: ReturnType<typeof one>[]) => labels([town, ...series], [few, many])[0];

  test("of which a better backed series counts a part: a wider place, or everybody", () => {
    expect(led({ ...one("province", many, ["a", "b"]), place: "province" })).toBe("province");
    expect(led(one("all over", many, ["a", "b"]))).toBe("all over");
    const children = { ...one("children", few, ["a", "b", "c", "d"]), place: "town", population: "children" };
    expect(led(children)).toBe("town");
  });

  test("unless one voice alone counts it, it is smaller, or counts others", () => {
    expect(led({ ...one("province", many), place: "province" })).toBe("town");
    expect(led({ ...one("elsewhere", many, ["a", "b"]), place: "port" })).toBe("town");
    const divers = { ...one("divers", many, ["a", "b"]), place: "province", population: "divers" };
    expect(led(divers)).toBe("town");
    const smaller = { ...one("province", figure("2", { measure: "killed" }), ["a", "b"]), place: "province" };
    expect(labels([town, smaller], [few, figure("2", { measure: "killed" })])[0]).toBe("town");
  });
});
