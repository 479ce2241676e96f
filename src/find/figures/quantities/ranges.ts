import type { Interval } from "../../../model/index.ts";
import { HEDGES } from "../languages/en/quantities/numbers.ts";
import type { Line, Numeral } from "./numeral.ts";
import { readNumeral } from "./numerals.ts";
import { changesBefore } from "./trend.ts";
import { readCurrencyBefore, readUnit } from "./units.ts";

/** Two numbers that bound one quantity, at atoms `[first, last)` with "between" or "from". */
export interface Range extends Interval {
  readonly first: number;
  readonly last: number;
  readonly min: number;
  readonly max: number;
  /** The second number. */
  readonly upper: Numeral;
}

const DASHES: ReadonlySet<string> = new Set(["-", "–", "—", "‑", "−"]);
/** "rose by 200 to 1,400" names a change and a level; "fell by 1 to 1.5" bounds a change. Levels are at least twice the change. A judgement by these two. */
const LEVEL = 2;

/** Reads the range that starts with the number `low`: "3 to 3.5 million", "between A and B", "from A to B", "A-B", "5% to 10%". */
export function readRange(line: Line, low: Numeral): Range | null {
  const { atoms } = line;
  const opener = atoms[low.first - 1]?.lower ?? "";
  const start = readCurrencyBefore(atoms, low.first)?.first ?? low.first;
  const open = opener === "between" || opener === "from" ? opener : (atoms[start - 1]?.lower ?? "");
  const spaced = openerBefore(line, start);
  const join = joinAt(line, { low, between: open === "between" || spaced === "between" });
  if (join === null) return null;
  const currency = currencyLength(line, join);
  const high = readNumeral(line, join + currency);
  if (!high || high.form === "fraction" || !sameUnit(line, { low, high })) return null;
  return bound(line, { low, high, start, opener: spaced });
}

function openerBefore({ atoms }: Line, at: number): string {
  for (let back = 1; back <= 3; back++) {
    const word = atoms[at - back]?.lower ?? "";
    if (word === "between" || word === "from")
      return back === 1 || HEDGES.has(atoms[at - 1]?.lower ?? "") ? word : "";
  }
  return "";
}

function currencyLength({ atoms }: Line, at: number): number {
  for (let length = 1; length <= 3; length++) {
    if (atoms[at + length]?.kind === "digits" && readCurrencyBefore(atoms, at + length)?.first === at)
      return length;
  }
  return 0;
}

/** Whether both ends can be in one unit: "4 per cent to 62.50 pesos" and "7 pence to £31" cannot. */
function sameUnit({ atoms }: Line, { low, high }: { low: Numeral; high: Numeral }): boolean {
  const behind = readUnit(atoms, low.last)?.unit;
  const before = readCurrencyBefore(atoms, low.first)?.unit;
  const [first, second] = [
    before ?? behind,
    readCurrencyBefore(atoms, high.first)?.unit ?? readUnit(atoms, high.last)?.unit,
  ];
  if (first === undefined) return true;
  return first === second || (second === undefined && before !== undefined);
}

/** The atom behind the word or sign that joins the numbers, or `null`. A unit or a second modifier may stand between: "5% to 10%". */
function joinAt({ atoms }: Line, { low, between }: { low: Numeral; between: boolean }): number | null {
  const unit = readUnit(atoms, low.last);
  for (const at of unit ? [low.last, unit.last] : [low.last]) {
    const join = atoms[at];
    if (!join) continue;
    if (join.text === "-" && join.glued && atoms[at + 1]?.lower === "to" && atoms[at + 2]?.text === "-")
      return at + 3;
    if (join.lower === "to" || (between && join.lower === "and"))
      return at + (HEDGES.has(atoms[at + 1]?.lower ?? "") ? 2 : 1);
    if (DASHES.has(join.text) && (join.glued === (atoms[at + 1]?.glued ?? false) || join.text !== "-"))
      return at + 1;
  }
  return nextNumberOr({ atoms }, low);
}

/** "two or three", "sixty, seventy": neighbours in words. */
function nextNumberOr({ atoms }: Pick<Line, "atoms">, low: Numeral): number | null {
  const joined = /^(?:or|,)$/.test(atoms[low.last]?.lower ?? "");
  return low.form === "words" && low.max < 100 && joined && atoms[low.last + 1]?.kind === "word"
    ? low.last + 1
    : null;
}

/** Whether two numbers in words are one guess: neighbours up to ten, or tens that are. A comma joins tens alone, where no list goes on: "killed five, six hurt". */
function areNeighbours(line: Line, { low, high }: { low: Numeral; high: Numeral }): boolean {
  const step = low.max < 10 ? 1 : 10;
  if (high.min !== low.min + step || (step === 10 && low.min % 10 !== 0)) return false;
  if (line.atoms[low.last]?.text !== ",") return true;
  return step === 10 && readNumeral(line, high.last + 1) === null && line.atoms[low.first - 1]?.text !== ",";
}

function bound(
  line: Line,
  { low, high, start, opener }: { low: Numeral; high: Numeral; start: number; opener: string },
): Range | null {
  const { atoms } = line;
  const guess = /^(?:or|,)$/.test(atoms[low.last]?.lower ?? "");
  if (guess && !areNeighbours(line, { low, high })) return null;
  const shares = low.scale === 1 && high.scale > 1 && low.min < high.min / high.scale && low.min < 1000;
  const min = shares ? low.min * high.scale : low.min;
  const rising = min < high.max;
  if (!rising && opener !== "from") return null;
  if (opener === "" && changesBefore(atoms, start) && high.max >= LEVEL * min) return null;
  if (isYearSpan(line, { low, high })) return null;
  const first = opener === "" ? start : indexOfOpener(line, { opener, start });
  return { first, last: high.last, min: Math.min(min, high.min), max: Math.max(min, high.max), upper: high };
}

function indexOfOpener({ atoms }: Line, { opener, start }: { opener: string; start: number }): number {
  for (let at = start - 1; at >= start - 3; at--) if (atoms[at]?.lower === opener) return at;
  return start;
}

/** "2014-15", "1914–1918", "from 2013 to 2015". */
function isYearSpan({ atoms }: Line, { low, high }: { low: Numeral; high: Numeral }): boolean {
  const plain = atoms[low.first]?.digits?.plain && atoms[high.first]?.digits?.plain;
  if (!plain || low.scale > 1 || high.scale > 1) return false;
  const year = low.min >= 1500 && low.min <= 2100;
  return year && ((high.min >= 1500 && high.min <= 2100 && !readUnit(atoms, high.last)) || high.min < 100);
}
