import { expect, test } from "vitest";
import { detectLanguage, languageTag } from "../../src/read/language/index.ts";

test("a declared language is given its usual form", () => {
  expect(languageTag("en_gb")).toBe("en-GB");
  expect(languageTag("English")).toBeUndefined();
  expect(languageTag("ar")).toBe("ar");
});

test("an undeclared language is told from the words", () => {
  expect(detectLanguage("Les secours cherchent encore des survivants dans la vallée.")).toBe("fr");
  expect(
    detectLanguage(
      "The army said that the bridge was shut and that it had been for two days, from the north to the sea.",
    ),
  ).toBe("en");
  expect(
    detectLanguage(
      "De brandweer zei dat de brug dicht was en dat er nog mensen in het water lagen, van wie er twee stierven.",
    ),
  ).toBe("nl");
  expect(
    detectLanguage(
      "Brannvesenet sa at broen var stengt for all trafikk, og at de har to båter ute for å lete.",
    ),
  ).toBe("no");
  expect(detectLanguage("12345 -- 678")).toBe("und");
});
