/** Function words of English that no language near to it shares as often. */
const WORDS = new Set("the and of to that with from were have said was for".split(" "));
/** The least number of words that can tell. */
const ENOUGH = 20;
/**
 * The share of words. Of 4,392 English news texts of the development sets, 5 in 100 have less than 0.13 (median 0.19); a text in
 * another language has hardly one such word in twenty, and one that has less is left to the detector.
 */
const SHARE = 0.12;

/** Whether a text is English beyond doubt. `false` says nothing. */
export function isPlainlyEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length >= ENOUGH && words.filter((word) => WORDS.has(word)).length >= SHARE * words.length;
}
