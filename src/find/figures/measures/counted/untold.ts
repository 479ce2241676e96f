import type { Read } from "./earlier.ts";

/** The rule of people of whom no word around says what became of them. */
export const UNTOLD = "people";

/** Whether words around a figure say what it counts. */
export function isTold({ reading }: Read): boolean {
  return reading.rule !== UNTOLD;
}
