import { ENGLISH } from "./en.ts";
import type { PlaceWords } from "./words.ts";

/** The words of a BCP 47 language; English where we have no list of its own. */
export function placeWordsFor(_language: string): PlaceWords {
  return ENGLISH;
}
