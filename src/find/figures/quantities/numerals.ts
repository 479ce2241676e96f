import { readCardinal } from "./cardinals.ts";
import { readFraction, readHalfOf } from "./fractions.ts";
import { type Line, type Numeral, point, round } from "./numeral.ts";
import { halfAfter, readRest, readScale } from "./scales.ts";
import { readVague, roundVague } from "./vague.ts";

/** Reads the longest number that starts at atom `at`; `null` where none does. Ordinals ("third", "10th") are none. */
export function readNumeral(line: Line, at: number): Numeral | null {
  return readFraction(line, at) ?? readDigitNumeral(line, at) ?? readVague(line, at) ?? readWords(line, at);
}

/** Fractions of one character. */
const VULGAR: Readonly<Record<string, number>> = { "½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3 };

/** "1,200", "2.5 million", "12 lakh 40 thousand", "3½", "100s". */
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

/** "a hundred and twenty", "twenty-four", "half a million", "two dozen", "a dozen". */
function readWords(line: Line, at: number): Numeral | null {
  return readHalfOf(line, at) ?? readCardinal(line, at);
}
