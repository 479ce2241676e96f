import { describe, expect, it } from "vitest";
import { linkSources } from "../../../src/match/sources/index.ts";
import { membershipsIn } from "../../../src/match/sources/naming/membership.ts";
import { peopleNamed } from "../../../src/match/sources/naming/people-named.ts";
import { type Draft, readReport } from "../reports.ts";

const NINO = { name: "Nino Beridze", kind: "person" as const };

/** The body that a report gives Nino Beridze to belong to. */
function bodyIn(
  text: string,
  ...others: readonly { name: string; kind?: "ngo" | "unnamed" }[]
): string | undefined {
  const mentioned = others.map((each) => {
    const start = text.indexOf(each.name);
    const end = start + each.name.length;
    return { ...each, mentions: [{ report: "r1", start, end, exact: each.name }] };
  });
  const read = readReport({ id: "r1", text, outlet: "Tamra Post", speakers: [NINO, ...mentioned] });
  return membershipsIn(read, peopleNamed([read])).get("Nino Beridze")?.body;
}

describe("whose a speaker is", () => {
  it.each([
    ["Nino Beridze, who represents UNICEF in Georgia, told a briefing.", "UNICEF"],
    ["Nino Beridze, who speaks for the Lake Union (LU), denied it.", "Lake Union"],
    [
      "The Lake Union counted nine boats. “All are old,” said its deputy harbour coordinator, Nino Beridze.",
      "Lake Union",
    ],
    [
      "The Lake Union counted nine boats. “All are old,” said its president director, Nino Beridze.",
      "Lake Union",
    ],
    ["The Lake Union counted nine boats, added its speaker Nino Beridze.", "Lake Union"],
    ["The Lake Union's secretary of state, Nino Beridze, disagreed.", "Lake Union"],
    ["Nino Beridze, the Lake Union’s technical director, disagreed.", "Lake Union"],
    ["Nino Beridze, founder of the Lake Union, disagreed.", "Lake Union"],
    ["Rain fell. Tamra’s roads directorate counts nine, its head, Nino Beridze, says.", "roads directorate"],
    ["The Lake Union is shut, says its spokesman, Brigadier General Nino Beridze.", "Lake Union"],
    ["The regional hospital in Tamra took in nine, says its director, Nino Beridze.", "regional hospital"],
    ["Tamra Harbour Authority counted nine, says its director, Nino Beridze.", "Tamra Harbour Authority"],
    ["Nine are lost, the Lake Union says.\nIts spokeswoman, Nino Beridze, counted them.", "Lake Union"],
    [
      "Nine boats are lost, the Lake Union says.\n“All were old,” its head, Nino Beridze, told us.",
      "Lake Union",
    ],
  ])("is told by: %s", (text, body) => {
    expect(bodyIn(text)).toBe(body);
  });

  it("may be a body that only its being quoted shows to be one", () => {
    const text = "Open Valley counted nine boats. “All are old,” said its field coordinator, Nino Beridze.";
    expect(bodyIn(text, { name: "Open Valley", kind: "ngo" })).toBe("Open Valley");
    expect(bodyIn(text)).toBeUndefined();
  });

  it.each([
    "Nine boats are lost, the Lake Union says.\nAt the mill its owner, Nino Beridze, saw none.",
    "Nine boats are lost, the Lake Union says.\nThe mill stands. “All were old,” its head, Nino Beridze, told us.",
    "The Lake Union counted nine boats. Nino Beridze rows one.",
    "Nine are lost, said Nino Beridze, who represents the valley in parliament.",
  ])("is not told by: %s", (text) => {
    expect(bodyIn(text)).toBeUndefined();
  });
});

/** How many voices the reports have behind their names. */
function voicesIn(...drafts: readonly Draft[]): number {
  const links = linkSources(drafts.map(readReport), { countryOf: () => "GE", originOf: (report) => report });
  return new Set(links.sources.map(({ id }) => links.voiceOf(id))).size;
}

describe("a body that works in several places", () => {
  it("is meant by a title that says where", () => {
    const read = readReport({
      id: "r1",
      text: "Nino Beridze spoke in Tamra.",
      speakers: [{ ...NINO, aliases: ["head of UNICEF in Georgia"] }],
    });
    expect(membershipsIn(read, peopleNamed([read])).get("Nino Beridze")?.body).toBe("UNICEF");
  });
});

describe("who leads a body", () => {
  const led = (title: string, body: string): Draft => ({
    id: "r1",
    text: `The ${body} spoke in Tamra, and so did Nino Beridze.`,
    speakers: [{ name: body }, { ...NINO, aliases: [title] }],
  });

  it.each([
    ["head of the roads directorate", "roads directorate"],
    ["director of the harbour agency", "harbour agency"],
    ["chief of the regional police", "regional police"],
    ["department's commissioner", "roads department"],
    ["administrator of the roads agency", "roads agency"],
    ["spokeswoman for the town administration", "town administration"],
    ["spokesman of the regional government", "regional government"],
  ])("speaks for it as %s", (title, body) => {
    expect(voicesIn(led(title, body))).toBe(1);
  });

  it.each([
    ["head of the town administration", "town administration"],
    ["president of the regional council", "regional council"],
    ["Georgia's ambassador at the United Nations", "United Nations"],
    ["United Nations humanitarian coordinator for Georgia", "United Nations"],
    ["head of the military administration", "military administration"],
    ["chairman of the regional government", "regional government"],
  ])("is a voice beside it as %s", (title, body) => {
    expect(voicesIn(led(title, body))).toBe(2);
  });
});

describe("who leads a body that his name's neighbour is given as", () => {
  const given = (text: string): Draft => ({
    id: "r1",
    text,
    speakers: [{ name: "roads agency" }, { ...NINO, organisation: "roads agency" }],
  });

  it("speaks for it where the words say that he leads it", () => {
    expect(voicesIn(given("The road is shut, said Nino Beridze, who heads the roads agency."))).toBe(1);
  });

  it("is a voice beside it where they do not", () => {
    expect(voicesIn(given("The road is shut, said Nino Beridze, who left the roads agency."))).toBe(2);
  });
});

describe("who is only said to be of a body", () => {
  const of = (body: string, title?: string): Draft => ({
    id: "r1",
    text: `The ${body} spoke in Tamra, and so did Nino Beridze of the ${body}.`,
    speakers: [
      { name: body },
      { ...NINO, aliases: [`Nino Beridze of the ${body}`, ...(title ? [title] : [])], organisation: body },
    ],
  });

  it.each(["harbour police", "district police", "roads agency", "fishers union"])(
    "speaks for the %s",
    (body) => {
      expect(voicesIn(of(body))).toBe(1);
    },
  );

  it.each(["lakeside university", "town administration", "village hospital"])(
    "is a voice beside the %s",
    (body) => {
      expect(voicesIn(of(body))).toBe(2);
    },
  );
});

describe("a movement that governs", () => {
  const named = (id: string, name: string): Draft => ({
    id,
    text: `The ${name} spoke.`,
    speakers: [{ name }],
  });

  it("is its government", () => {
    expect(voicesIn(named("r1", "Samari government"), named("r2", "Samari"))).toBe(1);
  });

  it("is not that of a country or of a part of it", () => {
    expect(voicesIn(named("r1", "Regional government"), named("r2", "Samari"))).toBe(2);
    expect(voicesIn(named("r1", "Latvian government"), named("r2", "Samari government"))).toBe(2);
  });
});
