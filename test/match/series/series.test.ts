import { describe, expect, it } from "vitest";
import { match } from "../../../src/match/index.ts";
import { isGroup, populationOf } from "../../../src/match/series/datum/population.ts";
import { OLD_VALUE, REGION } from "../../../src/match/series/en.ts";
import { numbersFit } from "../../../src/match/series/fit.ts";
import { type Draft, readReport } from "../reports.ts";

/** The series of the reports: status, independent voices, the words of the figures. */
function series(...drafts: readonly Draft[]) {
  const links = match(drafts.map(readReport));
  const words = new Map(links.figures.map((figure) => [figure.id, figure.anchor.exact]));
  return links.series.map(({ status, origins, figures }) => [
    status,
    origins,
    ...figures.map((id) => words.get(id)),
  ]);
}

const speakers = [{ name: "relief council" }, { name: "district office" }, { name: "UNHCR" }];
const places = [{ name: "Tamra", country: "GE" }];

describe("series", () => {
  it("calls one voice that moves on an update", () => {
    expect(
      series(
        {
          id: "r1",
          published: "2031-03-02",
          text: "In Tamra the relief council counted 140 people killed.",
          speakers,
          places,
          figures: [{ words: "140", what: "people", speaker: "relief council" }],
        },
        {
          id: "r2",
          published: "2031-03-05",
          text: "The toll at Tamra is now 165 dead, the relief council said.",
          speakers,
          places,
          figures: [{ words: "165", what: "dead", speaker: "relief council" }],
        },
      ),
    ).toEqual([["update", 1, "140", "165"]]);
  });

  it("calls two voices that differ on one day a conflict", () => {
    expect(
      series(
        {
          id: "r1",
          published: "2031-03-02",
          text: "In Tamra the relief council counted 140 people killed.",
          speakers,
          places,
          figures: [{ words: "140", what: "people", speaker: "relief council" }],
        },
        {
          id: "r2",
          published: "2031-03-02",
          text: "The district office spoke of 90 dead in Tamra.",
          speakers,
          places,
          figures: [{ words: "90", what: "dead", speaker: "district office" }],
        },
      ),
    ).toEqual([["conflict", 2, "140", "90"]]);
  });

  it("is named by whom most of those who say it count", () => {
    const told = (id: string, { words, what }: { words: string; what: string }): Draft => ({
      id,
      published: `2031-03-0${id.slice(1)}`,
      text: `In Tamra the relief council counted ${words} ${what} killed.`,
      speakers,
      places,
      figures: [{ words, what, speaker: "relief council" }],
    });
    const labelOf = (...names: readonly string[]) => {
      const drafts = names.map((what, i) => told(`r${i + 1}`, { words: `${140 + i}`, what }));
      return match(drafts.map(readReport)).series.map(({ label }) => label);
    };
    expect(labelOf("people", "townsmen", "people")).toEqual(["deaths"]);
    expect(labelOf("townsmen", "townsmen", "people")).toEqual(["deaths: townsmen"]);
  });

  it("keeps apart children and everybody", () => {
    expect(
      series({
        id: "r1",
        text: "In Tamra 140 people were killed, among them 31 children, the relief council said.",
        speakers,
        places,
        figures: [
          { words: "140", what: "people", speaker: "relief council" },
          { words: "31", what: "children", speaker: "relief council" },
        ],
      }),
    ).toHaveLength(2);
  });

  it("keeps apart what one voice counts twice in one report", () => {
    expect(
      series({
        id: "r1",
        text: "UNHCR counts 4,000 arrivals by road and 5,200 arrivals by ferry.",
        speakers,
        figures: [
          { words: "4,000", measure: "crossed-border", what: "arrivals", speaker: "UNHCR" },
          { words: "5,200", measure: "crossed-border", what: "arrivals", speaker: "UNHCR" },
        ],
      }),
    ).toHaveLength(2);
  });

  it("keeps the old value of a count with the new one", () => {
    expect(
      series({
        id: "r1",
        published: "2031-03-05",
        text: "UNHCR counts 5,200 arrivals, up from 4,000 on Monday.",
        speakers,
        figures: [
          {
            words: "5,200",
            measure: "crossed-border",
            what: "arrivals",
            speaker: "UNHCR",
            asOf: "2031-03-05",
          },
          { words: "4,000", measure: "crossed-border", speaker: "UNHCR", asOf: "2031-03-03" },
        ],
      }),
    ).toEqual([["update", 1, "4,000", "5,200"]]);
  });

  it("keeps apart what could be and what is", () => {
    expect(
      series({
        id: "r1",
        text: "UNHCR counts 5,200 arrivals and fears that 6,000 could come.",
        speakers,
        figures: [
          { words: "5,200", measure: "crossed-border", what: "arrivals", speaker: "UNHCR" },
          { words: "6,000", measure: "crossed-border", speaker: "UNHCR", modality: "hypothetical" },
        ],
      }),
    ).toHaveLength(2);
  });

  it("does not count one who repeats another's number to the last digit as a voice", () => {
    const [first] = series(
      {
        id: "r1",
        published: "2031-03-02",
        text: "In Tamra the relief council counted 2,317 people displaced.",
        speakers,
        places,
        figures: [{ words: "2,317", measure: "displaced", what: "people", speaker: "relief council" }],
      },
      {
        id: "r2",
        published: "2031-03-04",
        text: "There are 2,317 people without a roof at Tamra, said the district office.",
        speakers,
        places,
        figures: [{ words: "2,317", measure: "displaced", what: "people", speaker: "district office" }],
      },
    );
    expect(first?.slice(0, 2)).toEqual(["agree", 1]);
  });

  it("strikes out what was corrected and lets the correction stand", () => {
    const text = "We treated 217 wounded, not 271 as the last update said.";
    const at = text.indexOf("271");
    const { series: found, figures } = match([
      readReport({
        id: "r1",
        text,
        figures: [
          { words: "217", measure: "injured", what: "wounded", corrects: `r1.f${at}-${at + 3}` },
          { words: "271", measure: "injured" },
        ],
      }),
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ min: 217, max: 217 });
    expect(figures.find((figure) => figure.anchor.exact === "271")?.withdrawnBy).toContain("r1.f");
  });

  it("names both voices and their words in the reason of a conflict", () => {
    const { series: found } = match([
      readReport({
        id: "r1",
        published: "2031-03-02",
        text: "The relief council counts 140 dead in Tamra; the district office counts 90.",
        speakers,
        places,
        figures: [
          { words: "140", what: "dead", speaker: "relief council" },
          { words: "90", speaker: "district office" },
        ],
      }),
    ]);
    for (const word of ["relief council", "140", "district office", "90"])
      expect(found[0]?.reason).toContain(word);
  });
});

