import { combine, type Rivals } from "../../src/find/statements/combine.ts";
import type { Draft } from "../../src/find/statements/draft.ts";
import { Features } from "../../src/find/statements/labeller/features.ts";
import { type Judge, judgeFeatures } from "../../src/find/statements/labeller/judge.ts";
import { label } from "../../src/find/statements/labeller/label.ts";
import type { Labeller } from "../../src/find/statements/labeller/model.ts";

import type { GoldTokens, Lesson } from "./gold.ts";
import { chance, type LogisticPlan, learnLogistic, roundedLogistic, sumOf } from "./logistic.ts";
import type { Rounding } from "./weights.ts";

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
    return found.flat().map((draft) => {
      judgeFeatures(sheet, { draft, into: features });
      return { features: features.values.slice(0, features.count), right: right.has(draft) };
    });
  });
}

/** The readings that gold confirms: half of the words of either content shared, and a word of the source. Each of gold confirms readings of one word only, the best. */
function matched(
  sheet: Lesson["sheet"],
  { found, attributions }: { found: readonly Rivals[]; attributions: readonly GoldTokens[] },
): Set<Draft> {
  const pairs: { score: number; draft: Draft; rivals: Rivals; gold: GoldTokens }[] = [];
  for (const rivals of found)
    for (const draft of rivals) {
      const words = tokensOf(sheet, draft);
      for (const gold of attributions) {
        const score = likeness(words, gold);
        if (score > 0) pairs.push({ score, draft, rivals, gold });
      }
    }
  const right = new Set<Draft>();
  const [ours, theirs] = [new Map<Rivals, GoldTokens>(), new Map<GoldTokens, Rivals>()];
  for (const { draft, rivals, gold } of pairs.sort((a, b) => b.score - a.score)) {
    if ((ours.get(rivals) ?? gold) !== gold || (theirs.get(gold) ?? rivals) !== rivals) continue;
    ours.set(rivals, gold);
    theirs.set(gold, rivals);
    right.add(draft);
  }
  return right;
}

function tokensOf(sheet: Lesson["sheet"], { content, source }: Draft): GoldTokens {
  return {
    content: wordsIn(sheet, content),
    source: source ? wordsIn(sheet, [spanOf(sheet, source)]) : new Set(),
  };
}

/** The Dice coefficient of two contents, 0 where they or their sources do not fit. */
function likeness(ours: GoldTokens, gold: GoldTokens): number {
  const both = [...ours.content].filter((at) => gold.content.has(at)).length;
  if (both === 0 || both < ours.content.size / 2 || both < gold.content.size / 2) return 0;
  const named =
    gold.source.size === 0 ? ours.source.size === 0 : [...ours.source].some((at) => gold.source.has(at));
  return named ? (2 * both) / (ours.content.size + gold.content.size) : 0;
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

/** How the verdicts are parted to learn how far the judge can be trusted. */
const FOLDS = 4;

/** Learns the judge from verdicts, and from those held out of each fold how to put its odds right. */
export function learnJudge(verdicts: readonly Verdict[], plan: LogisticPlan & { rounding: Rounding }): Judge {
  const held = Array.from({ length: FOLDS }, (_, fold) => {
    const isHeld = (_: Verdict, i: number): boolean => i % FOLDS === fold;
    const weights = learnLogistic(
      verdicts.filter((verdict, i) => !isHeld(verdict, i)),
      plan,
    );
    return verdicts.filter(isHeld).map(({ features, right }) => ({ odds: sumOf(weights, features), right }));
  }).flat();
  return {
    ...roundedLogistic(learnLogistic(verdicts, plan), plan.rounding),
    calibration: calibrated(held),
  };
}

type Held = readonly { readonly odds: number; readonly right: boolean }[];

/** Newton's steps find the two numbers in far fewer. */
const STEPS = 20;

/** The slope and shift with which held-out log-odds fit what was right, by Newton's method with steps halved until they climb (Platt 1999). */
export function calibrated(held: Held): Judge["calibration"] {
  let best = { slope: 1, shift: 0 };
  for (let step = 0; step < STEPS; step++) {
    const by = newton(held, best);
    const from = likelihood(held, best);
    let part = 1;
    const moved = () => ({ slope: best.slope + part * by.slope, shift: best.shift + part * by.shift });
    while (part > 1e-6 && likelihood(held, moved()) < from) part /= 2;
    if (part > 1e-6) best = moved();
  }
  return best;
}

function likelihood(held: Held, { slope, shift }: Judge["calibration"]): number {
  return held.reduce((sum, { odds, right }) => {
    const given = slope * odds + shift;
    return sum - Math.log1p(Math.exp(right ? -given : given));
  }, 0);
}

/** The full step from here. */
function newton(held: Held, { slope, shift }: Judge["calibration"]): Judge["calibration"] {
  let [g0, g1, h00, h01, h11] = [0, 0, 1e-9, 0, 1e-9];
  for (const { odds, right } of held) {
    const given = chance(slope * odds + shift);
    const error = (right ? 1 : 0) - given;
    const weight = given * (1 - given);
    g0 += error * odds;
    g1 += error;
    h00 += weight * odds * odds;
    h01 += weight * odds;
    h11 += weight;
  }
  const determinant = h00 * h11 - h01 * h01 || 1;
  return { slope: (g0 * h11 - g1 * h01) / determinant, shift: (g1 * h00 - g0 * h01) / determinant };
}
