import { countInBoth, holds, type Marks } from "./marks.ts";
import type { View } from "./view.ts";

/** What the other reporting words of a document make likely about a reading; all are first guesses, 0 where there is no such word. */
export interface Company {
  /** The likeliest statement whose content holds this cue. */
  readonly around: number;
  /** The likeliest statement with about the same content. */
  readonly same: number;
  /** The likeliest statement whose cue stands in this content. */
  readonly inside: number;
  /** The likeliest statement of the same source. */
  readonly shared: number;
  /** How many likely statements stand near. */
  readonly near: number;
  /** The best guess among the readings of this cue. */
  readonly best: number;
}

/** Cues further apart than this, in tokens, have nothing to do with each other. A judgement, as are the next two: the judge's trees were learned with them, and must be again where one changes. */
const FAR = 150;
/** Cues are near up to this many tokens. About a sentence. */
const NEAR = 25;
/** A guess from which on a statement is likely. */
const LIKELY = 0.3;

/** The best guess of each reporting word, in order of their cues, to look up neighbours in. */
export function leadersOf(views: readonly (readonly View[])[]): View[] {
  return views
    .map((rivals) => rivals.reduce((best, view) => (view.guess > best.guess ? view : best)))
    .sort((a, b) => a.head - b.head);
}

/** Looks at the other reporting words around a reading. */
export function companyOf(
  view: View,
  { leaders, rivals, marks }: { leaders: readonly View[]; rivals: readonly View[]; marks: Marks },
): Company {
  let [around, same, inside, shared, near] = [0, 0, 0, 0, 0];
  for (let i = firstFrom(leaders, view.head - FAR); i < leaders.length; i++) {
    const other = leaders[i]!;
    if (other.head > view.head + FAR) break;
    if (other.head === view.head || rivals.includes(other)) continue;
    const { guess } = other;
    if (guess > around && holds(other.content, view.head)) around = guess;
    if (guess > inside && holds(view.content, other.head)) inside = guess;
    if (guess > same) {
      const both = countInBoth(marks.words, { ours: view.content, theirs: other.content });
      if (both > 0 && 4 * both > view.size + other.size) same = guess;
    }
    if (guess > shared && other.source[0] && other.source[0].first === view.source[0]?.first) shared = guess;
    if (guess > LIKELY && Math.abs(other.head - view.head) < NEAR) near++;
  }
  const best = rivals.reduce((most, rival) => Math.max(most, rival.guess), 0);
  return { around, same, inside, shared, near, best };
}

/** The index of the first view whose head is not before `head`. */
function firstFrom(views: readonly View[], head: number): number {
  let [low, high] = [0, views.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (views[middle]!.head < head) low = middle + 1;
    else high = middle;
  }
  return low;
}
