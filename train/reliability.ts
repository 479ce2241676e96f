/** An answer with the confidence that it is given, from 0 to 1. */
export interface Trusting {
  readonly right: boolean;
  readonly confidence: number;
}

/** Answers of about one confidence. */
export interface Bin {
  /** The confidences, from `from` on and below `to`; the last bin holds 1 as well. */
  readonly from: number;
  readonly to: number;
  readonly answers: number;
  /** The mean of the confidences given. */
  readonly given: number;
  /** The share that is right. */
  readonly right: number;
}

const TENTHS = 10;

/** Hundredths times ten may fall short of a whole number by this. */
const SLACK = 1e-9;

/** Answers in so many bins of one width by their confidence; empty ones are left out. */
export function binsOf(all: readonly Trusting[], count: number): Bin[] {
  return Array.from({ length: count }, (_, bin) => {
    const inside = all.filter(
      ({ confidence }) => Math.min(count - 1, Math.floor(confidence * count + SLACK)) === bin,
    );
    return {
      from: bin / count,
      to: (bin + 1) / count,
      answers: inside.length,
      given: meanGiven(inside),
      right: shareRight(inside),
    };
  }).filter(({ answers }) => answers > 0);
}

/** How far the confidences of a tenth are from its share that is right, by the answers in each: the expected calibration error, from 0 to 1. */
export function errorOf(all: readonly Trusting[]): number {
  const far = binsOf(all, TENTHS).reduce(
    (sum, { answers, given, right }) => sum + answers * Math.abs(given - right),
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
  return binsOf(all, TENTHS).map(
    ({ from, to, answers, given, right }) =>
      `| ${from.toFixed(1)} to ${to.toFixed(1)} | ${answers} | ${given.toFixed(3)} | ${right.toFixed(3)} |`,
  );
}
