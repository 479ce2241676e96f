import { expect, test } from "vitest";
import type { Figure, Links, Report, Series } from "../../src/model/index.ts";
import { FRAME } from "../../src/picture/frame.ts";
import {
  eventOf,
  figureOf,
  originOf,
  pictureOf,
  reportOf,
  seriesOf,
  sourceOf,
  statementOf,
} from "../publish/fixture/build.ts";

const text = "Nine died. Nine died in Lorn, the mayor said, where the hill slid. A clinic is open.";
const a = reportOf("a.txt", { text, outlet: "A", published: "2031-01-01" });
const b = reportOf("b.txt", { text: `${text} So we saw.`, outlet: "B", published: "2031-01-09" });
const mayor = sourceOf("the mayor");

const kinds = (reports: readonly Report[], links: Partial<Links>, topic: string) =>
  pictureOf(reports, links)
    .gaps.filter((gap) => gap.topic === topic)
    .map((gap) => gap.kind);

const nine = (report: Report, rest: Partial<Figure> = {}): Figure =>
  figureOf({ report, quote: "Nine" }, { measure: "killed", min: 9, max: 9, ...rest });

const killed = (figures: readonly Figure[], voices: readonly string[]): Partial<Links> => {
  const series: Series = seriesOf(figures, { label: "killed", voices: [...voices] });
  return { figures, series: [series], sources: [mayor] };
};

test("nothing read, nothing said: without reports there are no gaps", () => {
  expect(pictureOf([]).gaps).toEqual([]);
});

test("without any finding every question of the frame that words do not answer is missing", () => {
  const { gaps } = pictureOf([reportOf("a.txt", { text: "It rained." })]);
  const missing = gaps.filter(({ kind }) => kind === "missing").map(({ topic }) => topic);
  expect(missing).toEqual([...FRAME.map(({ id }) => id), "planned"]);
});

test("a figure backed by two voices is no gap", () => {
  const links = killed([nine(a, { asOf: "2031-01-09" }), nine(b, { asOf: "2031-01-09" })], ["x", "y"]);
  expect(kinds([a, b], links, "killed")).toEqual([]);
});

test("one voice alone is a gap that names the voice and its words", () => {
  const { gaps } = pictureOf([a, b], killed([nine(b, { speaker: mayor.id })], [mayor.id]));
  const gap = gaps.find(({ topic }) => topic === "killed");
  expect(gap?.kind).toBe("one-voice");
  expect(gap?.note).toBe("One voice alone says how many people were killed: the mayor (“Nine”).");
});

test("a report's own voice is named by the outlet of the text it goes back to", () => {
  const origin = originOf([a, b]);
  const links = { ...killed([nine(a)], [origin.id]), origins: [origin] };
  expect(
    pictureOf([a, b], links).gaps.find(({ topic, kind }) => topic === "killed" && kind === "one-voice")?.note,
  ).toContain(": A (");
});

test("a figure older than three days before the newest report is stale, one of three days is not", () => {
  expect(kinds([a, b], killed([nine(a, { asOf: "2031-01-05" })], ["x", "y"]), "killed")).toEqual(["stale"]);
  expect(kinds([a, b], killed([nine(a, { asOf: "2031-01-06" })], ["x", "y"]), "killed")).toEqual([]);
});

test("an old answer is given with who gives it", () => {
  const links = killed([nine(a, { asOf: "2031-01-05", speaker: mayor.id })], ["x", "y"]);
  const gap = pictureOf([a, b], links).gaps.find(({ topic }) => topic === "killed");
  expect(gap?.note).toBe(
    "How many people were killed: the newest answer (“Nine”, the mayor) is 4 days older than the newest report.",
  );
});

test("a figure is not the newest answer where a newer report speaks of its topic", () => {
  const old = reportOf("c.txt", { text: "Nine medics came.", published: "2031-01-01" });
  const now = reportOf("d.txt", { text: "Volunteers hand out relief goods.", published: "2031-01-09" });
  const silent = reportOf("e.txt", { text: "It rained all day.", published: "2031-01-09" });
  const helpers = nine(old, { measure: "personnel" });
  const links = {
    figures: [helpers],
    series: [seriesOf([helpers], { label: "helpers", voices: ["x", "y"] })],
  };
  expect(kinds([old, now], links, "response")).not.toContain("stale");
  expect(kinds([old, silent], links, "response")).toContain("stale");
});

test("lost digits alone, and no date at all, are gaps", () => {
  const undated = reportOf("c.txt", { text });
  const links = killed([nine(undated, { damaged: true })], ["x", "y"]);
  expect(kinds([undated], links, "killed")).toEqual(["damaged-only", "undated"]);
});

test("what is feared, historic or taken back answers nothing", () => {
  for (const rest of [
    { modality: "hypothetical" },
    { modality: "historic" },
    { withdrawnBy: mayor.id },
  ] as const) {
    expect(kinds([a], killed([nine(a, rest)], ["x", "y"]), "killed")).toEqual(["missing"]);
  }
});

test("words answer a topic: two origins that speak of it leave no gap, one leaves one voice", () => {
  expect(kinds([a, b], {}, "health")).toEqual([]);
  expect(kinds([a], {}, "health")).toEqual(["one-voice"]);
  const copies = { origins: [originOf([a, b])] };
  expect(kinds([a, b], copies, "health")).toEqual(["one-voice"]);
});

test("words inside a statement count for its speaker", () => {
  const says = (report: Report) => statementOf({ report, quote: "A clinic is open" }, { speaker: mayor.id });
  expect(kinds([a, b], { statements: [says(a), says(b)], sources: [mayor] }, "health")).toEqual([
    "one-voice",
  ]);
});

test("a place where two origins tell of harm is missing where nobody counts people, and named where one voice alone does", () => {
  const slide = eventOf(
    [
      { report: a, quote: "the hill slid" },
      { report: b, quote: "the hill slid" },
    ],
    { label: "slide", type: "disaster", place: "Lorn" },
  );
  expect(kinds([a, b], { events: [slide] }, "places")).toEqual(["missing"]);
  const [one, other] = [nine(a, { place: "Lorn" }), nine(b, { place: "Lorn", speaker: mayor.id })];
  expect(kinds([a, b], { events: [slide], figures: [one] }, "places")).toEqual(["one-voice"]);
  expect(kinds([a, b], { events: [slide], figures: [one, other] }, "places")).toEqual([]);
  const once = eventOf([{ report: a, quote: "the hill slid" }], {
    label: "slide",
    type: "disaster",
    place: "Lorn",
  });
  expect(kinds([a, b], { events: [once] }, "places")).toEqual([]);
});

test("the groups that no report counts apart are named where people are counted at all", () => {
  const groups = (figures: readonly Figure[]) =>
    pictureOf([a, b], { figures }).gaps.find(({ note }) =>
      note.startsWith("No report says how many of those counted"),
    )?.note;
  expect(groups([nine(a)])).toBe(
    "No report says how many of those counted are children, women or older people.",
  );
  expect(groups([nine(a, { what: "girls" })])).toBe(
    "No report says how many of those counted are older people.",
  );
  expect(groups([nine(a, { measure: "money" })])).toBeUndefined();
});
