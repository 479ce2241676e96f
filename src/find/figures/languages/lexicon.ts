import type { Cue } from "./cue.ts";
import { ENGLISH_CUES } from "./en/cues.ts";
import { ENGLISH_NOUNS } from "./en/nouns.ts";
import { ENGLISH_MODIFIERS } from "./en/quantities/modifiers.ts";
import { ENGLISH_NUMBERS } from "./en/quantities/numbers.ts";
import { SPANISH_CUES, SPANISH_MODIFIERS, SPANISH_NOUNS, SPANISH_NUMBERS } from "./es.ts";
import { FRENCH_CUES, FRENCH_MODIFIERS, FRENCH_NOUNS, FRENCH_NUMBERS } from "./fr.ts";
import type { Bound } from "./modifier-rule.ts";
import { type NounRow, withSingulars } from "./noun-row.ts";
import type { NumberForms, NumberWords } from "./number-words.ts";
import { PORTUGUESE_CUES, PORTUGUESE_MODIFIERS, PORTUGUESE_NOUNS, PORTUGUESE_NUMBERS } from "./pt.ts";

// One lexicon for all languages: excerpts mix them within a paragraph, and no form below means something else in another of these languages.
// English stands first, so that a form of two languages is read as English.

/** Number words of every language. */
export const NUMBERS: NumberWords = [SPANISH_NUMBERS, PORTUGUESE_NUMBERS, FRENCH_NUMBERS].reduce(
  withForms,
  ENGLISH_NUMBERS,
);

/** The words that a number can start with; anything else need not be tried. */
export const NUMBER_STARTS: ReadonlySet<string> = new Set([
  ...[NUMBERS.units, NUMBERS.tens, NUMBERS.scales, NUMBERS.batches, NUMBERS.vague].flatMap(Object.keys),
  ...[NUMBERS.some, NUMBERS.articles, NUMBERS.half, NUMBERS.couple].flatMap((set) => [...set]),
]);

/** Counted nouns of every language. */
export const NOUNS: readonly NounRow[] = [
  ...ENGLISH_NOUNS.map((row) =>
    row.kind === "person" && (row.measure === undefined || row.measure === "personnel")
      ? withSingulars(row)
      : row,
  ),
  ...SPANISH_NOUNS,
  ...PORTUGUESE_NOUNS,
  ...FRENCH_NOUNS,
];

/** Cues of every language. */
export const CUES: readonly Cue[] = [...ENGLISH_CUES, ...SPANISH_CUES, ...PORTUGUESE_CUES, ...FRENCH_CUES];

/** Phrases before a number, and behind it, with the bound they give. */
export const MODIFIERS: {
  readonly before: ReadonlyMap<string, Bound>;
  readonly after: ReadonlyMap<string, Bound>;
} = {
  before: new Map([
    ...[SPANISH_MODIFIERS, PORTUGUESE_MODIFIERS, FRENCH_MODIFIERS].flatMap(phrases),
    ...ENGLISH_MODIFIERS.flatMap((rule) => rule.before.map((phrase) => [phrase, rule.modifier] as const)),
  ]),
  after: new Map(
    ENGLISH_MODIFIERS.flatMap((rule) => rule.after.map((phrase) => [phrase, rule.modifier] as const)),
  ),
};

function phrases(table: Readonly<Record<Bound, readonly string[]>>): (readonly [string, Bound])[] {
  const bounds = Object.keys(table) as Bound[];
  return bounds.flatMap((bound) => table[bound].map((phrase) => [phrase, bound] as const));
}

function withForms(words: NumberWords, forms: NumberForms): NumberWords {
  return {
    ...words,
    units: { ...forms.units, ...words.units },
    scales: { ...forms.scales, ...words.scales },
    batches: { ...forms.batches, ...words.batches },
    vague: { ...forms.vague, ...words.vague },
    articles: new Set([...words.articles, ...forms.articles]),
    of: new Set([...words.of, "de"]),
  };
}
