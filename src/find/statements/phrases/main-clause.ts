import type { Run } from "../draft.ts";
import type { Reading } from "../zones/zones.ts";
import { isClause, isOwnClause } from "./content.ts";

/** The stretch without the clause or phrase that leads into it: "If the dykes break, | half the town will flood". `null` where nothing else is there. */
export function mainPart({ lexicon, doc }: Reading, { first: from, last }: Run): Run | null {
  const { tokens } = doc;
  const first = tokens[from]!.upos === "CCONJ" && from + 1 < last ? from + 1 : from;
  const opener = tokens[first]!.lower;
  const subordinate = lexicon.clauseOpeners.has(opener) || lexicon.inverting.has(opener);
  const leads = lexicon.prepositions.has(opener) && !lexicon.counting.has(opener);
  if (!subordinate && !leads) return { first, last };
  for (let i = first + 1; i < last - 1; i++) if (tokens[i]!.text === ",") return { first: i + 1, last };
  return subordinate ? null : { first, last };
}

/** Whether a stretch has a finite verb of its own behind something that can be its subject. */
export function isMainClause(reading: Reading, run: Run): boolean {
  return isClause(reading, { first: run.first + 1, last: run.last }) && isOwnClause(reading, run);
}
