import { describe, expect, it } from "vitest";
import { match } from "../../../src/match/index.ts";
import { type Draft, readReport } from "../reports.ts";

/** Names of the sources, each with its aliases. */
function sources(...drafts: readonly Draft[]): string[][] {
  return match(drafts.map(readReport))
    .sources.map((source) => [source.name, ...source.aliases].sort())
    .sort();
}

const places = [{ name: "Tamra", country: "GE" }];
const text = (n: number) => `Report ${n} from Tamra on the landslide.`;

describe("sources", () => {
  it("joins a full and a short name through the acronym that one report gives", () => {
    expect(
      sources(
        {
          id: "r1",
          text: "The Valley Miners Union (VMU) spoke in Tamra.",
          places,
          speakers: [{ name: "Valley Miners Union" }],
        },
        { id: "r2", text: text(2), places, speakers: [{ name: "VMU" }] },
      ),
    ).toEqual([["VMU", "Valley Miners Union"]]);
  });

  it("joins an office with the person whom another report names as its holder", () => {
    expect(
      sources(
        {
          id: "r1",
          text: text(1),
          places,
          speakers: [{ name: "Nino Beridze", aliases: ["Georgian health minister"], kind: "person" }],
        },
        {
          id: "r2",
          text: text(2),
          places,
          speakers: [{ name: "Georgia's health minister", kind: "government" }],
        },
      ),
    ).toHaveLength(1);
  });

  it("keeps an office apart where reports name two holders", () => {
    expect(
      sources(
        {
          id: "r1",
          text: text(1),
          places,
          speakers: [{ name: "Nino Beridze", aliases: ["Georgian health minister"], kind: "person" }],
        },
        {
          id: "r2",
          text: text(2),
          places,
          speakers: [{ name: "Irakli Lomidze", aliases: ["Georgian health minister"], kind: "person" }],
        },
      ),
    ).toHaveLength(2);
  });

  it("does not join residents of two reports that are no copies", () => {
    const residents = [{ name: "residents", kind: "witness" as const }];
    expect(
      sources(
        { id: "r1", text: "Houses slid into the river at Tamra before dawn.", places, speakers: residents },
        { id: "r2", text: "Crews opened a road and counted the lost barns.", speakers: residents },
      ),
    ).toHaveLength(2);
  });

  it("takes the army for that of the country both reports are about", () => {
    const army = (name: string) => [{ name, kind: "armed-force" as const }];
    expect(
      sources(
        { id: "r1", text: text(1), places, speakers: army("the army") },
        { id: "r2", text: text(2), places, speakers: army("Georgian army") },
      ),
    ).toHaveLength(1);
  });

  it("links a spokesman with the body that speaks through him, without merging the two", () => {
    const { sources: found } = match([
      readReport({
        id: "r1",
        text: text(1),
        places,
        speakers: [
          { name: "Valley Miners Union" },
          {
            name: "Davit Gelashvili",
            kind: "person",
            aliases: ["union spokesman"],
            organisation: "Valley Miners Union",
            spokesperson: true,
          },
        ],
      }),
    ]);
    const union = found.find((source) => source.name === "Valley Miners Union");
    expect(found.find((source) => source.name === "Davit Gelashvili")?.organisation).toBe(union?.id);
  });

  it("gives every speaker exactly one source", () => {
    const links = match([
      readReport({
        id: "r1",
        text: "The council said the road was shut.",
        speakers: [{ name: "council" }],
        statements: [{ words: "the road was shut", speaker: "council" }],
      }),
    ]);
    expect(links.sources.map((source) => source.id)).toContain(links.statements[0]?.speaker);
  });
});
