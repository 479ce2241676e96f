import { ROLES } from "./sheet.ts";

const N = ROLES.length;
const CUE = ROLES.indexOf("cue");
const CONTENT = ROLES.indexOf("content");
/** Ways that have met a token of content count apart from those that have not. */
const STATES = 2 * N;

/** What the best way through a window is found from. */
export interface Lattice {
  /** `emit[i * 4 + role]`. */
  readonly emit: Float64Array;
  /** `steps[(i * 4 + previous) * 4 + role]`: of role `role` at token `i` behind `previous`; nothing for the first token. */
  readonly steps: Float64Array;
  /** Position of the cue in the window: it is a cue whatever the scores say. */
  readonly cue: number;
}

/** The best roles, and their score. */
export interface Way {
  readonly roles: Uint8Array;
  readonly score: number;
}

/** The roles with the highest sum of scores among those that hold some content, by Viterbi's algorithm; `null` where there is no token but the cue. */
export function bestRoles({ emit, steps, cue }: Lattice): Way | null {
  const length = emit.length / N;
  const from = new Uint8Array(length * STATES);
  let scores: Float64Array = new Float64Array(STATES).fill(Number.NEGATIVE_INFINITY);
  for (let i = 0; i < length; i++) {
    const next = new Float64Array(STATES).fill(Number.NEGATIVE_INFINITY);
    for (let state = 0; state < (i === 0 ? 1 : STATES); state++) {
      const before = i === 0 ? 0 : scores[state]!;
      if (before === Number.NEGATIVE_INFINITY) continue;
      for (let role = 0; role < N; role++) {
        if (i === cue && role !== CUE) continue;
        const by = i === 0 ? 0 : steps[(i * N + (state % N)) * N + role]!;
        const to = role + (state >= N || role === CONTENT ? N : 0);
        const score = before + by + emit[i * N + role]!;
        if (score > next[to]!) {
          next[to] = score;
          from[i * STATES + to] = state;
        }
      }
    }
    scores = next;
  }
  let best: number = N;
  for (let state = N + 1; state < STATES; state++) if (scores[state]! > scores[best]!) best = state;
  const score = scores[best]!;
  return score === Number.NEGATIVE_INFINITY ? null : { roles: walkBack({ from, best, length }), score };
}

function walkBack({ from, best, length }: { from: Uint8Array; best: number; length: number }): Uint8Array {
  const roles = new Uint8Array(length);
  let state = best;
  for (let i = length - 1; i >= 0; i--) {
    roles[i] = state % N;
    state = from[i * STATES + state]!;
  }
  return roles;
}

/** The logarithm of the sum over all ways of the exponential of their scores: a way's share of it is its chance. */
export function sumOfWays({ emit, steps, cue }: Lattice): number {
  const length = emit.length / N;
  let scores: Float64Array = new Float64Array(N);
  for (let i = 0; i < length; i++) {
    const next = new Float64Array(N).fill(Number.NEGATIVE_INFINITY);
    for (let role = 0; role < N; role++) {
      if (i === cue && role !== CUE) continue;
      const at = i * N * N + role;
      next[role] =
        emit[i * N + role]! +
        (i === 0
          ? 0
          : logSum(
              scores[0]! + steps[at]!,
              scores[1]! + steps[at + N]!,
              scores[2]! + steps[at + 2 * N]!,
              scores[3]! + steps[at + 3 * N]!,
            ));
    }
    scores = next;
  }
  return logSum(scores[0]!, scores[1]!, scores[2]!, scores[3]!);
}

/** The logarithm of the sum of four exponentials. */
export function logSum(a: number, b: number, c: number, d: number): number {
  const most = Math.max(a, b, c, d);
  if (most === Number.NEGATIVE_INFINITY) return most;
  return most + Math.log(Math.exp(a - most) + Math.exp(b - most) + Math.exp(c - most) + Math.exp(d - most));
}
