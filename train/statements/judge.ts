import { combine } from "../../src/find/statements/combine.ts";
import type { Draft } from "../../src/find/statements/draft.ts";
import { Features } from "../../src/find/statements/labeller/features.ts";
import { type Judge, judgeFeatures } from "../../src/find/statements/labeller/judge.ts";
import { label } from "../../src/find/statements/labeller/label.ts";
import type { Labeller } from "../../src/find/statements/labeller/model.ts";
import { linearOf } from "../../src/text/learned/linear.ts";
import { seeded, shuffle } from "../random.ts";
import type { GoldTokens, Lesson } from "./gold.ts";

/** An attribution found in a lesson that the labeller has not learnt from, and whether it is right. */
export interface Verdict {
  readonly features: Int32Array;
  readonly right: boolean;
}

/** Judges what rules and labeller find together in the lessons, as the published scorer would. */
export function verdictsOn(lessons: readonly Lesson[], labeller: Labeller): Verdict[] {
  const features = new Features();
  return lessons.flatMap(({ sheet, drafts, attributions }) => {
    const found = combine(sheet.reading, { drafts, labelled: label(sheet, labeller) });
    const right = matched(sheet, { found, attributions });
    return found.map((draft, i) => {
      judgeFeatures(sheet, { draft, into: features });
      return { features: features.values.slice(0, features.count), right: right.has(i) };
    });
  });
}

/** The found attributions that one of gold fits: half of the words of either content shared, and a word of the source; each of gold once, best first. */
function matched(
  sheet: Lesson["sheet"],
  { found, attributions }: { found: readonly Draft[]; attributions: readonly GoldTokens[] },
): Set<number> {
  const pairs: [score: number, found: number, gold: number][] = [];
  found.forEach((draft, i) => {
    const content = wordsIn(sheet, draft.content);
    const source = draft.source ? wordsIn(sheet, [spanOf(sheet, draft.source)]) : new Set<number>();
    attributions.forEach((gold, k) => {
      const both = [...content].filter((at) => gold.content.has(at)).length;
      if (both === 0 || both < content.size / 2 || both < gold.content.size / 2) return;
      const named =
        gold.source.size === 0 ? source.size === 0 : [...source].some((at) => gold.source.has(at));
      if (named) pairs.push([(2 * both) / (content.size + gold.content.size), i, k]);
    });
  });
  const [ours, theirs] = [new Set<number>(), new Set<number>()];
  for (const [, i, k] of pairs.sort((a, b) => b[0] - a[0])) {
    if (ours.has(i) || theirs.has(k)) continue;
    ours.add(i);
    theirs.add(k);
  }
  return ours;
}

function spanOf(
  sheet: Lesson["sheet"],
  run: { first: number; last: number },
): { start: number; end: number } {
  const { tokens } = sheet.reading.doc;
  return { start: tokens[run.first]!.start, end: tokens[run.last - 1]!.end };
}

function wordsIn(sheet: Lesson["sheet"], spans: readonly { start: number; end: number }[]): Set<number> {
  const words = sheet.reading.doc.tokens.filter(
    (token) =>
      /[\p{L}\p{N}]/u.test(token.text) &&
      spans.some((span) => span.start < token.end && token.start < span.end),
  );
  return new Set(words.map((token) => token.index));
}

/** How the judge is trained: a logistic regression by stochastic descent. */
export interface JudgePlan {
  readonly epochs: number;
  readonly bits: number;
  readonly rate: number;
  /** How much each weight shrinks at each update it takes part in. */
  readonly decay: number;
  readonly seed: number;
}

/** Learns the judge from verdicts. The weights are rounded to bytes; `scale` turns their sum back. */
export function learnJudge(
  verdicts: readonly Verdict[],
  { epochs, bits, rate, decay, seed }: JudgePlan,
): Judge {
  const weights = new Float64Array(2 ** bits);
  const shift = 32 - bits;
  const order = [...verdicts];
  const random = seeded(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    const step = rate / (1 + epoch);
    for (const { features, right } of order) {
      let sum = 0;
      for (const feature of features) sum += weights[feature >>> shift]!;
      const error = (right ? 1 : 0) - 1 / (1 + Math.exp(-sum));
      for (const feature of features)
        weights[feature >>> shift]! += step * (error - decay * weights[feature >>> shift]!);
    }
  }
  return rounded(weights);
}

function rounded(weights: Float64Array): Judge {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1;
  const scale = 127 / largest;
  const counts = new Uint8Array(weights.length);
  const bytes: number[] = [];
  weights.forEach((weight, bucket) => {
    const byte = Math.round(weight * scale);
    if (byte === 0) return;
    counts[bucket] = 1;
    bytes.push(byte);
  });
  const classOf = new Uint8Array(bytes.length);
  return { model: linearOf({ classes: 1, counts, classOf, weights: Int8Array.from(bytes) }), scale };
}
