import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDates } from "../../../src/find/dates/index.ts";
import { ENGLISH_EVENTS } from "../../../src/find/events/en.ts";
import { findEvents } from "../../../src/find/events/index.ts";
import { ENGLISH } from "../../../src/find/languages/en.ts";
import { anchorHolds, daysOf, type FoundEvent } from "../../../src/model/index.ts";
import { analyse } from "../../../src/text/index.ts";

/** Events of a report published on Thursday, 15 June 2023. */
function eventsOf(text: string, published = "2023-06-15T12:00:00+02:00"): FoundEvent[] {
  const doc = analyse(text, "en");
  const context = { report: "r1", published };
  const dates = findDates(doc, { context, words: ENGLISH.dates });
  return findEvents(doc, { context, dates, places: [], names: [], statements: [], words: ENGLISH.events });
}

function whenOf(text: string, trigger: string): string | undefined {
  const event = eventsOf(text).find((one) => one.trigger.exact === trigger);
  expect(event, `an event "${trigger}" in "${text}"`).toBeDefined();
  return event?.when;
}

describe("the lexicon of happenings", () => {
  it.each(ENGLISH_EVENTS.groups.flatMap(({ type, yes }) => yes.map((text) => [type, text] as const)))(
    "finds %s in %j",
    (type, text) => {
      expect(eventsOf(text).map((event) => event.type)).toContain(type);
    },
  );

  it.each(ENGLISH_EVENTS.groups.flatMap(({ type, no }) => no.map((text) => [type, text] as const)))(
    "finds no %s in %j",
    (type, text) => {
      expect(eventsOf(text).map((event) => event.type)).not.toContain(type);
    },
  );
});

describe("the date of a happening", () => {
  it("is the one in its own clause", () => {
    const text = "The walls failed early on Tuesday after the storm reached the coast on Monday.";
    expect(whenOf(text, "failed")).toBe("2023-06-13");
    expect(whenOf(text, "reached")).toBe("2023-06-12");
  });

  it("of what was said is not the date of saying it", () => {
    const text = "Nine miners were buried, the governor said on Wednesday.";
    expect(whenOf(text, "said")).toBe("2023-06-14");
    expect(whenOf(text, "buried")).toBeUndefined();
  });

  it("is that of the sentence before where the story goes on in the simple past", () => {
    expect(whenOf("Troops entered the town on Sunday. They burned the market.", "burned")).toBe("2023-06-11");
  });

  it("is that of the verb before in the sentence, sooner than that of the sentence before", () => {
    const text =
      "Troops entered the town on Sunday. On Monday a bus crashed into the river and killed 40 people. Two more died.";
    expect([whenOf(text, "crashed"), whenOf(text, "killed"), whenOf(text, "died")]).toEqual([
      "2023-06-12",
      "2023-06-12",
      "2023-06-12",
    ]);
  });

  it("is not that of the sentence before where the perfect speaks of now", () => {
    expect(whenOf("Troops entered the town on Sunday. Forty people have died.", "died")).toBeUndefined();
  });

  it("is not that of another paragraph", () => {
    expect(whenOf("Troops entered the town on Sunday.\n\nThey burned the market.", "burned")).toBeUndefined();
  });

  it("spans from one day to the other", () => {
    expect(whenOf("They agreed a truce from June 20 until June 27.", "truce")).toBe("2023-06-20/2023-06-27");
  });

  it("is counted back from the day of publication", () => {
    expect(whenOf("Ten days after two bridges collapsed, the town is still cut off.", "collapsed")).toBe(
      "2023-06-05",
    );
  });

  it("covers both days of a weekend", () => {
    expect(whenOf("The envoys will arrive this weekend.", "arrive")).toBe("2023-06-17/2023-06-18");
  });

  it("belongs to the noun it describes", () => {
    expect(whenOf("The pact ended the 2008 war.", "war")).toBe("2008");
  });

  it("is never finer than a day", () => {
    expect(
      whenOf("Shells fell at 4 p.m. on Sunday and three people were killed at 5 p.m. on Monday.", "killed"),
    ).toBe("2023-06-12");
  });
});

describe("the words that tell a happening", () => {
  const wordsOf = (text: string, trigger: string): string | undefined =>
    eventsOf(text).find((event) => event.trigger.exact === trigger)?.anchor.exact;

  it.each([
    [
      "ARBELA, Rodania (AGP) - A bridge collapsed on Sunday, as rain fell.",
      "collapsed",
      "A bridge collapsed on Sunday",
    ],
    [
      "It came after the quake that struck Arbela on Friday.",
      "struck",
      "the quake that struck Arbela on Friday",
    ],
    [
      "The council met on Sunday and adopted a resolution.",
      "adopted",
      "The council met on Sunday and adopted a resolution",
    ],
    [
      "Two walls, both built in 1975, failed on Monday.",
      "failed",
      "Two walls, both built in 1975, failed on Monday",
    ],
    ["Nobody slept since shelling erupted on Monday.", "erupted", "shelling erupted on Monday"],
    [
      "The ministry said on Friday that 60 people had died.",
      "said",
      "The ministry said on Friday that 60 people had died",
    ],
    [
      "If the rebels attack the town on Friday, thousands will flee.",
      "attack",
      "If the rebels attack the town on Friday",
    ],
  ])("in %j by %j can be read alone", (text, trigger, words) => {
    expect(wordsOf(text, trigger)).toBe(words);
  });
});

describe("what is no date of a happening", () => {
  it("is the date of the number that another is compared with", () => {
    expect(eventsOf("The toll stood at 300, up from 250 on Monday.").map(({ when }) => when)).not.toContain(
      "2023-06-12",
    );
  });

  it("is the year of a resolution in brackets", () => {
    expect(eventsOf("They met under resolution 1701 (2006).").map(({ when }) => when)).not.toContain("2006");
  });
});

describe("the modality of a happening", () => {
  const modalityOf = (text: string, trigger: string): string | undefined =>
    eventsOf(text).find((event) => event.trigger.exact === trigger)?.modality;

  it.each([
    ["The army attacked the port on Sunday.", "attacked", "happened"],
    ["The envoys will meet on Monday.", "meet", "planned"],
    ["If the wall collapses, the town could flood on Friday.", "flood", "hypothetical"],
    ["The rebels did not attack the port on Sunday.", "attack", "denied"],
  ])("of %j is told apart", (text, trigger, modality) => {
    expect(modalityOf(text, trigger)).toBe(modality);
  });
});

describe("events of any text", () => {
  it("have anchors that hold, the trigger inside the clause, and a date that can be read", () => {
    const word = fc.constantFrom(
      "On",
      "Monday",
      "the",
      "army",
      "attacked",
      "after",
      ",",
      ".",
      "\n\n",
      "and",
      "said",
      "2 May",
      "flood",
      "“",
      "”",
      "will",
      "🌊",
      "from",
      "until",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(" ");
        for (const event of eventsOf(text)) {
          expect(anchorHolds(event.anchor, text)).toBe(true);
          expect(anchorHolds(event.trigger, text)).toBe(true);
          if (event.when !== undefined) expect(daysOf(event.when)).not.toBeNull();
        }
      }),
      { numRuns: 200 },
    );
  });

  it("have ids of their own", () => {
    const events = eventsOf(
      "On Monday they met and fought. On Tuesday they met, signed and left on Wednesday.",
    );
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  });
});
