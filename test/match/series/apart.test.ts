import { describe, expect, it } from "vitest";
import { match } from "../../../src/match/index.ts";
import { MOVES } from "../../../src/match/series/en.ts";
import { countedName } from "../../../src/match/series/population.ts";
import { type Draft, readReport } from "../reports.ts";

/** The words of the figures of each series that holds more than one. */
function together(...drafts: readonly Draft[]) {
  const links = match(drafts.map(readReport));
  const words = new Map(links.figures.map((figure) => [figure.id, figure.anchor.exact]));
  const many = links.series.filter(({ figures }) => figures.length > 1);
  return many.map(({ figures }) => figures.map((id) => words.get(id)));
}

const speakers = [{ name: "relief council" }];

describe("what series keep apart and together", () => {
  it("joins an old value and the new one that a sentence moves on to", () => {
    const draft = (text: string): Draft => ({
      id: "r1",
      published: "2031-03-02",
      text,
      speakers,
      figures: [
        { words: "2,100", speaker: "relief council" },
        { words: "1,800", speaker: "relief council" },
      ],
    });
    expect(
      together(draft("The relief council counts 2,100 dead; on Monday it still had 1,800.")),
    ).toHaveLength(1);
    expect(together(draft("The relief council counts 2,100 dead and, beyond the hills, 1,800."))).toEqual([]);
  });

  it("keeps what a report says of its own doings apart from the crisis", () => {
    const other: Draft = {
      id: "r1",
      published: "2031-03-02",
      outlet: "Lisk Herald",
      text: "Some 900 people were wounded.",
      figures: [{ words: "900", measure: "injured" }],
    };
    const own = (text: string): Draft => ({
      id: "r2",
      published: "2031-03-03",
      outlet: "Open Hands",
      text,
      figures: [{ words: "850", measure: "injured" }],
    });
    expect(together(other, own("In all 850 people were wounded."))).toHaveLength(1);
    expect(together(other, own("Our medics have treated 850 people."))).toEqual([]);
  });

  it("takes a count dated long before its report for another happening", () => {
    const report = (id: string, asOf: string): Draft => ({
      id,
      published: "2031-03-02",
      text: `Floods killed 310 people (${id}).`,
      figures: [{ words: "310", asOf }],
    });
    expect(together(report("r1", "2031-03-01"), report("r2", "2031-03-02"))).toHaveLength(1);
    expect(together(report("r1", "2031-03-01"), report("r2", "2019"))).toEqual([]);
  });
});

describe("words about counts", () => {
  it.each(["the toll rose to 40", "earlier 30", "up from 30", "it still had 27", "last week"])(
    "%s: moves on",
    (text) => {
      expect(MOVES.test(text)).toBe(true);
    },
  );

  it.each(["40 in the hills, 30 by the sea", "the roses cost 30", "a thenar wound"])(
    "%s: does not",
    (text) => {
      expect(MOVES.test(text)).toBe(false);
    },
  );

  it.each([
    ["tonnes of relief goods", "relief goods"],
    ["Sudanese entered Egypt", "Sudanese"],
    ["current", ""],
    ["tonnes of", ""],
    ["the people who fled", ""],
    ["health workers", "health workers"],
  ])("%s is called %j", (what, name) => {
    expect(countedName(what)).toBe(name);
  });
});
