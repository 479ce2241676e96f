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

/** One way through a window, and its score. */
export interface Way {
  readonly roles: Uint8Array;
  readonly score: number;
}

/** A way that is not yet walked: it takes another's states behind token `at`, is in `state` there, and goes the best way up to it. */
interface Detour {
  readonly at: number;
  readonly state: number;
  /** The states of the way that it leaves; nothing for the best way to an end. */
  readonly behind: Uint8Array | null;
  readonly score: number;
}

/**
 * The `most` ways with the highest scores among those that hold some content, best first; none where there is no token but the cue. Viterbi's algorithm scores
 * the best way up to each state; from its end each way is then walked back, and the places are noted where leaving it costs least (Eppstein 1998).
 */
export function bestWays(lattice: Lattice, most: number): Way[] {
  const length = lattice.emit.length / N;
  const heads = headsOf(lattice);
  const detours: Detour[] = [];
  for (let state = N; state < STATES; state++) {
    const score = heads[(length - 1) * STATES + state]!;
    offer(detours, { at: length - 1, state, behind: null, score }, most);
  }
  const ways: Way[] = [];
  while (ways.length < most) {
    const next = detours.shift();
    if (!next) break;
    const states = walkBack(lattice, { heads, next, detours, room: most - ways.length - 1 });
    ways.push({ roles: states.map((state) => state % N), score: next.score });
  }
  return ways;
}

/** Keeps a detour if it is among the best so many, in order. */
function offer(detours: Detour[], detour: Detour, room: number): void {
  if (detour.score === Number.NEGATIVE_INFINITY) return;
  let at = detours.length;
  while (at > 0 && detours[at - 1]!.score < detour.score) at--;
  if (at >= room) return;
  detours.splice(at, 0, detour);
  if (detours.length > room) detours.length = room;
}

/** The score of the best way up to each token that is there in each state. */
function headsOf({ emit, steps, cue }: Lattice): Float64Array {
  const length = emit.length / N;
  const heads = new Float64Array(length * STATES).fill(Number.NEGATIVE_INFINITY);
  for (let i = 0; i < length; i++)
    for (let role = 0; role < N; role++) {
      if (i === cue && role !== CUE) continue;
      const own = emit[i * N + role]!;
      if (i === 0) heads[role === CONTENT ? role + N : role] = own;
      else
        for (let before = 0; before < STATES; before++) {
          const to = i * STATES + (before >= N || role === CONTENT ? role + N : role);
          const score = heads[(i - 1) * STATES + before]! + steps[(i * N + (before % N)) * N + role]! + own;
          if (score > heads[to]!) heads[to] = score;
        }
    }
  return heads;
}

interface Walk {
  readonly heads: Float64Array;
  readonly next: Detour;
  readonly detours: Detour[];
  /** How many detours are still of use. */
  readonly room: number;
}

/** The states of a way, walked from its detour to the first token; on the way, detours from it are noted. */
function walkBack({ emit, steps }: Lattice, { heads, next, detours, room }: Walk): Uint8Array {
  const states = next.behind ? next.behind.slice() : new Uint8Array(emit.length / N);
  states[next.at] = next.state;
  let rest = next.score - heads[next.at * STATES + next.state]!;
  for (let i = next.at; i > 0; i--) {
    const state = states[i]!;
    const role = state % N;
    rest += emit[i * N + role]!;
    // Content is met at its first token, and stays met.
    const first = state < N || role === CONTENT ? 0 : N;
    const last = state < N ? N : STATES;
    let [best, most] = [-1, Number.NEGATIVE_INFINITY];
    for (let before = first; before < last; before++) {
      const score = rest + steps[(i * N + (before % N)) * N + role]! + heads[(i - 1) * STATES + before]!;
      const [other, otherScore] = score > most ? [best, most] : [before, score];
      if (score > most) [best, most] = [before, score];
      if (other >= 0 && (detours.length < room || otherScore > (detours.at(-1)?.score ?? otherScore)))
        offer(detours, { at: i - 1, state: other, behind: states, score: otherScore }, room);
    }
    rest += steps[(i * N + (best % N)) * N + role]!;
    states[i - 1] = best;
  }
  return states;
}

/** The logarithm of the sum of the exponentials of the ways' scores: a way's share of it is its chance among them. */
export function logSumOf(ways: readonly Way[]): number {
  const most = ways.reduce((best, { score }) => Math.max(best, score), Number.NEGATIVE_INFINITY);
  if (most === Number.NEGATIVE_INFINITY) return most;
  return most + Math.log(ways.reduce((sum, { score }) => sum + Math.exp(score - most), 0));
}
