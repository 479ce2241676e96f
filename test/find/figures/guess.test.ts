import { describe, expect, it } from "vitest";
import { find } from "../../../src/find/index.ts";
import { figureAt } from "./read.ts";

describe("people of whom no listed word says what became of them", () => {
  it.each([
    ["The rebels whisked [40] sailors to a dungeon in Oshvel.", "detained"],
    ["The kitchen ladles out soup to [900] pensioners who have nothing to eat.", "in-need"],
    ["Some [3,000] pupils may go without lunch and lessons until May, the union fears.", "in-need"],
  ])("are guessed by the words around: %s", (marked, measure) => {
    expect(figureAt(marked)?.measure).toBe(measure);
  });

  it("stay of another kind in a language without a model", () => {
    const text = "The rebels whisked 40 sailors to a dungeon in Oshvel.";
    const [figure] = find({ id: "r", text, language: "fr" }).figures;
    expect(figure?.measure).toBe("other");
  });

  it("stay of another kind where no measure is likely", () => {
    expect(figureAt("[9,000] people speak the language.")?.measure).toBe("other");
  });

  it("are not asked for where a listed word says it", () => {
    expect(figureAt("The rebels killed [40] sailors in a dungeon in Oshvel.")?.measure).toBe("killed");
  });
});

describe("a line of a country and a number alone", () => {
  it("counts people of whom nobody says why", () => {
    const [figure] = find({ id: "r", text: "Cyprus: up to 12,400" }).figures;
    expect(figure).toMatchObject({ measure: "other", max: 12400, unit: "person" });
  });

  it.each(["Cyprus 40", "Cyprus won 12,400 times over", "Cyprus 2016"])("is none in %s", (text) => {
    expect(find({ id: "r", text }).figures).toEqual([]);
  });
});
