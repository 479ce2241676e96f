import { CrossreadError } from "../../model/index.ts";
import type { ModelContent } from "../learned/container.ts";
import { sectionOf } from "../learned/sections.ts";
import type { Scorer } from "./parts.ts";
import { LEFT, RIGHT, SHIFT } from "./pool.ts";

/** The weights of the three actions for each hashed feature. */
export interface StructureModel {
  readonly bits: number;
  /** For each of `2 ** bits` buckets a position in `rows`: few buckets have weights that no other has, and a smaller table is faster. */
  readonly ids: Uint16Array | Uint32Array;
  /** The weights to shift, to go left and to go right, as signed bytes from the lowest byte up. */
  readonly rows: Int32Array;
}

/** Makes the model of one row of weights for each of `2 ** bits` buckets. */
export function structureModel(weights: Int32Array): StructureModel {
  const counts = new Map<number, number>();
  for (const row of weights) counts.set(row, (counts.get(row) ?? 0) + 1);
  const rows = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([row]) => row);
  const places = new Map(rows.map((row, at) => [row, at]));
  const ids = idsFor(rows.length, weights.length);
  for (let at = 0; at < weights.length; at++) ids[at] = places.get(weights[at]!)!;
  return { bits: Math.log2(weights.length), ids, rows: Int32Array.from(rows) };
}

/** The last value of a byte says that the position stands in a section of its own, in three bytes. */
const ELSEWHERE = 255;

/** The sections of the weights: the rows, the most frequent first, three bytes each; each bucket's row as a byte; the rows that are rarer. */
export function structureSections({ ids, rows }: StructureModel): [string, Uint8Array][] {
  const rare: number[] = [];
  for (const id of ids) if (id >= ELSEWHERE) rare.push(id);
  return [
    ["structure.rows", threeBytes(rows)],
    ["structure.ids", Uint8Array.from(ids, (id) => Math.min(id, ELSEWHERE))],
    ["structure.rare", threeBytes(rare)],
  ];
}

/** Reads the weights out of a file's sections. Throws a `bad-model` failure where they do not fit together. */
export function structureOf(content: ModelContent): StructureModel {
  const bytes = sectionOf(content, "structure.ids");
  const rows = fromThreeBytes(sectionOf(content, "structure.rows"));
  const rare = fromThreeBytes(sectionOf(content, "structure.rare"));
  const bits = Math.log2(bytes.length);
  const ids = idsFor(rows.length, bytes.length);
  ids.set(bytes);
  let next = 0;
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === ELSEWHERE) ids[at] = rare[next++]!;
  const whole = (id: number): boolean => id < rows.length;
  const known = rare.every(whole) && (rows.length >= ELSEWHERE || ids.every(whole));
  if (!Number.isInteger(bits) || next !== rare.length || !known)
    throw new CrossreadError("bad-model", "The parser's weights do not fit together. Train it anew.");
  return { bits, ids, rows };
}

function idsFor(rows: number, buckets: number): Uint16Array | Uint32Array {
  return rows <= 2 ** 16 ? new Uint16Array(buckets) : new Uint32Array(buckets);
}

function threeBytes(numbers: ArrayLike<number>): Uint8Array {
  const bytes = new Uint8Array(3 * numbers.length);
  for (let at = 0; at < numbers.length; at++)
    for (let byte = 0; byte < 3; byte++) bytes[byte * numbers.length + at] = numbers[at]! >> (8 * byte);
  return bytes;
}

function fromThreeBytes(bytes: Uint8Array): Int32Array {
  const count = Math.floor(bytes.length / 3);
  const numbers = new Int32Array(count);
  for (let at = 0; at < count; at++)
    numbers[at] = bytes[at]! | (bytes[count + at]! << 8) | (bytes[2 * count + at]! << 16);
  return numbers;
}

/** Adds up the weights of features for each action. */
export function scorerOf({ bits, ids, rows }: StructureModel): Scorer {
  const shift = 32 - bits;
  return (features, count, scores) => {
    let shifts = 0;
    let lefts = 0;
    let rights = 0;
    for (let f = 0; f < count; f++) {
      const packed = rows[ids[features[f]! >>> shift]!]!;
      shifts += (packed << 24) >> 24;
      lefts += (packed << 16) >> 24;
      rights += (packed << 8) >> 24;
    }
    scores[SHIFT]! += shifts;
    scores[LEFT]! += lefts;
    scores[RIGHT]! += rights;
  };
}
