import { describe, expect, it } from "vitest";
import { linkSources } from "../../../src/match/sources/index.ts";
import { territoryOf } from "../../../src/match/sources/naming/territory.ts";
import { type Draft, readReport } from "../reports.ts";

describe("the government of a part of a country", () => {
  it.each([
    ["Imereti prefecture", "prefecture", "imereti"],
    ["Imereti prefectural government", "prefecture", "imereti"],
    ["government of the Imereti region", "region", "imereti"],
    ["administration of Upper Svan province", "province", "upper svan"],
    ["Imereti Regional Military Administration", "region", "imereti"],
    ["State Government of Imereti", "state", "imereti"],
    ["County of Imereti", "county", "imereti"],
    ["prefectural officials", "prefecture", ""],
    ["spokesperson of the prefecture", "prefecture", ""],
    ["district authorities in Imereti", "district", "imereti"],
  ])("is named by %s", (name, level, place) => {
    expect(territoryOf(name)).toEqual({ level, place });
  });

  it.each([
    "state",
    "department",
    "regional police",
    "Imereti Regional Prosecutor's Office",
    "provincial health authorities",
    "Imereti county firefighters",
    "city council of doctors",
    "Imereti",
    "regional director of roads",
  ])("is not named by %s", (name) => {
    expect(territoryOf(name)).toBeNull();
  });
});

/** How many voices there are where each report names some. */
function voicesOf(...names: readonly (readonly string[])[]): number {
  const drafts = names.map(
    (each, i): Draft => ({
      id: `r${i}`,
      text: `In Tamra ${each.join(" and then ")} spoke of slide ${i}.`,
      speakers: each.map((name) => ({
        name,
        ...(/officials$/.test(name) ? { kind: "unnamed" as const } : {}),
      })),
    }),
  );
  return linkSources(drafts.map(readReport), { countryOf: () => "GE", originOf: (report) => report }).sources
    .length;
}

describe("names of one government", () => {
  it("are one voice, whichever word says what it governs", () => {
    expect(voicesOf(["Imereti prefecture"], ["Imereti prefectural government"])).toBe(1);
    expect(voicesOf(["Imereti prefecture"], ["the prefecture"], ["prefectural officials"])).toBe(1);
  });

  it("are two where two parts of the country have one kind, and the kind alone is neither", () => {
    expect(voicesOf(["Imereti prefecture"], ["Guria prefecture"])).toBe(2);
    expect(voicesOf(["Imereti prefecture"], ["Guria prefecture"], ["the prefecture"])).toBe(3);
  });

  it("are not those of its police, its hospital or its firefighters", () => {
    expect(voicesOf(["Imereti county"], ["Imereti county police"], ["Imereti county firefighters"])).toBe(3);
  });
});

describe("a company", () => {
  it("is no person, and is called the company whatever its name says", () => {
    expect(voicesOf(["Kolkheti Electric", "the company"])).toBe(1);
    expect(voicesOf(["Kolkheti Railways", "the firm"])).toBe(1);
  });
});

describe("of two bodies of one kind", () => {
  it("a report means by the kind alone the one it named last before", () => {
    const text = "The roads agency spoke. The weather agency spoke, and the agency denied it.";
    const mention = (name: string, start = text.indexOf(name)) => ({
      name,
      mentions: [{ report: "r1", start, end: start + name.length, exact: name }],
    });
    const { sources } = linkSources(
      [
        readReport({
          id: "r1",
          text,
          speakers: [
            mention("roads agency"),
            mention("weather agency"),
            mention("agency", text.lastIndexOf("agency")),
          ],
        }),
      ],
      { countryOf: () => "GE", originOf: (report) => report },
    );
    expect(sources.map(({ name, aliases }) => [name, ...aliases].sort()).sort()).toEqual([
      ["agency", "weather agency"],
      ["roads agency"],
    ]);
  });
});
