import { groupsOf } from "../../terms/index.ts";
import type { Feature } from "./likeness.ts";

/** Two nodes that are one voice, and why. */
export interface Join {
  readonly a: number;
  readonly b: number;
  readonly features: readonly Feature[];
}

/** Voices as they grow: groups of nodes, with the reason of each join. */
export interface Joins {
  readonly rootOf: (node: number) => number;
  readonly join: (a: number, b: number, features: readonly Feature[]) => void;
  /** All groups, members rising, in order of their least member. */
  readonly groups: () => number[][];
  readonly made: readonly Join[];
}

/** Voices over `size` nodes, each alone at first. */
export function joinsOf(size: number): Joins {
  const groups = groupsOf(size);
  const made: Join[] = [];
  const join = (a: number, b: number, features: readonly Feature[]): void => {
    if (a !== b) made.push({ a, b, features });
    groups.join(a, b);
  };
  return { rootOf: groups.rootOf, join, groups: groups.all, made };
}
