/** A number written in digits, as read at one place of a text. */
export interface Digits {
  /** Where it ends, exclusive. */
  readonly end: number;
  readonly min: number;
  readonly max: number;
  /** Whether digits are lost or had to be repaired ("2O,000"). */
  readonly damaged: boolean;
  /** Whether letters stood for digits. Such a number is damaged as well. */
  readonly repaired?: boolean;
  /** Whether it is nothing but digits: no grouping, no decimals. Only such a number can be a year or a house number. */
  readonly plain: boolean;
}

/** How a language writes numbers: whether a lone dot between digits groups thousands ("2.000 mineros"). */
export interface DigitStyle {
  readonly dotGroups: boolean;
}

// Each expression is sticky and all but the last repeat within bounds, so that it reads a text of any kind in linear time.
const LOST = "?\uFFFD#*_";
const LOST_GROUP = new RegExp(
  `(\\d{1,3}(?:,\\d{3}){0,3}),(<\\s?>|(?=\\d{0,2}[${LOST}])[\\d${LOST}]{2,3}|xxx|XXX)(?![\\p{L}\\d])`,
  "uy",
);
// A question ends in one mark, with a capital behind it or nothing.
const LOST_TAIL =
  /(\d{1,6})([?\uFFFD]{1,3})(?=[ \u00a0](?:\p{Ll}|\p{Lu}\p{Ll}{1,12}(?:ans|inos|ese)\b)|[.,;:)])/uy;
// "2?1", "2??,000": no question ends between two digits.
const LOST_INSIDE = /\d{1,3}[?\uFFFD]{1,3}(?:\d{1,3}(?:,\d{3}){0,3}|(?:,\d{3}){1,3})(?![\p{L}\d])/uy;
const LETTER_IN = /\d{1,3}(?:[Oo]{1,3}(?:\d{1,3}|(?=,\d{3}))|[lI]\d{1,3})(?:,[\dOo]{3}){0,3}(?![\p{L}\d])/uy;
const COMMAS = /\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,9})?(?!\d)/y;
const COMMA_SPACE = /\d{1,3}, 000(?= \p{Ll})/uy;
const LAKHS = /\d{1,2}(?:,\d{2}){1,5},\d{3}(?:\.\d{1,9})?(?!\d)/y;
const APOSTROPHES = /\d{1,3}(?:['’]\d{3}){1,5}(?!\d)/y;
const SPACES = /[1-9]\d{0,2}(?:[ \u00a0\u2009\u202f]\d{3}){1,5}(?![.,]?\d)/y;
const DOTS = /\d{1,3}(?:\.\d{3}){1,5}(?:,\d{1,9})?(?![.,]?\d)/y;
const COMMA_DECIMAL = /\d{1,9},\d{1,2}(?![.,]?\d)(?=\s?(?:%|\p{Ll}))/uy;
const POWER = /\d{1,15}(?:\.\d{1,15})?\s?[×x]\s?10[\^]?([−+-]?\d{1,3})(?!\d)/y;
const PLAIN = /\d+(?:\.\d+)?|\.\d+/y;
/** Beyond this, digits are an identifier and no count; it is also where doubles lose exactness. */
const MOST_DIGITS = 15;

/** Reads the number that starts with the digit (or decimal point) at `at`; `null` where none does. Damaged digits give the interval of all that fit. */
export function readDigits(text: string, { at, style }: { at: number; style: DigitStyle }): Digits | null {
  return (
    readLost(text, at) ??
    readRepaired(text, at) ??
    readPower(text, at) ??
    readGrouped(text, { at, style }) ??
    readPlain(text, at)
  );
}

function matchAt(pattern: RegExp, { text, at }: { text: string; at: number }): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function readLost(text: string, at: number): Digits | null {
  const group = matchAt(LOST_GROUP, { text, at });
  if (group) {
    const known = (group[1] ?? "").replaceAll(",", "");
    const last = group[2] ?? "";
    const shown = /^[\d?\uFFFD#*_]+$/.test(last) ? last : "";
    return lostInterval(known, { shown: shown.padEnd(3, "?"), end: at + group[0].length });
  }
  const inside = matchAt(LOST_INSIDE, { text, at })?.[0];
  if (inside) return lostInterval("", { shown: inside.replaceAll(",", ""), end: at + inside.length });
  const tail = matchAt(LOST_TAIL, { text, at });
  return tail ? lostInterval(tail[1] ?? "", { shown: tail[2] ?? "", end: at + tail[0].length }) : null;
}

function lostInterval(known: string, { shown, end }: { shown: string; end: number }): Digits {
  const min = Number(known + shown.replace(/\D/g, "0"));
  const max = Number(known + shown.replace(/\D/g, "9"));
  return { end, min, max, damaged: true, plain: false };
}

function readRepaired(text: string, at: number): Digits | null {
  const match = matchAt(LETTER_IN, { text, at });
  if (!match) return null;
  const value = Number(match[0].replace(/[Oo]/g, "0").replace(/[lI]/g, "1").replaceAll(",", ""));
  return { end: at + match[0].length, min: value, max: value, damaged: true, repaired: true, plain: false };
}

/** "1.99×10−30": the exponent of the printed minus. */
function readPower(text: string, at: number): Digits | null {
  const match = matchAt(POWER, { text, at });
  if (!match) return null;
  const value = Number.parseFloat(match[0]) * 10 ** Number((match[1] ?? "0").replace("−", "-"));
  return Number.isFinite(value) ? point(value, { end: at + match[0].length, plain: false }) : null;
}

function readGrouped(text: string, { at, style }: { at: number; style: DigitStyle }): Digits | null {
  const commas =
    matchAt(LAKHS, { text, at }) ?? matchAt(COMMAS, { text, at }) ?? matchAt(COMMA_SPACE, { text, at });
  if (commas)
    return point(Number(commas[0].replace(/[, ]/g, "")), { end: at + commas[0].length, plain: false });
  const spaced = matchAt(APOSTROPHES, { text, at }) ?? matchAt(SPACES, { text, at });
  if (spaced) {
    return point(Number(spaced[0].replace(/['’\s]/g, "")), { end: at + spaced[0].length, plain: false });
  }
  const dots = matchAt(DOTS, { text, at });
  if (dots && (style.dotGroups || dotsGroup(dots[0]))) {
    const value = Number(dots[0].replaceAll(".", "").replace(",", "."));
    return point(value, { end: at + dots[0].length, plain: false });
  }
  const decimal = matchAt(COMMA_DECIMAL, { text, at });
  if (!decimal) return null;
  return point(Number(decimal[0].replace(",", ".")), { end: at + decimal[0].length, plain: false });
}

/** Where a dot usually is the decimal point: two groups, or a round thousand that nobody writes as a decimal ("2.000"). */
function dotsGroup(digits: string): boolean {
  return digits.split(".").length > 2 || (digits.endsWith("000") && !digits.startsWith("0"));
}

function readPlain(text: string, at: number): Digits | null {
  const match = matchAt(PLAIN, { text, at });
  if (!match || match[0].length > MOST_DIGITS) return null;
  return point(Number(match[0]), { end: at + match[0].length, plain: !match[0].includes(".") });
}

function point(value: number, { end, plain }: { end: number; plain: boolean }): Digits {
  return { end, min: value, max: value, damaged: false, plain };
}
