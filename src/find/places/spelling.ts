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

/** A word of fewer characters, one of them lost, may be anything. */
const SHORTEST = 5;

/** Whether a name lost a letter on the way, no more than one, and enough of it is left to tell it by. */
export function lostLetter(name: string): boolean {
  const at = name.indexOf(LOST);
  return at > 0 && name.indexOf(LOST, at + 1) < 0 && name.length >= SHORTEST;
}

/** Whether the word that ends at `end` goes on there: with a letter, or with a lost one that is no apostrophe before "s". */
export function goesOn(text: string, end: number): boolean {
  if (text[end] !== LOST) return /\p{L}/u.test(text[end] ?? "");
  return !(text[end + 1] === "s" && !/[\p{L}\uFFFD]/u.test(text[end + 2] ?? ""));
}

/** A place of this kind, or a town of more inhabitants, may be told by a name that lost a letter. */
const WIDE: ReadonlySet<string> = new Set(["country", "admin1", "capital", "region", "water"]);
const LARGE_TOWN = 100_000;

/**
 * What a name may mean that lost one letter or sign, for which any may stand: the one well-known place that fits, else all that do, the
 * largest first. Empty where nothing fits.
 */
export function withLostLetter(name: string, gazetteer: Gazetteer): readonly Sense[] {
  // Inside a name an apostrophe may have stood there, which keys leave out.
  const signs = name.endsWith(LOST) ? LETTERS : [...LETTERS, ""];
  const found = signs.flatMap((letter) => gazetteer.senses(foldName(name.replace(LOST, letter))));
  const known = found.filter(({ place }) => WIDE.has(place.kind) || place.population > LARGE_TOWN);
  if (new Set(known.map(({ place }) => place.index)).size === 1) return known.slice(0, 1);
  return found.toSorted((a, b) => b.place.population - a.place.population);
}
