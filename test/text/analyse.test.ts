import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyseWith } from "../../src/text/analyse.ts";
import { analyse, type Doc } from "../../src/text/index.ts";
import type { LanguagePack } from "../../src/text/languages/pack.ts";

/** Every span holds, every list is in order, every head is inside its sentence. */
function expectSound(doc: Doc): void {
  let end = 0;
  for (const [at, token] of doc.tokens.entries()) {
    expect(token.index).toBe(at);
    expect(doc.text.slice(token.start, token.end)).toBe(token.text);
    expect(token.start).toBeGreaterThanOrEqual(end);
    expect(token.end).toBeGreaterThan(token.start);
    end = token.end;
  }
  let next = 0;
  for (const sentence of doc.sentences) {
    expect(sentence.first).toBe(next);
    expect(sentence.last).toBeGreaterThan(sentence.first);
    next = sentence.last;
    const words = doc.tokens.slice(sentence.first, sentence.last);
    expect([sentence.start, sentence.end]).toEqual([words[0]!.start, words.at(-1)!.end]);
    const block = doc.blocks[sentence.block]!;
    expect(block.start <= sentence.start && sentence.end <= block.end).toBe(true);
    for (const { head } of words)
      expect(head === -1 || (head >= sentence.first && head < sentence.last)).toBe(true);
  }
  expect(next).toBe(doc.tokens.length);
}

const scraps = fc.constantFrom(
  "“",
  "”",
  '"',
  "'s",
  "**",
  "*",
  "_",
  "- ",
  "# ",
  "|",
  "\t",
  "  ",
  "\n",
  "\r\n",
  "\n\n",
  "...",
  "Mr.",
  "U.S.",
  "11,<>",
  "€5m",
  "☃",
  "💧",
  "\ud800",
  "http://",
  "@",
  "THE DAM",
  "The dam broke",
  "said",
  "he ",
  "don't",
  "a-b",
  "1.",
  "(a)",
  "----",
  "\u200b",
  "é",
  "京都",
  "السلام",
  "â€™",
  "\0",
);

describe("analyse", () => {
  it("gives sound spans, orders and heads for any text, in any language", { timeout: 60_000 }, () => {
    const text = fc
      .array(fc.oneof(scraps, fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 60 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, fc.constantFrom("en", "en-GB", "ar", "zxx", "", "not a tag"), (value, language) =>
        expectSound(analyse(value, language)),
      ),
      { numRuns: 80 },
    );
  });

  it("gives the same answer again", () => {
    const text = "The dam broke on Monday.\n\n* **Deaths.** At least 40 people died, the mayor said.";
    expect(analyse(text, "en")).toEqual(analyse(text, "en"));
  });

  it("tags and lemmatises English", { timeout: 30_000 }, () => {
    const doc = analyse("The ministers denied that soldiers had struck two hospitals.", "en");
    expect(doc.tokens.map((token) => token.upos).join(" ")).toBe(
      "DET NOUN VERB SCONJ NOUN AUX VERB NUM NOUN PUNCT",
    );
    expect(doc.tokens.map((token) => token.lemma).join(" ")).toBe(
      "the minister deny that soldier have strike two hospital .",
    );
  });

  it("gives blocks, sentences and words without tags for a language that has no pack", () => {
    const doc = analyse("# Titel\n\nDer Damm brach am Montag. Niemand wurde verletzt.", "de");
    expect(doc.sentences).toHaveLength(3);
    expect(doc.tokens.every((token) => token.upos === "X")).toBe(true);
  });

  it("takes another language from its pack alone", () => {
    const pack: LanguagePack = {
      language: "xx",
      tokenise: (text, { start, end }) =>
        [...text.slice(start, end).matchAll(/\S+/g)].map((match) => ({
          start: start + match.index,
          end: start + match.index + match[0].length,
        })),
      sentenceEnds: (text, tokens) =>
        tokens.flatMap((token, at) =>
          text[token.end - 1] === "!" || at === tokens.length - 1 ? [at + 1] : [],
        ),
      annotate: ({ forms }) =>
        forms.map((form, at) => ({
          lemma: form,
          upos: "INTJ",
          xpos: "hey",
          head: at - 1,
          deprel: at === 0 ? "root" : "dep",
        })),
    };
    const doc = analyseWith(pack, "- ho ho! hey", "xx");
    expectSound(doc);
    expect(doc.sentences).toHaveLength(2);
    expect(doc.tokens.map(({ upos, head }) => `${upos} ${head}`)).toEqual(["INTJ -1", "INTJ 0", "INTJ -1"]);
  });

  it.each([
    ["one word without an end", "a".repeat(1_000_000)],
    ["words without an end", "word ".repeat(4_000)],
    ["quotation marks", '"'.repeat(8_000)],
    ["stars", "*a ".repeat(4_000)],
    ["bars", "a|".repeat(3_000)],
    ["dots", "a.".repeat(60_000)],
    ["apostrophes", "'s".repeat(8_000)],
    ["line breaks", "\n".repeat(200_000)],
    ["short lines", "Ab\n\n".repeat(6_000)],
    ["hyphens", "non-".repeat(6_000)],
    ["digits", "1,".repeat(200_000)],
  ])("stays linear on a long run of %s", { timeout: 60_000 }, (_, text) => {
    const doc = analyse(text, "en");
    expect(doc.text).toBe(text);
  });
});
