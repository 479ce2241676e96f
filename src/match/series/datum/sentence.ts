/** A sentence reaches no further than this from its number, in code units. */
const REACH = 400;

/** A full stop after a single capital is an abbreviation's ("U.S. citizens"). */
const SENTENCE_END = /(?<!\b\p{Lu})[.!?]["”]?\s|\n/gu;

/** The sentence that holds a place of a text, in two parts. */
export interface Sentence {
  readonly before: string;
  /** From the place on. */
  readonly after: string;
}

/** The sentence around `at`. */
export function sentenceAround(text: string, at: number): Sentence {
  const before = text.slice(Math.max(0, at - REACH), at);
  const after = text.slice(at, at + REACH);
  const starts = [...before.matchAll(SENTENCE_END)].map((match) => match.index + 1);
  const end = after.search(SENTENCE_END);
  return { before: before.slice(starts.at(-1) ?? 0), after: end < 0 ? after : after.slice(0, end) };
}

/** A line is looked back for no further than this, in code units: about a long paragraph. */
const LONGEST_LINE = 2000;

/** Where the line that holds `at` begins, or as far before `at` as is looked. */
export function lineStart(text: string, at: number): number {
  const from = Math.max(0, at - LONGEST_LINE);
  return from + text.slice(from, at).lastIndexOf("\n") + 1;
}

/** What follows a number up to the next number or mark of its sentence, within `most` code units: the words that are about it alone. */
export function wordsBehind(text: string, { end, most }: { end: number; most: number }): string {
  return text.slice(end, end + most).replace(/(?:[.;:,\n]|\d).*$/s, "");
}
