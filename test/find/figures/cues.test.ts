import { describe, expect, it } from "vitest";
import { CUES } from "../../../src/find/figures/languages/lexicon.ts";
import { figureAt, measureByRule } from "./read.ts";

describe("each cue decides its own examples and no others", () => {
  for (const cue of CUES) {
    for (const text of cue.yes) {
      it(`${cue.id} reads ${text}`, () => {
        expect(figureAt(text)?.measure).toBe(cue.measure);
      });
    }
    for (const text of cue.no) {
      it(`${cue.id} leaves ${text}`, () => {
        expect(measureByRule(text)).not.toBe(cue.measure);
      });
    }
  }
});

it("gives every cue an id of its own", () => {
  const ids = CUES.map((cue) => cue.id);
  expect(new Set(ids).size).toBe(ids.length);
});
