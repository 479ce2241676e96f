import { describe, expect, it } from "vitest";
import { linkSources } from "../../../src/match/sources/index.ts";
import { type Draft, readReport } from "../reports.ts";

/** Which names are one voice, each voice as its names joined by a bar. */
function voices(...drafts: readonly Draft[]): string[] {
  const { sources } = linkSources(drafts.map(readReport), {
    countryOf: () => "GE",
    originOf: (report) => report,
  });
  return sources.map(({ name, aliases }) => [name, ...aliases].sort().join(" | ")).sort();
}

const quoting = (id: string, ...names: readonly string[]): Draft => ({
  id,
  text: `In Tamra ${names.join(" and then ")} spoke of the slide.`,
  speakers: names.map((name) => ({ name })),
});

describe("shortened names", () => {
  it.each([
    ["Coastal Watch for Free Ports", "Coastal Watch"],
    ["Georgian Watch for Free Ports", "the Watch"],
    ["Tamra fisheries union", "fisheries union"],
    ["Valley Institute of Seismology", "the institute"],
    ["Valley Institute of Seismology", "institute official"],
    ["Tamra regional prosecutor's office", "regional prosecutors"],
    ["Tamra police", "police"],
    ["Coastal-led coalition", "international coalition"],
    ["Tamra University Teaching Hospital", "teaching hospital"],
  ])("%s and %s mean one body where reports name one", (full, short) => {
    expect(voices(quoting("r1", full), quoting("r2", short))).toHaveLength(1);
  });

  it.each([
    ["national police", "Tamra police", "police"],
    ["Tamra police", "Borjomi police", "police"],
  ])("%s and %s leave open whom %s means", (one, other, short) => {
    expect(voices(quoting("r1", one), quoting("r2", other), quoting("r3", short)).length).toBeGreaterThan(1);
  });

  it("mean none of two bodies that begin alike", () => {
    expect(
      voices(
        quoting("r1", "Coastal Watch for Free Ports", "Coastal Watch for Clean Sand"),
        quoting("r2", "Coastal Watch"),
      ),
    ).toHaveLength(3);
  });

  it("never leave out a rank or a quarter of the country", () => {
    expect(voices(quoting("r1", "eastern fisheries union"), quoting("r2", "fisheries union"))).toHaveLength(
      2,
    );
  });

  it("of an adviser are not those of the body", () => {
    expect(
      voices(quoting("r1", "adviser in the Valley Lake Council"), quoting("r2", "Valley Lake")),
    ).toHaveLength(2);
  });

  it("of an office mean its only holder", () => {
    const holder: Draft = {
      id: "r1",
      text: "Nino Beridze spoke.",
      speakers: [{ name: "Nino Beridze", aliases: ["mayor of Tamra"], kind: "person" }],
    };
    expect(voices(holder, quoting("r2", "the mayor"))).toHaveLength(1);
    const other: Draft = {
      id: "r3",
      text: "Gia Lomsadze spoke.",
      speakers: [{ name: "Gia Lomsadze", aliases: ["mayor of Kveda"], kind: "person" }],
    };
    expect(voices(holder, other, quoting("r2", "the mayor"))).toHaveLength(3);
  });

  it("of one witness stay inside the report", () => {
    const nurse = (id: string, ...names: readonly string[]): Draft => ({
      ...quoting(id, ...names),
      speakers: names.map((name) => ({ name, kind: "witness" as const })),
    });
    expect(voices(nurse("r1", "teacher from Kveda", "teacher"))).toHaveLength(1);
    expect(voices(nurse("r1", "teacher from Kveda"), nurse("r2", "teacher"))).toHaveLength(2);
  });
});

describe("the outlet of a report", () => {
  it("is the voice that another report quotes, by its short name too", () => {
    const own: Draft = {
      id: "r1",
      outlet: "Valley Rescue Office",
      text: "The Valley Rescue Office (VRO) counted.",
    };
    const links = linkSources([own, quoting("r2", "VRO")].map(readReport), {
      countryOf: () => "GE",
      originOf: (report) => report,
    });
    expect(links.outletOf("r1")).toBe(links.idOf("r2", "VRO"));
  });

  it("is no voice where nobody quotes it", () => {
    const links = linkSources([readReport({ id: "r1", outlet: "Valley Post", text: "Nothing." })], {
      countryOf: () => "GE",
      originOf: (report) => report,
    });
    expect(links.sources).toEqual([]);
    expect(links.outletOf("r1")).toBeUndefined();
  });
});
