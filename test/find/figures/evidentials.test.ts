import { describe, expect, it } from "vitest";
import { EVIDENTIALS } from "../../../src/find/figures/languages/en/vouching/evidentials.ts";
import { find } from "../../../src/find/index.ts";

function sources(text: string): readonly string[] {
  return find({ id: "r", text }).figures.map(({ speaker = "" }) => speaker);
}

describe("what a number rests on", () => {
  it.each(EVIDENTIALS.map(({ like }) => like))("%s", (like) => {
    expect(sources(like)).toContain("Lock Board");
  });

  it.each([
    "Going by boat, 40 people drowned.",
    "If the Lock Board opens the gates, 40 people may drown.",
    "As the Lock Board left, 40 people drowned.",
    "As a whole night passed, 40 people drowned.",
    "Per day, 40 people drowned.",
    "In the words on the wall, 40 people drowned.",
  ])("nobody: %s", (text) => {
    expect(sources(text)).toEqual([""]);
  });
});
