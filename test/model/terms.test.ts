import { describe, expect, it } from "vitest";
import {
  hxlDirection,
  hxlOf,
  IDMC_CATEGORIES,
  IDMC_TERMS,
  idmcOf,
  MEASURE_TERMS,
  MEASURES,
  MODIFIERS,
} from "../../src/model/index.ts";

const FIGURE = { measure: "displaced", modifier: "exact", unit: "person", flow: "flow" } as const;

describe("the table of terms", () => {
  it("has one row for every measure, in their order", () => {
    expect(MEASURE_TERMS.map((row) => row.measure)).toEqual([...MEASURES]);
  });

  it("names a source for each side of each row", () => {
    for (const row of MEASURE_TERMS) {
      expect(row.hxlSource).toMatch(/^https?:\/\/.+#tag_[a-z]+$/);
      if (row.idmc) expect(row.idmc.source).toMatch(/^https:\/\//);
    }
  });

  it("uses terms and categories that IDMC has, each category on its own side", () => {
    for (const { idmc } of MEASURE_TERMS) {
      if (!idmc) continue;
      for (const term of [idmc.term, ...idmc.others]) if (term) expect(IDMC_TERMS).toHaveProperty(term);
      for (const flow of ["stock", "flow"] as const) {
        const category = idmc[flow];
        if (category) expect(IDMC_CATEGORIES[category].flow).toBe(flow);
      }
    }
  });

  it("gives no two measures the same HXL tag", () => {
    const tags = MEASURES.map((measure) => hxlOf({ measure, unit: "" }));
    expect(new Set(tags).size).toBe(tags.length);
  });
});

describe("a figure in IDMC's terms", () => {
  it("tells movements from people at a moment", () => {
    expect(idmcOf(FIGURE)).toEqual({
      term: "DISPLACED",
      category: "NEW_DISPLACEMENT",
      unit: "PERSON",
      quantifier: "EXACT",
    });
    expect(idmcOf({ ...FIGURE, flow: "stock" }).category).toBe("IDPS");
  });

  it("counts a home as a household, and things as neither", () => {
    expect(idmcOf({ ...FIGURE, measure: "housing", unit: "building" }).unit).toBe("HOUSEHOLD");
    expect(idmcOf({ ...FIGURE, measure: "aid", unit: "tonne" }).unit).toBeNull();
  });

  it("has a quantifier for every modifier", () => {
    for (const modifier of MODIFIERS) expect(idmcOf({ ...FIGURE, modifier }).quantifier).toMatch(/^[A-Z_]+$/);
    expect(idmcOf({ ...FIGURE, modifier: "at-least" }).quantifier).toBe("MORE_THAN");
  });
});

describe("a figure in HXL", () => {
  it("adds sex, age and unit to the measure", () => {
    expect(hxlOf({ measure: "killed", unit: "person", what: "girls" })).toBe(
      "#affected+killed+f+children+ind",
    );
    expect(hxlOf({ measure: "displaced", unit: "household", what: "families" })).toBe(
      "#affected+displaced+hh",
    );
  });

  it("says no sex where the words name both", () => {
    expect(hxlOf({ measure: "killed", unit: "person", what: "men and women" })).toBe(
      "#affected+killed+adults+ind",
    );
  });

  it("says which way people went", () => {
    expect(hxlDirection("from")).toEqual(["+origin"]);
    expect(hxlDirection("to")).toEqual(["+dest"]);
    expect(hxlDirection(undefined)).toEqual([]);
  });
});
