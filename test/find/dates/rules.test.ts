import { describe, expect, it } from "vitest";
import { ENGLISH_DATES } from "../../../src/find/dates/en/index.ts";
import { findDates } from "../../../src/find/dates/index.ts";
import { readDates } from "../../../src/find/dates/read.ts";
import { ENGLISH } from "../../../src/find/languages/en.ts";
import { analyse } from "../../../src/text/index.ts";

const CONTEXT = { report: "r1", published: "2023-06-15" };
const rules = ENGLISH_DATES.stages.flat();

describe("the rules for expressions of time", () => {
  it("have ids of their own", () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it.each(rules.flatMap(({ id, yes }) => yes.map((example) => [id, ...example] as const)))(
    "%s reads %j",
    (_, text, exact, value) => {
      const dates = findDates(analyse(text, "en"), { context: CONTEXT, words: ENGLISH.dates });
      expect(dates.map(({ anchor, value }) => [anchor.exact, value])).toContainEqual([exact, value]);
    },
  );

  it.each(rules.flatMap(({ id, no }) => no.map((text) => [id, text] as const)))(
    "%s leaves %j alone",
    (id, text) => {
      expect(readDates({ text }, ENGLISH_DATES).found.map(({ rule }) => rule)).not.toContain(id);
    },
  );
});
