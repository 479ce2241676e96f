import { expect, test } from "vitest";
import {
  dateText,
  dayText,
  headingText,
  intervalText,
  spanText,
  unitWord,
  valueText,
} from "../../src/publish/view/values.ts";
import { count, groupDigits } from "../../src/publish/view/words.ts";

test.each([
  [0, "0"],
  [999, "999"],
  [1000, "1,000"],
  [1234567.891, "1,234,567.89"],
  [-25000, "−25,000"],
  [2.5, "2.5"],
  [1e21, "1e+21"],
])("%d is written %s", (n, text) => expect(groupDigits(n)).toBe(text));

test.each([
  [{ min: 34, max: 34 }, "34"],
  [{ min: 1100, max: 1300 }, "1,100 to 1,300"],
  [{ min: 34, max: null }, "at least 34"],
  [{ min: null, max: 60 }, "up to 60"],
  [{ min: null, max: null }, "unknown"],
])("the interval %o reads %s", (interval, text) => expect(intervalText(interval)).toBe(text));

test.each([
  ["exact", 34, 34, "34"],
  ["about", 34, 34, "about 34"],
  ["more-than", 34, null, "more than 34"],
  ["less-than", null, 34, "fewer than 34"],
  ["vague", 24, 99, "24 to 99"],
  ["about", 24, 99, "24 to 99"],
] as const)("%s %s..%s reads %s", (modifier, min, max, text) =>
  expect(valueText({ modifier, min, max, unit: "person", measure: "killed" })).toBe(text),
);

test("money carries its currency", () => {
  expect(valueText({ modifier: "exact", min: 2e6, max: 2e6, unit: "EUR", measure: "money" })).toBe(
    "2,000,000 EUR",
  );
});

test.each([
  ["2031-03-04", "4 Mar 2031"],
  ["2031-03-04T18:20:00+01:00", "4 Mar 2031, 18:20 +01:00"],
  ["2031-03-04T18:20:00Z", "4 Mar 2031, 18:20 UTC"],
  ["2031-03-04T18:20:00+00:00", "4 Mar 2031, 18:20 UTC"],
  ["2031-03", "Mar 2031"],
  ["1987", "1987"],
  ["1987~", "about 1987"],
  ["2031-03-01/2031-03-04", "1 to 4 Mar 2031"],
  ["2031-02-27/2031-03-04", "27 Feb to 4 Mar 2031"],
  ["2030-12-31/2031-01-01", "31 Dec 2030 to 1 Jan 2031"],
  ["2031-03-04/2031-03-04", "4 Mar 2031"],
  ["2031-03-04/..", "since 4 Mar 2031"],
  ["../2031", "until 2031"],
  ["2031-22", "summer 2031"],
  ["2031-13-01", "2031-13-01"],
  ["<b>soon</b>", "<b>soon</b>"],
  ["a/b", "a/b"],
])("the date %s reads %s", (edtf, text) => expect(dateText(edtf)).toBe(text));

test("the day alone leaves the time of day out", () => {
  expect(dayText("2031-03-04T18:20:00Z")).toBe("4 Mar 2031");
  expect(dayText("")).toBe("");
});

test("the span of some dates goes from the first day to the last, and skips what is unreadable", () => {
  expect(spanText(["2031-03-08", "soon", "2031-03-04T22:00:00Z"])).toBe("4 to 8 Mar 2031");
  expect(spanText(["soon"])).toBe("");
});

test("a folder's name becomes a heading, a title stays as it is", () => {
  expect(headingText("halmer-flood")).toBe("Halmer flood");
  expect(headingText("Halmer flood, March")).toBe("Halmer flood, March");
  expect(headingText("Überflutung")).toBe("Überflutung");
  expect(headingText("")).toBe("");
});

test("units stand in the plural, and not where the measure says them", () => {
  expect(unitWord({ unit: "tonne", measure: "aid" })).toBe("tonnes");
  expect(unitWord({ unit: "household", measure: "displaced" })).toBe("households");
  expect(unitWord({ unit: "EUR", measure: "money" })).toBe("EUR");
  expect(unitWord({ unit: "home", measure: "housing" })).toBe("");
  expect(unitWord({ unit: "person", measure: "killed" })).toBe("");
});

test("one report, two reports, a thousand reports", () => {
  expect([1, 2, 1000].map((n) => count(n, "report"))).toEqual(["1 report", "2 reports", "1,000 reports"]);
});
