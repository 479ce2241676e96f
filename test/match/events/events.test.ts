import { describe, expect, it } from "vitest";
import { linkEvents } from "../../../src/match/events/index.ts";
import { match } from "../../../src/match/index.ts";
import { anchorOf, type FoundEvent, type ReadReport, spanId } from "../../../src/model/index.ts";
import { readReport } from "../reports.ts";

/** A report with one event: the clause, the word that carries it, the day. */
function telling(
  id: string,
  given: { text: string; trigger: string } & Partial<Omit<FoundEvent, "trigger">>,
): ReadReport {
  const { text, trigger, ...rest } = given;
  const read = readReport({ id, text });
  const at = (words: string) => {
    const start = text.indexOf(words);
    return anchorOf({ id, text }, { start, end: start + words.length });
  };
  const anchor = at(text.replace(/\.$/, ""));
  const event: FoundEvent = {
    id: spanId(id, "e", anchor),
    anchor,
    trigger: at(trigger),
    type: "damage",
    actors: [],
    modality: "happened",
    ...rest,
  };
  return { ...read, findings: { ...read.findings, events: [event] } };
}

const burst = telling("r1", {
  text: "Two dykes above Tamra burst before dawn.",
  trigger: "burst",
  when: "2031-03-01",
});

describe("events", () => {
  it("joins two tellings of one day that name what was struck", () => {
    const other = telling("r2", {
      text: "The old dykes gave way during the night.",
      trigger: "gave way",
      when: "2031-03-01",
    });
    const { events } = match([burst, other]);
    expect(events).toHaveLength(1);
    expect(events[0]?.mentions).toHaveLength(2);
  });

  it("keeps apart the same happening on another day", () => {
    const other = telling("r2", {
      text: "Two dykes above Tamra burst before dawn.",
      trigger: "burst",
      when: "2031-04-09",
    });
    expect(match([burst, other]).events).toHaveLength(2);
  });

  it("keeps apart what happened and what is feared", () => {
    const other = telling("r2", {
      text: "Two dykes above Tamra could burst before dawn.",
      trigger: "burst",
      when: "2031-03-01",
      modality: "hypothetical",
    });
    expect(match([burst, other]).events).toHaveLength(2);
  });

  it("takes what was planned for what happened once a later report says so", () => {
    const planned = telling("r2", {
      text: "The convoy will reach Tamra with flour on Friday.",
      trigger: "reach",
      type: "aid",
      when: "2031-03-07",
      modality: "planned",
    });
    const done = telling("r3", {
      text: "The convoy with flour reached Tamra.",
      trigger: "reached",
      type: "aid",
      when: "2031-03-07",
    });
    const { events } = match([planned, done]);
    expect(events.map((event) => event.modality)).toEqual(["happened"]);
    expect(match([planned]).events.map((event) => event.modality)).toEqual(["planned"]);
  });

  it("joins a happening in a town with the same one told of its province, and not of another", () => {
    const town = telling("r2", {
      text: "Two dykes burst before dawn in Tamra.",
      trigger: "burst",
      when: "2031-03-01",
      place: "Tamra",
    });
    const province = telling("r3", {
      text: "Two dykes burst before dawn in Upper Vale.",
      trigger: "burst",
      when: "2031-03-01",
      place: "Upper Vale",
    });
    const joined = (liesIn: (inner: string, outer: string) => boolean) =>
      linkEvents([town, province], { originOf: (report) => report, placeOf: (_, words) => words, liesIn });
    expect(joined((inner, outer) => inner === "Tamra" && outer === "Upper Vale")).toHaveLength(1);
    expect(joined(() => false)).toHaveLength(2);
  });

  it("does not join two happenings for the town they share", () => {
    const other = telling("r2", {
      text: "A fire in Tamra gutted the mill.",
      trigger: "gutted",
      when: "2031-03-01",
    });
    expect(match([burst, other]).events).toHaveLength(2);
  });

  it("does not join two happenings for the date they share", () => {
    const closed = telling("r1", {
      text: "The pass is closed since 15 April.",
      trigger: "closed",
      when: "2031-04-15",
      type: "other",
    });
    const sown = telling("r2", {
      text: "Wheat was sown since 15 April.",
      trigger: "sown",
      when: "2031-04-15",
      type: "other",
    });
    expect(match([closed, sown]).events).toHaveLength(2);
  });

  it("lists events in order of time", () => {
    const early = telling("r2", {
      text: "Rain swelled the river Lisk.",
      trigger: "swelled",
      when: "2031-02-27",
    });
    expect(match([burst, early]).events.map((event) => event.when)).toEqual(["2031-02-27", "2031-03-01"]);
  });
});

describe("the timeline", () => {
  const toll = { text: "The toll at Tamra stood at 40 on 1 March.", trigger: "stood", when: "2031-03-01" };

  it("leaves figures and plain speech to their own sections", () => {
    expect(match([burst, telling("r2", { ...toll, role: "count" })]).events).toHaveLength(1);
    expect(match([burst, telling("r2", { ...toll, role: "words" })]).events).toHaveLength(1);
    expect(match([burst, telling("r2", { ...toll, role: "happening" })]).events).toHaveLength(2);
  });

  it("leaves out what has no date unless two independent texts tell it", () => {
    const undated = { text: "Miners signed the accord of Lisk.", trigger: "signed", type: "agree" as const };
    expect(match([telling("r1", undated)]).events).toHaveLength(0);
  });

  it("keeps a grave happening without a date in a known place", () => {
    const raid = {
      text: "A jet bombed the market of Lisk.",
      trigger: "bombed",
      type: "assault" as const,
      place: "Lisk",
    };
    expect(match([telling("r1", raid)]).events).toHaveLength(1);
  });

  it("joins two tellings of the one war of a year", () => {
    const war = (id: string, text: string) =>
      telling(id, { text, trigger: "war", when: "2006", type: "assault" });
    const { events } = match([war("r1", "The war of 2006."), war("r2", "The long war in 2006.")]);
    expect(events).toHaveLength(1);
  });

  it("shows the label, with a capital, of a telling that names who did it", () => {
    const text = "It halted all flights over Tamra airport on Sunday.";
    const first = telling("r1", { text, trigger: "halted", when: "2031-03-02", type: "sanction" });
    const second = telling("r2", {
      text: "the agency Lodo Air halted all flights over Tamra airport on Sunday.",
      trigger: "halted",
      when: "2031-03-02",
      type: "sanction",
    });
    expect(match([first, second]).events.map(({ label }) => label)).toEqual([
      "The agency Lodo Air halted all flights over Tamra airport on Sunday",
    ]);
  });
});
