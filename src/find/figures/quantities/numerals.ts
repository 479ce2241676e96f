import type { Interval } from "../../../model/index.ts";
import { HALF_ORDINALS, MEASURE_WORDS } from "../languages/en/quantities/numbers.ts";
import type { NumberWords } from "../languages/number-words.ts";
import type { Atom } from "./atoms.ts";

/** A number as read from atoms `[first, last)`. */
export interface Numeral extends Interval {
  readonly first: number;
  readonly last: number;
  readonly min: number;
  readonly max: number;
  readonly form: "digits" | "words" | "vague" | "fraction";
  readonly damaged: boolean;
  /** What the scale words behind it multiply by; 1 where there is none. */
  readonly scale: number;
}

/** Atoms with the number words of their language. */
export interface Line {
  readonly atoms: readonly Atom[];
  readonly words: NumberWords;
}

/** Reads the longest number that starts at atom `at`; `null` where none does. Ordinals ("third", "10th") are none. */
export function readNumeral(line: Line, at: number): Numeral | null {
  return readFraction(line, at) ?? readDigitNumeral(line, at) ?? readVague(line, at) ?? readWords(line, at);
}

/** Nobody takes a fraction of a smaller scale to write a count. */
const LEAST_WHOLE = 1000;
const VULGAR: Readonly<Record<string, number>> = { "½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3 };

function point(value: number, rest: Omit<Numeral, "min" | "max" | "damaged">): Numeral {
  return { min: value, max: value, damaged: false, ...rest };
}

function readDigitNumeral({ atoms, words }: Line, at: number): Numeral | null {
  const vulgar = VULGAR[atoms[at]?.text ?? ""];
  if (vulgar !== undefined) return point(vulgar, { first: at, last: at + 1, form: "digits", scale: 1 });
  const digits = atoms[at]?.digits;
  if (!digits) return null;
  const next = atoms[at + 1];
  const plural = next?.glued && next.lower === "s" ? roundVague(digits.min, words) : null;
  if (plural) return { ...plural, first: at, last: at + 2, form: "vague", damaged: false, scale: 1 };
  const half = VULGAR[(next?.glued && next.text) || ""];
  const added = half ?? halfAfter({ atoms, words }, at + 1)?.added ?? 0;
  const from = half === undefined ? (halfAfter({ atoms, words }, at + 1)?.last ?? at + 1) : at + 2;
  const scale = readScale({ atoms, words }, from);
  const rest = readRest({ atoms, words }, scale);
  return {
    min: round((digits.min + added) * scale.value) + rest.value,
    max: round((digits.max + added) * scale.value) + rest.value,
    first: at,
    last: rest.last,
    form: "digits",
    damaged: digits.damaged,
    scale: scale.value,
  };
}

/** "12 lakh 40 thousand", "3 million 200 thousand": what stands behind a scale in a smaller one; 0 where nothing does. */
function readRest(
  { atoms, words }: Line,
  { value, last }: { value: number; last: number },
): { value: number; last: number } {
  const digits = value > 1 ? atoms[last]?.digits : undefined;
  if (!digits?.plain) return { value: 0, last };
  const scale = readScale({ atoms, words }, last + 1);
  const fits = scale.value > 1 && digits.max * scale.value < value;
  return fits ? { value: digits.max * scale.value, last: scale.last } : { value: 0, last };
}

/** "100s": the vague word of the same order. */
function roundVague(value: number, words: NumberWords): { min: number; max: number } | null {
  if (value !== 10 && value !== 100 && value !== 1000) return null;
  const word = { 10: "tens", 100: "hundreds", 1000: "thousands" }[value];
  const bounds = word === undefined ? undefined : words.vague[word];
  return bounds ? { min: bounds[0], max: bounds[1] } : null;
}

/** Products of decimals and scales carry noise in the last places ("71.4 million"). */
function round(value: number): number {
  return Number(value.toPrecision(15));
}

function readScale({ atoms, words }: Line, at: number): { value: number; last: number } {
  const first = atoms[at];
  let last = at;
  let value = 1;
  if (first?.kind === "word" && first.glued) {
    const suffix = words.suffixes[first.lower];
    if (suffix === undefined || !isScaleSuffix({ atoms, words }, at)) return { value, last };
    return { value: suffix, last: at + 1 };
  }
  while (last < at + 3) {
    const hyphen = atoms[last]?.text === "-" && atoms[last]?.glued && atoms[last + 1]?.glued ? 1 : 0;
    const word = atoms[last + hyphen];
    const scale =
      word && word.kind === "word" ? (words.scales[word.lower] ?? words.batches[word.lower]) : undefined;
    const letter =
      word && !word.glued && /^(?:[mb]n|M|B)$/.test(word.text) ? words.suffixes[word.lower] : undefined;
    if (scale === undefined && letter === undefined) break;
    value *= scale ?? letter ?? 1;
    last += hyphen + 1;
  }
  return { value, last };
}

/**
 * Whether a letter right behind digits multiplies rather than names a unit or a place: "37m (121ft)" is metres and "room 6B" a room,
 * "5m people", "1.2B" and "$37m" are numbers.
 */
function isScaleSuffix({ atoms }: Line, at: number): boolean {
  const letter = atoms[at];
  if (!letter || !/^[mbk]$/.test(letter.lower)) return true;
  const currency = atoms[at - 2];
  if (currency?.kind === "sign" && /\p{Sc}/u.test(currency.text)) return true;
  if (currency?.kind === "word" && /^(?:[A-Z]{3}|RM|Rs|Tk|Fr)$/.test(currency.text)) return true;
  const next = atoms[at + 1];
  if (letter.text === "M" || letter.text === "B")
    return (next?.kind === "word" && !next.glued) || /\D/.test(atoms[at - 1]?.text ?? "");
  if (letter.lower !== "m") return letter.lower === "k" || next?.kind === "word";
  return next?.kind === "word" && !next.glued && !MEASURE_WORDS.has(next.lower);
}

function halfAfter({ atoms, words }: Line, at: number): { added: number; last: number } | null {
  const [and, a, half] = [atoms[at], atoms[at + 1], atoms[at + 2]];
  if (!and || !a || !half) return null;
  if (!words.and.has(and.lower) || !words.articles.has(a.lower)) return null;
  return words.half.has(half.lower) ? { added: 0.5, last: at + 3 } : null;
}

/** "dozens", "tens of thousands", "several hundred", "a few thousand". */
function readVague({ atoms, words }: Line, at: number): Numeral | null {
  const first = atoms[at];
  if (first?.kind !== "word") return null;
  const bounds = words.vague[first.lower];
  const build = (min: number, { max, last }: { max: number; last: number }): Numeral => {
    return { first: at, last, min, max, form: "vague", damaged: false, scale: 1 };
  };
  if (bounds) {
    const of = atoms[at + 1];
    const scale = words.vague[atoms[at + 2]?.lower ?? ""];
    const multiplied = of && words.of.has(of.lower) && scale && scale[0] >= 2000 && scale[0] > bounds[0];
    if (!multiplied) return build(bounds[0], { max: bounds[1], last: at + 1 });
    const unit = scale[0] / 2;
    return build(bounds[0] * unit, { max: (bounds[1] + 1) * unit - 1, last: at + 3 });
  }
  return readSeveral({ atoms, words }, at);
}

/** "several hundred" has no contract of its own; it spans the same order as "hundreds". */
function readSeveral({ atoms, words }: Line, at: number): Numeral | null {
  let next = at;
  if (words.articles.has(atoms[next]?.lower ?? "")) next++;
  const some = atoms[next]?.lower ?? "";
  const couple = words.couple.has(some) && words.of.has(atoms[next + 1]?.lower ?? "");
  if (!words.some.has(some) && !couple) return null;
  if (couple) next++;
  const word = atoms[next + 1]?.lower ?? "";
  const bounds = words.vague[`${word}s`];
  if (!bounds || (words.scales[word] ?? words.batches[word]) === undefined) return null;
  return {
    first: at,
    last: next + 2,
    min: bounds[0],
    max: bounds[1],
    form: "vague",
    damaged: false,
    scale: 1,
  };
}

/** "a third of", "two-thirds", "one fourth", "half of", "1/16". */
function readFraction(line: Line, at: number): Numeral | null {
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

function readSlash({ atoms }: Line, at: number): Numeral | null {
  const [above, slash, below] = [atoms[at], atoms[at + 1], atoms[at + 2]];
  if (!above?.digits || !below?.digits || !slash?.glued || !below.glued) return null;
  if (slash.text !== "/" && slash.text !== "⁄") return null;
  if (atoms[at + 3]?.glued && atoms[at + 3]?.text === slash.text) return null;
  if (above.digits.min >= below.digits.min || !below.digits.plain || below.digits.min > 128) return null;
  return point(above.digits.min / below.digits.min, { first: at, last: at + 3, form: "fraction", scale: 1 });
}

/** "a hundred and twenty", "twenty-four", "half a million", "two dozen", "a dozen". */
function readWords(line: Line, at: number): Numeral | null {
  return readHalfOf(line, at) ?? readCardinal(line, at);
}

function readHalfOf({ atoms, words }: Line, at: number): Numeral | null {
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

interface Sum {
  total: number;
  current: number;
  /** The scale that the next one must stay below. */
  least: number;
  scale: number;
}

function readCardinal(line: Line, at: number): Numeral | null {
  const { atoms, words } = line;
  const sum: Sum = { total: 0, current: 0, least: Number.POSITIVE_INFINITY, scale: 1 };
  let last = at;
  const article = words.articles.has(atoms[at]?.lower ?? "");
  if (article) {
    const word = atoms[at + 1]?.lower ?? "";
    if (words.scales[word] === undefined && words.batches[word] === undefined) return null;
    sum.current = 1;
    last++;
  }
  if (isKnownScale(line, at)) sum.current = 1;
  const start = last;
  while (last < atoms.length) {
    const join = last > start ? joinLength(line, { at: last, sum }) : 0;
    const word = atoms[last + join];
    if (word?.kind !== "word" || !addWord(sum, { word: word.lower, words })) break;
    last += join + 1;
  }
  if (last === start) return null;
  const half = halfAfter(line, last);
  return withHalf(sum, { first: at, last, half, line });
}

/** "the hundred sailors": a scale without an article of its own, before a word in the plural. */
function isKnownScale({ atoms, words }: Line, at: number): boolean {
  const word = atoms[at]?.lower ?? "";
  if ((words.scales[word] ?? words.batches[word]) === undefined) return false;
  const next = atoms[at + 1];
  return (
    words.known.has(atoms[at - 1]?.lower ?? "") &&
    next?.kind === "word" &&
    !next.glued &&
    /[^s]s$|en$|people$/.test(next.lower)
  );
}

function withHalf(
  sum: Sum,
  {
    first,
    last,
    half,
    line,
  }: { first: number; last: number; half: ReturnType<typeof halfAfter>; line: Line },
): Numeral {
  const value = sum.total + sum.current;
  if (!half || sum.scale > 1) return point(value, { first, last, form: "words", scale: sum.scale });
  const scale = readScale(line, half.last);
  return point((value + half.added) * scale.value, {
    first,
    last: scale.last,
    form: "words",
    scale: scale.value,
  });
}

/** How many atoms join two words of one number: the hyphen of "twenty-four", the "and" of "a hundred and twenty". */
function joinLength({ atoms, words }: Line, { at, sum }: { at: number; sum: Sum }): number {
  const join = atoms[at];
  const next = atoms[at + 1];
  if (join?.text === "-" && join.glued && next?.glued) return 1;
  if (!join || !next || !words.and.has(join.lower)) return 0;
  const small = words.units[next.lower] ?? words.tens[next.lower];
  const round = sum.current % 100 === 0 && (sum.current > 0 || sum.total > 0);
  // "sixty and one", as translations write it; "twenty and ten" are two numbers.
  const ten = sum.current % 100 >= 20 && sum.current % 10 === 0 && small !== undefined && small < 10;
  return small !== undefined && small > 0 && (round || ten) ? 1 : 0;
}

function addWord(sum: Sum, { word, words }: { word: string; words: NumberWords }): boolean {
  const unit = words.units[word];
  if (unit !== undefined) {
    const ten = sum.current % 100;
    const fits = ten === 0 || (ten >= 20 && ten % 10 === 0 && unit > 0 && unit < 10);
    if (!fits || (sum.current === 0 && sum.total === 0 && sum.least === 0)) return false;
    sum.current += unit;
    if (unit === 0) sum.least = 0;
    return true;
  }
  const ten = words.tens[word];
  if (ten !== undefined) {
    if (sum.current % 100 !== 0) return false;
    sum.current += ten;
    return true;
  }
  return addScale(sum, words.scales[word] ?? words.batches[word]);
}

function addScale(sum: Sum, scale: number | undefined): boolean {
  if (scale === undefined || sum.current === 0) return false;
  if (scale <= 100) {
    if (sum.current >= 100) return false;
    sum.current *= scale;
    sum.scale = Math.max(sum.scale, scale);
    return true;
  }
  if (scale >= sum.least) return false;
  sum.total += sum.current * scale;
  sum.current = 0;
  sum.least = scale;
  sum.scale = Math.max(sum.scale, scale);
  return true;
}
