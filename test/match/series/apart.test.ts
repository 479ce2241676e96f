import { describe, expect, it } from "vitest";
import { comparableIn } from "../../../src/match/counts.ts";
import { match } from "../../../src/match/index.ts";
import { countedName } from "../../../src/match/series/datum/population.ts";
import { MOVES } from "../../../src/match/series/en.ts";
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

  it("holds bodies for the dead, whoever found or buried them", () => {
    const report = (id: string, text: string, what: string): Draft => ({
      id,
      published: "2031-03-02",
      text,
      figures: [{ words: "310", what }],
    });
    expect(
      together(
        report("r1", "Floods took 310 lives.", "lives"),
        report("r2", "Crews found 310 bodies.", "bodies"),
      ),
    ).toHaveLength(1);
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

describe("what reports on several countries count", () => {
  const places = (...names: readonly (readonly [string, string])[]) =>
    names.map(([name, country]) => ({ name, country }));

  it("joins a count of a country with one that its own office gives without a place", () => {
    const abroad = (id: string, count: string): Draft => ({
      id,
      published: "2031-03-02",
      text: `In Latvia the flood service counts ${count}. In Georgia, in Georgia, in Georgia nobody counts.`,
      speakers: [{ name: "flood service" }],
      places: places(["Latvia", "LV"], ["Georgia", "GE"]),
      figures: [{ words: count, what: "dead", place: "Latvia", speaker: "flood service" }],
    });
    const home: Draft = {
      id: "r3",
      published: "2031-03-03",
      text: "Georgia is drying. The flood service, far off, now gives 345 dead.",
      speakers: [{ name: "flood service" }],
      places: places(["Georgia", "GE"]),
      figures: [{ words: "345 dead", what: "dead", speaker: "flood service" }],
    };
    expect(together(abroad("r1", "310 dead"), abroad("r2", "312 dead"), home)).toEqual([
      ["310 dead", "312 dead", "345 dead"],
    ]);
  });

  it("keeps the dead of a country that no report is about from those of the crisis", () => {
    const report: Draft = {
      id: "r1",
      published: "2031-03-02",
      text: "The flood killed 310 people in Tamra. Lisk is dry.\n\nIn Latvia another one took 312 lives.",
      places: places(["Tamra", "GE"], ["Lisk", "GE"], ["Latvia", "LV"]),
      figures: [
        { words: "310", what: "people", place: "Tamra" },
        { words: "312", what: "lives", place: "Latvia", speaker: "flood service" },
      ],
      speakers: [{ name: "flood service" }],
    };
    const { tellings } = comparableIn([readReport(report)]);
    expect(new Set(tellings.map(({ lead }) => lead.country))).toEqual(new Set(["GE", "LV"]));
    expect(together(report)).toEqual([]);
  });

  it("takes the seat of who counts for no place", () => {
    const report = (id: string, text: string, place?: string): Draft => ({
      id,
      published: "2031-03-02",
      text,
      speakers: [{ name: "monitor" }],
      places: places(["Riga", "LV"]),
      figures: [
        {
          words: "450",
          what: "people",
          ...(place === undefined ? {} : { place, placeAnchor: anchor(id, text, place) }),
        },
      ],
    });
    const anchor = (id: string, text: string, words: string) => {
      const start = text.indexOf(words);
      return { report: id, start, end: start + words.length, exact: words };
    };
    const seated = report("r1", "The monitor, based in Riga, counts 450 people killed.", "Riga");
    const plain = report("r2", "450 people were killed, the monitor finds. It sits in Riga.");
    expect(together(seated, plain)).toHaveLength(1);
  });
});

describe("who sees only a part", () => {
  const report = (id: string, speaker: string, text: string): Draft => ({
    id,
    published: "2031-03-02",
    text,
    speakers: [{ name: speaker }],
    figures: [{ words: /\d+/.exec(text)![0], what: "dead", speaker }],
  });
  const office = report("r1", "health ministry", "The health ministry gives 450 dead.");

  it.each([
    ["a nurse at the port hospital", "A nurse at the port hospital has seen 420 dead.", 0],
    ["a nurse at the port hospital", "A nurse at the port hospital estimates 420 dead.", 1],
    ["hospitals department", "The hospitals department gives 420 dead.", 1],
  ])("%s: %s", (speaker, text, series) => {
    expect(together(office, report("r2", speaker, text))).toHaveLength(series);
  });
});

describe("what one report sets apart", () => {
  const report = (text: string, ...figures: NonNullable<Draft["figures"]>): Draft => ({
    id: "r1",
    published: "2031-03-02",
    text,
    speakers,
    figures,
  });

  it("keeps what comes on top of a number apart from it", () => {
    const text =
      "Some 5,100 people are stranded. Another 5,000 people are stranded, the relief council says.";
    const stranded = { measure: "missing", what: "people" } as const;
    expect(together(report(text, { words: "5,100", ...stranded }, { words: "5,000", ...stranded }))).toEqual(
      [],
    );
  });

  it("carries who is counted over to the second number of one breath", () => {
    const first: Draft = report(
      "Shells killed 112 foreign miners and injured 300.",
      { words: "112", what: "foreign miners" },
      { words: "300", measure: "injured" },
    );
    const { tellings } = comparableIn([readReport(first)]);
    expect(tellings.map(({ lead }) => lead.population)).toEqual(["foreign miner", "foreign miner"]);
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
