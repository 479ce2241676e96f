import { distance } from "fastest-levenshtein";
import { PARTICLES, TITLES } from "../en/words.ts";
import { nameWords } from "./name.ts";

/** A person's name, taken apart so that transliterations can be compared. */
export interface PersonName {
  /** Given names, particles left out, written together. May be empty. */
  readonly given: string;
  readonly last: string;
  /** All its words in order, particles left out. */
  readonly words: readonly string[];
}

/** Takes a person's name apart; `null` where no name is left without titles. "Water minister Karim Abdelwahid" is Karim Abdelwahid. */
export function personName(name: string): PersonName | null {
  const head = name.split(",")[0]!;
  const words = nameWords(head.replace(SMALL_WORD, (word) => (PARTICLES.has(word) ? word : " ")))
    .flatMap((word) => word.split("-"))
    .filter((word) => word.length > 1 && !TITLES.has(word) && !PARTICLES.has(word))
    .map(withoutServant)
    .filter((word, i, all) => !SERVANT.test(word) || i === all.length - 1);
  const last = words.at(-1);
  return last === undefined ? null : { given: words.slice(0, -1).join(""), last, words };
}

/** "Abdulkarim", "Abdul-Karim" and "Abd al-Karim" are one name: the part that all of them spell. "Abdullah" has no other. */
function withoutServant(word: string): string {
  return word.replace(/^abd[aeou]{1,2}(?:l|([dnrstz])(?=\1))(?!l?ah)(?=\p{L}{4})/u, "");
}

const SERVANT = /^abd[aeou]{1,2}l$/;

/** A whole word in small letters: "nchez" inside "Sánchez" is none. */
const SMALL_WORD = /(?<![\p{L}\p{M}])\p{Ll}[\p{Ll}\p{M}'’-]*/gu;

/**
 * What stays of a name in every transliteration: its consonants, with those that spellings swap made one
 * ("Abdulhalim" and "Abdel Haleem" are both "bdlm").
 */
function skeletonOf(name: string): string {
  return consonantsOf(name)
    .replace(/h/g, "")
    .replace(/(.)\1+/g, "$1");
}

function consonantsOf(name: string): string {
  return name
    .replace(/gh|kh|dh|th|sh|ch|ph/g, (pair) => (pair === "ph" ? "f" : pair[0]!))
    .replace(/[qc]/g, "k")
    .replace(/[z]/g, "s")
    .replace(/[aeiouyw']/g, "");
}

/** The skeleton where a letter is "g" in one language and "h" in another: "Oleg" and "Oleh", "Bogdan" and "Bohdan". */
function slavicSkeletonOf(name: string): string {
  return consonantsOf(name)
    .replace(/h/g, "g")
    .replace(/(.)\1+/g, "$1");
}

/** What names of one person share in every spelling: people are compared where this is the same. */
export function blockOf({ last }: PersonName): string {
  return skeletonOf(last)
    .replace(/g/g, "")
    .replace(/(.)\1+/g, "$1");
}

/** One slip in a skeleton of this length or more may be a spelling; in a shorter one it is another name. */
const SPELLING = 4;

/** Two words of a name that stands whole inside a longer one: "Varga Solano" and "Ines Varga" are cut from names with two surnames. */
const LEAST_WORDS = 2;

/** Whether one name is a run of two words or more of the other, as where a second surname is left out. */
export function holdsName(a: PersonName, b: PersonName): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  return short.length >= LEAST_WORDS && ` ${long.join(" ")} `.includes(` ${short.join(" ")} `);
}

/** Whether two names can be one person's: the last names agree, and the given ones where both have them. */
export function samePerson(a: PersonName, b: PersonName): boolean {
  if (!agree(a.last, b.last)) return false;
  if (a.given === "" || b.given === "") return true;
  if (a.given.length <= 2 || b.given.length <= 2) return a.given[0] === b.given[0];
  return agree(a.given, b.given) || isPart(a.given, b.given) || isPart(b.given, a.given);
}

/** A second given name may be left out, and a title that no list has may stand before the first. */
function isPart(part: string, whole: string): boolean {
  return whole.startsWith(part) || whole.endsWith(part);
}

function agree(a: string, b: string): boolean {
  if (a === b) return true;
  const x = skeletonOf(a);
  const y = skeletonOf(b);
  const slips = Math.min(x.length, y.length) >= SPELLING ? 1 : 0;
  if (x === "" || (distance(x, y) > slips && slavicSkeletonOf(a) !== slavicSkeletonOf(b))) return false;
  return distance(a, b) <= Math.max(1, Math.ceil(0.34 * Math.max(a.length, b.length)));
}
