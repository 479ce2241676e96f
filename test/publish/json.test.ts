import { expect, test } from "vitest";
import { toJson } from "../../src/publish/json.ts";
import { FLOOD } from "./fixture/flood.ts";
import { hostilePicture } from "./fixture/hostile.ts";

test("what is written is the picture, in two-space indent, with a line feed at the end", () => {
  const text = toJson(FLOOD);
  expect(JSON.parse(text)).toEqual(FLOOD);
  expect(text).toMatch(/^\{\n {2}"schema": "crossread.picture\/1",\n {2}"engine"/);
  expect(text).toMatch(/\}\n$/);
});

test("the order in which keys were set changes nothing", () => {
  const reversed = Object.fromEntries(Object.entries(FLOOD).toReversed()) as typeof FLOOD;
  const figures = FLOOD.figures.map((figure) =>
    Object.fromEntries(Object.entries(figure).toReversed()),
  ) as typeof FLOOD.figures;
  expect(toJson({ ...reversed, figures })).toBe(toJson(FLOOD));
});

test("a value that is no picture is not written", () => {
  expect(() => toJson({ ...FLOOD, schema: "crossread.picture/0" as "crossread.picture/1" })).toThrow(
    /schema/,
  );
});

test("hostile text comes back as it was", () => {
  expect(JSON.parse(toJson(hostilePicture()))).toEqual(hostilePicture());
});
