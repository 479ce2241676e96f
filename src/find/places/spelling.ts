import { foldName, type Gazetteer, type Sense } from "../../gazetteer/index.ts";

/** What stands where a letter was lost. */
const LOST = "\uFFFD";
const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];

/**
 * What a folded name may mean where the gazetteer writes it otherwise: an Arabic article before a letter that it takes on or not ("Tamra
 * al-Sahel", "Tamra as-Sahel"). Empty where it has none of them.
 */
export function otherSpellings(key: string, gazetteer: Gazetteer): readonly Sense[] {
  const assimilated = key.replace(/\bal (?=(sh|th|dh|[tdrzsnl]))/g, "a$1 ");
  if (assimilated !== key) return gazetteer.senses(assimilated);
  const plain = key.replace(/\ba(sh|th|dh|[tdrzsnl]) (?=\1)/g, "al ");
  return plain === key ? [] : gazetteer.senses(plain);
}

/** A word of fewer letters, one of them lost, may be anything. */
const SHORTEST = 5;

/** Whether a name lost a letter on the way, no more than one, and enough of it is left to tell it by. */
export function lostLetter(name: string): boolean {
  const at = name.indexOf(LOST);
  return at > 0 && name.indexOf(LOST, at + 1) < 0 && name.length > SHORTEST;
}

/** What a name may mean that lost one letter or sign, for which any may stand; the best known first. Empty where nothing fits. */
export function withLostLetter(name: string, gazetteer: Gazetteer): readonly Sense[] {
  // Inside a name an apostrophe may have stood there, which keys leave out.
  const signs = name.endsWith(LOST) ? LETTERS : [...LETTERS, ""];
  const found = signs.flatMap((letter) => gazetteer.senses(foldName(name.replace(LOST, letter))));
  return found.toSorted((a, b) => b.place.population - a.place.population);
}
