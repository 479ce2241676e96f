import { ENGLISH_TRENDS, LOSSES, TREND_JOINS } from "../languages/en/quantities/trends.ts";
import type { Atom } from "./atoms.ts";

/** Says whether the quantity whose modifier starts at `at` is a rise or a fall. `measured`: it has a unit of measurement, or is a percentage. */
export function readTrend(
  atoms: readonly Atom[],
  { at, measured }: { at: number; measured: boolean },
): "up" | "down" | null {
  let before = at - 1;
  while (TREND_JOINS.has(atoms[before]?.lower ?? "")) before--;
  const word = atoms[before]?.lower ?? "";
  const joined = before < at - 1;
  if (LOSSES.has(word) && !measured && !joined) return null;
  return ENGLISH_TRENDS.find((rule) => rule.words.has(word))?.trend ?? null;
}

/** Whether a word of change stands right before "by" at `at` or at `at` itself: "rose by 200 to 1,400" is no range. */
export function changesBefore(atoms: readonly Atom[], at: number): boolean {
  return readTrend(atoms, { at, measured: true }) !== null;
}
