import { expect, test } from "vitest";
import type { Figure } from "../../src/model/index.ts";
import { figureRows } from "../../src/publish/view/figures.ts";
import { lookup } from "../../src/publish/view/lookup.ts";
import { gapText, pictureView } from "../../src/publish/view/picture-view.ts";
import { mainEvents } from "../../src/publish/view/timeline.ts";
import { rangeText } from "../../src/publish/view/values.ts";
import {
  contestOf,
  eventOf,
  figureOf,
  originOf,
  pictureOf,
  reportOf,
  seriesOf,
  sourceOf,
  statementOf,
} from "./fixture/build.ts";
import { FLOOD, FLOOD_PARTS } from "./fixture/flood.ts";

const view = pictureView(FLOOD);
const text = "Nine died and ten died, the mayor said. The hill slid. A dyke broke. They met.";
const a = reportOf("a.txt", { text, outlet: "A", published: "2031-03-02" });
const b = reportOf("b.txt", { text: `${text} Copied.`, outlet: "B", published: "2031-03-03" });
const mayor = sourceOf("the mayor");
const dead = (report = a, quote = "Nine", rest: Partial<Figure> = {}) =>
  figureOf({ report, quote }, { measure: "killed", min: 9, max: 9, ...rest });

test("the counts tell reports from outlets and from independent texts", () => {
  expect(view.counts).toEqual([
    "7 reports",
    "6 outlets and 1 unknown",
    "6 independent texts",
    "1 refused",
    "4 to 8 Mar 2031",
  ]);
});

test("the headline is one series per measure, and leaves other events out", () => {
  expect(view.headline.map(({ measure, range }) => [measure, range])).toEqual([
    ["Killed", "31 to 60"],
    ["Missing", "17"],
    ["Displaced", "more than 6,800"],
    ["In shelters", "900"],
    ["Homes", "1,100 to 1,300"],
  ]);
  expect(view.series.find(({ label }) => label.includes("1987"))?.main).toBe(false);
});

test("a series that moved on shows its latest value, and what stood before beside it", () => {
  const moved = view.headline.find(({ measure }) => measure === "Displaced");
  expect(moved?.aside).toBe("before: About 4,200, 5 Mar 2031");
  expect(view.headline[0]?.aside).toBe("latest: 31, 8 Mar 2031");
});

test.each([
  [[{ min: 34, max: 34 }], "34"],
  [
    [
      { min: 170, max: 170 },
      { min: 5200, max: null },
      { min: 18000, max: 20000 },
    ],
    "170 to 20,000 or more",
  ],
  [[{ min: 5200, max: null }], "at least 5,200"],
  [
    [
      { min: null, max: 60 },
      { min: 40, max: 40 },
    ],
    "up to 60",
  ],
  [
    [
      { min: null, max: 60 },
      { min: 80, max: null },
    ],
    "at least 80",
  ],
  [[{ min: null, max: null }], "unknown"],
  [[], "unknown"],
])("the intervals %o together read %s", (intervals, expected) => expect(rangeText(intervals)).toBe(expected));

test("what is taken back, damaged or of another event does not widen the range while others stand", () => {
  const figures = [dead(), dead(a, "ten", { min: 1, max: 999, damaged: true })];
  const picture = (some: readonly Figure[]) =>
    pictureView(
      pictureOf([a], { figures: [...some], series: [seriesOf(some, { label: "killed", voices: ["x"] })] }),
    ).series[0]?.range;
  expect(picture(figures)).toBe("9");
  expect(picture(figures.slice(1))).toBe("1 to 999");
});

test("a conflict's range is the last whole word of each voice, and of a voice with nothing else its damaged one", () => {
  const figures = [
    dead(a, "Nine", { speaker: mayor.id, min: 50, max: 50 }),
    dead(a, "ten", { speaker: mayor.id, min: 10, max: 10 }),
    dead(b, "Nine", { speaker: mayor.id, min: 1, max: 999, damaged: true }),
    dead(b, "ten", { min: 20, max: 29, damaged: true }),
  ];
  const series = [seriesOf(figures, { label: "killed", status: "conflict", voices: ["x", "y"] })];
  const [one] = pictureView(pictureOf([a, b], { figures, sources: [mayor], series })).series;
  expect(one?.range).toBe("10 to 29");
});

test("copies of one voice share a row, another voice has its own", () => {
  const figures = [
    dead(a, "Nine", { speaker: mayor.id }),
    dead(b, "Nine", { speaker: mayor.id }),
    dead(a, "ten"),
  ];
  const known = lookup(pictureOf([a, b], { figures, sources: [mayor] }));
  const rows = figureRows(
    figures.map(({ id }) => id),
    known,
  );
  expect(rows.map(({ voice, evidence }) => [voice.name, evidence.map(({ outlet }) => outlet)])).toEqual([
    ["The mayor", ["A", "B"]],
    ["A", ["A"]],
  ]);
});

