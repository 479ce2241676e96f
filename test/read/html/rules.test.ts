import { expect, test } from "vitest";
import { isPromotion, PROMOTIONS } from "../../../src/read/html/en.ts";
import { FURNITURE, furnitureRuleOf } from "../../../src/read/html/furniture.ts";

test.each(FURNITURE.flatMap(({ id, drops }) => drops.map((name) => [id, name] as const)))(
  "%s knows the class %s",
  (id, name) => {
    expect(furnitureRuleOf(name)?.id).toBe(id);
  },
);

test.each(FURNITURE.flatMap(({ id, keeps }) => keeps.map((name) => [id, name] as const)))(
  "%s does not take the class %s",
  (id, name) => {
    expect(furnitureRuleOf(name)?.id).not.toBe(id);
  },
);

test.each(PROMOTIONS.flatMap(({ drops }) => drops))("the line %s leads elsewhere", (line) => {
  expect(isPromotion(line)).toBe(true);
});

test.each(PROMOTIONS.flatMap(({ keeps }) => keeps))("the line %s belongs to an article", (line) => {
  expect(isPromotion(line)).toBe(false);
});
