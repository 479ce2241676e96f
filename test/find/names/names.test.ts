import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ENGLISH } from "../../../src/find/languages/en.ts";
import { findNames } from "../../../src/find/names/index.ts";
import { anchorHolds } from "../../../src/model/index.ts";
import { analyse } from "../../../src/text/index.ts";
import { TIMED } from "../../timed.ts";

const found = (text: string) =>
  findNames(analyse(text, "en"), { context: { report: "r" }, words: ENGLISH.names }).map(
    ({ kind, anchor }) => `${kind}: ${anchor.exact}`,
  );

describe("people", () => {
  it.each([
    ["Prime Minister Anna Lindqvist met Sergei Petrov.", ["person: Anna Lindqvist", "person: Sergei Petrov"]],
    ["Mr. Okonkwo said the bridge was gone.", ["person: Okonkwo"]],
    ["J. R. Hale, 44, was found alive.", ["person: J. R. Hale"]],
    ["Education Secretary Michael Dorn resigned.", ["person: Michael Dorn"]],
  ])("are found without their titles: %s", (text, expected) => expect(found(text)).toEqual(expected));

  it("are the same person where the family name stands alone later", () => {
    expect(found("Maria Paris leads the team. Paris told reporters so.")).toEqual([
      "person: Maria Paris",
      "person: Paris",
    ]);
  });
});

describe("organisations", () => {
  it.each([
    [
      "The Ministry of Foreign Affairs of Norway agreed.",
      ["organisation: Ministry of Foreign Affairs of Norway"],
    ],
    [
      "The International Committee of the Red Cross (ICRC) sent doctors.",
      ["organisation: International Committee of the Red Cross", "organisation: ICRC"],
    ],
    [
      "The Food and Agriculture Organization warned of hunger.",
      ["organisation: Food and Agriculture Organization"],
    ],
    ["He played for the Springfield Wolves.", ["organisation: Springfield Wolves"]],
  ])("are found whole: %s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("places and other names", () => {
  it.each([
    ["The river rose in Goma and Bukavu.", ["place: Goma", "place: Bukavu"]],
    ["They crossed the Sagan Bridge and the Orlov Bridge.", ["place: Sagan Bridge", "place: Orlov Bridge"]],
    ["Kurdish and Turkish families fled.", ["other: Kurdish", "other: Turkish"]],
    ["She wrote “The Long Road Home” there.", ["other: The Long Road Home"]],
    ["Saudi Arabia and South Korea agreed.", ["place: Saudi Arabia", "place: South Korea"]],
    ["Norway's Foreign Ministry agreed.", ["place: Norway", "organisation: Foreign Ministry"]],
    ["Karabakh Armenians left.", ["place: Karabakh", "other: Armenians"]],
    ["St. Mary's Church burned.", ["place: St. Mary's Church"]],
    ["The Battle of Marden ended the war.", ["other: Battle of Marden"]],
  ])("are told apart: %s", (text, expected) => expect(found(text)).toEqual(expected));

  it("does not take a headline for one long name", () => {
    expect(found("Israel Arrests Dozens in West Bank Raid")).toEqual(["place: Israel", "place: West Bank"]);
  });
});

describe("no names", () => {
  it.each([
    "It rained on Monday in March.",
    "However, nobody came. They had left.",
    "Most homes burned. Many people fled.",
  ])("are found in: %s", (text) => expect(found(text)).toEqual([]));
});

describe("any text", () => {
  it("keeps every anchor, in order and without overlap", () => {
    const word = fc.constantFrom(
      "Anna",
      "of",
      "the",
      "Bank",
      "'s",
      "“",
      "”",
      "al",
      "-",
      "II",
      "2010",
      "Mr.",
      "\u{1f600}",
      "and",
      ".",
      "\n\n",
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(word, fc.string({ unit: "binary", maxLength: 5 })), { maxLength: 60 }),
        (parts) => {
          const text = parts.join(" ");
          let end = 0;
          for (const { anchor } of findNames(analyse(text, "en"), {
            context: { report: "r" },
            words: ENGLISH.names,
          })) {
            expect(anchorHolds(anchor, text)).toBe(true);
            expect(anchor.start).toBeGreaterThanOrEqual(end);
            end = anchor.end;
          }
        },
      ),
      { numRuns: 60, seed: 7 },
    );
  });

  it.each(["A", "Anna ", "Bank of ", "“Anna ", "A. ", "and Anna of the ", "al-"])(
    "takes linear time on a hundred thousand characters of %j",
    TIMED,
    (unit) => {
      const doc = analyse(unit.repeat(100_000 / unit.length), "en");
      const from = performance.now();
      findNames(doc, { context: { report: "r" }, words: ENGLISH.names });
      expect(performance.now() - from).toBeLessThan(5000);
    },
  );
});

describe("what a list or a place's part says of names", () => {
  it.each([
    ["Agencies such as Veltrane and Corvold sent lorries.", "organisation: Veltrane"],
    ["Towns including Veltrane were cut off.", "place: Veltrane"],
    ["Shells fell on the outskirts of Veltrane.", "place: Veltrane"],
  ])("%s", (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  it("says nothing of a name that no list opens", () => {
    expect(found("He spoke of agencies, and Veltrane spoke of towns.")).not.toContain(
      "organisation: Veltrane",
    );
  });
});