test("a copy that dates the figure otherwise shares the row, another origin with another date does not", () => {
  const figures = [
    dead(a, "Nine", { speaker: mayor.id, asOf: "2031-03-01" }),
    dead(b, "Nine", { speaker: mayor.id, asOf: "2031-03-02" }),
  ];
  const rows = (origins: Partial<Parameters<typeof pictureOf>[1]>) =>
    figureRows(
      figures.map(({ id }) => id),
      lookup(pictureOf([a, b], { figures, sources: [mayor], ...origins })),
    ).length;
  expect(rows({ origins: [originOf([a, b])] })).toBe(1);
  expect(rows({})).toBe(2);
});

test("an agreement of one voice with its copies is no agreement", () => {
  const figures = [dead(a, "Nine", { speaker: mayor.id }), dead(b, "Nine", { speaker: mayor.id })];
  const status = (voices: string[]) => {
    const series = [seriesOf(figures, { label: "killed", status: "agree", voices })];
    const [one] = pictureView(pictureOf([a, b], { figures, sources: [mayor], series })).series;
    return [one?.status, one?.tone];
  };
  expect(status([mayor.id])).toEqual(["one voice", "single"]);
  expect(status([mayor.id, "x"])).toEqual(["agree", "agree"]);
});

test("a row without an as-of date says when it was reported, and one without any date says so", () => {
  const undated = reportOf("c.txt", { text });
  const figures = [dead(), dead(undated), dead(b, "ten", { asOf: "2031-03-01" })];
  const known = lookup(pictureOf([a, b, undated], { figures }));
  expect(
    figureRows(
      figures.map(({ id }) => id),
      known,
    ).map(({ date }) => date),
  ).toEqual(["reported 2 Mar 2031", "no date", "1 Mar 2031"]);
});

test("the notes say what a reader must know: taken back, corrects, digits lost, vague, another event", () => {
  const notes = view.series.flatMap(({ rows }) => rows.flatMap((row) => row.notes));
  expect(notes).toEqual([
    "taken back by National Rescue Service",
    "corrects “at least 34”",
    "digits lost: 40 to 49",
    "another event",
  ]);
  const vague = dead(a, "ten", { modifier: "vague", min: 24, max: 99 });
  const known = lookup(pictureOf([a], { figures: [vague] }));
  expect(figureRows([vague.id], known)[0]?.notes).toEqual(["read as 24 to 99"]);
});

test("a relay that is called like the voice itself is left out", () => {
  const figure = dead(a, "Nine", { speaker: mayor.id, via: [mayor.id] });
  const known = lookup(pictureOf([a], { figures: [figure], sources: [mayor] }));
  expect(figureRows([figure.id], known)[0]?.via).toEqual([]);
});

test("the last word of each voice is current, what it said before is earlier", () => {
  const figures = [
    dead(a, "Nine", { speaker: mayor.id }),
    dead(a, "ten", { min: 10, max: 10, speaker: mayor.id }),
    dead(b),
  ];
  const series = [seriesOf(figures, { label: "killed", voices: [mayor.id, "x"] })];
  const [one] = pictureView(pictureOf([a, b], { figures, sources: [mayor], series })).series;
  expect(one?.current.map(({ words }) => words)).toEqual(["ten", "Nine"]);
  expect(one?.earlier.map(({ words }) => words)).toEqual(["Nine"]);
});

test("one who speaks for a body that the series counts stands with the body, one that is counted beside it does not", () => {
  const town = sourceOf("the town");
  const voice = { ...mayor, organisation: town.id };
  const figures = [dead(a, "Nine", { speaker: town.id }), dead(a, "ten", { speaker: voice.id })];
  const current = (voices: string[]) => {
    const series = [seriesOf(figures, { label: "killed", voices })];
    return pictureView(pictureOf([a], { figures, sources: [voice, town], series })).series[0]?.current.length;
  };
  expect(current([town.id])).toBe(1);
  expect(current([town.id, voice.id])).toBe(2);
});

test("claims and denials come before rival figures, and the copy of a contest is not shown again", () => {
  expect(view.contests.map(({ kind }) => kind)).toEqual(["Claim and denial", "Rival figures"]);
  const both = [a, b].map(
    (report) =>
      [statementOf({ report, quote: "Nine died" }), statementOf({ report, quote: "ten died" })] as const,
  );
  const contested = both.map(([claim, denial]) => contestOf(claim, [denial]));
  const links = { statements: both.flat(), contested };
  expect(pictureView(pictureOf([a, b], links)).contests).toHaveLength(2);
  const [one, ...others] = pictureView(pictureOf([a, b], { ...links, origins: [originOf([a, b])] })).contests;
  expect(others).toEqual([]);
  expect(one?.also.map(({ outlet }) => outlet)).toEqual(["B"]);
});

test("two contests of the same voices in one report are both shown", () => {
  const statements = ["Nine died", "ten died", "The hill slid", "A dyke broke"].map((quote) =>
    statementOf({ report: a, quote }),
  );
  const contested = [
    contestOf(statements[0]!, [statements[1]!]),
    contestOf(statements[2]!, [statements[3]!]),
  ];
  expect(pictureView(pictureOf([a], { statements, contested })).contests).toHaveLength(2);
});

