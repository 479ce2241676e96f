import { describe, expect, it } from "vitest";
import { findDates } from "../../../src/find/dates/index.ts";
import { findEvents } from "../../../src/find/events/index.ts";
import { ENGLISH } from "../../../src/find/languages/en.ts";
import { analyse } from "../../../src/text/index.ts";

/** Dates of the happenings that overlap some words, in a report published on Wednesday, 20 March 2024. */
function datesAt(text: string, words: string): (string | undefined)[] {
  const doc = analyse(text, "en");
  const context = { report: "r1", published: "2024-03-20T10:00:00Z" };
  const dates = findDates(doc, { context, words: ENGLISH.dates });
  const at = text.indexOf(words);
  return findEvents(doc, { context, dates, places: [], names: [], statements: [], words: ENGLISH.events })
    .filter(({ anchor }) => anchor.start < at + words.length && anchor.end > at)
    .map(({ when }) => when);
}

describe("a happening as news tells it", () => {
  it.each([
    ["The ferry went down off Tandi late on Sunday with 240 people aboard.", "went down", "2024-03-17"],
    ["Rescuers pulled 12 survivors from the rubble overnight.", "pulled 12", "2024-03-20"],
    ["The volcano erupted last Thursday, sending ash 9 km into the sky.", "erupted", "2024-03-14"],
    ["Monday's blast destroyed the depot.", "blast destroyed", "2024-03-18"],
    ["The 12 March explosion killed nine.", "explosion killed", "2024-03-12"],
    ["A curfew was imposed on Tuesday and lifted a day later.", "lifted", "2024-03-20"],
    ["The strike, which began on 1 March, ended on Monday.", "ended on Monday", "2024-03-18"],
    ["The strike, which began on 1 March, ended on Monday.", "began on 1 March", "2024-03-01"],
    ["Ceasefire talks are due to resume in Cairo on Friday.", "due to resume", "2024-03-22"],
    ["The election will be held on April 7.", "election will be held", "2024-04-07"],
    ["In January, the court sentenced him to ten years.", "court sentenced", "2024-01"],
    ["The army seized power in August 2020.", "seized power", "2020-08"],
    ["Ten days after the quake, the town is still without water.", "quake", "2024-03-10"],
    [
      "Three days after the cyclone made landfall on 10 March, aid reached the islands.",
      "aid reached",
      "2024-03-13",
    ],
    ["The camp was attacked on the night of 14 March.", "attacked", "2024-03-14"],
    ["The camp was attacked on the night of 14-15 March.", "attacked", "2024-03-14/2024-03-15"],
    ["Between 5 and 9 March, 40,000 people crossed the border.", "crossed", "2024-03-05/2024-03-09"],
    ["From Sunday to Tuesday the town was shelled.", "shelled", "2024-03-17/2024-03-19"],
    ["Police fired tear gas on Saturday at protesters in the capital.", "fired tear gas", "2024-03-16"],
    ['"We lost everything on Saturday," said Maria Olu.', "lost everything", "2024-03-16"],
    ["The president declared a state of emergency on Monday night.", "declared", "2024-03-18"],
    [
      "The first convoy arrived on 18 March, followed by a second the next day.",
      "second the next day",
      "2024-03-19",
    ],
    ["Heavy rain over the weekend triggered landslides.", "triggered landslides", "2024-03-16/2024-03-17"],
    ["The dam was completed in 1987 and last inspected in 2019.", "inspected in 2019", "2019"],
    ["On 13 March - a week before the vote - gunmen stormed the office.", "gunmen stormed", "2024-03-13"],
    ["Earlier on Wednesday the ministry raised the toll to 61.", "raised the toll", "2024-03-20"],
    ["The fire broke out at about 3 a.m. on Monday.", "fire broke out", "2024-03-18"],
    ["The governor was arrested yesterday.", "arrested", "2024-03-19"],
    ["Since Monday, 3,000 people have fled.", "have fled", "2024-03-18/.."],
    ["The UN Security Council is to meet on Thursday.", "to meet", "2024-03-21"],
    ["The aid agency suspended work in the north this week.", "suspended work", "2024-03-18/2024-03-24"],
    ["Last month's flood displaced 20,000.", "flood displaced", "2024-02"],
    ["The earthquake hit at 04:17 on 6 February 2023.", "earthquake hit", "2023-02-06"],
    ["Schools reopened on Monday after a month of closure.", "Schools reopened", "2024-03-18"],
    ["15 March: Clashes reported in Beda.", "Clashes reported", "2024-03-15"],
    ["As of 19 March, 112 people had died.", "had died", "2024-03-19"],
    ["The truce expires on Friday at midnight.", "truce expires", "2024-03-22"],
    ["The rebels announced on Monday that they would withdraw by 1 April.", "rebels announced", "2024-03-18"],
    ["The rebels announced on Monday that they would withdraw by 1 April.", "would withdraw", "2024-04-01"],
    [
      "The bodies of six miners were found on Saturday, four days after the shaft collapsed.",
      "shaft collapsed",
      "2024-03-12",
    ],
    ["On Friday, a day after the bombing, thousands marched.", "thousands marched", "2024-03-15"],
    ["On Friday, a day after the bombing, thousands marched.", "the bombing", "2024-03-14"],
    ["The government said on Tuesday it had closed the border on Sunday.", "closed the border", "2024-03-17"],
    ["The convoy left Sunday morning and reached Lodo the following day.", "reached Lodo", "2024-03-18"],
    ["The 2010 earthquake killed 200,000.", "earthquake killed", "2010"],
    ["The hospital, hit by shells in February, closed on Monday.", "closed on Monday", "2024-03-18"],
    ["Storm Ivo is expected to make landfall on Thursday morning.", "make landfall", "2024-03-21"],
    ["They agreed to a 48-hour truce starting Thursday.", "starting Thursday", "2024-03-21"],
    ["The vote took place last Sunday.", "vote took place", "2024-03-17"],
    ["It is three years since the coup of 1 February 2021.", "coup", "2021-02-01"],
    ["The army said its forces entered Baro at dawn on Tuesday.", "entered Baro", "2024-03-19"],
    ["Tuesday 19 March: WFP trucks reached the town.", "reached the town", "2024-03-19"],
    ["Gunmen killed 14 villagers in Keita, local officials said on Monday.", "officials said", "2024-03-18"],
    ["A month earlier, floods had cut the road.", "floods had cut", "2024-02"],
  ])("%j: %j was on %s", (text, words, when) => {
    expect(datesAt(text, words)).toContain(when);
  });

  it.each([
    ["It was the deadliest attack since 2015.", "attack", "2015-01-01"],
    ["A second quake struck hours later.", "struck", "2024-03-20"],
    ["Four hundred people live there, up from 250 on Monday.", "up from", "2024-03-18"],
  ])("%j does not say that %j was on %s", (text, words, when) => {
    expect(datesAt(text, words)).not.toContain(when);
  });
});

