import type { Token } from "../../../../text/index.ts";
import type { Cue } from "../../languages/cue.ts";
import { CLAUSE_OPENERS, PREPOSITIONS } from "../../languages/en/function-words.ts";
import type { Hit } from "../counted/phrases.ts";
import type { Reading } from "../counted/reading.ts";

/** What a cue behind those counted says of them. */
export interface Told {
  readonly reading: Reading;
  readonly hit: Hit<Cue>;
}

/** A death of less worth is told of somebody else. A judgement: a verb of dying is worth 9 beside its number, less three or four for an aside. */
const SURE = 5;

/** What may have become of those who have died since. */
const BEFORE_DEATH: ReadonlySet<string> = new Set([
  "injured",
  "missing",
  "stranded",
  "evacuated",
  "detained",
  "affected",
  "sheltered",
]);

/**
 * What became of those counted in the end: "five whom they had operated on never woke", "six were buried under the slope and died" count the dead,
 * whatever was told of them before. `null` where the last that is told is no death, or has a subject or a number of its own.
 */
export function inTheEnd(
  tokens: readonly Token[],
  { hits, numbers }: { hits: readonly Told[]; numbers: ReadonlySet<number> },
): Reading | null {
  const best = hits.reduce<Told | null>((a, b) => (a && a.reading.score >= b.reading.score ? a : b), null);
  if (!best || !BEFORE_DEATH.has(best.reading.measure)) return null;
  const death = hits.find(
    ({ reading, hit }) => reading.measure === "killed" && reading.score >= SURE && hit.first >= best.hit.last,
  );
  if (!death) return null;
  const between = tokens.slice(best.hit.last, death.hit.first);
  const other = between.some((token) => numbers.has(token.index) || opensClause(tokens, token));
  return other ? null : death.reading;
}

/** Whether a word opens a clause or is the subject of one; behind a preposition it is none, whatever the parser says ("in July never woke"). */
function opensClause(tokens: readonly Token[], { index, deprel, lower }: Token): boolean {
  if (CLAUSE_OPENERS.has(lower)) return true;
  return deprel.startsWith("nsubj") && !PREPOSITIONS.has(tokens[index - 1]?.lower ?? "");
}