test("the claim that only its denial tells is not put into the mouth of the denier", () => {
  const speaker = mayor.id;
  const inner = statementOf({ report: a, quote: "ten died" }, { speaker, act: "deny" });
  const denial = statementOf({ report: a, quote: "ten died, the mayor said" }, { speaker, act: "deny" });
  const other = statementOf({ report: a, quote: "Nine died" }, { speaker });
  const statements = [other, inner, denial];
  const sides = (claim: typeof inner) =>
    pictureView(
      pictureOf([a], { sources: [mayor], statements, contested: [contestOf(claim, [denial])] }),
    ).contests.map(({ claim, denials }) => [claim.voice?.name, claim.verb, denials[0]?.voice?.name]);
  expect(sides(inner)).toEqual([[undefined, "claimed", "The mayor"]]);
  expect(sides(other)).toEqual([["The mayor", "said", "The mayor"]]);
});

test("a contest whose words the picture lacks is left out", () => {
  const claim = statementOf({ report: a, quote: "Nine died" });
  const denial = statementOf({ report: b, quote: "ten died" });
  expect(
    pictureView(pictureOf([a], { statements: [claim, denial], contested: [contestOf(claim, [denial])] }))
      .contests,
  ).toEqual([]);
});

test("what ended more than thirty days before the first report is history", () => {
  const event = (quote: string, when: string) =>
    eventOf([{ report: a, quote }], { label: quote, type: "disaster", when });
  const { timeline } = pictureView(
    pictureOf([a], { events: [event("The hill slid", "1987"), event("A dyke broke", "2031-01-31")] }),
  );
  expect(timeline.background.map(({ date }) => date)).toEqual(["1987"]);
  expect(timeline.days.map(({ date }) => date)).toEqual(["31 Jan 2031"]);
});

test("of a date's events the best told comes first, then the gravest", () => {
  const when = "2031-03-01";
  const events = [
    eventOf([{ report: a, quote: "They met" }], { label: "met", type: "consult", when }),
    eventOf([{ report: a, quote: "The hill slid" }], { label: "slid", type: "disaster", when }),
    eventOf(
      [
        { report: a, quote: "A dyke broke" },
        { report: b, quote: "A dyke broke" },
      ],
      { label: "broke", type: "damage", when },
    ),
  ];
  const { timeline } = pictureView(pictureOf([a, b], { events }));
  expect(timeline.days[0]?.events.map(({ label }) => label)).toEqual(["Broke", "Slid", "Met"]);
  expect(mainEvents(timeline.days, 2).map(({ label }) => label)).toEqual(["Broke", "Slid"]);
});

test("the main events leave undated ones out, and take at most three of one date", () => {
  const at = (quote: string, when?: string) =>
    eventOf([{ report: a, quote }], { label: quote, type: "disaster", ...(when ? { when } : {}) });
  const busy = ["Nine", "died", "and", "ten"].map((quote) => at(quote, "2031-03-01"));
  const { days } = pictureView(
    pictureOf([a], { events: [...busy, at("The hill"), at("A dyke", "2031-03-02")] }),
  ).timeline;
  const main = mainEvents(days, 9);
  expect(main).toHaveLength(4);
  expect(main.map(({ label }) => label)).not.toContain("The hill");
  const undated = pictureView(pictureOf([a], { events: [at("The hill")] })).timeline.days;
  expect(mainEvents(undated, 9).map(({ label }) => label)).toEqual(["The hill"]);
});

test("a source's statements come in order of time, copies once, and statements without a speaker last", () => {
  const rescue = view.sources.find(({ name }) => name === "National Rescue Service");
  expect(rescue?.statements.map(({ words, evidence }) => [words.slice(0, 8), evidence.length])).toEqual([
    ["at least", 2],
    ["The earl", 1],
  ]);
  const nobody = pictureView(
    pictureOf([a], { statements: [statementOf({ report: a, quote: "Nine died" })] }),
  ).sources;
  expect(nobody.map(({ name }) => name)).toEqual(["Nobody named"]);
});

test("a report says whom it copies and who copies it", () => {
  const relation = (path: string) => view.reports.find(({ report }) => report.path === path)?.relation;
  expect(relation(FLOOD_PARTS.reports.copy.path)).toBe("copies Norden Wire");
  expect(relation(FLOOD_PARTS.reports.wire.path)).toBe("carried by 1 other report");
  expect(relation(FLOOD_PARTS.reports.daily.path)).toBe("");
  const rewrite = originOf([a, b], { relation: "rewrite" });
  const views = pictureView(pictureOf([a, b], { origins: [rewrite] })).reports;
  expect(views.map((one) => one.relation)).toEqual(["rewritten in 1 other report", "rewrites A"]);
});

test.each([
  ["No report says how many people were injured.", "How many people were injured"],
  ["One voice alone says who is helping: the mayor.", "Who is helping: the mayor"],
  ["Something else.", "Something else"],
])("under its heading the gap “%s” reads “%s”", (note, short) =>
  expect(gapText({ kind: "missing", note })).toBe(short),
);
