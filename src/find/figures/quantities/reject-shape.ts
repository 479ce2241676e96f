import { CLOCK, DAY_PARTS, SCORES, SIGN_WORDS } from "../languages/en/quantities/labels.ts";
import type { Atom } from "./atoms.ts";
import type { Line, Numeral } from "./numeral.ts";
import { readCurrencyBefore, readUnit } from "./units.ts";

function lower(atom: Atom | undefined): string {
  return atom?.lower ?? "";
}

function isDigits({ atoms }: Line, { first }: Numeral): boolean {
  return atoms[first]?.kind === "digits";
}

/** "S23", "F-16", "S-36/1", "3.1.8", "@300", "#5", but not "RM23" or "mid-60". */
export function isGluedBefore(line: Line, numeral: Numeral): boolean {
  const { atoms } = line;
  const at = numeral.first;
  const before = atoms[at - 1];
  if (!atoms[at]?.glued || !before || !isDigits(line, numeral)) return false;
  if (readCurrencyBefore(atoms, at) || isSigned(atoms, at)) return false;
  if (before.kind === "word") return true;
  const further = before.glued ? atoms[at - 2] : undefined;
  if (/^[-–/]$/.test(before.text) && further) {
    if (further.kind === "word")
      return line.words.units[further.lower] === undefined && further.lower !== "to";
    return further.kind === "digits" && before.text === "/";
  }
  if (before.text === "-" && /^\p{Lu}{2,}$/u.test(atoms[at - 2]?.text ?? "")) return true;
  return (
    /^[@#_.:\\]$/.test(before.text) &&
    (before.text !== "." || further?.kind === "digits") &&
    (before.text !== ":" || further?.kind === "digits")
  );
}

/** "10th", "49ers", "1990s", "3.1.8", "18:00", "24/7". */
export function isGluedAfter(line: Line, numeral: Numeral): boolean {
  const { atoms } = line;
  const [next, further] = [atoms[numeral.last], atoms[numeral.last + 1]];
  if (!next?.glued || !isDigits(line, numeral) || numeral.form === "fraction" || numeral.form === "vague")
    return false;
  if (next.kind === "word") return !readUnit(atoms, numeral.last);
  if (!further?.glued || further.kind !== "digits") return false;
  return /^[:./]$/.test(next.text) && !line.atoms[numeral.first]?.digits?.damaged;
}

/** "4 p.m.", "0401 GMT", "nine in the morning". */
export function isClock({ atoms }: Line, { first, last }: Numeral): boolean {
  const [a, b, c] = [lower(atoms[last]), lower(atoms[last + 1]), lower(atoms[last + 2])];
  if (CLOCK.has(a) && a !== "hrs" && a !== "noon") return true;
  if ((a === "a" || a === "p") && b === "." && c === "m") return true;
  if (first === 0 && isHead(atoms[0], atoms[last])) return true;
  if (a === "in" && b === "the" && DAY_PARTS.has(c)) return true;
  return (
    a === ":" &&
    atoms[last]?.glued === true &&
    atoms[last + 1]?.kind === "digits" &&
    atoms[first]?.kind === "digits" &&
    atoms[last + 1]?.glued === true
  );
}

/** "14.05 Ferries are back": an hour with its minutes, which opens an entry of a live report. */
function isHead(atom: Atom | undefined, next: Atom | undefined): boolean {
  return (
    /^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(atom?.text ?? "") && next !== undefined && next.text !== next.lower
  );
}

/** A phone number has no more parts than this on either side of one. A judgement: country, area and number in pairs. */
const PHONE_PARTS = 8;

/** Three groups of digits in a row, or a plus sign in front: no count is written so. */
export function isPhone({ atoms }: Line, { first, last }: Numeral): boolean {
  if (atoms[first]?.kind !== "digits") return false;
  if (lower(atoms[first - 1]) === "+" && atoms[first]?.glued && !isSigned(atoms, first)) return true;
  if (isLocalPhone(atoms, { first, last })) return true;
  let from = first;
  while (from > first - PHONE_PARTS && isPhonePart(atoms, from - 1)) from--;
  if (lower(atoms[from - 1]) === "+" && atoms[from]?.glued && from < first) return true;
  let to = last;
  while (to < last + PHONE_PARTS && isPhonePart(atoms, to)) to++;
  const parts = atoms.slice(from, to);
  const digits = parts.filter((atom) => atom.kind === "digits");
  // A count never starts with 0, so that its groups are those of a phone number even where they read like one number: "0 800 555 104".
  if (digits[0]?.text.startsWith("0"))
    return digits.flatMap(({ text }) => text.split(/[ \u00a0]/)).length >= 3;
  const separated = parts.some((atom) => atom.kind === "sign");
  return digits.length >= 3 && (separated || lower(atoms[from - 1]) === "+");
}

/** "(225) 555-0143", "555-0143": three digits and four, with or without the area in brackets before them. */
function isLocalPhone(atoms: readonly Atom[], { first, last }: { first: number; last: number }): boolean {
  const shape = (at: number) => atoms[at]?.digits?.plain === true && atoms[at]?.text.length;
  const local = (at: number) =>
    shape(at) === 3 && atoms[at + 1]?.text === "-" && shape(at + 2) === 4 && atoms[at + 2]?.glued === true;
  const area = atoms[first - 1]?.text === "(" && atoms[last]?.text === ")" && shape(first) === 3;
  return local(first) || local(first - 2) || (area && local(last + 1));
}

/** "sub-300", "minus-5", and "+0.2%": what is in front belongs to the quantity. */
function isSigned(atoms: readonly Atom[], at: number): boolean {
  const sign = atoms[at - 1]?.text;
  if (sign === "+") return readUnit(atoms, at + 1)?.kind === "percent";
  return sign === "-" && SIGN_WORDS.has(lower(atoms[at - 2]));
}

function isPhonePart(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at];
  // "22 555" of a phone number reads like one number in groups.
  if (atom?.kind === "digits") return /^[\d \u00a0]+$/.test(atom.text);
  const joins = atom?.glued && /^[-–()/]$/.test(atom.text) && atoms[at + 1]?.glued;
  return Boolean(joins) && atoms[at - 1]?.kind === "digits" && atoms[at + 1]?.kind === "digits";
}

