import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDates } from "../../../src/find/dates/index.ts";
import { findEvents } from "../../../src/find/events/index.ts";
import { ENGLISH } from "../../../src/find/languages/en.ts";
import { findNames } from "../../../src/find/names/index.ts";
import { findPlaces } from "../../../src/find/places/index.ts";
import { anchorHolds, contains, type FoundEvent, type FoundName } from "../../../src/model/index.ts";
import { analyse } from "../../../src/text/index.ts";

/** Events of a report published on Wednesday, 20 March 2024. */
function eventsOf(text: string, names: readonly FoundName[] = []): FoundEvent[] {
  const doc = analyse(text, "en");
  const context = { report: "r1", published: "2024-03-20T10:00:00Z" };
  const dates = findDates(doc, { context, words: ENGLISH.dates });
  return findEvents(doc, { context, dates, places: [], names, statements: [], words: ENGLISH.events });
}

function eventAt(text: string, trigger: string, names: readonly FoundName[] = []): FoundEvent {
  const event = eventsOf(text, names).find((one) => one.trigger.exact === trigger);
  if (!event) throw new TypeError(`no event "${trigger}" in "${text}"`);
  return event;
}

describe("the label of a happening", () => {
  it.each([
    ["And a bridge collapsed on Sunday.", "collapsed", "a bridge collapsed on Sunday"],
    [
      "The ministry said that three wells were destroyed on Monday.",
      "destroyed",
      "three wells were destroyed on Monday",
    ],
    [
      "According to the mayor, gunmen attacked the depot on Monday.",
      "attacked",
      "gunmen attacked the depot on Monday",
    ],
    ["On Monday, the court ordered a new vote.", "ordered", "the court ordered a new vote"],
    [
      "The number of wounded in the blast that shook Arbela on Monday may rise.",
      "shook",
      "the blast that shook Arbela on Monday",
    ],
    [
      "Crowds gathered outside the bank on Monday to demand that it open.",
      "gathered",
      "Crowds gathered outside the bank on Monday",
    ],
    [
      "The storm came ashore shortly after midnight on Monday.",
      "came",
      "The storm came ashore shortly after midnight on Monday",
    ],
    ["They agreed a three-hour truce of 18 March in the capital.", "truce", "a three-hour truce of 18 March"],
    ["In the war of 2006 about 40 villages burned.", "war", "the war of 2006"],
    [
      "Nobody slept since fighting erupted between the army and the Northern Front (NF) on Monday.",
      "erupted",
      "fighting erupted between the army and the Northern Front (NF) on Monday",
    ],
  ])("of %j by %j reads %j", (text, trigger, label) => {
    expect(eventAt(text, trigger).label?.exact).toBe(label);
  });

  it("holds its trigger and lies in the text, whatever the text", () => {
    const word = fc.constantFrom(
      "On Monday",
      "the army",
      "attacked",
      "which",
      "that",
      ",",
      ".",
      "and",
      "said",
      "“",
      "”",
      "(",
      ")",
      "of 2006",
      "war",
      "to demand",
      "-",
      "\n\n",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(" ");
        for (const { label, trigger } of eventsOf(text)) {
          expect(label && anchorHolds(label, text)).toBe(true);
          expect(label && contains(label, trigger)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  }, 20_000);
});

describe("what a telling is to a timeline", () => {
  it.each([
    ["A convoy reached Arbela on Monday with 11 trucks.", "reached", "happening"],
    ["The toll reached 1,974 on Monday.", "reached", "count"],
    ["The matrix stood at 211,319 on Monday.", "stood", "count"],
    ["At least 56 villagers have been killed since Monday.", "killed", "count"],
    ["The ministry cut its toll to 400 on Monday.", "cut", "happening"],
    ["The ministry said on Monday that 400 people had died.", "said", "words"],
    ["The ministry denied the report on Monday.", "denied", "happening"],
    ["If the dam collapses on Friday, the town will flood.", "collapses", "aside"],
    ["They have contracts that run until 2025.", "run", "aside"],
    ["Two dams, both built in 1975, are full.", "built", "aside"],
  ])("in %j by %j is %s", (text, trigger, role) => {
    expect(eventAt(text, trigger).role).toBe(role);
  });

  it("is nothing for a noun that only names a body", () => {
    expect(eventsOf("The disaster ministry slept on Monday.").map(({ type }) => type)).not.toContain(
      "disaster",
    );
  });
});

describe("the modality of what has a date", () => {
  it.each([
    ["The payments begin on 2 April.", "begin", "planned"],
    ["The payments begin on 2 March.", "begin", "happened"],
    ["A truce that should have taken hold on Monday fell apart.", "taken", "happened"],
  ])("of %j by %j is %s", (text, trigger, modality) => {
    expect(eventAt(text, trigger).modality).toBe(modality);
  });
});

describe("who takes part in a happening", () => {
  const named = (text: string, exact: string): FoundName => {
    const start = text.indexOf(exact);
    return { anchor: { report: "r1", start, end: start + exact.length, exact }, kind: "organisation" };
  };

  it("is who the verb is about, not everyone named in the sentence", () => {
    const text = "Relief One reached the town on Monday, which Blue Shield had left.";
    expect(eventAt(text, "reached", [named(text, "Relief One"), named(text, "Blue Shield")]).actors).toEqual([
      "Relief One",
    ]);
  });

  it("is a group without a name too", () => {
    expect(eventAt("The rebels attacked the port on Monday.", "attacked").actors).toEqual(["rebels"]);
  });
});

describe("the subject behind a pronoun", () => {
  const subjects = (text: string): (string | undefined)[] => {
    const doc = analyse(text, "en");
    const context = { report: "r", published: "2023-06-15" };
    const names = findNames(doc, { context, words: ENGLISH.names });
    const dates = findDates(doc, { context, words: ENGLISH.dates });
    const words = ENGLISH.events;
    return findEvents(doc, { context, dates, places: [], names, statements: [], words })
      .filter(({ label }) => /^(?:It|They|He|She)\b/.test(label?.exact ?? ""))
      .map(({ subject }) => subject?.exact);
  };

  it.each([
    ["The agency pulled out of the town. It halted all work on Monday.", "The agency"],
    [
      "The Harbour Relief Agency pulled out of the town. It halted all work on Monday.",
      "The Harbour Relief Agency",
    ],
    ["Three aid workers left the town. They crossed the border on Monday.", "Three aid workers"],
    ["Maria Lopez left the town. She crossed the border on Monday.", "Maria Lopez"],
  ])("is the subject before that fits: %s", (text, expected) => {
    expect(subjects(text)).toEqual([expected]);
  });

  it.each([
    "Three aid workers left the town. It halted all work on Monday.",
    "The agency pulled out of the town.\n\nIt halted all work on Monday.",
    "It halted all work on Monday.",
    "Maria Lopez left the town. It was shelled on Monday.",
  ])("is not made up: %s", (text) => {
    expect(subjects(text).filter((subject) => subject !== undefined)).toEqual([]);
  });
});

describe("the place of an event", () => {
  const placesOf = (text: string): (string | undefined)[] => {
    const doc = analyse(text, "en");
    const context = { report: "r", published: "2023-06-15" };
    const names = findNames(doc, { context, words: ENGLISH.names });
    const places = findPlaces(doc, { context, names, words: ENGLISH.places });
    const dates = findDates(doc, { context, words: ENGLISH.dates });
    const words = ENGLISH.events;
    return findEvents(doc, { context, dates, places, names, statements: [], words }).map(
      ({ place }) => place,
    );
  };

  it("is the one in the clause", () => {
    expect(placesOf("Shells hit Goma on Monday.")).toEqual(["Goma"]);
  });

  it("is not one that it is measured from", () => {
    expect(placesOf("Shells hit a village 25 km west of Goma on Monday.")).toEqual([undefined]);
    expect(placesOf("The quake struck 12 kilometres from Herat on Monday.")).toEqual([undefined]);
  });
});
