import { mix2 } from "../../../text/index.ts";
import { ROLES } from "./sheet.ts";

const N = ROLES.length;
const CUE = ROLES.indexOf("cue");

/** Kinds of places between two tokens that a change of role may like or dislike. */
export const PLACES = 4;

/** The feature of coming from role `previous` at a place of this kind. */
export function stepFeature(place: number, previous: number): number {
  return mix2(991, place, previous);
}

/** What the best way through a window is found from. */
export interface Lattice {
  /** `emit[i * 4 + role]`. */
  readonly emit: Float64Array;
  /** The place before each token, from 0 to PLACES - 1. */
  readonly places: Uint8Array;
  /** `steps[(place * 4 + previous) * 4 + role]`. */
  readonly steps: Float64Array;
  /** Position of the cue in the window: it is a cue whatever the scores say. */
  readonly cue: number;
}

/** The roles with the highest sum of scores, by Viterbi's algorithm. */
export function bestRoles({ emit, places, steps, cue }: Lattice): Uint8Array {
  const length = places.length;
  const from = new Uint8Array(length * N);
  let scores = new Float64Array(N);
  for (let i = 0; i < length; i++) {
    const next = new Float64Array(N).fill(Number.NEGATIVE_INFINITY);
    for (let role = 0; role < N; role++) {
      if ((i === cue) !== (role === CUE) && i === cue) continue;
      for (let previous = 0; previous < N; previous++) {
        const by = i === 0 ? 0 : steps[(places[i]! * N + previous) * N + role]!;
        const score = scores[previous]! + by + emit[i * N + role]!;
        if (score > next[role]!) {
          next[role] = score;
          from[i * N + role] = previous;
        }
      }
    }
    scores = next;
  }
  return walkBack({ from, scores, length });
}

function walkBack({
  from,
  scores,
  length,
}: {
  from: Uint8Array;
  scores: Float64Array;
  length: number;
}): Uint8Array {
  const roles = new Uint8Array(length);
  let role = 0;
  for (let r = 1; r < N; r++) if (scores[r]! > scores[role]!) role = r;
  for (let i = length - 1; i >= 0; i--) {
    roles[i] = role;
    role = from[i * N + role]!;
  }
  return roles;
}
