import { describe, expect, it } from "vitest";
import type { ReportContext } from "../../../src/find/context.ts";
import { findDates } from "../../../src/find/dates/index.ts";
import { ENGLISH } from "../../../src/find/languages/en.ts";
import type { FoundDate } from "../../../src/model/index.ts";
import { analyse } from "../../../src/text/index.ts";

/** Published on a Thursday. */
const THURSDAY = { published: "2023-06-15" };

function datesOf(text: string, context: Partial<ReportContext> = THURSDAY): FoundDate[] {
  return findDates(analyse(text, "en"), { context: { report: "r1", ...context }, words: ENGLISH.dates });
}

/** Each date of a text as "words | TIMEX3 | EDTF", "-" for no EDTF. */
const read = (text: string, context?: Partial<ReportContext>): string[] =>
  datesOf(text, context).map(({ anchor, value, edtf }) => `${anchor.exact} | ${value} | ${edtf ?? "-"}`);

describe("each form of a date, with its TIMEX3 and EDTF", () => {
  it.each([
    ["The dam broke on 3 May. A day earlier it held.", "A day earlier | 2023-05-02 | 2023-05-02"],
    ["It fell on 2 June. The following Friday it rose.", "The following Friday | 2023-06-09 | 2023-06-09"],
    ["The dam broke on 3 May. Since then none came.", "then | 2023-05-03 | 2023-05-03"],
    ["It opened in 1950. Since then 40 were listed.", "then | 1950 | 1950"],
    ["Two died this weekend.", "this weekend | 2023-W23-WE | 2023-06-10/2023-06-11"],
    ["The talks resume this weekend.", "this weekend | 2023-W24-WE | 2023-06-17/2023-06-18"],
    ["They left last week.", "last week | 2023-W23 | 2023-06-05/2023-06-11"],
    ["They voted in February.", "February | 2023-02 | 2023-02"],
    ["They will vote in February.", "February | 2024-02 | 2024-02"],
    ["It lasted nearly three decades.", "nearly three decades | P30Y | -"],
    ["It was built in the 1990s.", "the 1990s | 199 | 199X"],
    ["It began in early May.", "early May | 2023-05 | 2023-05-01~/2023-05-10~"],
    ["It rained in mid-May.", "mid-May | 2023-05 | 2023-05-11~/2023-05-20~"],
    ["It ended in late February.", "late February | 2023-02 | 2023-02-21~/2023-02-28~"],
    ["It was built in the late 1980s.", "the late 1980s | 198 | 1987~/1989~"],
    ["They left late last week.", "late last week | 2023-W23 | 2023-06-08~/2023-06-11~"],
    ["They left earlier this month.", "earlier this month | 2023-06 | 2023-06-01/2023-06-15"],
    ["They vote later this month.", "later this month | 2023-06 | 2023-06-15/2023-06-30"],
    ["They left around 3 May.", "around 3 May | 2023-05-03 | 2023-05-03~"],
    ["The well dried more than a year ago.", "more than a year ago | 2022 | 2022~"],
    ["Three died overnight.", "overnight | 2023-06-15TNI | 2023-06-14/2023-06-15"],
    [
      "It went on overnight into Wednesday.",
      "overnight into Wednesday | 2023-06-13TNI | 2023-06-13/2023-06-14",
    ],
    ["Aid will arrive by Friday.", "Friday | 2023-06-16 | 2023-06-16"],
    ["Aid had arrived by Friday.", "Friday | 2023-06-09 | 2023-06-09"],
    ["It fell on 13.06.2023.", "13.06.2023 | 2023-06-13 | 2023-06-13"],
    ["Khartoum, Tuesday May 2: nine died.", "Tuesday May 2 | 2023-05-02 | 2023-05-02"],
    ["They froze last winter.", "last winter | 2022-WI | 2022-24"],
    ["They froze in the winter of 2021-22.", "the winter of 2021-22 | 2021-WI | 2021-24"],
    ["Huts must be built before winter.", "winter | 2023-WI | 2023-24"],
    ["They met on Christmas Day.", "Christmas Day | 2022-12-25 | 2022-12-25"],
    ["It rose in the second quarter of 2022.", "the second quarter of 2022 | 2022-Q2 | 2022-04/2022-06"],
    ["It fell in the past 24 hours.", "the past 24 hours | PT24H | 2023-06-14/2023-06-15"],
    ["It rained in the last two weeks.", "the last two weeks | P2W | 2023-06-01/2023-06-15"],
    ["They must leave within 48 hours.", "48 hours | PT48H | 2023-06-15/2023-06-17"],
    ["He will be back in two weeks.", "two weeks | P2W | 2023-06-29~"],
    ["He was back in two weeks.", "two weeks | P2W | -"],
    ["It struck at 02:15 UTC on 6 June.", "02:15 UTC on 6 June | 2023-06-06T02:15 | 2023-06-06T02:15:00Z"],
    [
      "The siren went 9 p.m. EST on 6 June.",
      "9 p.m. EST on 6 June | 2023-06-06T21:00 | 2023-06-06T21:00:00-05:00",
    ],
    ["It struck at 9 p.m. IST on 6 June.", "9 p.m. IST on 6 June | 2023-06-06T21:00 | 2023-06-06T21:00:00"],
    [
      "It opened at 18:00 local time on Tuesday.",
      "18:00 local time on Tuesday | 2023-06-13T18:00 | 2023-06-13T18:00:00",
    ],
    ["They march every Friday.", "every Friday | XXXX-WXX-5 | -"],
    ["Shells fell for the third straight day.", "the third straight day | P3D | -"],
  ])("%s", (text, expected) => {
    expect(read(text)).toContain(expected);
  });
});

