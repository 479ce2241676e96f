import { describe, expect, it } from "vitest";
import { ENGLISH_MODIFIERS } from "../../../src/find/figures/languages/en/quantities/modifiers.ts";
import { quantitiesOf } from "./read.ts";

describe("each modifier reads its own examples", () => {
  for (const rule of ENGLISH_MODIFIERS) {
    for (const text of rule.yes) {
      it(`${rule.id} reads ${text}`, () => {
        expect(quantitiesOf(`They counted ${text}.`)[0]?.modifier).toBe(rule.modifier);
      });
    }
    for (const text of rule.no) {
      it(`${rule.id} leaves ${text}`, () => {
        expect(quantitiesOf(`${text}.`)[0]?.modifier).not.toBe(rule.modifier);
      });
    }
  }
});

describe("bounds", () => {
  it.each([
    ["more than 100", 100, null],
    ["at least 100", 100, null],
    ["up to 100", null, 100],
    ["as many as 100", null, 100],
    ["fewer than 100", null, 100],
    ["an estimated 100", 100, 100],
    ["~100", 100, 100],
    ["100+", 100, null],
    ["100 or more", 100, null],
    ["some 100 to 200", 100, 200],
    ["at least an estimated 100", 100, null],
  ])("%j", (text, min, max) => {
    expect(quantitiesOf(`They counted ${text} people.`)[0]).toMatchObject({ min, max });
  });

  it("includes the modifier in the anchor, but not 'another' or 'a further'", () => {
    expect(
      quantitiesOf("Some 9,000 people fled and a further 300 stayed.").map((each) => each.anchor.exact),
    ).toEqual(["Some 9,000", "300"]);
  });

  it("leaves the unit out of the anchor", () => {
    expect(quantitiesOf("It needs about 5 tonnes.")[0]).toMatchObject({
      unit: "tonne",
      anchor: { exact: "about 5" },
    });
  });
});
