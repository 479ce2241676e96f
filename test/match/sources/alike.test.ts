import { describe, expect, it } from "vitest";
import { linkSources } from "../../../src/match/sources/index.ts";
import { type Draft, readReport } from "../reports.ts";

/** The voices of reports that name one speaker each, and what stays undecided. */
function linked(...names: readonly string[]) {
  const drafts = names.map(
    (name, i): Draft => ({
      id: `r${i}`,
      text: `${name} spoke of the slide in Tamra.`,
      places: [{ name: "Tamra" }],
      speakers: [{ name }],
    }),
  );
  return linkSources(drafts.map(readReport), { countryOf: () => "GE", originOf: (report) => report });
}

const ONE_OFFICE: readonly (readonly [string, string])[] = [
  ["calamity institute NIC", "National Institute of Management of Calamities"],
  ["Ministry of Roads, Bridges and Ports", "roads ministry"],
  ["Provincial Directorate of Health", "health directorate"],
  ["provincial health authorities", "Provincial Directorate of Health"],
  ["National Institute for Disaster Management", "Institute of Disaster Management"],
  ["Ministry of Disaster Management", "disaster ministry"],
  ["national civil protection office", "National Civil Protection Coordination"],
  ["Comision Valley Water Authority (CVWA)", "the water authority CVWA"],
  ["VAULT - The government", "the government"],
  ["World Meteorological Organization", "Meteorological Organisation of the World"],
  ["the junta", "Georgia's military government"],
  ["CVWA", "CVWA Tamra"],
  ["VEMA", "valley emergency agency"],
  ["RVDA", "REGIONAL VALLEY DEVELOPMENT AUTHORITY"],
  ["Royal Georgian Army", "Georgian army"],
  ["Civil Protection", "Civil Protection tally"],
];

const TWO_OFFICES: readonly (readonly [string, string])[] = [
  ["health ministry", "Provincial Directorate of Health"],
  ["health ministry", "finance ministry"],
  ["Ministry of Health", "health workers' union"],
  ["Provincial Directorate of Health", "municipal health directorate"],
  ["Valley Farmers' Union", "Valley Miners' Union"],
  ["the military", "the junta"],
  ["the government of the east", "the junta"],
];

describe("names of one office", () => {
  it.each(ONE_OFFICE)("%s and %s are one voice", (a, b) => {
    expect(linked(a, b).sources).toHaveLength(1);
  });

  it.each(TWO_OFFICES)("%s and %s are two", (a, b) => {
    expect(linked(a, b).sources).toHaveLength(2);
  });

  it("says why names are one voice, with the names", () => {
    const [source] = linked("Provincial Directorate of Health", "health directorate").sources;
    expect(source?.links?.[0]).toMatchObject({
      names: ["Provincial Directorate of Health", "health directorate"],
      features: [
        { feature: "same-field" },
        { feature: "same-head" },
        { feature: "only-office-of-its-field" },
      ],
    });
  });

  it("leaves open whose officials speak where a country has two offices for one field", () => {
    const { sources, undecided } = linked(
      "Ministry of Health",
      "Directorate of Health",
      "health officials in Tamra",
    );
    expect(sources).toHaveLength(3);
    expect(undecided.map(({ names }) => names)).toEqual([
      ["Directorate of Health", "health officials in Tamra"],
      ["Ministry of Health", "health officials in Tamra"],
    ]);
    expect(undecided.every(({ weight }) => weight < 0.95)).toBe(true);
  });

  it("does not depend on the order of the reports", () => {
    const names = [
      "INDM",
      "National Institute for Disaster Management (INDM)",
      "the institute",
      "health directorate",
    ];
    const ids = (list: readonly string[]) =>
      linked(...list).sources.map(({ aliases, name }) => [name, ...aliases].sort().join());
    expect(ids([...names].reverse()).sort()).toEqual(ids(names).sort());
  });
});

describe("people who speak for a body", () => {
  const voiceOf = (text: string, name: string) => {
    const draft = { id: "r1", text, speakers: [{ name, kind: "person" as const }] };
    const read = readReport(draft);
    const start = text.indexOf(name);
    const mention = { report: "r1", start, end: start + name.length, exact: name };
    const findings = { ...read.findings, speakers: [{ ...read.findings.speakers[0]!, mentions: [mention] }] };
    const links = linkSources([{ ...read, findings }], {
      countryOf: () => "GE",
      originOf: (report) => report,
    });
    const voice = links.voiceOf(links.idOf("r1", name)!);
    return links.sources.find(({ id }) => id === voice)?.name;
  };

  it.each([
    ["Nino Beridze, who heads the water board of Tamra, said so.", "Nino Beridze", "water board of Tamra"],
    ["The miners' union's president, Gia Maisuradze, said so.", "Gia Maisuradze", "miners' union"],
    ["The institute closed. Its director, Lia Kiknadze, said so.", "Lia Kiknadze", "institute"],
  ])("in %s the voice is the body's", (text, name, body) => {
    expect(voiceOf(text, name)).toBe(body);
  });

  it("leaves a minister a voice beside the ministry", () => {
    expect(voiceOf("The health minister, Nino Beridze, said so.", "Nino Beridze")).toBe("Nino Beridze");
  });
});
