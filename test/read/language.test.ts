import { expect, test } from "vitest";
import { detectLanguage, languageTag } from "../../src/read/language.ts";

test("a declared language is given its usual form", () => {
  expect(languageTag("en_gb")).toBe("en-GB");
  expect(languageTag("English")).toBeUndefined();
  expect(languageTag("ar")).toBe("ar");
});

test("an undeclared language is told from the words", () => {
  expect(detectLanguage("Les secours cherchent encore des survivants dans la vallée.")).toBe("fr");
  expect(detectLanguage("12345 -- 678")).toBe("und");
});
