import { softmax } from "../../src/find/figures/guess/numbers.ts";

/** An example: numbers, the places of its traits, its class and what it weighs. */
export interface Row {
  readonly numbers: Float32Array;
  readonly traits: Int32Array;
  readonly of: number;
  readonly weight: number;
}

/** What is learned. */
export interface SoftmaxPlan {
  readonly classes: number;
  /** How many numbers and how many traits there are. */
  readonly numbers: number;
  readonly traits: number;
  /** The weight of a square in the loss. */
  readonly decay: number;
  readonly rounds: number;
}

const RATE = 0.05;
const KEEP = 0.9;
const KEEP_SQUARES = 0.999;

/**
 * Fits a softmax over all rows at once (Adam): a row of weights for each number, one of no number, then one for each trait. The same rows
 * give the same weights.
 */
export function learnSoftmax(rows: readonly Row[], plan: SoftmaxPlan): Float32Array {
  const size = (plan.numbers + 1 + plan.traits) * plan.classes;
  const weights = new Float32Array(size);
  const [mean, square] = [new Float32Array(size), new Float32Array(size)];
  for (let round = 1; round <= plan.rounds; round++) {
    const slope = slopeOf(rows, { plan, weights });
    const [bias, biasSquare] = [1 - KEEP ** round, 1 - KEEP_SQUARES ** round];
    const rate = RATE * (1 - (round - 1) / plan.rounds);
    for (let i = 0; i < size; i++) {
      mean[i] = KEEP * mean[i]! + (1 - KEEP) * slope[i]!;
      square[i] = KEEP_SQUARES * square[i]! + (1 - KEEP_SQUARES) * slope[i]! ** 2;
      weights[i]! -= (rate * (mean[i]! / bias)) / (Math.sqrt(square[i]! / biasSquare) + 1e-8);
    }
  }
  return weights;
}

function slopeOf(
  rows: readonly Row[],
  { plan, weights }: { plan: SoftmaxPlan; weights: Float32Array },
): Float32Array {
  const { classes, numbers } = plan;
  const slope = weights.map((weight) => plan.decay * weight);
  slope.fill(0, numbers * classes, (numbers + 1) * classes);
  const error = new Float64Array(classes);
  for (const row of rows) {
    error.fill(0);
    eachPart(row, { numbers, classes }, (at, value) => {
      for (let k = 0; k < classes; k++) error[k]! += value * weights[at + k]!;
    });
    softmax(error);
    error[row.of]! -= 1;
    eachPart(row, { numbers, classes }, (at, value) => {
      const share = row.weight * value;
      for (let k = 0; k < classes; k++) slope[at + k]! += share * error[k]!;
    });
  }
  return slope;
}

/** Visits what of a row is not nothing, with the place of the weights that it meets. */
function eachPart(
  row: Row,
  { numbers, classes }: { numbers: number; classes: number },
  visit: (at: number, value: number) => void,
): void {
  for (let i = 0; i < numbers; i++) if (row.numbers[i] !== 0) visit(i * classes, row.numbers[i]!);
  visit(numbers * classes, 1);
  for (const trait of row.traits) visit((numbers + 1 + trait) * classes, 1);
}
