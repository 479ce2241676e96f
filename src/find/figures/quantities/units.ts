import { CURRENCY_BEFORE, MILLIONS } from "../languages/en/quantities/money.ts";
import { ENGLISH_UNITS, type UnitRow } from "../languages/en/quantities/units.ts";
import type { Atom } from "./atoms.ts";

/** A unit of measurement at atoms `[first, last)`. */
export interface UnitReading {
  readonly unit: string;
  readonly kind: UnitRow["kind"];
  readonly first: number;
  readonly last: number;
}

const FORMS: ReadonlyMap<string, UnitRow> = new Map(
  ENGLISH_UNITS.flatMap((row) => row.forms.map((form) => [form, row] as const)),
);
/** How many words a unit may have: the longest listed, "South Korean won", has three. */
const LONGEST = 3;
/** ISO 4217 for no currency. */
const NO_CURRENCY = "XXX";

/** Reads the unit right behind a number, over a hyphen too ("72-hour", "5 km", "°C"); `null` where none is. */
export function readUnit(atoms: readonly Atom[], at: number): UnitReading | null {
  const hyphen = atoms[at]?.text === "-" && atoms[at + 1]?.kind === "word" && atoms[at + 1]?.glued ? 1 : 0;
  const first = at + hyphen;
  for (let length = LONGEST; length > 0; length--) {
    const row = unitAt(atoms, { from: first, length });
    if (row) return { unit: row.unit, kind: row.kind, first, last: first + length };
  }
  return null;
}

function unitAt(
  atoms: readonly Atom[],
  { from, length }: { from: number; length: number },
): UnitRow | undefined {
  const slice = atoms.slice(from, from + length);
  if (slice.length < length) return undefined;
  const join = (part: (atom: Atom) => string) =>
    slice.map((atom, i) => (i > 0 && !atom.glued ? " " : "") + part(atom)).join("");
  const exact = FORMS.get(join((atom) => atom.text));
  if (exact) return exact;
  const row = FORMS.get(join((atom) => atom.lower).replaceAll("-", " "));
  // A form in capitals ("G", "MT") must be written so.
  return row && !(length === 1 && /^\p{Lu}$/u.test(slice[0]?.text ?? "")) ? row : undefined;
}

/** A currency that stands before the number at `at`: its unit and the first atom of it ("US$", "US $", "RM", "$US"). */
export function readCurrencyBefore(
  atoms: readonly Atom[],
  at: number,
): { unit: string; first: number } | null {
  for (let length = Math.min(4, at); length > 0; length--) {
    const slice = atoms.slice(at - length, at);
    const tight = slice.slice(length > 1 ? 2 : 1).every((atom) => atom.glued || /\p{Sc}/u.test(atom.text));
    const unit = tight ? CURRENCY_BEFORE[slice.map((atom) => atom.text).join("")] : undefined;
    if (unit !== undefined) return { unit, first: at - length };
  }
  return readLetter(atoms, at);
}

/** "K1.2 billion", "K700,000": one capital letter right before millions, or before digits in groups, is a currency, whichever it is. */
function readLetter(atoms: readonly Atom[], at: number): { unit: string; first: number } | null {
  const letter = atoms[at - 1];
  const number = atoms[at];
  const grouped = number?.digits?.plain === false && number.text.includes(",");
  const large = grouped || (MILLIONS.has(atoms[at + 1]?.lower ?? "") && number?.kind === "digits");
  const tight = atoms[at]?.glued && letter?.kind === "word" && /^\p{Lu}$/u.test(letter.text);
  return large && tight ? { unit: NO_CURRENCY, first: at - 1 } : null;
}
