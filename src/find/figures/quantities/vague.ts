import type { NumberWords } from "../languages/number-words.ts";
import type { Line, Numeral } from "./numeral.ts";

/** "100s": the vague word of the same order. */
export function roundVague(value: number, words: NumberWords): { min: number; max: number } | null {
  if (value !== 10 && value !== 100 && value !== 1000) return null;
  const word = { 10: "tens", 100: "hundreds", 1000: "thousands" }[value];
  const bounds = word === undefined ? undefined : words.vague[word];
  return bounds ? { min: bounds[0], max: bounds[1] } : null;
}

/** "dozens", "tens of thousands", "several hundred", "a few thousand". */
export function readVague({ atoms, words }: Line, at: number): Numeral | null {
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
