import type { Told } from "./told.ts";

/** Statements of about one confidence. */
export interface Tenth {
  /** The confidences, from `from` on and below `from` + 0.1; the last tenth holds 1 as well. */
  readonly from: number;
  readonly statements: number;
  /** The mean of the confidences given. */
  readonly given: number;
  /** The share that is right. */
  readonly right: number;
}

/** A statement with the confidence it is given. */
export interface Trusting extends Pick<Told, "right"> {
  readonly confidence: number;
}

const TENTHS = 10;

/** Statements by tenths of their confidence; empty ones are left out. */
function tenthsOf(all: readonly Trusting[]): Tenth[] {
  return Array.from({ length: TENTHS }, (_, tenth) => {
    const inside = all.filter(
      ({ confidence }) => Math.min(TENTHS - 1, Math.floor(confidence * TENTHS + SLACK)) === tenth,
    );
    return {
      from: tenth / TENTHS,
      statements: inside.length,
      given: meanGiven(inside),
      right: shareRight(inside),
    };
  }).filter(({ statements }) => statements > 0);
}

/** Hundredths times ten may fall short of a whole number by this. */
const SLACK = 1e-9;

/** How far the confidences of a tenth are from its share that is right, by the statements in each: the expected calibration error, from 0 to 1. */
export function errorOf(all: readonly Trusting[]): number {
  const far = tenthsOf(all).reduce(
    (sum, { statements, given, right }) => sum + statements * Math.abs(given - right),
    0,
  );
  return far / all.length;
}

/** The share that is right. */
export function shareRight(all: readonly Trusting[]): number {
  return all.filter(({ right }) => right).length / all.length;
}

function meanGiven(all: readonly Trusting[]): number {
  return all.reduce((sum, { confidence }) => sum + confidence, 0) / all.length;
}

/** The tenths as rows of a table. */
export function rowsOf(all: readonly Trusting[]): string[] {
  return tenthsOf(all).map(
    ({ from, statements, given, right }) =>
      `| ${from.toFixed(1)} to ${(from + 1 / TENTHS).toFixed(1)} | ${statements} | ${given.toFixed(3)} | ${right.toFixed(3)} |`,
  );
}
