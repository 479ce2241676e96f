import { MEASURE_WORDS } from "../languages/en/quantities/numbers.ts";
import type { Line } from "./numeral.ts";

/** "12 lakh 40 thousand", "3 million 200 thousand": what stands behind a scale in a smaller one; 0 where nothing does. */
export function readRest(
  { atoms, words }: Line,
  { value, last }: { value: number; last: number },
): { value: number; last: number } {
  const digits = value > 1 ? atoms[last]?.digits : undefined;
  if (!digits?.plain) return { value: 0, last };
  const scale = readScale({ atoms, words }, last + 1);
  const fits = scale.value > 1 && digits.max * scale.value < value;
  return fits ? { value: digits.max * scale.value, last: scale.last } : { value: 0, last };
}

/** What the scale words, or the letter, at atom `at` multiply by, with the first atom behind them; 1 where none stands there. */
export function readScale({ atoms, words }: Line, at: number): { value: number; last: number } {
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

/** "and a half": what it adds, with the first atom behind it; `null` where it does not stand at atom `at`. */
export function halfAfter({ atoms, words }: Line, at: number): { added: number; last: number } | null {
  const [and, a, half] = [atoms[at], atoms[at + 1], atoms[at + 2]];
  if (!and || !a || !half) return null;
  if (!words.and.has(and.lower) || !words.articles.has(a.lower)) return null;
  return words.half.has(half.lower) ? { added: 0.5, last: at + 3 } : null;
}
