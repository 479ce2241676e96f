import { hash32, mix32, STOP_WORDS, stem, type Word, wordsOf } from "../terms/index.ts";

/** The sides of a document that are compared apart from each other. */
export const SIDES = ["words", "names", "numbers", "title", "lead"] as const;

/** One of {@link SIDES}. */
export type Side = (typeof SIDES)[number];

/** A weighted set of terms: hashes rising, weights beside them. Once weighed, of length 1 (or empty). */
export interface Vector {
  readonly terms: Uint32Array;
  readonly weights: Float64Array;
}

/** A document as stories are found from it. */
export interface Profile {
  readonly id: string;
  /** Days since 1970; `null` where the document has no date. */
  readonly day: number | null;
  readonly sides: Readonly<Record<Side, Vector>>;
  /** Hashes of two names in a row, rising, each once ("Huda Omran", "Dock Road"). */
  readonly namePairs: Uint32Array;
}

/** The first words of a report tell what happened, in most news; found as the best of 60, 90 and 120. */
const LEAD_WORDS = 90;
const DAY = 86_400_000;

/** The profile of one document, its weights still plain counts. Linear in the text. */
export function profileOf(document: {
  id: string;
  text: string;
  published?: string;
  title?: string;
}): Profile {
  const counts = Object.fromEntries(SIDES.map((side) => [side, new Map<number, number>()])) as Counts;
  const pairs = new Set<number>();
  let before = 0;
  for (const [at, word] of wordsOf(document.text).entries()) {
    const term = countWord(word, { counts, lead: at < LEAD_WORDS });
    if (word.kind !== "name" || term === 0) {
      before = 0;
      continue;
    }
    if (before !== 0) {
      const pair = mix32(before, term);
      pairs.add(pair);
      add(counts.names, pair);
    }
    before = term;
  }
  for (const word of wordsOf(document.title ?? "")) countTitle(word, counts);
  const time = Date.parse(document.published ?? "");
  return {
    id: document.id,
    day: Number.isNaN(time) ? null : Math.floor(time / DAY),
    sides: Object.fromEntries(SIDES.map((side) => [side, vectorOf(counts[side])])) as Profile["sides"],
    namePairs: Uint32Array.from(pairs).sort(),
  };
}

type Counts = Record<Side, Map<number, number>>;

/** Counts a word of the body and returns its hash; 0 for one without content. */
function countWord(word: Word, { counts, lead }: { counts: Counts; lead: boolean }): number {
  if (word.kind === "number") {
    if (word.text.length > 1) add(counts.numbers, hash32(word.text));
    return 0;
  }
  if (word.text.length < 2 || STOP_WORDS.has(word.text)) return 0;
  const term = hash32(stem(word.text));
  add(counts.words, term);
  if (lead) add(counts.lead, term);
  if (word.kind === "name") add(counts.names, term);
  return term;
}

function countTitle(word: Word, counts: Counts): void {
  if (word.kind === "number") {
    if (word.text.length > 1) add(counts.numbers, hash32(word.text));
    return;
  }
  if (word.text.length < 2 || STOP_WORDS.has(word.text)) return;
  const term = hash32(stem(word.text));
  add(counts.words, term, 2);
  add(counts.title, term);
  add(counts.lead, term);
}

function add(counts: Map<number, number>, term: number, times = 1): void {
  counts.set(term, (counts.get(term) ?? 0) + times);
}

function vectorOf(counts: ReadonlyMap<number, number>): Vector {
  const terms = Uint32Array.from(counts.keys()).sort();
  return { terms, weights: Float64Array.from(terms, (term) => counts.get(term)!) };
}
