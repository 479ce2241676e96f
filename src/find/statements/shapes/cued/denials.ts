import type { Span } from "../../../../model/index.ts";
import type { Phrase } from "../../draft.ts";
import { contentEnd, isClause } from "../../phrases/content.ts";
import type { Reading, Zone } from "../../zones/zones.ts";
import type { VerbAt } from "./cues.ts";

/** A pronoun or a short phrase is no claim of its own: "this", "the accusation". A judgement: with an adjective or two. */
const SHORT = 4;

/**
 * The clause of a denial that does not say again what it denies: "The army denied this", "which Velmar strongly denies". `null` where the verb is no denial
 * or its object says something itself.
 */
export function bareDenial(reading: Reading, of: { zone: Zone; cue: VerbAt; source: Phrase }): Span | null {
  const { zone, cue, source } = of;
  const { tokens } = reading.doc;
  if (cue.verb.act !== "deny" || cue.verb.frames.includes("to")) return null;
  let last = cue.last;
  const end = Math.min(contentEnd(reading, { zone, at: cue.last }), zone.last);
  while (last < end && !/^[,.;:]$/.test(tokens[last]!.text) && tokens[last]!.lower !== "and") last++;
  const object = { first: cue.last, last };
  if (last - cue.last > SHORT || isClause(reading, object)) return null;
  const relative = source.first > zone.first && tokens[source.first - 1]!.lower === "which";
  if (last === cue.last && !relative) return null;
  const first = relative ? source.first - 1 : source.first;
  return { start: tokens[first]!.start, end: tokens[last - 1]!.end };
}
