import { CrossreadError } from "../../model/index.ts";
import type { ModelContent } from "../learned/container.ts";
import { sectionOf } from "../learned/sections.ts";
import type { Scorer } from "./parts.ts";
import { ACTIONS, LEFT, RIGHT, SHIFT } from "./pool.ts";

/** The weights of the three actions for each hashed feature. */
export interface StructureModel {
  /** Buckets are `2 ** bits`; a feature's bucket is the upper `bits` bits of its 32-bit hash. */
  readonly bits: number;
  /** The weight of an action for a bucket, -127 to 127, stands at `bucket * 3 + action`. */
  readonly weights: Int8Array;
}

/** The section of the weights, as they are. */
export function structureSections({ weights }: StructureModel): [string, Uint8Array][] {
  return [["structure", new Uint8Array(weights.buffer, weights.byteOffset, weights.length)]];
}

/** Reads the weights out of a file's section, which stays in memory. Throws a `bad-model` failure where it has not a sound size. */
export function structureOf(content: ModelContent): StructureModel {
  const bytes = sectionOf(content, "structure");
  const bits = Math.log2(bytes.length / ACTIONS);
  if (!Number.isInteger(bits))
    throw new CrossreadError("bad-model", "The parser's weights do not fit together. Train it anew.");
  return { bits, weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length) };
}

/** Adds up the weights of features for each action. */
export function scorerOf({ bits, weights }: StructureModel): Scorer {
  const shift = 32 - bits;
  return (features, count, scores) => {
    let shifts = 0;
    let lefts = 0;
    let rights = 0;
    for (let f = 0; f < count; f++) {
      const at = (features[f]! >>> shift) * ACTIONS;
      shifts += weights[at + SHIFT]!;
      lefts += weights[at + LEFT]!;
      rights += weights[at + RIGHT]!;
    }
    scores[SHIFT]! += shifts;
    scores[LEFT]! += lefts;
    scores[RIGHT]! += rights;
  };
}
