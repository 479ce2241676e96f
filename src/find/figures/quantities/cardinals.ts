import type { NumberWords } from "../languages/number-words.ts";
import { type Line, type Numeral, point } from "./numeral.ts";
import { halfAfter, readScale } from "./scales.ts";

/** A number in words as far as it is read. */
interface Sum {
  total: number;
  current: number;
  /** The scale that the next one must stay below. */
  least: number;
  scale: number;
}

/** "a hundred and twenty", "twenty-four", "two dozen", "a dozen". `null` where no number word stands at atom `at`. */
export function readCardinal(line: Line, at: number): Numeral | null {
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
