import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byDate, datesMeet, daysBetween, daysOf, toDay } from "../../src/model/index.ts";

const day = fc
  .date({ min: new Date("0001-01-01T00:00:00Z"), max: new Date("9999-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("the days of an EDTF date", () => {
  it.each([
    ["2023", "2023-01-01", "2023-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2023-09-12", "2023-09-12", "2023-09-12"],
    ["2023-09-12T16:00:00+02:00", "2023-09-12", "2023-09-12"],
    ["2023-09-12~", "2023-09-12", "2023-09-12"],
    ["2023-22", "2023-06-01", "2023-08-31"],
    ["2023-24", "2023-12-01", "2024-02-29"],
    ["197X", "1970-01-01", "1979-12-31"],
    ["18XX", "1800-01-01", "1899-12-31"],
    ["2023-09-30/2023-10-01", "2023-09-30", "2023-10-01"],
    ["2023-09/2023-10", "2023-09-01", "2023-10-31"],
    ["2023-09-12/..", "2023-09-12", null],
    ["../2023-10", null, "2023-10-31"],
    ["/2023-10", null, "2023-10-31"],
  ])("%s are %s to %s", (edtf, first, last) => {
    expect(daysOf(edtf)).toEqual({ first, last });
  });

  it.each([
    "",
    "yesterday",
    "2023-13",
    "2023-02-30",
    "2023-00-10",
    "2023-10/2023-09",
    "X",
    "2023-25",
    "1X7X",
    "2023-W16",
    "2023/yesterday",
  ])("%j has none", (text) => {
    expect(daysOf(text)).toBeNull();
  });

  it("never throw, whatever the text", () => {
    fc.assert(fc.property(fc.string(), (text) => void daysOf(text)));
  });

  it("of an interval are those of its ends", () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [first, last] = a <= b ? [a, b] : [b, a];
        expect(daysOf(`${first}/${last}`)).toEqual({ first, last });
      }),
    );
  });

  it("lie inside those of their month and year", () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(datesMeet(date, date.slice(0, 7))).toBe(true);
        expect(datesMeet(date, date.slice(0, 4))).toBe(true);
        expect(datesMeet(date, `${date.slice(0, 3)}X`)).toBe(true);
        expect(datesMeet(date, `${date.slice(0, 2)}XX`)).toBe(true);
      }),
    );
  });
});

describe("meeting", () => {
  it("is mutual", () => {
    fc.assert(
      fc.property(
        day,
        day,
        day,
        (a, b, c) => datesMeet(`${a}/..`, `${b}/${c}`) === datesMeet(`${b}/${c}`, `${a}/..`),
      ),
    );
  });

  it.each([
    ["2023-09-12", "2023-09", true],
    ["2023-09-12/..", "2030", true],
    ["2023-09-12/..", "2022", false],
    ["2023-09-12", "nonsense", false],
  ])("of %s and %s is %s", (a, b, meets) => {
    expect(datesMeet(a, b)).toBe(meets);
  });
});

describe("the order of dates", () => {
  it("puts open starts first, then earlier days, then shorter stretches, unreadable ones last", () => {
    const dates = ["soon", "2023-09", "2023-09-02", "../2023", "2023-09-01", "197X"];
    expect(dates.toSorted(byDate)).toEqual([
      "../2023",
      "197X",
      "2023-09-01",
      "2023-09",
      "2023-09-02",
      "soon",
    ]);
  });

  it("is the same whatever the order they come in", () => {
    fc.assert(
      fc.property(
        fc.array(day),
        (days) => days.toReversed().toSorted(byDate).join() === days.toSorted(byDate).join(),
      ),
    );
  });
});

describe("cutting the time of day off", () => {
  it.each([
    ["2023-09-12T16:00:00", "2023-09-12"],
    ["2023-09-12", "2023-09-12"],
    ["2023-09-12T10:00:00Z/2023-09-13T11:00:00Z", "2023-09-12/2023-09-13"],
    ["197X", "197X"],
  ])("makes %s %s", (edtf, cut) => {
    expect(toDay(edtf)).toBe(cut);
  });
});

describe("days between two dates", () => {
  it.each([
    ["2023-09-12", "2023-09-14", 2],
    ["2023-09-14", "2023-09-12", -2],
    ["2024-02-28", "2024-03-01", 2],
    ["2023-09-12T06:00:00Z", "2023-09-12T18:00:00Z", 0.5],
    ["", "2023-09-12", Number.NaN],
  ])("from %s to %s are %d", (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});
