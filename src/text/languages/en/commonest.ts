import type { CommonWords } from "../pack.ts";

/**
 * Function words of English that no language near to it shares as often. Of 4,392 English news texts of the development sets, 5 in 100 have
 * a share below 0.13 (median 0.19); a text in another language has hardly one such word in twenty.
 */
export const ENGLISH_COMMONEST: CommonWords = {
  words: new Set("the and of to that with from were have said was for".split(" ")),
  share: 0.12,
};
