import type { Line, Numeral } from "./numeral.ts";
import { isAddress, isEmergencyCall } from "./reject-address.ts";
import { isBesideMonth, isInName, isLabelled, isPronoun, isYear } from "./reject-name.ts";
import { isAge } from "./reject-person.ts";
import { isClock, isGluedAfter, isGluedBefore, isListNumber, isPhone, isScore } from "./reject-shape.ts";

/** Why a numeral is no quantity: the id of the first rule that says so, or `null`. */
export function rejection(line: Line, numeral: Numeral): string | null {
  for (const [id, rule] of RULES) if (rule(line, numeral)) return id;
  return null;
}

type Rule = (line: Line, numeral: Numeral) => boolean;

/** In this order: what is glued to letters and signs, then what its neighbours name. */
const RULES: readonly (readonly [string, Rule])[] = [
  ["glued-before", isGluedBefore],
  ["glued-after", isGluedAfter],
  ["clock", isClock],
  ["phone", isPhone],
  ["label", isLabelled],
  ["month", isBesideMonth],
  ["year", isYear],
  ["score", isScore],
  ["address", isAddress],
  ["emergency-call", isEmergencyCall],
  ["age-apposition", isAge],
  ["list-number", isListNumber],
  ["name", isInName],
  ["pronoun", isPronoun],
];
