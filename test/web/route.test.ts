import fc from "fast-check";
import { expect, test } from "vitest";
import { formatHash, NO_FILTER, parseHash, type Route, TABS } from "../../web/state/route.ts";

const text = fc.oneof(
  fc.string(),
  fc.constantFrom("", "&open=x", "#", "?", "%E0%A4%A", "a b+c", "__proto__"),
);

test("an address leads back to its route, whatever stands in it", () => {
  const route = fc.record({
    tab: fc.constantFrom(...TABS.map(({ id }) => id)),
    filter: fc.record({
      q: text,
      source: text,
      place: text,
      from: text,
      to: text,
      measure: text,
      origin: text,
    }),
    open: text,
    show: text,
    sort: text,
  });
  fc.assert(
    fc.property(route, (one: Route) => {
      expect(parseHash(formatHash(one))).toEqual(one);
    }),
  );
});

test.each([
  "",
  "#",
  "#nothing",
  "#__proto__",
  "#figures?constructor=1",
  "#%E0%A4%A",
  "##?&&=",
  "#brief?open",
])("the address %j is a route with nothing open", (hash) => {
  const { filter, open, show } = parseHash(hash);
  expect({ filter, open, show }).toEqual({ filter: NO_FILTER, open: "", show: "" });
});
