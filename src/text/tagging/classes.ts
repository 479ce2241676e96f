/** Classes of words that stand in like places, learnt from plain text: a table over the hashes of words in lower case. */
export interface WordClasses {
  /** The hashes, each in the first slot from its own on, around the end, that was free; 0 where a slot is free. */
  readonly hashes: Int32Array;
  /** The class of the word in a slot, 1 to 255. */
  readonly classes: Uint8Array;
  readonly shift: number;
}

/** Makes the table from words' hashes and, at the same places, their classes, 1 to 255. */
export function wordClasses(words: Int32Array, of: Uint8Array): WordClasses {
  const bits = Math.max(1, Math.ceil(Math.log2(2 * words.length + 2)));
  const size = 2 ** bits;
  const table = { hashes: new Int32Array(size), classes: new Uint8Array(size), shift: 32 - bits };
  for (let word = 0; word < words.length; word++) {
    const slot = slotOf(table, words[word]!);
    table.hashes[slot] = words[word]!;
    table.classes[slot] = of[word]!;
  }
  return table;
}

/** The class of the word with this hash; 0 for a word that has none. */
export function classOf(table: WordClasses, hash: number): number {
  return table.classes[slotOf(table, hash)]!;
}

/** The slot of a hash, or the free one where it belongs: half of all slots are free. */
function slotOf({ hashes, shift }: WordClasses, hash: number): number {
  let slot = Math.imul(hash, 0x9e3779b1) >>> shift;
  while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (hashes.length - 1);
  return slot;
}
