import {
  AFTER_PRONOUN_ONE,
  AMOUNTS,
  CLAUSE_WORDS,
  COUNTABLE,
  DAY_JOINS,
  DOTTED_LABELS,
  GAP_WORDS,
  LABELS,
  MONTH_PARTS,
  MONTH_WORDS,
  MONTHS,
  NO_PLURALS,
  NUMBER_VERBS,
  NUMBERED_UNITS,
  OPENING_WORDS,
  OUTCOMES,
  PEOPLE_WORDS,
  PRONOUN_ONE,
  VERB_LABELS,
  WEAK_LABELS,
  WORD_LABELS,
  YEAR_OPENERS,
} from "../languages/en/quantities/labels.ts";
import { SPANISH_MONTHS, SPANISH_ROADS } from "../languages/es.ts";
import { FRENCH_ROADS } from "../languages/fr.ts";
import { PORTUGUESE_MONTHS, PORTUGUESE_ROADS } from "../languages/pt.ts";
import type { Atom } from "./atoms.ts";
import type { Line, Numeral } from "./numeral.ts";
import { readCurrencyBefore, readUnit } from "./units.ts";

function lower(atom: Atom | undefined): string {
  return atom?.lower ?? "";
}

/** "lap eight", "phase two", "day three". */
function isLabelledWord({ atoms }: Line, { first, last, form, max }: Numeral): boolean {
  if (form !== "words" || max > 20 || last !== first + 1) return false;
  const label = lower(atoms[first - 1]);
  return WORD_LABELS.has(label) && !countsNext(atoms, last);
}

export function isLabelled(line: Line, numeral: Numeral): boolean {
  if (isLabelledWord(line, numeral)) return true;
  const { atoms } = line;
  const dot = lower(atoms[numeral.first - 1]) === "." || lower(atoms[numeral.first - 1]) === ":" ? 2 : 1;
  const label = lower(atoms[numeral.first - dot]);
  const bare = atoms[numeral.first]?.digits?.plain === true && !readCurrencyBefore(atoms, numeral.first);
  if (!bare || numeral.scale > 1) return false;
  if (isLastOf(line, numeral) || isRoad(atoms, numeral)) return true;
  if (label === "no" && dot === 1 && atoms[numeral.first - 1]?.text !== "No") return false;
  if (dot === 2 && !DOTTED_LABELS.has(label)) return false;
  if (LABELS.has(label)) return !VERB_LABELS.has(label) || !countsNext(atoms, numeral.last);
  if (!WEAK_LABELS.has(label) || dot > 1 || isNumbering(atoms, numeral.first)) return false;
  const named = numeral.first > 1 && /^\p{Lu}\p{Ll}/u.test(atoms[numeral.first - 1]?.text ?? "");
  return named || !countsNext(atoms, numeral.last);
}

/** "ruta nacional 57", "Route Nationale 2": a road by its number, with one word between at most. */
function isRoad(atoms: readonly Atom[], { first, last }: Numeral): boolean {
  const near = [lower(atoms[first - 1]), lower(atoms[first - 2])];
  return near.some((word) => ROADS.has(word)) && !countsNext(atoms, last);
}

/** "the wounded number 340": a verb, whose subject is more than one. */
function isNumbering(atoms: readonly Atom[], first: number): boolean {
  const subject = lower(atoms[first - 2]);
  return NUMBER_VERBS.has(lower(atoms[first - 1])) && COUNTABLE.test(subject) && !NO_PLURALS.has(subject);
}

/** The second number of "Image 5 of 9". */
function isLastOf({ atoms, words }: Line, { first }: Numeral): boolean {
  const label = atoms[first - 3]?.lower ?? "";
  return (
    words.of.has(lower(atoms[first - 1])) &&
    atoms[first - 2]?.digits?.plain === true &&
    (LABELS.has(label) || WEAK_LABELS.has(label)) &&
    atoms[first - 3]?.text !== label
  );
}

/** Whether a word that can be counted follows the atoms before `at`: lower case, in the plural. */
export function countsNext(atoms: readonly Atom[], at: number): boolean {
  for (let next = at; next < at + 3; next++) {
    const atom = atoms[next];
    if (atom?.kind !== "word" || atom.text !== atom.lower || CLAUSE_WORDS.has(atom.lower)) return false;
    if (COUNTABLE.test(atom.lower) && !NO_PLURALS.has(atom.lower)) return true;
  }
  return false;
}

const ROADS: ReadonlySet<string> = new Set([...SPANISH_ROADS, ...PORTUGUESE_ROADS, ...FRENCH_ROADS]);
const ROMANCE_MONTHS: ReadonlySet<string> = new Set([...SPANISH_MONTHS, ...PORTUGUESE_MONTHS]);

/** "8 September", "8 de agosto", "September 8, 2019", "Jan. 24". Only digits that can be a day or a year. */
export function isBesideMonth(line: Line, numeral: Numeral): boolean {
  const { atoms } = line;
  const digits = atoms[numeral.first]?.digits;
  if (!digits?.plain || numeral.scale > 1 || readCurrencyBefore(atoms, numeral.first)) return false;
  const day = digits.min >= 1 && digits.min <= 31;
  const next = atoms[numeral.last];
  if (day && next && MONTHS.has(next.lower) && (next.text !== next.lower || !MONTH_WORDS.has(next.lower)))
    return true;
  if (day && isFirstOfDays(atoms, numeral.last)) return true;
  if (day && next?.lower === "de" && ROMANCE_MONTHS.has(atoms[numeral.last + 1]?.lower ?? "")) return true;
  const back = /^[.,]$/.test(lower(atoms[numeral.first - 1])) ? 2 : 1;
  const before = atoms[numeral.first - back];
  if (before && MONTHS.has(before.lower) && before.text !== before.lower)
    return (day && !isMiddle(atoms, numeral.first - back)) || isYearNumber(digits.min);
  return false;
}