describe("a timeline", () => {
  const timeline = [
    "# Ten days in Orvane",
    "## Friday 15 March",
    "Miners leave the pit at dawn. The mayor had warned of it.",
    "## Sunday 17 March",
    "Police columns roll in from Tessaly.",
    "### The bridge",
    "A crowd breaks down the barrier.",
    "## What comes next",
    "Lawyers weigh the case.",
  ].join("\n\n");

  it("dates what stands below a line that is a date", () => {
    expect(datesAt(timeline, "leave the pit")).toContain("2024-03-15");
    expect(datesAt(timeline, "roll in")).toEqual(["2024-03-17"]);
    expect(datesAt(timeline, "breaks down")).toEqual(["2024-03-17"]);
  });

  it("dates nothing that had been before, nor what another heading heads", () => {
    expect(datesAt(timeline, "had warned")).not.toContain("2024-03-15");
    expect(datesAt(timeline, "weigh the case")).not.toContain("2024-03-17");
  });

  it("is none where the only date is that of the report", () => {
    const note = "18 March 2024\n\nMiners leave the pit at dawn.\n\nPolice columns roll in from Tessaly.";
    expect(datesAt(note, "roll in")).not.toContain("2024-03-18");
  });
});

describe("a subject in -ing", () => {
  it("is what happened on its date", () => {
    const text = "Shelling on Monday night killed a glazier in Orvane.";
    expect(datesAt(text, text)).toContain("2024-03-18");
  });
});
