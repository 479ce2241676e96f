import { describe, expect, it } from "vitest";
import { analyse } from "../../src/text/index.ts";

const blocksOf = (text: string): string[] =>
  analyse(text, "en").blocks.map(
    (block) => `${block.kind}${block.level || ""} ${text.slice(block.start, block.end)}`,
  );

describe("layout", () => {
  it("keeps one line a paragraph where lines are long", () => {
    const long =
      "The river rose by two metres in one night and washed away the only road that links the valley with the coast.";
    expect(blocksOf(`${long}\n${long}`)).toEqual([`paragraph ${long}`, `paragraph ${long}`]);
  });

  it("joins the lines of a paragraph that was wrapped by hand", () => {
    const text =
      "The river rose by two metres in one night and washed away the only\nroad that links the valley with the coast, the mayor told reporters\nin the town hall on Friday.\n\nNobody was hurt.";
    const blocks = analyse(text, "en").blocks;
    expect(blocks).toHaveLength(2);
    expect(analyse(text, "en").sentences).toHaveLength(2);
  });

  it("does not take a line in an unwrapped text that ends without a mark for a wrapped one", () => {
    const text =
      "Bridge down\nThe bridge over the Sarayn fell at noon, the ministry said in a short statement to the press.\nNo one was on it.";
    expect(blocksOf(text).map((line) => line.split(" ")[0])).toEqual(["heading1", "paragraph", "paragraph"]);
  });

  it.each([
    ["# Flash update", "heading1 Flash update"],
    ["### Needs ###", "heading3 Needs"],
    ["KEY FIGURES", "heading2 KEY FIGURES"],
    ["**Situation**", "heading3 **Situation**"],
    ["*In brief*", "heading4 *In brief*"],
    ["* a first point", "item1 a first point"],
    ["- a point", "item1 a point"],
    ["• a point", "item1 a point"],
    ["1. a point", "item1 a point"],
    ["2) a point", "item1 a point"],
    ["-----", "rule -----"],
    ["* * *", "rule * * *"],
  ])("reads %j as %j", (line, block) => {
    expect(blocksOf(line)).toEqual([block]);
  });

  it.each([
    "NATO said so.",
    "-5 degrees were measured",
    "*One* word leans",
    "#winter is a tag",
    "1.5 million people fled",
  ])("reads %j as a paragraph", (line) => {
    expect(blocksOf(line)).toEqual([`paragraph ${line}`]);
  });

  it("keeps a line with a row of dots before its number for itself", () => {
    const text = "1. LOSSES\n   Dead ........ 12\n   Hurt ........ 40\n   Homes ....... 300";
    expect(blocksOf(text)).toHaveLength(4);
  });

  it("nests items by their indent", () => {
    expect(blocksOf("- one\n  - two\n  - three\n- four").map((line) => line.slice(0, 5))).toEqual([
      "item1",
      "item2",
      "item2",
      "item1",
    ]);
  });

  it("takes a numbered line in capitals above hanging lines for their heading", () => {
    expect(
      blocksOf("2. RELIEF BARNS\n   The barns are open day and night.").map((line) => line.slice(0, 8)),
    ).toEqual(["heading2", "paragrap"]);
    expect(blocksOf("- NORTH PIER\n- SOUTH PIER").map((line) => line.slice(0, 5))).toEqual([
      "item1",
      "item1",
    ]);
  });

  it("splits rows at leaders, and not at an ellipsis", () => {
    const text = "Barns lost ........ 12\nBoats lost ..... 7";
    const { blocks } = analyse(text, "en");
    expect(blocks.map(({ cells }) => cells.map((cell) => text.slice(cell.start, cell.end)))).toEqual([
      ["Barns lost", "12"],
      ["Boats lost", "7"],
    ]);
    expect(blocksOf("They waited... for years.")).toEqual(["paragraph They waited... for years."]);
  });

  it("splits rows into cells at bars, tabs and wide gaps, and makes each cell a sentence", () => {
    for (const gap of [" | ", "\t", "    "]) {
      const text = `Indicator${gap}Number${gap}Source\n------------\nPeople displaced${gap}4,200${gap}IOM`;
      const doc = analyse(text, "en");
      expect(doc.blocks.map((block) => block.kind)).toEqual(["row", "rule", "row"]);
      expect(doc.blocks[2]!.cells.map((cell) => text.slice(cell.start, cell.end))).toEqual([
        "People displaced",
        "4,200",
        "IOM",
      ]);
      expect(doc.sentences).toHaveLength(6);
    }
  });

  it("does not take two spaces after a sentence for a gap between cells", () => {
    expect(
      blocksOf("It rained.  It stopped.\nIt rained again.  Then the dam broke.").every((line) =>
        line.startsWith("paragraph"),
      ),
    ).toBe(true);
  });

  it("puts blocks under the nearest heading above, headings under higher ones", () => {
    const doc = analyse("# Report\n\n## Needs\n\nWater is short.\n\n## Access\n\n- The road is open.", "en");
    expect(doc.blocks.map((block) => block.heading)).toEqual([-1, 0, 1, 0, 3]);
  });

  it("leaves marks of emphasis out of the tokens and keeps a bold lead-in as a sentence of its own", () => {
    const doc = analyse("- **Water.** Wells are *not* safe; 5 * 3 litres a day.", "en");
    expect(doc.tokens.map((token) => token.text).join(" ")).toBe(
      "Water . Wells are not safe ; 5 * 3 litres a day .",
    );
    expect(doc.sentences).toHaveLength(2);
  });
});
