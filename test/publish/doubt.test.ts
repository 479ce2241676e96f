import { expect, test } from "vitest";
import type { Likeness } from "../../src/model/index.ts";
import { toMarkdown } from "../../src/publish/markdown.ts";
import { toTerminal } from "../../src/publish/terminal.ts";
import { pictureView } from "../../src/publish/view/picture-view.ts";
import { anchorAt, figureOf, pictureOf, reportOf, seriesOf, sourceOf, statementOf } from "./fixture/build.ts";

const text = "Nine died, the VMU said. The Valley Miners Union said ten died. The board agreed.";
const report = reportOf("a.txt", { text, outlet: "A", published: "2031-03-02" });
const link: Likeness = {
  names: ["VMU", "Valley Miners Union"],
  weight: 1.1,
  features: [
    { feature: "same-acronym", weight: 1.5 },
    { feature: "other-head", weight: -0.4 },
  ],
  anchors: ["VMU", "Valley Miners Union"].map((quote) => anchorAt({ report, quote })),
};
const union = sourceOf("Valley Miners Union", { aliases: ["VMU"], links: [link] });
const board = sourceOf("board");
const statements = [
  statementOf({ report, quote: "Nine died" }, { speaker: union.id }),
  statementOf({ report, quote: "ten died" }, { speaker: board.id }),
];
const nine = figureOf({ report, quote: "Nine" }, { measure: "killed", min: 9, max: 9, speaker: union.id });
const ten = figureOf({ report, quote: "ten" }, { measure: "killed", min: 10, max: 10, speaker: board.id });
const series = {
  ...seriesOf([nine, ten], { label: "killed", voices: [union.id, board.id] }),
  status: "conflict" as const,
  differences: [
    { figures: [nine.id, ten.id] as const, cause: "disagreement" as const, note: "for the same moment" },
    { figures: [nine.id, ten.id] as const, cause: "disagreement" as const, note: "for the same moment" },
  ],
};
const picture = pictureOf([report], {
  statements,
  figures: [nine, ten],
  series: [series],
  sources: [union, board],
  undecided: [
    {
      sources: [union.id, board.id],
      names: ["Valley Miners Union", "board"],
      weight: 0.7,
      features: [{ feature: "vague-head", weight: 0.7 }],
      anchors: [],
    },
  ],
});

test("a source says why its names are one voice, each name where a report uses it", () => {
  const [names] = pictureView(picture).sources.find(({ id }) => id === union.id)?.names ?? [];
  expect(names?.why).toBe("the same acronym, but another kind of office");
  expect(names?.names.map(({ anchor }) => anchor?.exact)).toEqual(["VMU", "Valley Miners Union"]);
});

test("names that differ in an article or in capitals need no reason", () => {
  const same = { ...link, names: ["The Board", "board"] as const };
  const view = pictureView(
    pictureOf([report], {
      statements,
      sources: [{ ...board, links: [{ ...same, names: [...same.names] }] }, union],
    }),
  );
  expect(view.sources.find(({ id }) => id === board.id)?.names).toEqual([]);
});

test("each of two sources that may be one names the other", () => {
  const view = pictureView(picture);
  expect(view.sources.map(({ perhaps }) => perhaps.map(({ voice }) => voice.name))).toEqual(
    view.sources.map(({ id }) => [id === union.id ? "Board" : "Valley Miners Union"]),
  );
});

test("a pair of which the picture lacks one source is left out", () => {
  const [pair] = picture.undecided ?? [];
  expect(
    pictureView(pictureOf([report], { statements, sources: [union], undecided: [pair!] })).perhaps,
  ).toEqual([]);
});

test("why two numbers differ is told once for the same words of the same voices", () => {
  const [view] = pictureView(picture).series[0]?.differences ?? [];
  expect(view?.label).toBe("Two voices disagree about the same moment");
  expect(view?.pairs.map((pair) => pair.map(({ words, voice }) => `${voice.name} ${words}`))).toEqual([
    ["Valley Miners Union Nine", "Board ten"],
  ]);
});

test("Markdown and the terminal show them", () => {
  const markdown = toMarkdown(picture);
  expect(markdown).toContain("- Two voices disagree about the same moment: Nine (Valley Miners Union, ");
  expect(markdown).toContain("“VMU” and “Valley Miners Union”, the same acronym, but another kind of office");
  expect(markdown).toContain(
    "### Perhaps one voice\n\n- Valley Miners Union and Board: one does not say which office",
  );
  expect(toTerminal(picture, { width: 100, color: false })).toMatch(
    /Perhaps one voice\n +· Valley Miners Union and Board: one does not say which office/,
  );
});
