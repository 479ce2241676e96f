import { HALF_ORDINALS } from "../languages/en/quantities/numbers.ts";
import { type Line, type Numeral, point, round } from "./numeral.ts";

/** Nobody takes a fraction of a smaller scale to write a count. */
const LEAST_WHOLE = 1000;

/** The largest number below the slash of a fraction. A judgement: what stands over more is a score, a date or a part of a list. */
const MOST_BELOW = 128;

/** "a third of", "two-thirds", "one fourth", "half of", "1/16". */
export function readFraction(line: Line, at: number): Numeral | null {
  const { atoms, words } = line;
  const slash = readSlash(line, at);
  if (slash) return slash;
  const first = atoms[at];
  if (!first) return null;
  const follows = (last: number) => words.of.has(atoms[last]?.lower ?? "");
  if (words.half.has(first.lower)) {
    if (HALF_ORDINALS.has(atoms[at - 1]?.lower ?? "")) return null;
    return follows(at + 1) ? point(0.5, { first: at, last: at + 1, form: "fraction", scale: 1 }) : null;
  }
  const above = words.articles.has(first.lower) ? 1 : words.units[first.lower];
  if (above === undefined) return null;
  const hyphen = atoms[at + 1]?.text === "-" ? 1 : 0;
  const word = atoms[at + 1 + hyphen]?.lower ?? "";
  const below = words.fractions[word];
  if (below === undefined || (words.half.has(word) && above !== 1)) return null;
  const last = at + 2 + hyphen;
  const whole = follows(last) ? scaleAt(line, last + 1) : null;
  if (whole) {
    const value = round((above / below) * whole.value);
    return point(value, { first: at, last: whole.last, form: "words", scale: whole.value });
  }
  if (!follows(last) && !(above > 1 && word.endsWith("s"))) return null;
  return point(above / below, { first: at, last, form: "fraction", scale: 1 });
}

/** "a million" behind "a quarter of": a scale that a fraction is taken of. */
function scaleAt({ atoms, words }: Line, at: number): { value: number; last: number } | null {
  const value = words.articles.has(atoms[at]?.lower ?? "")
    ? words.scales[atoms[at + 1]?.lower ?? ""]
    : undefined;
  return value === undefined || value < LEAST_WHOLE ? null : { value, last: at + 2 };
}

/** "1/16". */
function readSlash({ atoms }: Line, at: number): Numeral | null {
  const [above, slash, below] = [atoms[at], atoms[at + 1], atoms[at + 2]];
  if (!above?.digits || !below?.digits || !slash?.glued || !below.glued) return null;
  if (slash.text !== "/" && slash.text !== "⁄") return null;
  if (atoms[at + 3]?.glued && atoms[at + 3]?.text === slash.text) return null;
  if (above.digits.min >= below.digits.min || !below.digits.plain || below.digits.min > MOST_BELOW)
    return null;
  return point(above.digits.min / below.digits.min, { first: at, last: at + 3, form: "fraction", scale: 1 });
}

/** "half a million", "half-million"; `null` where no scale that one takes the half of stands behind "half". */
export function readHalfOf({ atoms, words }: Line, at: number): Numeral | null {
  if (!words.half.has(atoms[at]?.lower ?? "")) return null;
  const skip = atoms[at + 1]?.text === "-" || words.articles.has(atoms[at + 1]?.lower ?? "") ? 2 : 1;
  const word = atoms[at + skip]?.lower ?? "";
  const value = words.scales[word] ?? words.batches[word];
  if (
    value === undefined ||
    (skip === 1 && (value < LEAST_WHOLE || HALF_ORDINALS.has(atoms[at - 1]?.lower ?? "")))
  )
    return null;
  return point(value / 2, { first: at, last: at + skip + 1, form: "words", scale: value });
}
