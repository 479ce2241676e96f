import {
  AFTER_AGE,
  AGE_JOINS,
  AGE_VERBS,
  DAYS,
  MONTHS,
  ONE_PERSON,
  PERSON_ENDING,
} from "../languages/en/quantities/labels.ts";
import type { Atom } from "./atoms.ts";
import type { Line, Numeral } from "./numeral.ts";

/** Hardly anybody is older. */
const OLDEST = 110;
/** The least age that a word for a person alone ("a student, 20, said") stands for. A judgement: younger ones are called children, boys or girls. */
const GROWN = 15;
/** How far before its number the word may stand that opens a list of ages, in atoms: "aged 14, 17 and 28". A judgement by that example. */
const LIST = 6;

function lower(atom: Atom | undefined): string {
  return atom?.lower ?? "";
}

/** ", 41, a fisherman", "(29 years)", "ages 14 and 28", "below the age of five": a person's age. */
export function isAge({ atoms }: Line, { first, last, form, min }: Numeral): boolean {
  const plain = form === "words" || atoms[first]?.digits?.plain === true;
  if (!plain || min > OLDEST) return false;
  if (isOfAge(atoms, { first, last }) || isOfYoungest(atoms, first)) return true;
  return followsAges(atoms, first) || (form === "digits" && isBesideName(atoms, { first, last, value: min }));
}

/** Behind "aged" or "ages", over other ages: "aged between 7 and 15". */
function followsAges(atoms: readonly Atom[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - LIST); at--) {
    const atom = atoms[at];
    if (AGE_VERBS.has(lower(atom))) return true;
    if (!(AGE_JOINS.has(lower(atom)) || (atom?.digits?.plain && atom.digits.min <= OLDEST))) return false;
  }
  return false;
}

/** "a weaver of 44", "a son of five": the age of one person, or how many children a parent has. */
function isOfAge(atoms: readonly Atom[], { first, last }: { first: number; last: number }): boolean {
  const [article, person, of] = [lower(atoms[first - 3]), lower(atoms[first - 2]), lower(atoms[first - 1])];
  const ends = last >= atoms.length || atoms[last]?.kind === "sign" || AFTER_AGE.has(lower(atoms[last]));
  return of === "of" && ends && ONE_PERSON.articles.has(article) && ONE_PERSON.nouns.has(person);
}

/** How far before the age of the youngest the word may stand, in atoms: "the eldest was six". A judgement by that example, with room for an adjunct. */
const SUPERLATIVE = 5;

function isOfYoungest(atoms: readonly Atom[], first: number): boolean {
  const is = lower(atoms[first - 1]);
  const before = atoms.slice(Math.max(0, first - SUPERLATIVE), first);
  return (is === "was" || is === "is") && before.some((atom) => ONE_PERSON.ranks.has(atom.lower));
}

function isBesideName(
  atoms: readonly Atom[],
  { first, last, value }: { first: number; last: number; value: number },
): boolean {
  const [given, name] = [atoms[first - 3], atoms[first - 2]];
  const [before, after] = [lower(atoms[first - 1]), lower(atoms[last])];
  // "by the count it gave on Monday, 48": a day is no person.
  if (DAYS.has(lower(name)) || MONTHS.has(lower(name))) return false;
  const named = isCapital(name);
  const full = named && isCapital(given);
  const agent = name?.kind === "word" && PERSON_ENDING.test(name.lower) && value >= GROWN && after === ",";
  if (!(named || agent) || before !== "," || (value < 5 && !full)) return false;
  if (after === "," || after === "." || after === "") return true;
  return AFTER_AGE.has(after) && full;
}

function isCapital(atom: Atom | undefined): boolean {
  return atom?.kind === "word" && atom.text !== atom.lower;
}
