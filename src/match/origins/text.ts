import { fold, hash32, mix32, STOP_WORDS, stem, type Word, wordsOf } from "../terms/index.ts";

/** What origins are found from: a report, or any document. */
export interface OriginText {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly byline?: string;
}

/** A sentence or line with the terms it holds and what each weighs. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  /** Term hashes, rising. */
  readonly terms: Uint32Array;
  /** The weight of each term. */
  readonly weights: Uint8Array;
  readonly weight: number;
}

/** A text as the search for origins sees it. */
export interface Sketch {
  readonly source: OriginText;
  /** Hashes of three words in a row outside quotations, rising, each once. */
  readonly shingles: Uint32Array;
  /** Hashes of the numbers and names in it, rising, each once. */
  readonly facts: Uint32Array;
  readonly units: readonly Unit[];
  /** The weight of all units. */
  readonly weight: number;
}

/** What a term weighs: numbers and names are kept when a text is told again, words are not. The steps are a judgement. */
const NUMBER_WEIGHT = 3;
const NAME_WEIGHT = 2;
const WORD_WEIGHT = 1;
/** Units beyond this are left out, so that aligning two books stays cheap; news has ten to sixty. */
const MOST_UNITS = 400;

/** The sketch of one text. Linear in its length. */
export function sketchOf(source: OriginText): Sketch {
  const words = wordsOf(source.text);
  const units = unitsOf(source.text, words);
  const facts = words.filter((word) => isFact(word)).map((word) => hash32(word.text));
  return {
    source,
    shingles: risingOnce(shinglesOf(source.text, words)),
    facts: risingOnce(facts),
    units,
    weight: units.reduce((sum, unit) => sum + unit.weight, 0),
  };
}

/** How many values two rising lists share. */
export function sharedCount(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]! < b[j]!) i++;
    else if (a[i]! > b[j]!) j++;
    else {
      shared++;
      i++;
      j++;
    }
  }
  return shared;
}

function isFact(word: Word): boolean {
  return word.kind === "name" || (word.kind === "number" && word.text.length > 1);
}

/** Shared quotations alone make no origin, so words inside quotation marks take no part. */
function shinglesOf(text: string, words: readonly Word[]): number[] {
  const quoted = quotedStretches(text);
  const hashes: number[] = [];
  let at = 0;
  const free: number[] = [];
  for (const word of words) {
    while (at < quoted.length && quoted[at]![1] <= word.start) at++;
    const inside = at < quoted.length && quoted[at]![0] <= word.start;
    if (!inside) free.push(hash32(word.text));
  }
  for (let i = 0; i + 2 < free.length; i++) hashes.push(mix32(mix32(free[i]!, free[i + 1]!), free[i + 2]!));
  return hashes;
}

const QUOTED = /[“"«][^“”"«»\n]{0,600}[”"»]/g;

function quotedStretches(text: string): (readonly [number, number])[] {
  return [...text.matchAll(QUOTED)].map((match) => [match.index, match.index + match[0].length] as const);
}

const UNIT_END = /[.!?]["”»)]{0,2}\s|\n/g;

function unitsOf(text: string, words: readonly Word[]): Unit[] {
  const ends = [...text.matchAll(UNIT_END)].map((match) => match.index + 1);
  ends.push(text.length);
  const units: Unit[] = [];
  let at = 0;
  for (const end of ends) {
    const first = at;
    while (at < words.length && words[at]!.start < end) at++;
    const unit = unitOf(words.slice(first, at));
    if (unit) units.push(unit);
    if (units.length >= MOST_UNITS) break;
  }
  return units;
}

function unitOf(words: readonly Word[]): Unit | null {
  const weights = new Map<number, number>();
  for (const word of words) {
    if (word.kind !== "number" && (STOP_WORDS.has(word.text) || word.text.length < 2)) continue;
    const term = word.kind === "number" ? word.text : stem(fold(word.text));
    const weight = weightOf(word);
    const hash = hash32(term);
    weights.set(hash, Math.max(weights.get(hash) ?? 0, weight));
  }
  if (weights.size < 2) return null;
  const entries = [...weights].sort((a, b) => a[0] - b[0]);
  return {
    start: words[0]!.start,
    end: words.at(-1)!.end,
    terms: Uint32Array.from(entries, ([hash]) => hash),
    weights: Uint8Array.from(entries, ([, weight]) => weight),
    weight: entries.reduce((sum, [, weight]) => sum + weight, 0),
  };
}

function weightOf(word: Word): number {
  if (word.kind === "number") return word.text.length > 1 ? NUMBER_WEIGHT : WORD_WEIGHT;
  return word.kind === "name" ? NAME_WEIGHT : WORD_WEIGHT;
}

function risingOnce(values: readonly number[]): Uint32Array {
  return Uint32Array.from(new Set(values)).sort();
}
