import { describe, expect, it } from "vitest";
import { capitalsOf, headlineOf, withHeadlines } from "../../train/headlines.ts";

const sentence = {
  forms: ["the", "army", "does", "n't", "hold", "the", "bridge", "of", "Kestra"],
  upos: ["DET", "NOUN", "AUX", "PART", "VERB", "DET", "NOUN", "ADP", "PROPN"],
  xpos: ["DT", "NN", "VBZ", "RB", "VB", "DT", "NN", "IN", "NNP"],
  lemmas: ["the", "army", "do", "not", "hold", "the", "bridge", "of", "Kestra"],
  heads: [1, 4, 4, 4, -1, 6, 4, 8, 6],
  deprels: ["det", "nsubj", "aux", "advmod", "root", "det", "obj", "case", "nmod"],
};

describe("headlines to learn from", () => {
  it("capitalise all but the short words of function, and no half of a contraction", () => {
    expect(headlineOf(sentence).forms.join(" ")).toBe("The Army Does n't Hold the Bridge of Kestra");
  });

  it("keep everything else of the sentence", () => {
    expect({ ...headlineOf(sentence), forms: sentence.forms }).toEqual(sentence);
    expect(capitalsOf(sentence).forms).toContain("BRIDGE");
  });

  it("come beside the sentences as they are", () => {
    const [document] = withHeadlines([{ id: "a", sentences: Array.from({ length: 40 }, () => sentence) }]);
    const plain = document!.sentences.filter(({ forms }) => forms[0] === "the" && forms[1] === "army");
    expect(plain).toHaveLength(40);
    expect(document!.sentences.length).toBeGreaterThan(42);
  });
});