describe("numbers that fit", () => {
  const open = (min: number) => ({ min, max: null });
  const point = (value: number) => ({ min: value, max: value });
  it.each([
    [point(100), point(100.3), true],
    [open(900), point(950), true],
    [open(2000), open(5200), false],
    [open(1000), open(950), true],
    [open(100), point(5000), false],
    [{ min: 2000, max: 9999 }, point(4500), true],
    [point(140), point(90), false],
    [{ min: null, max: 500 }, point(450), true],
  ])("compares %o and %o", (a, b, fits) => {
    expect(numbersFit(a, b)).toBe(fits);
    expect(numbersFit(b, a)).toBe(fits);
  });
});

describe("words of series", () => {
  it.each(["people", "other people", "the dead", "missing residents", "lives"])(
    "takes %s for everybody",
    (what) => {
      expect(populationOf(what)).toBe("");
    },
  );
  it.each(["children", "civilians", "aid workers", "Greek rescuers", "bodies"])(
    "takes %s for some",
    (what) => {
      expect(populationOf(what)).not.toBe("");
    },
  );
  it("tells a group of people from another noun for them", () => {
    for (const what of ["children", "police officers", "Latvian divers", "nurses"])
      expect(isGroup(populationOf(what)), what).toBe(true);
    for (const what of ["worshippers", "neighbours", "people", undefined])
      expect(isGroup(populationOf(what)), what ?? "").toBe(false);
  });

  it("knows nothing where nothing is said", () => {
    expect(populationOf(undefined)).toBeNull();
  });
  it.each(["up from ", "to 515 from ", "rather than ", ", not "])("reads an old value after %j", (before) => {
    expect(OLD_VALUE.test(before)).toBe(true);
  });
  it.each(["for ", "some ", "as many as "])("reads no old value after %j", (before) => {
    expect(OLD_VALUE.test(before)).toBe(false);
  });
  it.each([
    "across the north-east",
    "in the southwestern hills",
    "elsewhere in the country",
    "in other towns",
  ])("reads a region in %j", (words) => {
    expect(REGION.test(words)).toBe(true);
  });
  it.each(["in the east", "the ministry in the west", "a northerly wind"])(
    "reads no region in %j",
    (words) => {
      expect(REGION.test(words)).toBe(false);
    },
  );
});
