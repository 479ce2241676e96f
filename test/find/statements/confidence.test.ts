import { describe, expect, it } from "vitest";
import { confidenceBy, confidenceOf } from "../../../src/find/statements/confidence/confidence.ts";
import { type Trusted, traitsOf } from "../../../src/find/statements/confidence/traits.ts";

const mention = (exact: string) => ({ report: "r1", start: 0, end: exact.length, exact });
const SAID: Trusted = {
  rule: "that",
  mode: "indirect",
  speaker: "Harbour Guild",
  speakerMention: mention("the Harbour Guild"),
  marked: { whole: 0.5, content: 0.9 },
};

describe("what a statement says of itself", () => {
  it("is the rule, the mode, how the speaker was made out, and the two chances", () => {
    expect([...traitsOf(SAID).keys()]).toEqual([
      "rule that",
      "mode indirect",
      "speaker named",
      "whole, ruled",
      "content, ruled",
    ]);
    expect(traitsOf(SAID).get("whole, ruled")).toBe(0);
  });

  it("tells a name, a part of it, and a word that only means it apart", () => {
    const trait = (words: string): boolean =>
      traitsOf({ ...SAID, speakerMention: mention(words) }).has("speaker named");
    expect(["Harbour Guild", "guild", "she"].map(trait)).toEqual([true, true, false]);
  });

  it("keeps chances of nothing and of everything finite", () => {
    const extreme = traitsOf({ ...SAID, marked: { whole: 0, content: 1 } });
    expect([...extreme.values()].every(Number.isFinite)).toBe(true);
  });
});

describe("confidence", () => {
  it("is the logistic of the weights of the traits", () => {
    expect(confidenceBy({}, SAID)).toBe(0.5);
    expect(confidenceBy({ any: 1, "rule that": -1 }, SAID)).toBe(0.5);
    expect(confidenceBy({ "mode indirect": Math.log(3) }, SAID)).toBeCloseTo(0.75);
  });

  it("rises with the judge's chance, for what rules and what the labeller found", () => {
    for (const rule of ["that", "learned"]) {
      const [low, high] = [0.1, 0.9].map((whole) =>
        confidenceOf({ ...SAID, rule, marked: { whole, content: 0.9 } }),
      );
      expect(low).toBeLessThan(high!);
    }
  });

  it("is higher for what a rule found than for what the labeller alone did", () => {
    const marked = { whole: 0.3, content: 0.5 };
    expect(confidenceOf({ ...SAID, marked })).toBeGreaterThan(
      confidenceOf({ ...SAID, rule: "learned", marked }),
    );
  });
});
