import { describe, expect, it } from "vitest";
import { ENGLISH_STATEMENTS } from "../../../src/find/statements/en/index.ts";
import { combine } from "../../../src/find/statements/labeller/combine.ts";
import { type Manner, mannerOf } from "../../../src/find/statements/labeller/manner.ts";
import { sheetOf } from "../../../src/find/statements/labeller/sheet.ts";
import { courtOf } from "../../../src/find/statements/labeller/view.ts";
import { readByRules } from "../../../src/find/statements/rules.ts";
import { analyse } from "../../../src/text/index.ts";

function mannerIn(text: string): Manner {
  const { reading, quotations, drafts } = readByRules(analyse(text, "en"), ENGLISH_STATEMENTS.lexicon);
  const sheet = sheetOf(reading, { quotations, drafts });
  return mannerOf(courtOf(sheet, { found: combine(reading, { drafts, labelled: [] }), labelled: [] }));
}

describe("the manner of a document", () => {
  it("tells a speech from a tale", () => {
    const speech = mannerIn('"The lock gates hold and the crews stay," the warden says.');
    const tale = mannerIn("The lock gates held. The crews stayed. Nobody slept.");
    expect(speech.quoted).toBeGreaterThan(0.5);
    expect(speech.ruled).toBeGreaterThan(0);
    expect(speech.likely).toBeGreaterThan(0);
    expect(tale).toMatchObject({ quoted: 0, ruled: 0, likely: 0 });
    expect(tale.past).toBeGreaterThan(speech.past);
  });

  it("is all zeros where there is no word", () => {
    expect(mannerIn("")).toEqual({ likely: 0, ruled: 0, quoted: 0, past: 0 });
  });
});
