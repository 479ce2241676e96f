import type { Run } from "../draft.ts";
import type { Sheet } from "./sheet.ts";

/** Counts of tokens of one kind: those in `[first, last)` are `counts[last] - counts[first]`. */
type Counts = Int32Array;

/** What is counted over runs of tokens, for a whole document. */
export interface Marks {
  readonly words: Counts;
  readonly quotedWords: Counts;
  readonly finiteVerbs: Counts;
  readonly subjects: Counts;
  readonly commas: Counts;
}

/** Counts the words, verbs and so on of a document. */
export function marksOf({ reading, quotes, spoken }: Sheet): Marks {
  const { tokens } = reading.doc;
  const counts = (is: (at: number) => boolean): Counts => {
    const column = new Int32Array(tokens.length + 1);
    for (let at = 0; at < tokens.length; at++) column[at + 1] = column[at]! + (is(at) ? 1 : 0);
    return column;
  };
  return {
    words: counts((at) => spoken[at] === 1),
    quotedWords: counts((at) => quotes[at]! > 0 && spoken[at] === 1),
    finiteVerbs: counts((at) => /^(?:VBD|VBZ|VBP|MD)$/.test(tokens[at]!.xpos)),
    subjects: counts((at) => tokens[at]!.deprel.startsWith("nsubj")),
    commas: counts((at) => tokens[at]!.text === ","),
  };
}

/** How many of the counted tokens stand in the runs. */
export function countIn(counts: Counts, runs: readonly Run[]): number {
  let sum = 0;
  for (const { first, last } of runs) sum += counts[last]! - counts[first]!;
  return sum;
}

/** How many of the counted tokens two lists of runs share, each without overlaps. */
export function countInBoth(
  counts: Counts,
  { ours, theirs }: { readonly ours: readonly Run[]; readonly theirs: readonly Run[] },
): number {
  let sum = 0;
  for (const a of ours)
    for (const b of theirs) {
      const [first, last] = [Math.max(a.first, b.first), Math.min(a.last, b.last)];
      if (first < last) sum += counts[last]! - counts[first]!;
    }
  return sum;
}

/** Whether either of two contents holds half of the words of the other. */
export function isAlike(words: Counts, both: { ours: readonly Run[]; theirs: readonly Run[] }): boolean {
  const shared = countInBoth(words, both);
  return shared > 0 && 2 * shared >= countIn(words, both.ours) && 2 * shared >= countIn(words, both.theirs);
}

/** Whether a token stands in one of the runs. */
export function holds(runs: readonly Run[], at: number): boolean {
  return runs.some(({ first, last }) => first <= at && at < last);
}
