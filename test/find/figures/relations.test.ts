import { describe, expect, it } from "vitest";
import { find } from "../../../src/find/index.ts";

function figures(text: string) {
  return find({ id: "r", text, published: "2024-05-20" }).figures;
}

describe("numbers that move", () => {
  it("are two figures, the later of which moved on from the earlier", () => {
    const [earlier, later] = figures("The death toll rose from 34 to 51 in a day.");
    expect([earlier?.min, earlier?.max]).toEqual([34, 34]);
    expect([later?.min, later?.max]).toEqual([51, 51]);
    expect(later?.movedFrom).toBe(earlier?.id);
  });

  it("may fall, or share their scale", () => {
    expect(figures("The number of missing fell from 90 to 40.").map(({ min }) => min)).toEqual([90, 40]);
    const values = figures("The number of displaced people grew from 1.5 to 2 million.").map(
      ({ min }) => min,
    );
    expect(values).toEqual([1_500_000, 2_000_000]);
  });

  it("may stand the other way round", () => {
    const [later, earlier] = figures("690 people are displaced, up from 541 a week earlier.");
    expect(later?.movedFrom).toBe(earlier?.id);
  });

  it("stay a range behind any other verb", () => {
    expect(figures("From 34 to 51 people were killed.").map(({ min, max }) => [min, max])).toEqual([
      [34, 51],
    ]);
  });
});

describe("one count in two units", () => {
  it("is two figures, unconverted, the second of which names the first", () => {
    const [households, people] = figures("Some 3,900 households (19,500 people) have been displaced.");
    expect([households?.unit, people?.unit]).toEqual(["household", "person"]);
    expect(people?.otherUnit).toBe(households?.id);
  });

  it("is not seen where the brackets count something else", () => {
    const [, second] = figures("Some 3,900 people were displaced (19 were killed).");
    expect(second?.otherUnit).toBeUndefined();
  });
});

describe("what a figure rests on", () => {
  it("is its sentence where that names a place, else what encloses it", () => {
    expect(figures("In Lyon 12 people were killed.")[0]?.placeBasis).toBe("sentence");
    expect(figures("# Lyon\n\n12 people were killed.")[0]?.placeBasis).toBe("heading");
    const [wire] = figures("LYON (TNA) - A fire broke out at night.\n\nAt least 12 people were killed.");
    expect([wire?.place, wire?.placeBasis]).toEqual(["LYON", "dateline"]);
  });

  it("is nothing where the report names no place", () => {
    expect(figures("12 people were killed.")[0]).not.toHaveProperty("placeBasis");
  });

  it("is said of its date", () => {
    expect(figures("12 people were killed on 3 May.")[0]?.asOfFrom).toBe("sentence");
    expect(figures("As of 3 May 2024\n\n12 people were killed.")[0]?.asOfFrom).toBe("report");
  });
});

describe("damaged digits", () => {
  it("are an interval and a flag", () => {
    const [lost] = figures("The raid left 1,2?? people dead.");
    expect([lost?.min, lost?.max, lost?.damaged, lost?.repaired]).toEqual([1200, 1299, true, undefined]);
  });

  it("say so where they were repaired", () => {
    const [mended] = figures("The raid left 2O3 people dead.");
    expect([mended?.min, mended?.max, mended?.damaged, mended?.repaired]).toEqual([203, 203, true, true]);
  });
});
