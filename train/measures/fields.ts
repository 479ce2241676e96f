import { WIDTH } from "../../src/find/figures/guess/model.ts";
import type { WordModel } from "../../src/find/figures/guess/numbers.ts";
import { FIELD_SCALE } from "../../src/find/figures/guess/numbers.ts";
import { ENGLISH_CUES } from "../../src/find/figures/languages/en/cues.ts";
import { learnSoftmax, type Row } from "./softmax.ts";
import type { Vectors } from "./vectors.ts";

/** Words that a cue shares with any other. */
const EMPTY = new Set(
  "the a an of to in on at for from by with and or is are was were be been being had have has their his her its there not no as into out up off it they who that this will would could may might must should".split(
    " ",
  ),
);
/** Of so many of the most common words every so many is taken for a word of no field, unless a cue holds it. */
const ORDINARY = 12_000;
const EVERY = 8;
const NONE = "none";
/** A cue of less trust is no word of its field. */
const LEAST = 3;

/** Learns of which field a word is by its vector: from the words of the listed cues, whose measures are the fields, and from ordinary words. */
export function learnFields({ words, vectors }: Vectors): Pick<WordModel, "fields" | "fieldWeights"> {
  const cues = ENGLISH_CUES.filter(({ before = 0, after = 0 }) => Math.max(before, after) >= LEAST);
  const fields = [...[...new Set(cues.map(({ measure }) => measure as string))].sort(), NONE];
  const examples = cues.flatMap(({ forms, measure }) =>
    forms.map((form) => ({ places: placesOf(form, words), of: fields.indexOf(measure) })),
  );
  const listed = new Set(cues.flatMap(({ forms }) => forms.flatMap((form) => form.split(" "))));
  for (const [word, place] of words)
    if (place < ORDINARY && place % EVERY === 0 && !listed.has(word))
      examples.push({ places: [place], of: fields.length - 1 });
  const known = examples.filter(({ places }) => places.length > 0);
  const counts = fields.map((_, of) => known.filter((example) => example.of === of).length);
  // A field of few cues is not drowned by one of many.
  const shares = known.map(({ of }) => 1 / Math.sqrt(counts[of]!));
  const mean = shares.reduce((a, b) => a + b, 0) / shares.length;
  const rows = known.map(
    ({ places, of }, i): Row => ({
      numbers: directionOf(places, vectors),
      traits: new Int32Array(0),
      of,
      weight: shares[i]! / mean,
    }),
  );
  const plan = { classes: fields.length, numbers: WIDTH, traits: 0, decay: 1, rounds: 80 };
  return { fields, fieldWeights: learnSoftmax(rows, plan) };
}

function placesOf(form: string, words: ReadonlyMap<string, number>): number[] {
  return form.split(" ").flatMap((word) => (EMPTY.has(word) ? [] : (words.get(word) ?? [])));
}

/** The direction in which several words point together, as long as a single word's is taken. */
function directionOf(places: readonly number[], vectors: Int8Array): Float32Array {
  const sum = new Float32Array(WIDTH);
  for (const place of places) {
    const vector = vectors.subarray(place * WIDTH, (place + 1) * WIDTH);
    const length = Math.hypot(...vector);
    for (let i = 0; i < WIDTH; i++) sum[i]! += vector[i]! / length;
  }
  const length = Math.hypot(...sum) || 1;
  return sum.map((number) => (FIELD_SCALE * number) / length);
}
