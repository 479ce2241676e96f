import type { FoundDate, Interval, Modifier, Quantity, Span } from "../../../model/index.ts";
import { anchorOf, overlapOf } from "../../../model/index.ts";
import type { Doc } from "../../../text/index.ts";
import { MILLIONS } from "../languages/en/quantities/money.ts";
import { STOPS } from "../languages/en/quantities/numbers.ts";
import { singular } from "../languages/en/singular.ts";
import { NUMBER_STARTS, NUMBERS } from "../languages/lexicon.ts";
import { type Atom, atomsOf } from "./atoms.ts";
import type { DigitStyle } from "./digits.ts";
import { readModifier } from "./modifiers.ts";
import { near } from "./near.ts";
import type { Line, Numeral } from "./numeral.ts";
import { readNumeral } from "./numerals.ts";
import { readRange } from "./ranges.ts";
import { rejection } from "./reject.ts";
import { isYear } from "./reject-name.ts";
import { readTrend } from "./trend.ts";
import { readCurrencyBefore, readUnit, type UnitReading } from "./units.ts";

/** Reads every quantity of `doc`, in order of the text, none overlapping another. Numbers inside `dates` of type DATE or TIME are none. */
export function readQuantities(
  doc: Doc,
  { report, dates }: { report: string; dates: readonly FoundDate[] },
): Quantity[] {
  const days = dates.filter((date) => date.type === "DATE" || date.type === "TIME");
  return regionsOf(doc).flatMap((region) => readRegion(doc, { region, report, days }));
}

/** The value of the number that the words of `span` begin with; `null` where they begin with none. */
export function readNumber(doc: Doc, span: Span): Interval | null {
  const atoms = atomsOf(doc.text, { ...span, style: styleOf(doc) });
  return readNumeral({ atoms, words: NUMBERS }, 0);
}

function styleOf({ language }: Doc): DigitStyle {
  return { dotGroups: !language.startsWith("en") };
}

/** A number never runs from one block, or one cell of a table, into the next. */
function regionsOf(doc: Doc): readonly Span[] {
  if (doc.blocks.length === 0) return [{ start: 0, end: doc.text.length }];
  return doc.blocks.flatMap((block) => (block.cells.length > 0 ? block.cells : [block]));
}

interface Region {
  readonly region: Span;
  readonly report: string;
  readonly days: readonly FoundDate[];
}

function readRegion(doc: Doc, { region, report, days }: Region): Quantity[] {
  const atoms = atomsOf(doc.text, { start: region.start, end: region.end, style: styleOf(doc) });
  const line: Line = { atoms, words: NUMBERS };
  const quantities: Quantity[] = [];
  let at = 0;
  let free = 0;
  while (at < atoms.length) {
    const numeral = mayStart(atoms[at]) ? readNumeral(line, at) : null;
    if (!numeral) {
      at++;
      continue;
    }
    at = numeral.last;
    if (isDate(line, { numeral, days }) || rejection(line, numeral)) {
      // What is no quantity is none at its other end either: "aged 25 to 54", "Sept. 20-24".
      at = readRange(line, numeral)?.last ?? at;
      continue;
    }
    const draft = complete(line, numeral);
    if (draft.first < free) continue;
    quantities.push(quantityOf(doc, { report, line, draft }));
    at = draft.next;
    free = draft.last;
  }
  return quantities;
}

function mayStart(atom: Atom | undefined): boolean {
  return atom?.kind === "word"
    ? NUMBER_STARTS.has(atom.lower)
    : atom?.kind === "digits" || VULGAR.has(atom?.text ?? "");
}

const VULGAR: ReadonlySet<string> = new Set("½¼¾⅓⅔");

/** No expression of a date is longer, in code units. A judgement: expressions that span two dates stay far below. */
const LONGEST_DATE = 200;

function isDate(line: Line, { numeral, days }: { numeral: Numeral; days: readonly FoundDate[] }): boolean {
  const { atoms } = line;
  // "1,983" is no year, whatever it is taken for.
  if (atoms[numeral.first]?.digits?.plain === false && numeral.min >= 1000) return false;
  const number = { start: atoms[numeral.first]?.start ?? 0, end: atoms[numeral.last - 1]?.end ?? 0 };
  // A number in words is a date only as a part of more words ("two weeks ago"), never "two thousand" alone; and "an average of 1500" is no year.
  const alone = numeral.form === "words" || !isYear(line, numeral);
  const whole = (day: Span) => !alone || day.end - day.start > number.end - number.start;
  return near(days, { span: number, reach: LONGEST_DATE }).some(
    ({ anchor }) => overlapOf(anchor, number) > 0 && whole(anchor),
  );
}

/** A quantity in atoms: number `[from, to)`, anchor `[first, last)`, where to read on. */
interface Draft {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
  readonly next: number;
  readonly min: number;
  readonly max: number;
  readonly modifier: Modifier;
  readonly damaged: boolean;
  readonly currency: string | null;
}

function complete(line: Line, numeral: Numeral): Draft {
  const { atoms } = line;
  const share = readShare(line, numeral);
  const range = share ? null : readRange(line, numeral);
  const currency = readCurrencyBefore(atoms, numeral.first);
  const from = range?.first ?? currency?.first ?? numeral.first;
  const to = range?.last ?? share?.last ?? numeral.last;
  const { modifier, first, last } = readModifier(atoms, { first: from, last: to });
  const printed = range ? "range" : numeral.form === "vague" ? "vague" : "exact";
  const minus = isMinus(line, from) ? -1 : 1;
  return {
    from,
    to,
    first,
    last,
    next: last,
    min: minus * (range?.min ?? share?.value ?? numeral.min),
    max: minus * (range?.max ?? share?.value ?? numeral.max),
    modifier: modifier === "exact" ? printed : modifier,
    damaged: numeral.damaged || (range?.upper.damaged ?? false),
    currency: currency?.unit ?? null,
  };
}

