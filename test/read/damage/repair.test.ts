import { expect, test } from "vitest";
import { repairText } from "../../../src/read/damage/index.ts";

/** UTF-8 read as Windows-1252, as browsers do it. */
const garbled = (text: string) => new TextDecoder("windows-1252").decode(new TextEncoder().encode(text));

test.each([
  "“Daniel” — the storm’s name",
  "Besançon, Plzeň and Łódź… ok",
  "Привет, мир",
  "القاهرة اليوم",
  "5 € or £4",
  "日本語の新聞",
])("%s is put right when it was encoded twice", (text) => {
  expect(repairText(garbled(text)).text).toBe(text);
});

test("text that was encoded three times is put right as well", () => {
  expect(repairText(garbled(garbled("“Daniel”"))).text).toBe("“Daniel”");
});

test("a closing mark whose last byte was dropped is put right", () => {
  expect(repairText("the â€œredâ€ zone").text).toBe("the “red” zone");
});

test.each([
  "“ÉTÉ” – l’été à Genève",
  "Große „Straße“ in Köln",
  "SÃO PAULO",
  "naïve façade, Ærø, Åse",
  "Tiếng Việt có dấu",
  "Ã” said he",
  "ÂME",
])("%s stays as it is", (text) => {
  expect(repairText(text)).toEqual({ text, repairs: [] });
});

test("every repair says what stood there and where it now is", () => {
  const { text, repairs } = repairText("a cafÃ© and the â€œredâ€ zone");
  expect(repairs.map(({ start, end, before }) => [before, text.slice(start, end)])).toEqual([
    ["Ã©", "é"],
    ["â€œ", "“"],
    ["â€", "”"],
  ]);
});