/** "2-1", "7-0", "a 3-4 defeat". Rising pairs with something counted behind them are ranges. */
export function isScore({ atoms }: Line, { first, last }: Numeral): boolean {
  const pair = (a: number, b: number) => {
    const [left, dash, right] = [atoms[a], atoms[a + 1], atoms[b]];
    if (
      !left?.digits?.plain ||
      !right?.digits?.plain ||
      !dash?.glued ||
      !right.glued ||
      !/^[-–]$/.test(dash.text)
    )
      return false;
    return (
      left.digits.min >= right.digits.min ||
      SCORES.has(lower(atoms[b + 1])) ||
      SCORES.has(lower(atoms[a - 1]))
    );
  };
  return pair(first, first + 2) || pair(last - 3, last - 1);
}

/** So many marks may open a block before the number of its item: "- **2.". A judgement by that example. */
const MARKS = 4;

/** The highest number of an item inside a paragraph. A judgement: longer lists have lines of their own. */
const MOST_ITEMS = 20;

/** "Rumours. (1) It is said that": an item of a list that runs on inside a paragraph. */
function isInnerItem(atoms: readonly Atom[], { first, last }: { first: number; last: number }): boolean {
  const digits = atoms[first]?.digits;
  if (!digits?.plain || digits.min > MOST_ITEMS || atoms[last]?.text !== ")" || !atoms[last]?.glued)
    return false;
  const open = atoms[first - 1]?.text === "(" ? 2 : 1;
  const before = atoms[first - open];
  const next = atoms[last + 1];
  return /^[.;:?!*]$/.test(before?.text ?? "") && next?.kind === "word" && next.text !== next.lower;
}

export function isListNumber({ atoms }: Line, { first, last }: Numeral): boolean {
  const next = atoms[last];
  if (isInnerItem(atoms, { first, last })) return true;
  return (
    first <= MARKS &&
    atoms.slice(0, first).every(({ kind }) => kind === "sign") &&
    atoms[first]?.digits?.plain === true &&
    next?.glued === true &&
    /^[.)]$/.test(next.text) &&
    last < atoms.length - 1
  );
}
