import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReportContext } from "../../../src/find/context.ts";
import { findDates } from "../../../src/find/dates/index.ts";
import { readDates } from "../../../src/find/dates/read.ts";
import { ENGLISH } from "../../../src/find/languages/en.ts";
import { anchorHolds, daysOf, type FoundDate } from "../../../src/model/index.ts";
import { analyse } from "../../../src/text/index.ts";
import { TIMED } from "../../timed.ts";

function datesOf(text: string, context: Partial<ReportContext> = { published: "2023-06-15" }): FoundDate[] {
  return findDates(analyse(text, "en"), { context: { report: "r1", ...context }, words: ENGLISH.dates });
}

const valuesOf = (text: string, context?: Partial<ReportContext>): string[] =>
  datesOf(text, context).map(({ value }) => value);
const edtfOf = (text: string, context?: Partial<ReportContext>): (string | undefined)[] =>
  datesOf(text, context).map(({ edtf }) => edtf);

describe("a time below a dated heading", () => {
  it("is of the day that the heading gives", () => {
    const text = "## Sunday 4 June\n\nBy noon the ford was dry.\n\n## Monday 5 June\n\nIt rained.";
    expect(datesOf(text).find(({ anchor }) => anchor.exact === "noon")?.value).toBe("2023-06-04T12:00");
  });
});

describe("a relative date", () => {
  it("is counted from the local day of publication, not from that in Greenwich", () => {
    expect(valuesOf("It fell today.", { published: "2023-06-15T00:30:00+02:00" })).toEqual(["2023-06-15"]);
    expect(
      valuesOf("It fell today.", { published: "2023-06-14T22:30:00Z", timezone: "Africa/Tripoli" }),
    ).toEqual(["2023-06-15"]);
    expect(valuesOf("It fell today.", { published: "2023-06-14T22:30:00Z", timezone: "no/where" })).toEqual([
      "2023-06-14",
    ]);
  });

  it.each([
    ["They left on Monday.", "XXXX-WXX-1"],
    ["They left on 3 May.", "XXXX-05-03"],
    ["They left in May.", "XXXX-05"],
    ["They left yesterday.", "XXXX-XX-XX"],
    ["They left last year.", "XXXX"],
    ["They left this weekend.", "XXXX-WXX-WE"],
    ["They left last summer.", "XXXX-SU"],
  ])("stays open in a report without a publication date: %j is %s", (text, value) => {
    expect(valuesOf(text, {})).toEqual([value]);
    expect(edtfOf(text, {})).toEqual([undefined]);
  });

  it("takes the year from another date of the text where there is no publication date", () => {
    expect(valuesOf("The pact of 2 May 2019 held. It was broken on 7 June.", {})).toEqual([
      "2019-05-02",
      "2019-06-07",
    ]);
  });

  it("is placed as far as a month of publication allows", () => {
    expect(valuesOf("They left last month. It rained on Monday.", { published: "2023-06" })).toEqual([
      "2023-05",
      "XXXX-WXX-1",
    ]);
  });

  it("is counted from the date that the text speaks of", () => {
    expect(
      valuesOf("They met on 2 May. A day later they signed. Two days before, they had quarrelled."),
    ).toEqual(["2023-05-02", "2023-05-03", "2023-05-01"]);
  });

  it("is counted from the publication again in the next paragraph", () => {
    expect(valuesOf("They met on 2 May.\n\nA day earlier the river rose.")).toEqual([
      "2023-05-02",
      "2023-06-14",
    ]);
  });
});

describe("a date without its year or week", () => {
  it.each([
    ["The court ruled on Monday.", "2023-06-12"],
    ["The court will rule on Monday.", "2023-06-19"],
    ["The court is to rule on Monday.", "2023-06-19"],
    ["The envoys meet on Monday.", "2023-06-19"],
    ["Rain is forecast for Monday.", "2023-06-19"],
    ["The toll stands at 300 on Monday.", "2023-06-12"],
    ["The truce should have begun on Monday.", "2023-06-12"],
    ["The walls to be rebuilt on Monday are high.", "2023-06-12"],
    ["They met in December.", "2022-12"],
    ["They will meet in December.", "2023-12"],
    ["They met on Friday 12 May.", "2023-05-12"],
    ["They met in June.", "2023-06"],
  ])("is found by the tense: %j is %s", (text, value) => {
    expect(valuesOf(text)).toEqual([value]);
  });
});

