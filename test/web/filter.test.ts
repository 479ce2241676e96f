import { expect, test } from "vitest";
import { type Facets, passes, together } from "../../web/filter/match.ts";
import { NO_FILTER } from "../../web/state/route.ts";

const FACETS: Facets = {
  text: ["At least 34 people drowned at Halmer", "Ostrand Daily"],
  sources: ["source-1"],
  places: ["place-1"],
  measures: ["killed"],
  origins: ["origin-1"],
  dates: ["2031-03-04"],
};

test.each([
  [{}, true],
  [{ q: "halmer DAILY" }, true],
  [{ q: "halmer nobody" }, false],
  [{ q: "   " }, true],
  [{ source: "source-1" }, true],
  [{ source: "source-2" }, false],
  [{ source: "source-1", place: "place-2" }, false],
  [{ measure: "killed" }, true],
  [{ origin: "origin-2" }, false],
  [{ from: "2031-03-04", to: "2031-03-04" }, true],
  [{ from: "2031-03-05" }, false],
  [{ to: "2031-03-03" }, false],
])("the filter %j lets it pass: %s", (filter, wanted) => {
  expect(passes(FACETS, { ...NO_FILTER, ...filter })).toBe(wanted);
});

test("accents and case make no difference to a search", () => {
  const facets = { ...FACETS, text: ["Zahlé, En Nâqoûra"] };
  expect(passes(facets, { ...NO_FILTER, q: "zahle naqoura" })).toBe(true);
});

test("a month passes when one of its days does; an open end passes on its side; what has no date does not", () => {
  const on = (dates: string[], from: string) => passes({ ...FACETS, dates }, { ...NO_FILTER, from });
  expect(on(["2031-03"], "2031-03-20")).toBe(true);
  expect(on(["2031-03-01/.."], "2035-01-01")).toBe(true);
  expect(on([], "2031-03-20")).toBe(false);
  expect(on(["soon"], "2031-03-20")).toBe(false);
});

test("facets together pass where one of them does", () => {
  const both = together([FACETS, { ...FACETS, sources: ["source-2"] }]);
  expect(passes(both, { ...NO_FILTER, source: "source-2" })).toBe(true);
});
