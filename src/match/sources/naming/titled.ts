import { HEADS } from "../en/offices.ts";
import { LEAD_VERBS, RANKS } from "../en/titles.ts";
import { MOUTHPIECES, OFFICES, PERSON_ENDINGS, TERRITORIES, TITLES, UNNAMED } from "../en/words.ts";
import { nameWords, withoutDateline } from "./name.ts";
import { isCapitalised, isPersonalName, type PeopleNamed } from "./people-named.ts";

/** A person's name taken from words that also say who that is. */
export interface Titled {
  /** The name alone, as written: "Nino Beridze". */
  readonly person: string;
  /** The rest: "mayor of Tamra", "who runs the institute"; of "the union's Nino Beridze" the body whose person it is. */
  readonly title: string;
  /** Whether the rest is a body and no title. */
  readonly bare: boolean;
}

/** Takes the personal name out of words that also give a title or a body; `null` where they hold no name or nothing else. */
export function titledName(name: string, people: PeopleNamed): Titled | null {
  const words = withoutDateline(name);
  return byComma(words, people) ?? ofBody(words, people) ?? behindTitle(words, people) ?? behindRank(words);
}

/** "Nino Beridze, who runs the institute" and "prefect, Nino Beridze". */
function byComma(name: string, people: PeopleNamed): Titled | null {
  const first = name.indexOf(", ");
  if (first < 0) return null;
  const [head, tail] = [name.slice(0, first), name.slice(first + 2)];
  if (isPerson(head, people) && isTitle(tail)) return { person: head, title: tail, bare: false };
  const last = name.lastIndexOf(", ");
  const [title, person] = [name.slice(0, last), name.slice(last + 2)];
  return isPerson(person, people) && isTitle(title) ? { person, title, bare: false } : null;
}

const RANKED = new RegExp(
  `^((?:${RANKS})(?:\\p{Lu}[\\p{L}'’-]+ ){0,3}\\p{Lu}[\\p{L}'’-]+) (?:of|from|at) (?:the )?(\\p{L}.{2,60})$`,
  "u",
);
const BEHIND_RANK = new RegExp(`^(${RANKS})(\\p{Lu}.{2,60})$`, "u");
const OF_BODY = /^(\p{L}[^,]{1,60}?) (?:of|from|at) (?:the )?(\p{L}[^,]{1,60})$/u;
const OWNED = /^([^,]{2,60}?)['’]s (\p{L}[^,]{1,60})$/u;

/** "Major Etienne Zungu of the Congolese army", "Beridze of the water board", "the union's Nino Beridze". */
function ofBody(name: string, people: PeopleNamed): Titled | null {
  const ranked = RANKED.exec(name);
  if (ranked && !nameWords(ranked[1]!).some((word) => HEADS.has(word)))
    return { person: ranked[1]!, title: ranked[2]!, bare: true };
  const of = OF_BODY.exec(name);
  if (of && (isPerson(of[1]!, people) || people.isSurname(of[1]!)))
    return { person: of[1]!, title: of[2]!, bare: true };
  const owned = OWNED.exec(name);
  return owned && isPerson(owned[2]!, people) ? { person: owned[2]!, title: owned[1]!, bare: true } : null;
}

/** "Brigadier Nino Beridze": who bears a rank before two words or more is a person. */
function behindRank(name: string): Titled | null {
  const [, rank, person] = BEHIND_RANK.exec(name) ?? [];
  return rank && person && isPersonalName(person) ? { person, title: rank.trim(), bare: false } : null;
}

/** What follows these is a place or a body, though a name may seem to begin there. */
const LINKS: ReadonlySet<string> = new Set("of for in at from the".split(" "));

/** Personal names have no more words than this. */
const MOST_WORDS = 6;

/** "mayor of Tamra Nino Beridze": a name known from elsewhere, else one behind a title in small letters. */
function behindTitle(name: string, people: PeopleNamed): Titled | null {
  const words = name.split(" ");
  for (let i = Math.max(1, words.length - MOST_WORDS); i < words.length - 1; i++) {
    const [title, person] = [words.slice(0, i), words.slice(i).join(" ")];
    if (title.some(isTitleWord) && !LINKS.has(title.at(-1)!) && people.isFull(person))
      return { person, title: title.join(" "), bare: false };
  }
  const first = words.findIndex((word) => /^\p{Lu}/u.test(word));
  if (first < 1 || !(isPersonWord(words[first - 1]!) || headsTerritory(words.slice(0, first)))) return null;
  const person = words.slice(first).join(" ");
  if (!isPersonalName(person) && (person.includes(" ") || !isCapitalised(person))) return null;
  return { person, title: words.slice(0, first).join(" "), bare: false };
}

/** "head of the region", after which no name of a body can come. */
function headsTerritory(title: readonly string[]): boolean {
  return isPersonWord(title[0]!) && title.length > 2 && TERRITORIES.has(title.at(-1)!);
}

function isPerson(name: string, people: PeopleNamed): boolean {
  return people.isFull(name) || isPersonalName(name);
}

function isTitle(words: string): boolean {
  return LEAD_VERBS.test(words) || nameWords(words).some(isPersonWord);
}

/** A word that no personal name has: "Minister", "harbour". */
function isTitleWord(word: string): boolean {
  return /^\p{Ll}{3}/u.test(word) || isPersonWord(word.toLowerCase());
}

/** Whether a word in small letters says what one person is: "prefect", "volunteer", "geologist". */
function isPersonWord(word: string): boolean {
  if (HEADS.has(word) || /s$/.test(word)) return false;
  return (
    OFFICES.has(word) ||
    MOUTHPIECES.has(word) ||
    TITLES.has(word) ||
    UNNAMED.has(word) ||
    PERSON_ENDINGS.test(word)
  );
}
