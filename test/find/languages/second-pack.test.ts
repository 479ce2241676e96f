import { describe, expect, it } from "vitest";
import { find, type Language } from "../../../src/find/index.ts";
import { LANGUAGES } from "../../../src/find/languages/index.ts";
import type { Findings } from "../../../src/model/index.ts";
import { analyseWith } from "../../../src/text/index.ts";
import { ESPERANTO } from "./esperanto.ts";

const TEXT =
  "“24 homoj mortis”, diris urbestro Karlo Bero lundon. La digo rompiĝis la 3-an de majo 2023. Hieraŭ l’akvo falis.";
const REPORT = { id: "r1", text: TEXT, language: "eo", published: "2023-06-15" };

const read = (languages: readonly Language[]): Findings => find(REPORT, languages);

describe("a second language, in a pack of its own", () => {
  const found = read([ESPERANTO]);

  it("gives the tokens and sentences", () => {
    const doc = analyseWith(ESPERANTO.text, TEXT, "eo");
    expect(doc.sentences).toHaveLength(3);
    expect(doc.tokens.map((token) => token.text)).toEqual(expect.arrayContaining(["l’", "akvo", "diris"]));
    expect(doc.tokens.find((token) => token.text === "diris")).toMatchObject({
      upos: "VERB",
      lemma: "diris",
    });
  });

  it("gives the dates, with the tense of its verbs", () => {
    expect(found.dates.map(({ anchor, value }) => [anchor.exact, value])).toEqual([
      ["lundon", "2023-06-12"],
      ["la 3-an de majo 2023", "2023-05-03"],
      ["Hieraŭ", "2023-06-14"],
    ]);
  });

  it("gives the quantity", () => {
    expect(found.quantities.map(({ anchor, min, max }) => [anchor.exact, min, max])).toContainEqual([
      "24",
      24,
      24,
    ]);
  });

  it("gives the statement with its speaker and the day it was said", () => {
    expect(found.statements).toHaveLength(1);
    expect(found.statements[0]).toMatchObject({
      speaker: "Karlo Bero",
      saidAt: "2023-06-12",
      content: { exact: "24 homoj mortis" },
      cue: { exact: "diris" },
    });
  });
});

describe("a report in a language without a pack", () => {
  const found = read(LANGUAGES);

  it("is not read as English", () => {
    expect(found.statements).toEqual([]);
    expect(found.events).toEqual([]);
    expect(find({ ...REPORT, text: "Last year he will may said now." }).dates).toEqual([]);
  });

  it("still gives what needs no words", () => {
    const digits = find({ ...REPORT, text: "Akvo falis 2023-05-03. 24 homoj mortis." });
    expect(digits.dates.map(({ value }) => value)).toEqual(["2023-05-03"]);
    expect(digits.quantities.map(({ min }) => min)).toContain(24);
  });
});

describe("an English report", () => {
  it("is not touched by another pack beside English", () => {
    const report = {
      id: "r2",
      text: "Officials said on Monday that 24 people died.",
      published: "2023-06-15",
    };
    expect(find(report, [ESPERANTO, ...LANGUAGES])).toEqual(find(report));
  });

  it("knows no English word without the English pack", () => {
    const report = {
      id: "r2",
      text: "Officials said on Monday that 24 people died.",
      published: "2023-06-15",
    };
    const found = find(report, [ESPERANTO]);
    expect(found.dates).toEqual([]);
    expect(found.statements).toEqual([]);
    expect(found.events).toEqual([]);
  });
});