describe("a date in digits", () => {
  it("puts the day first where one date of the report can be read only so", () => {
    expect(valuesOf("From 04/05/2023 the road was shut, until 14/05/2023.")).toEqual([
      "2023-05-04",
      "2023-05-14",
    ]);
  });

  it("puts the month first where one date of the report can be read only so", () => {
    expect(valuesOf("From 05/04/2023 the road was shut, until 05/14/2023.")).toEqual([
      "2023-05-04",
      "2023-05-14",
    ]);
  });

  it("lies as near to the publication as it can where none decides", () => {
    expect(valuesOf("Updated 06/11/2023.", { published: "2023-06-12" })).toEqual(["2023-06-11"]);
    expect(valuesOf("Updated 11/06/2023.", { published: "2023-06-12" })).toEqual(["2023-06-11"]);
  });

  it("puts the day first where nothing says otherwise", () => {
    expect(valuesOf("Signed 04/05/2023.", {})).toEqual(["2023-05-04"]);
  });

  it.each([
    "Version 1.2.3 works.",
    "Call 021-555-7788.",
    "It scored 12/10.",
    "On 31/31/2023 it rained.",
    "The 3.5.2023.7 build",
  ])("is not found in %j", (text) => {
    expect(datesOf(text)).toEqual([]);
  });
});

describe("the EDTF of a date", () => {
  it.each([
    ["They met last week.", "2023-06-05/2023-06-11"],
    ["They met over the weekend.", "2023-06-10/2023-06-11"],
    ["It rose in the first quarter of 2022.", "2022-01/2022-03"],
    ["It rose in the second half of 2022.", "2022-07/2022-12"],
    ["It was built in the 1970s.", "197X"],
    ["It was built in the 19th century.", "18XX"],
    ["They left in the summer of 2021.", "2021-22"],
    ["They left at 4 p.m. on Sunday.", "2023-06-11T16:00:00"],
    ["They left at midnight on Sunday.", "2023-06-11"],
    ["They left on Sunday night.", "2023-06-11"],
    ["They met on May 4-11.", "2023-05-04/2023-05-11"],
    ["It was dry in 2012-13.", "2012/2013"],
  ])("of %j is %s", (text, edtf) => {
    expect(edtfOf(text)).toEqual([edtf]);
  });

  it.each(["It took three days.", "They pray every Friday.", "They are now in camps."])(
    "is missing in %j",
    (text) => {
      expect(edtfOf(text)).toEqual([undefined]);
    },
  );
});

const WORDS =
  "the last two a May 4 11 , . - / : 2023 13 Monday next weeks ago after of on to half p.m. quarter first 1990 s ' \n\n tomorrow morning since then 🌊 Ⅻ ٣ -- and".split(
    " ",
  );

describe("dates of any text", () => {
  it("hold, never overlap, and have an EDTF that can be read", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }),
        fc.constantFrom(" ", ""),
        (words, gap) => {
          const text = words.join(gap);
          let end = 0;
          for (const date of datesOf(text)) {
            expect(anchorHolds(date.anchor, text)).toBe(true);
            expect(date.anchor.start).toBeGreaterThanOrEqual(end);
            expect(date.anchor.end).toBeGreaterThan(date.anchor.start);
            if (date.edtf !== undefined) expect(daysOf(date.edtf)).not.toBeNull();
            end = date.anchor.end;
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it("never throw, whatever the text and the metadata", () => {
    fc.assert(fc.property(fc.string(), fc.string(), (text, published) => void datesOf(text, { published })));
  });

  it("are the same each time", () => {
    const text = "On Monday they met; a week later, on 3 May, they left.";
    expect(datesOf(text)).toEqual(datesOf(text));
  });
});

describe("hostile text", () => {
  /** Ten times the text may take this many times as long: a linear reader takes ten, a quadratic one a hundred. */
  const MOST = 40;

  /** Processor time in milliseconds, the least of three runs: other work on the machine does not count. */
  function cost(text: string): number {
    const runs = [1, 2, 3].map(() => {
      const start = process.cpuUsage().user;
      readDates({ text }, ENGLISH.dates);
      return (process.cpuUsage().user - start) / 1000;
    });
    return Math.max(5, Math.min(...runs));
  }

  it.each([
    "the last ",
    "1 ",
    "20 of May, ",
    "a half ",
    "two to ",
    "12/",
    "a day before ",
    "4 a.m. ",
    "2023-",
    "May 4-",
    "year ago ",
  ])("of %j repeated is read in linear time", TIMED, (unit) => {
    const text = unit.repeat(10_000 / unit.length);
    expect(cost(text.repeat(10)) / cost(text)).toBeLessThan(MOST);
  });

  it("of one long sentence of dates is placed in linear time", TIMED, () => {
    const context = { report: "r1", published: "2023-06-15" };
    const time = (text: string): number => {
      const doc = analyse(text, "en");
      const start = process.cpuUsage().user;
      findDates(doc, { context, words: ENGLISH.dates });
      return Math.max(5, (process.cpuUsage().user - start) / 1000);
    };
    const text = "a day later, on Monday, ".repeat(80);
    expect(time(text.repeat(10)) / time(text)).toBeLessThan(MOST);
  });
});
