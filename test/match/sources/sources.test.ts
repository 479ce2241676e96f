import { describe, expect, it } from "vitest";
import { match } from "../../../src/match/index.ts";
import { linkSources } from "../../../src/match/sources/index.ts";
import { type Draft, readReport } from "../reports.ts";

/** Names of the sources, each with its aliases. */
function sources(...drafts: readonly Draft[]): string[][] {
  return match(drafts.map(readReport))
    .sources.map((source) => [source.name, ...source.aliases].sort())
    .sort();
}

const places = [{ name: "Tamra", country: "GE" }];
const text = (n: number) => `Report ${n} from Tamra on the landslide.`;

function mentionsOf(report: string, text: string, name: string) {
  const start = text.indexOf(name);
  return [{ report, start, end: start + name.length, exact: name }];
}

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

  describe("a sole office with its place and a person called by the title alone", () => {
    const office = { id: "r1", text: text(1), places, speakers: [{ name: "governor of Borjomi" }] };
    const called = (id: string, name: string) => ({
      id,
      text: text(2),
      places,
      speakers: [{ name, aliases: [`Governor ${name}`, "Governor"], kind: "person" as const }],
    });

    it("are one voice", () => {
      expect(sources(office, called("r2", "Nino Beridze"))).toHaveLength(1);
    });

    it("are two where reports call two people so", () => {
      expect(sources(office, called("r2", "Nino Beridze"), called("r3", "Gia Lomsadze"))).toHaveLength(3);
    });

    it("are two where reports tell of two such offices", () => {
      const other = { id: "r3", text: text(3), places, speakers: [{ name: "governor of Batumi" }] };
      expect(sources(office, called("r2", "Nino Beridze"), other)).toHaveLength(3);
    });
  });

  it("does not join what two reports only call a rights group", () => {
    const group = (id: string, name: string) => ({
      id,
      text: text(4),
      places,
      speakers: [{ name, aliases: ["local rights group"] }],
    });
    expect(sources(group("r1", "Open Valley"), group("r2", "Clean Sand"))).toHaveLength(2);
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

  it.each([
    ["Ilan Tesso, who speaks for the V7, called it a lie. The army said nothing.", "V7"],
    ["The miners' union has 30 people there, its provincial secretary Ilan Tesso said.", "miners' union"],
    ["The union, whose representative here, Ilan Tesso, is a nurse, asked for help.", "union"],
    ["The rail union saw the army leave. Its spokesman Ilan Tesso was glad.", "rail union"],
    ["Ilan Tesso, who heads our mission, thanked the army.", "Open Hands"],
  ])("%s: the voice is the body's", (words, body) => {
    const links = linkSources(
      [
        readReport({
          id: "r1",
          text: words,
          outlet: "Open Hands",
          speakers: [
            { name: "Ilan Tesso", kind: "person", mentions: mentionsOf("r1", words, "Ilan Tesso") },
            ...["army", "rail union", "miners' union", "union"]
              .filter((name) => words.includes(name))
              .map((name) => ({ name, mentions: mentionsOf("r1", words, name) })),
          ],
        }),
      ],
      { countryOf: () => "GE", originOf: (report) => report },
    );
    const voice = links.voiceOf(links.idOf("r1", "Ilan Tesso")!);
    expect(links.sources.find((source) => source.id === voice)?.name).toBe(body);
  });

  it.each([
    [["Governor Ilan Tesso", "the governor"], 1],
    [["Governor Ilan Tesso", "Governor Mara Lindt", "the governor"], 3],
    [["harbour master Ilan Tesso", "Ilan Tesso"], 1],
    [["Tamra Rights Observatory", "the Observatory"], 1],
    [["Tamra Rights Observatory", "an official of the Observatory"], 1],
    [["Tamra hospital", "hospital staff"], 2],
    [["UN mission", "United Nations"], 2],
    [["Council of the Fishers", "fishers"], 2],
  ] as const)("%j are %d voices", (names, count) => {
    const drafts = names.map((name, i): Draft => {
      const person = /Ilan Tesso|Mara Lindt/.exec(name)?.[0];
      return {
        id: `r${i}`,
        text: `${name} spoke.`,
        names: person === undefined ? [] : [{ name: person, kind: "person" }],
        speakers: [{ name, kind: /Governor/.test(name) ? "person" : "organisation" }],
      };
    });
    const links = linkSources(drafts.map(readReport), {
      countryOf: () => "GE",
      originOf: (report) => report,
    });
    expect(new Set(names.map((name, i) => links.voiceOf(links.idOf(`r${i}`, name)!))).size).toBe(count);
  });

  it("takes a state's own television for its government's voice", () => {
    const links = linkSources(
      [
        readReport({
          id: "r1",
          text: "State television said so. The junta said so too.",
          speakers: [{ name: "State television", kind: "media" }, { name: "junta" }],
        }),
      ],
      { countryOf: () => "GE", originOf: (report) => report },
    );
    const [television, junta] = ["State television", "junta"].map((name) => links.idOf("r1", name)!);
    expect(television).not.toBe(junta);
    expect(links.voiceOf(television!)).toBe(junta);
  });

  it("knows an office that publishes its own bulletin by the acronym that others call it by", () => {
    const links = linkSources(
      [
        readReport({ id: "r1", text: "Five dead.", outlet: "Department of Mining and Waters" }),
        readReport({ id: "r2", text: "DoMaW gives five.", speakers: [{ name: "DoMaW" }] }),
      ],
      { countryOf: () => "GE", originOf: (report) => report },
    );
    expect(links.sources).toHaveLength(1);
    expect(links.outletOf("r1")).toBe(links.idOf("r2", "DoMaW"));
  });

  it("takes a ministry of a territory for that of the country that governs it", () => {
    const quote = (id: string, name: string): ReturnType<typeof readReport> =>
      readReport({ id, text: `In Tamra the ${name} spoke.`, speakers: [{ name, kind: "government" }] });
    const { sources: found } = linkSources(
      [quote("r1", "interior ministry"), quote("r2", "Danish interior ministry")],
      {
        countryOf: () => "GL",
        originOf: (report) => report,
      },
    );
    expect(found).toHaveLength(1);
  });

  it("takes a government spokeswoman for that of the government named last before her", () => {
    const text = "Riga was accused. Oslo denied it. Government spokeswoman Mara Lindt was calm.";
    const speaker = (name: string) => ({ name, mentions: mentionsOf("r1", text, name) });
    const lindt = {
      ...speaker("Mara Lindt"),
      kind: "person" as const,
      organisation: "government",
      spokesperson: true,
    };
    const links = linkSources(
      [readReport({ id: "r1", text, speakers: [speaker("Riga"), speaker("Oslo"), lindt] })],
      { countryOf: () => "LV", originOf: (report) => report },
    );
    expect(links.voiceOf(links.idOf("r1", "Mara Lindt")!)).toBe(links.idOf("r1", "Oslo"));
  });

  it("calls a person by the name in full, without the title", () => {
    expect(
      sources(
        { id: "r1", text: text(1), places, speakers: [{ name: "Governor Ilan Tesso", kind: "person" }] },
        { id: "r2", text: text(2), places, speakers: [{ name: "Ilan Tesso", kind: "person" }] },
      ),
    ).toEqual([["Governor Ilan Tesso", "Ilan Tesso"]]);
    const { sources: found } = match([
      readReport({ id: "r1", text: text(1), places, speakers: [{ name: "prefect Ilan Tesso" }] }),
    ]);
    expect(found.map(({ name }) => name)).toEqual(["Ilan Tesso"]);
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
