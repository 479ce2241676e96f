import type { Read } from "./earlier.ts";
import type { Reading } from "./reading.ts";

/** The rule of people of whom no word around says what became of them. */
export const UNTOLD = "people";

/** A noun of this weight or less says who people are, not what became of them. A judgement: nearly all that do weigh 6 and more. */
const WEAK = 4;

/** Whether a reading is that of a noun which only says who people are. */
export function namesOnly({ rule, score }: Reading): boolean {
  return rule.startsWith("noun:") && score <= WEAK;
}

/** Whether words around a figure say what it counts. */
export function isTold({ reading }: Read): boolean {
  return reading.rule !== UNTOLD;
}
