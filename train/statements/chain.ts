import { ROLES } from "../../src/find/statements/labeller/sheet.ts";
import type { Pace, Weights } from "./weights.ts";

/** The tokens around one cue, with the roles they should have. */
export interface Chain {
  /** The features of each token, the same number for all, one token after the other. */
  readonly own: Int32Array;
  /** The features of each step to the next token, likewise. */
  readonly steps: Int32Array;
  readonly wanted: Uint8Array;
  /** The position of the cue, whose role is given. */
  readonly cue: number;
}

/** The two tables of a field. */
export interface Field {
  readonly roles: Weights;
  readonly steps: Weights;
}

const N = ROLES.length;
const CUE = ROLES.indexOf("cue");
/** What an impossible role scores. */
const NEVER = -1e9;
/** A difference to gold that is smaller than this teaches nothing. */
const SLIGHT = 0.01;

/** Makes the roles that gold gives to one chain likelier among all ways to give them. */
export function climbChain(field: Field, { chain, pace }: { chain: Chain; pace: Pace }): void {
  const length = chain.wanted.length;
  const emit = sums(field.roles, { features: chain.own, rows: length });
  const steps = sums(field.steps, { features: chain.steps, rows: length - 1 });
  for (let role = 0; role < N; role++) if (role !== CUE) emit[chain.cue * N + role] = NEVER;
  const [ahead, behind] = [forward({ emit, steps, length }), backward({ emit, steps, length })];
  const whole = logSum4(ahead, (length - 1) * N);
  const slope = new Float64Array(N * N);
  for (let i = 0; i < length; i++) {
    for (let role = 0; role < N; role++)
      slope[role] =
        (chain.wanted[i] === role ? 1 : 0) - Math.exp(ahead[i * N + role]! + behind[i * N + role]! - whole);
    climbRow(field.roles, { features: chain.own, row: i, rows: length, slope, pace });
    if (i === 0) continue;
    for (let pair = 0; pair < N * N; pair++) {
      const [previous, role] = [Math.floor(pair / N), pair % N];
      const way =
        ahead[(i - 1) * N + previous]! +
        steps[(i - 1) * N * N + pair]! +
        emit[i * N + role]! +
        behind[i * N + role]!;
      const right = chain.wanted[i - 1] === previous && chain.wanted[i] === role;
      slope[pair] = (right ? 1 : 0) - Math.exp(way - whole);
    }
    climbRow(field.steps, { features: chain.steps, row: i - 1, rows: length - 1, slope, pace });
  }
}

/** The scores of each row of features for each class. */
function sums(weights: Weights, { features, rows }: { features: Int32Array; rows: number }): Float64Array {
  const { classes, values } = weights;
  const width = features.length / (rows || 1);
  const out = new Float64Array(rows * classes);
  for (let row = 0; row < rows; row++)
    for (let f = row * width; f < (row + 1) * width; f++) {
      const at = weights.row(features[f]!);
      for (let of = 0; of < classes; of++) out[row * classes + of]! += values[at + of]!;
    }
  return out;
}

interface Scores {
  readonly emit: Float64Array;
  readonly steps: Float64Array;
  readonly length: number;
}

/** The logarithm of the sum of all ways that end in each role of each token. */
function forward({ emit, steps, length }: Scores): Float64Array {
  const ahead = emit.slice();
  for (let i = 1; i < length; i++)
    for (let role = 0; role < N; role++) {
      const [from, step] = [(i - 1) * N, (i - 1) * N * N + role];
      ahead[i * N + role]! += logSum(
        ahead[from]! + steps[step]!,
        ahead[from + 1]! + steps[step + N]!,
        ahead[from + 2]! + steps[step + 2 * N]!,
        ahead[from + 3]! + steps[step + 3 * N]!,
      );
    }
  return ahead;
}

/** The same of all ways that go on from there, the token itself left out. */
function backward({ emit, steps, length }: Scores): Float64Array {
  const behind = new Float64Array(length * N);
  for (let i = length - 2; i >= 0; i--)
    for (let previous = 0; previous < N; previous++) {
      const [to, step] = [(i + 1) * N, i * N * N + previous * N];
      behind[i * N + previous] = logSum(
        behind[to]! + emit[to]! + steps[step]!,
        behind[to + 1]! + emit[to + 1]! + steps[step + 1]!,
        behind[to + 2]! + emit[to + 2]! + steps[step + 2]!,
        behind[to + 3]! + emit[to + 3]! + steps[step + 3]!,
      );
    }
  return behind;
}

function logSum4(scores: Float64Array, at: number): number {
  return logSum(scores[at]!, scores[at + 1]!, scores[at + 2]!, scores[at + 3]!);
}

function climbRow(
  weights: Weights,
  of: { features: Int32Array; row: number; rows: number; slope: Float64Array; pace: Pace },
): void {
  const { features, row, rows, slope, pace } = of;
  const { classes } = weights;
  const far = Array.from({ length: classes }, (_, at) => at).filter((at) => Math.abs(slope[at]!) > SLIGHT);
  if (far.length === 0) return;
  const width = features.length / rows;
  for (let f = row * width; f < (row + 1) * width; f++) {
    const at = weights.row(features[f]!);
    for (const of of far) weights.climb(at + of, slope[of]!, pace);
  }
}

/** The logarithm of the sum of four exponentials. */
function logSum(a: number, b: number, c: number, d: number): number {
  const most = Math.max(a, b, c, d);
  if (most === Number.NEGATIVE_INFINITY) return most;
  return most + Math.log(Math.exp(a - most) + Math.exp(b - most) + Math.exp(c - most) + Math.exp(d - most));
}
