import { expect, test } from "vitest";
import { dateText, intervalText } from "../../src/publish/view/index.ts";
import { readerWording } from "../../web/reader/wording.ts";

const [german, american, persian] = ["de-DE", "en-US", "fa-IR"].map((locale) => readerWording([locale]));

test("numbers are grouped as the reader is used to", () => {
  expect(intervalText({ min: 1100, max: 1300 }, german)).toBe("1.100 to 1.300");
  expect(intervalText({ min: 1100, max: null }, american)).toBe("at least 1,100");
  expect(persian!.number(1100)).toBe("۱٬۱۰۰");
});

test("dates are written as the reader is used to, in the Gregorian calendar", () => {
  expect(dateText("2031-03-04", american)).toBe("Mar 4, 2031");
  expect(dateText("2031-03-04", german)).toBe("4. März 2031");
  expect(dateText("2031-03", american)).toBe("Mar 2031");
  expect(dateText("2031~", american)).toBe("about 2031");
  expect(persian!.point("2031-03-04")).toContain("۲۰۳۱");
});

test("a span says what its ends share once; the time of day keeps its zone", () => {
  expect(dateText("2031-03-04/2031-03-08", american).replaceAll(/\s/g, " ")).toBe("Mar 4 – 8, 2031");
  expect(dateText("2031-03-04/..", american)).toBe("since Mar 4, 2031");
  expect(dateText("2031-03-04T18:20:00+01:00", american)).toBe("Mar 4, 2031, 18:20 +01:00");
});

test("what is no date comes back as it is, and an unknown locale is English", () => {
  expect(american!.point("Tuesday")).toBe("Tuesday");
  expect(american!.point("2031-99-99")).toBe("2031-99-99");
  expect(readerWording(["not a locale", ""]).number(1100)).toBe("1,100");
  expect(readerWording(["de"]).point("2031-22")).toBe("summer 2031");
});
