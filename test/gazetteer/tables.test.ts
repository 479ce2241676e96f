import { describe, expect, it } from "vitest";
import { foldName, gazetteer } from "../../src/gazetteer/index.ts";
import { listOf, tableOf } from "../../train/gazetteer/tables.ts";

const known = gazetteer();
const RELATIONS = ["exonym", "former", "rival", "spelling"];

describe("our own tables", () => {
  it("has a country for every line of aliases, a relation and a source", () => {
    for (const row of tableOf("aliases")) {
      expect(row).toHaveLength(5);
      expect(row[2]).toMatch(/^[A-Z]{2}$/);
      expect(RELATIONS).toContain(row[3]);
      expect(row[4]).not.toBe("");
    }
  });

  it("is compiled: every alias leads to a place of its country", () => {
    const lost = tableOf("aliases").filter(
      ([alias = "", , country]) =>
        !known.senses(foldName(alias)).some(({ place }) => place.country === country),
    );
    expect(lost).toEqual([]);
  });

  it("has a point on the globe, or none at all, for every region", () => {
    for (const [, names, lat = "", lon = "", , , source] of tableOf("regions")) {
      expect(lat === "", names).toBe(lon === "");
      expect(Math.abs(Number(lat)), names).toBeLessThanOrEqual(90);
      expect(Math.abs(Number(lon)), names).toBeLessThanOrEqual(180);
      expect(["geonames", "atlas", "none"], names).toContain(source);
    }
  });

  it("is compiled: every country, its names and its people are known", () => {
    for (const [code, , , , adjectives, names] of tableOf("countries")) {
      for (const name of [...listOf(adjectives), ...listOf(names)]) {
        const codes = known.senses(foldName(name)).map(({ place }) => place.country);
        expect(codes, name).toContain(code);
      }
    }
  });
});
