import { describe, expect, it } from "vitest";
import { Exchange } from "../../train/exchange.ts";

const NOUNS = [11, 12, 13, 14];
const VERBS = [21, 22, 23, 24];
const THE = 1;

/** "the NOUN VERB the NOUN", each noun and verb with each other. */
const sentences = NOUNS.flatMap((noun) =>
  VERBS.map((verb, at) => Int32Array.of(THE, noun, verb, THE, NOUNS[at]!)),
);

const classesBy = (rounds: number): Map<number, number> => {
  const exchange = new Exchange([...sentences, Int32Array.of(99)], { classes: 3, least: 2, rounds });
  for (let round = 0; round < rounds; round++) exchange.round();
  const { words, classes } = exchange.result();
  return new Map([...words].map((word, at) => [word, classes[at]!]));
};

describe("the exchange of words between classes", () => {
  it("brings words with like neighbours together, and keeps others apart", () => {
    const classes = classesBy(5);
    const nouns = new Set(NOUNS.map((word) => classes.get(word)));
    const verbs = new Set(VERBS.map((word) => classes.get(word)));
    expect(nouns.size).toBe(1);
    expect(verbs.size).toBe(1);
    expect(new Set([...nouns, ...verbs, classes.get(THE)]).size).toBe(3);
  });

  it("numbers classes from 1 and leaves rare words out", () => {
    const classes = classesBy(2);
    expect(classes.has(99)).toBe(false);
    for (const of of classes.values()) expect(of >= 1 && of <= 3).toBe(true);
  });

  it("gives the same classes every time", () => {
    expect(classesBy(4)).toEqual(classesBy(4));
  });
});
