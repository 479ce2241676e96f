import { describe, expect, it } from "vitest";
import { attributionsIn } from "../../../src/find/statements/index.ts";
import type { FoundStatement } from "../../../src/model/index.ts";
import { read } from "./read.ts";

const TEXT = "The harbour master said the pier was closed.";
const [SURE] = read(TEXT).statements;

function statement(whole: number, content = 0): FoundStatement {
  return { ...SURE!, confidence: 0.5, marked: { whole, content } };
}

describe("what is given as an attribution", () => {
  it("is likely right, or its content is most likely somebody's", () => {
    for (const given of [statement(0.9), statement(0.4), statement(0.1, 0.6)])
      expect(attributionsIn({ statements: [given] }, TEXT)).toHaveLength(1);
  });

  it("is what nothing judged: its form tells who says it", () => {
    const { marked: _, ...unjudged } = SURE!;
    expect(attributionsIn({ statements: [{ ...unjudged, confidence: 0.1 }] }, TEXT)).toHaveLength(1);
  });

  it("is neither a reading that nobody trusts nor one whose content may be the report's own", () => {
    for (const left of [statement(0.1), statement(0.2, 0.3)])
      expect(attributionsIn({ statements: [left] }, TEXT)).toEqual([]);
  });

  it("is also what no picture shows, in the order of the text", () => {
    const text = `${TEXT} The ferry crews feared a long winter.`;
    const [first, second] = [text.indexOf("the pier"), text.indexOf("a long")];
    const at = (start: number): FoundStatement => {
      const anchor = { report: "r1", start, end: start + 6, exact: text.slice(start, start + 6) };
      return { ...statement(0.2, 0.7), id: `s${start}`, content: anchor, cue: null };
    };
    const given = attributionsIn({ statements: [at(second)], unsure: [at(first)] }, text);
    expect(given.map(({ content }) => content.start)).toEqual([first, second]);
  });
});
