import type { Draft } from "./draft.ts";

/** How likely an attribution is right, from 0 to 1, by how it was found. */
export function confidenceOf(draft: Draft): number {
  return draft.quoted ? 0.9 : draft.rule === "learned" ? 0.5 : 0.7;
}
