import { expect, test } from "vitest";
import { byCodeUnit, groupId, reportId, spanId } from "../../src/model/index.ts";

test("a report's id depends on its parts and on where they are cut", () => {
  expect(reportId("ab", "c")).toMatch(/^r[0-9a-f]{12}$/);
  expect(reportId("ab", "c")).toBe(reportId(new TextEncoder().encode("ab"), "c"));
  expect(reportId("ab", "c")).not.toBe(reportId("a", "bc"));
});

test("a group's id does not depend on the order of its members", () => {
  expect(groupId("origin", ["r2", "r1"])).toBe(groupId("origin", ["r1", "r2"]));
  expect(groupId("origin", ["r1"])).not.toBe(groupId("story", ["r1"]));
});

test("a span's id says where it stands", () => {
  expect(spanId("r1", "f", { start: 10, end: 14 })).toBe("r1.f10-14");
});

test("code unit order is no locale's order", () => {
  expect(["é", "z", "Z", "a"].sort(byCodeUnit)).toEqual(["Z", "a", "z", "é"]);
});