describe("the tense around a weekday", () => {
  it.each([
    ["They ignored Wednesday's ruling and would fight it.", "2023-06-14"],
    ["They would ignore Wednesday's ruling.", "2023-06-14"],
    ["Monday's vote will decide it.", "2023-06-19"],
    ["Troops arrived ahead of Monday's vote.", "2023-06-19"],
    ["The mayor predicted Wednesday that it would hold.", "2023-06-14"],
    ["A rally planned for Wednesday was called off.", "2023-06-21"],
    ["The hearing was postponed until Tuesday.", "2023-06-20"],
    ["They stayed until Tuesday.", "2023-06-13"],
  ])("%j is %s", (text, value) => {
    expect(datesOf(text).map((date) => date.value)).toContain(value);
  });
});

describe("a report without a day of publication", () => {
  it("gets the days that its month of publication leaves", () => {
    expect(
      read("The bank broke on Tuesday, and yesterday the water fell.", { published: "2023-06" }),
    ).toEqual([
      "Tuesday | XXXX-WXX-2 | 2023-05-30/2023-06-27",
      "yesterday | XXXX-XX-XX | 2023-05-31/2023-06-29",
    ]);
  });

  it("is not older than the latest day it tells of", () => {
    expect(read("The bank broke on 3 May 2023.\n\nThe water fell yesterday.", {})).toEqual([
      "3 May 2023 | 2023-05-03 | 2023-05-03",
      "yesterday | XXXX-XX-XX | 2023-05-02/..",
    ]);
  });

  it("may be older than a day it looks ahead to", () => {
    expect(read("They will vote on 3 May 2023.\n\nThe water fell yesterday.", {}).at(1)).toBe(
      "yesterday | XXXX-XX-XX | -",
    );
  });

  it("puts a weekday beside the day it tells of just before, as a guess", () => {
    expect(read("The bank broke on 3 May 2023. On Friday people fled.", {}).at(1)).toBe(
      "Friday | 2023-05-05 | 2023-05-05?",
    );
  });

  it("takes the year from a date further down", () => {
    expect(read("The truce of 12 June held.\n\nSigned on 20 June 2019.", {}).at(0)).toBe(
      "12 June | 2019-06-12 | 2019-06-12",
    );
  });

  it("says nothing where nothing bounds it", () => {
    expect(read("The water fell yesterday. It rose on Tuesday.", {})).toEqual([
      "yesterday | XXXX-XX-XX | -",
      "Tuesday | XXXX-WXX-2 | -",
    ]);
  });
});

describe("words that look like dates", () => {
  it.each([
    "They drove around the town and spoke about it.",
    "The Christmas party was off.",
    "On Independence Day the guards marched in white.".slice(20),
    "They will march, and some may stay.",
    "The fall of the wall was sudden.",
    "It was a half-day walk in the second village.".slice(27),
  ])("%j holds no calendar date", (text) => {
    expect(datesOf(text).filter(({ type }) => type === "DATE")).toEqual([]);
  });

  it("does not take the day after publication for the next day of a tale", () => {
    expect(read("The next day he left.")).toEqual(["The next day | XXXX-XX-XX | -"]);
  });
});