/** "on 12 and 13 May": a day whose month stands behind the next one. */
function isFirstOfDays(atoms: readonly Atom[], last: number): boolean {
  const [join, other, month] = [atoms[last], atoms[last + 1], atoms[last + 2]];
  if (!DAY_JOINS.has(lower(join)) || !other?.digits?.plain || other.digits.min > 31) return false;
  return month !== undefined && MONTHS.has(month.lower) && month.text !== month.lower;
}

/** "in mid-April": the middle of a month has no day. */
function isMiddle(atoms: readonly Atom[], month: number): boolean {
  const before = atoms[month - 1]?.text === "-" ? atoms[month - 2] : atoms[month - 1];
  return MONTH_PARTS.has(lower(before));
}

function isYearNumber(value: number): boolean {
  return value >= 1500 && value <= 2100;
}

/** A bare number from 1500 to 2100, after a word that opens a date or before nothing that is counted. */
export function isYear(line: Line, numeral: Numeral): boolean {
  const { atoms } = line;
  const digits = atoms[numeral.first]?.digits;
  if (!digits?.plain || digits.damaged || numeral.scale > 1 || !isYearNumber(digits.min)) return false;
  if (readCurrencyBefore(atoms, numeral.first) || readUnit(atoms, numeral.last)) return false;
  if (AMOUNTS.has(lower(atoms[numeral.first - 2]))) return false;
  const dash =
    /^[-–]$/.test(lower(atoms[numeral.last])) && atoms[numeral.last + 1]?.kind === "digits" ? 2 : 0;
  const counted = countsNext(atoms, numeral.last + dash);
  if (YEAR_OPENERS.has(lower(atoms[numeral.first - 1])))
    return !counted || !PEOPLE_WORDS.has(lower(atoms[numeral.last]));
  return !counted;
}

/** "iPhone 11", "Planet 9", "BBC One": digits right behind a capitalised word, with nothing counted behind them. */
export function isInName({ atoms }: Line, { first, last }: Numeral): boolean {
  const [number, before, next] = [atoms[first], atoms[first - 1], atoms[last]];
  if (next && next.text !== next.lower && NUMBERED_UNITS.has(next.lower)) return true;
  if (!number || before?.kind !== "word" || before.text === before.lower || isOwner(before)) return false;
  if (number.kind === "word")
    return /^\p{Lu}\p{Ll}/u.test(number.text) && first > 1 && !OPENING_WORDS.has(before.lower);
  const plain = number.digits?.plain && last === first + 1 && number.digits.min < 10_000;
  const inner = first >= 2 && !/^[.!?:•*]$/.test(lower(atoms[first - 2]));
  if (!plain || (!inner && before.text.length < 3)) return false;
  if (readUnit(atoms, last) || readCurrencyBefore(atoms, first)) return false;
  if (OPENING_WORDS.has(before.lower) || isGapped(atoms, { first, last })) return false;
  if (next?.kind !== "word" || next.text !== next.lower) return true;
  return !countsNext(atoms, last) && !OUTCOMES.has(next.lower);
}

/** "Sarmia's 17": whoever a count belongs to. */
function isOwner({ lower }: Atom): boolean {
  return lower.endsWith("'s");
}

/** How many words may lead to such a name: "the one at". A judgement by that example. */
const PLACE_WORDS = 3;
/** How far before such a name the number may stand whose verb it shares, in atoms. A judgement by the example below, with some room. */
const GAP = 8;

/** A list of places in prose is no longer; a bound for hostile text. */
const LONGEST_LIST = 12;

/**
 * "Belmo lost 41 of its weavers, Oshvel 17 and Bint Mala 9": a name and a number alone, which share the verb of a name and a number before. `left`: how many such numbers may stand
 * between the two.
 */
function isGapped(
  atoms: readonly Atom[],
  { first, last }: { first: number; last: number },
  left = LONGEST_LIST,
): boolean {
  const ends = last >= atoms.length || /^(?:[,.;]|and|but|while)$/.test(lower(atoms[last]));
  // "and at Oshvel 17", "and the one at Oshvel 17": the name may stand behind its preposition, or be of two words.
  let join = first - 2;
  while (join > first - 2 - PLACE_WORDS && leadsToName(atoms[join])) join--;
  if (!ends || !/^(?:and|,)$/.test(lower(atoms[join]))) return false;
  for (let at = join - 1; at >= Math.max(1, join + 2 - GAP); at--) {
    const before = atoms[at - 1];
    if (atoms[at]?.kind === "digits") {
      if (before?.kind !== "word") return false;
      // "lost 41", "in Belmo 41 people died"; or one more of the list.
      const counts = before.text === before.lower || countsNext(atoms, at + 1);
      return counts || (left > 0 && isGapped(atoms, { first: at, last: at + 1 }, left - 1));
    }
    if (/^[.;:]$/.test(atoms[at]?.text ?? "")) return false;
  }
  return false;
}

function leadsToName(atom: Atom | undefined): boolean {
  return GAP_WORDS.has(lower(atom)) || (atom?.kind === "word" && atom.text !== atom.lower);
}

/** "no one", "the one who", "one another". */
export function isPronoun({ atoms }: Line, { first, last }: Numeral): boolean {
  if (lower(atoms[first]) !== "one" || last !== first + 1) return false;
  const next = lower(atoms[last]);
  if (next === "of") return false;
  return PRONOUN_ONE.has(lower(atoms[first - 1])) || AFTER_PRONOUN_ONE.has(next) || next.startsWith("'");
}
