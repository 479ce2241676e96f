import type { ParseInput } from "../src/text/parsing/input.ts";
import { LEFT, RIGHT, SHIFT, type StatePool } from "../src/text/parsing/pool.ts";

/** A sentence with its tree: heads count from 1, the root is `length + 1`. */
export interface GoldTree {
  readonly input: ParseInput;
  readonly heads: Int32Array;
}

/** The action that loses the fewest gold arcs; an arc before a shift. Crossing arcs are lost somewhere. */
export function goldAction(pool: StatePool, state: number, example: GoldTree): number {
  const costs = costsOf(pool, state, example);
  const least = Math.min(...costs);
  if (costs[LEFT] === least) return LEFT;
  return costs[RIGHT] === least ? RIGHT : SHIFT;
}

/** How many gold arcs each action loses (Goldberg and Nivre 2013); infinitely many where it is not allowed. */
export function costsOf(pool: StatePool, state: number, { heads, input }: GoldTree): number[] {
  return [SHIFT, LEFT, RIGHT].map((action) =>
    pool.allows(state, action)
      ? costOf(pool, state, { heads, action, length: input.length })
      : Number.POSITIVE_INFINITY,
  );
}

/** How many gold arcs an allowed action loses. `length`: of the sentence. */
export function costOf(
  pool: StatePool,
  state: number,
  on: { heads: Int32Array; action: number; length: number },
): number {
  const { heads, action, length } = on;
  const top = pool.top[state]!;
  const front = pool.word[pool.front[state]!]!;
  let cost = 0;
  if (action === SHIFT) {
    for (let cell = top; cell !== 0; cell = pool.below[cell]!) {
      if (heads[pool.word[cell]!] === front) cost++;
      if (cell !== top && heads[front] === pool.word[cell]) cost++;
    }
    return cost;
  }
  const child = pool.word[top]!;
  for (let at = front; at <= length; at++) if (heads[at] === child) cost++;
  const head = heads[child]!;
  if (action === RIGHT) return cost + (head >= front ? 1 : 0);
  return cost + (head > front || head === pool.word[pool.below[top]!] ? 1 : 0);
}
