import type { Draft } from "../../src/find/statements/draft.ts";
import { combine, type Rivals } from "../../src/find/statements/labeller/combine.ts";
import { label } from "../../src/find/statements/labeller/label.ts";
import type { Labeller } from "../../src/find/statements/labeller/model.ts";
import { rowsOf } from "../../src/find/statements/labeller/reading-features.ts";
import { courtOf } from "../../src/find/statements/labeller/view.ts";
import type { Example } from "./boosting.ts";
import type { GoldTokens, Lesson } from "./gold.ts";

/** What the judge learns from: a reading as values, and what gold says of it. */
export interface Verdict {
  readonly values: Float32Array;
  /** Whether its content and source are right, as the published scorer would say. */
  readonly whole: boolean;
  /** Whether gold has somebody say some of its content. */
  readonly content: boolean;
}

/** Each reading that rules and labeller find in lessons that the labeller has not learnt from. */
export function verdictsOn(lessons: readonly Lesson[], labeller: Labeller): Verdict[] {
  return lessons.flatMap(({ sheet, drafts, attributions }) => {
    const labelled = label(sheet, labeller);
    const found = combine(sheet.reading, { drafts, labelled });
    const [whole, content] = [wholeLikeness, contentLikeness].map((likeness) =>
      matched(sheet, { found, attributions, likeness }),
    );
    const rows = rowsOf(courtOf(sheet, { found, labelled }));
    return found.flatMap((rivals, i) =>
      rivals.map((draft, k) => ({
        values: rows[i]![k]!,
        whole: whole!.has(draft),
        content: content!.has(draft),
      })),
    );
  });
}

/** Verdicts as what one of the judge's forests learns from. */
export function examplesOf(verdicts: readonly Verdict[], question: "whole" | "content"): Example[] {
  return verdicts.map((verdict) => ({ values: verdict.values, right: verdict[question] }));
}

interface Matching {
  readonly found: readonly Rivals[];
  readonly attributions: readonly GoldTokens[];
  /** How well a reading fits a statement of gold; 0 where it does not. */
  readonly likeness: (ours: GoldTokens, gold: GoldTokens) => number;
}

/** The readings that gold confirms. Each statement of gold confirms readings of one word only, the best. */
function matched(sheet: Lesson["sheet"], { found, attributions, likeness }: Matching): Set<Draft> {
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

/** The Dice coefficient of two contents, 0 where they do not share half of the words of either or no word of the source. */
function wholeLikeness(ours: GoldTokens, gold: GoldTokens): number {
  const both = sharedWords(ours, gold);
  if (both < ours.content.size / 2 || both < gold.content.size / 2) return 0;
  const named =
    gold.source.size === 0 ? ours.source.size === 0 : [...ours.source].some((at) => gold.source.has(at));
  return named ? contentLikeness(ours, gold) : 0;
}

/** The Dice coefficient of two contents. */
function contentLikeness(ours: GoldTokens, gold: GoldTokens): number {
  const both = sharedWords(ours, gold);
  return both === 0 ? 0 : (2 * both) / (ours.content.size + gold.content.size);
}

function sharedWords(ours: GoldTokens, gold: GoldTokens): number {
  return [...ours.content].filter((at) => gold.content.has(at)).length;
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
