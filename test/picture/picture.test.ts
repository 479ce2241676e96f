import fc from "fast-check";
import { expect, test } from "vitest";
import type { Links, Picture } from "../../src/model/index.ts";
import { parsePicture, picture } from "../../src/picture/index.ts";
import { eventOf, pictureOf, readReport, reportOf } from "../publish/fixture/build.ts";
import { FLOOD, FLOOD_PARTS } from "../publish/fixture/flood.ts";

const { origins, stories, sources, places, statements, figures, series, events, contested } = FLOOD;
const links: Links = { origins, stories, sources, places, statements, figures, series, events, contested };
const reports = Object.values(FLOOD_PARTS.reports).map(readReport);

test("the picture of the flood is a picture", () => {
  expect(parsePicture(FLOOD)).toEqual(FLOOD);
  expect(() => parsePicture({ ...FLOOD, reports: "none" })).toThrow(/reports/);
});

test("the order of reports, refusals, series and events given changes nothing", () => {
  const of = (parts: Partial<Links> & Pick<Picture, "refused">, read = reports) =>
    picture({
      title: FLOOD.title,
      engine: FLOOD.engine,
      reports: read,
      refused: parts.refused,
      links: { ...links, ...parts },
    });
  const refused = [...FLOOD.refused, { path: "a.bin", code: "not-text", message: "a.bin" }];
  const expected = JSON.stringify(of({ refused }));
  const whole = <T>(rows: readonly T[]) => fc.shuffledSubarray([...rows], { minLength: rows.length });
  fc.assert(
    fc.property(whole(reports), whole(refused), whole(series), whole(events), (read, no, some, happened) => {
      expect(JSON.stringify(of({ refused: no, series: some, events: happened }, read))).toBe(expected);
    }),
    { numRuns: 30 },
  );
});

test("reports come by date, undated ones last; the same report given twice is one", () => {
  const old = reportOf("z.txt", { text: "a", published: "2030" });
  const late = reportOf("b.txt", { text: "b", published: "2031-05-01T10:00:00Z" });
  const undated = reportOf("a.txt", { text: "c" });
  expect(pictureOf([undated, late, old, late]).reports.map(({ path }) => path)).toEqual([
    "z.txt",
    "b.txt",
    "a.txt",
  ]);
});

test("events come in order of time, undated ones last", () => {
  const report = reportOf("a.txt", { text: "one two three" });
  const event = (label: string, when?: string) =>
    eventOf([{ report, quote: label }], { label, type: "other", ...(when ? { when } : {}) });
  const happened = [event("one"), event("two", "2031-03-02"), event("three", "2031-03")];
  expect(pictureOf([report], { events: happened }).events.map(({ label }) => label)).toEqual([
    "three",
    "two",
    "one",
  ]);
});

test("a report keeps its metadata and gets its origin; fields that are not known are left out", () => {
  const { copy } = FLOOD_PARTS.reports;
  const row = FLOOD.reports.find(({ id }) => id === copy.id);
  expect(row?.outlet).toBe("Coast Telegraph");
  expect(row?.origin).toBe(origins.find((one) => one.reports.includes(copy.id))?.id);
  expect(Object.keys(row ?? {})).not.toContain("byline");
});