/** The greatest part of a share ("nine in ten"), and the greatest whole of one that is not "one in": beyond, both are quantities of their own. Both are judgements. */
const MOST_PART = 9;
const MOST_WHOLE = 20;

/** "one in three", "one out of three", "two in five": a share. */
function readShare(line: Line, numeral: Numeral): { value: number; last: number } | null {
  const { atoms } = line;
  const part = numeral.min;
  if (part !== numeral.max || part < 1 || part > MOST_PART || numeral.form === "fraction") return null;
  const join = shareJoin(atoms, numeral.last);
  const whole = join > 0 ? readNumeral(line, numeral.last + join) : null;
  if (!whole || whole.min !== whole.max || whole.min <= part || readUnit(atoms, whole.last)) return null;
  if (whole.min > (part === 1 ? 1000 : MOST_WHOLE)) return null;
  return { value: part / whole.min, last: whole.last };
}

/** How many atoms join the part of a share and its whole: "in", "out of", "in every", "of every"; 0 where none do. */
function shareJoin(atoms: readonly Atom[], at: number): number {
  const [first, second, third] = [atoms[at]?.lower, atoms[at + 1]?.lower, atoms[at + 2]?.lower];
  const out = first === "out" && second === "of" ? 2 : 0;
  const every = out > 0 ? third : second;
  if (every === "every" && (out > 0 || first === "in" || first === "of")) return out > 0 ? 3 : 2;
  return out > 0 ? out : first === "in" ? 1 : 0;
}

function isMinus({ atoms }: Line, at: number): boolean {
  const [word, sign, number] = [atoms[at - 2], atoms[at - 1], atoms[at]];
  if (number?.kind !== "digits") return false;
  if (sign?.lower === "minus" || (sign?.text === "-" && word?.lower === "minus")) return true;
  return /^[-−]$/.test(sign?.text ?? "") && !sign?.glued && number.glued;
}

function quantityOf(
  doc: Doc,
  { report, line, draft }: { report: string; line: Line; draft: Draft },
): Quantity {
  const { atoms } = line;
  const span = (first: number, last: number): Span => ({
    start: atoms[first]?.start ?? 0,
    end: atoms[last - 1]?.end ?? 0,
  });
  const measured = readUnit(atoms, draft.last) ?? currencyOverOf(line, draft.last);
  const unit = draft.currency ?? measured?.unit ?? countedNoun(line, draft.last);
  const trend = trendOf(line, { draft, measured: measured !== null || draft.currency !== null });
  return {
    anchor: anchorOf({ id: report, text: doc.text }, span(draft.first, draft.last)),
    number: span(draft.from, draft.to),
    ...boundsOf(draft),
    modifier: draft.modifier,
    unit,
    ...(trend ? { trend } : {}),
    damaged: draft.damaged,
    ...(atoms.slice(draft.from, draft.to).some((atom) => atom.digits?.repaired) ? { repaired: true } : {}),
  };
}

/** "30 millions of pesos", as in translations: a currency over "of" behind a scale. */
function currencyOverOf({ atoms, words }: Line, at: number): UnitReading | null {
  if (!words.of.has(atoms[at]?.lower ?? "") || !SCALES.has(atoms[at - 1]?.lower ?? "")) return null;
  const unit = readUnit(atoms, at + 1);
  return unit?.kind === "money" ? unit : null;
}

/** Words of scale that a currency may stand behind over "of". */
const SCALES: ReadonlySet<string> = new Set([...MILLIONS, "millions", "billions", "thousand", "thousands"]);

/** A bound ("climbed more than 3%") says how exact the number is; a trend then adds nothing that may be relied on. */
function trendOf(
  { atoms }: Line,
  { draft, measured }: { draft: Draft; measured: boolean },
): "up" | "down" | null {
  if (!/^(?:exact|about|range)$/.test(draft.modifier) || atoms[draft.from]?.lower === "between") return null;
  if (atoms[draft.from - 1]?.text === "+") return "up";
  return readTrend(atoms, { at: draft.first, measured });
}

function boundsOf({ min, max, modifier }: Draft): { min: number | null; max: number | null } {
  const [low, high] = min <= max ? [min, max] : [max, min];
  if (modifier === "more-than" || modifier === "at-least") return { min: low, max: null };
  if (modifier === "less-than" || modifier === "up-to") return { min: null, max: high };
  return { min: low, max: high };
}

/** The word counted, in the singular: the last plural of the few words behind the number, else the first word. */
function countedNoun({ atoms }: Line, at: number): string {
  const skip = atoms[at]?.text === "-" ? 1 : 0;
  const words: string[] = [];
  for (const atom of atoms.slice(at + skip, at + skip + 4)) {
    if (atom.kind !== "word" || STOPS.has(atom.lower)) break;
    // "90 firefighters six hours": another number counts what stands behind it.
    if (words.length > 0 && !atom.glued && NUMBERS.units[atom.lower] !== undefined) break;
    words.push(atom.lower);
  }
  const plural = words.findLast((word) => singular(word) !== word);
  return singular(plural ?? words[0] ?? "");
}
