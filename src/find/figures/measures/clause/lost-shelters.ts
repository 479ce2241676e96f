import type { Token } from "../../../../text/index.ts";
import { isDwelling } from "../counted/dwelling.ts";
import type { Reading } from "../counted/reading.ts";
import { type Evidence, worthOf } from "../cues/hits.ts";

/** A predicate of less worth is told of something else. A judgement: verbs of loss are worth 7 beside the shelters and may lose two over a short clause. */
const LEAST = 5;

/** Reads "900 shelters of reed have burned" as homes, which those of a camp are; `null` for other things, and for shelters that stand. */
export function lostShelters(tokens: readonly Token[], evidence: Evidence): Reading | null {
  const { head } = evidence.mention;
  if (!head || !isDwelling(tokens, head[1] - 1)) return null;
  const losses = evidence.hits.filter(({ value }) => value.measure === "housing");
  const score = Math.max(0, ...losses.map((hit) => worthOf(tokens, { ...evidence, hit }) ?? 0));
  return score < LEAST ? null : { measure: "housing", rule: "lost-shelters", score, unit: "building" };
}
