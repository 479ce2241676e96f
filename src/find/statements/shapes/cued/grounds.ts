import type { Span } from "../../../../model/index.ts";
import { contentEnd, contentStart, hasNumber, isClause, setsScene, spanOf } from "../../phrases/content.ts";
import type { Reading, Zone } from "../../zones/zones.ts";

/** The words that name a source as the ground of what is said, from "according" or "by" to behind the source. */
export interface Ground {
  readonly zone: Zone;
  readonly first: number;
  readonly last: number;
}

/** What a ground in the middle of a sentence is the ground of; `null` where it opens or ends its sentence, or a clause of it as any other. */
export function groundedInside(reading: Reading, ground: Ground): readonly Span[] | null {
  return inClause(reading, ground) ?? opening(reading, ground) ?? around(reading, ground);
}

/** Whether nothing but "And" or "So," stands before it. */
export function isLead({ lexicon, doc }: Reading, { zone, first }: Ground): boolean {
  return doc.tokens
    .slice(zone.first, first)
    .every(({ lower, text }) => lexicon.leadWords.has(lower) || text === ",");
}

/**
 * "The guild, which has nine boats according to the mayor, …": the relative clause behind a comma that the ground closes, and no more. With a comma before the ground,
 * only where the sentence goes on: "Two villages, where nine drowned, according to the mayor, are cut off".
 */
function inClause(reading: Reading, { zone, first, last }: Ground): readonly [Span] | null {
  const { tokens } = reading.doc;
  const parted = tokens[first - 1]?.text === ",";
  if (parted && (last >= zone.last - 1 || tokens[last]!.text !== ",")) return null;
  const end = parted ? first - 1 : first;
  let comma = end - 1;
  while (comma > zone.first && tokens[comma]!.text !== ",") comma--;
  const opener = tokens[comma + 1]?.lower ?? "";
  if (comma <= zone.first || !/^(?:who|which|whose|where)$/.test(opener)) return null;
  const run = { first: comma + 1, last: end };
  const span = isClause(reading, run) ? spanOf(reading, run) : null;
  return span && [span];
}

/** "…, and according to the guild, nine are lost", "the ferry, which according to the guild was old": the clause that a conjunction or a relative opens right before it. */
function opening(reading: Reading, { zone, first, last }: Ground): readonly [Span] | null {
  const { tokens } = reading.doc;
  const before = tokens[first - 1]?.text === "," ? first - 2 : first - 1;
  const opener = tokens[before]?.lower ?? "";
  const relative = /^(?:who|which|where)$/.test(opener);
  if (before <= zone.first || !(relative || /^(?:and|but|while|whereas|because)$/.test(opener))) return null;
  let end = contentEnd(reading, { zone, at: last + 1 });
  for (let at = last + 1; relative && at < end; at++) if (tokens[at]!.text === ",") end = at;
  const run = { first: last, last: end };
  const span = isClause(reading, run) ? spanOf(reading, run) : null;
  return span && [span];
}

/** "At noon, according to the guild, nine boats sank", "The dam, according to the guild, will hold": what has its verb behind it. */
function around(reading: Reading, { zone, first, last }: Ground): readonly Span[] | null {
  const { tokens } = reading.doc;
  const before = { first: contentStart(reading, { zone, end: first }), last: first };
  const parted = tokens[first - 1]?.text === "," && tokens[last]?.text === ",";
  if (!parted || last >= zone.last || isClause(reading, before) || isLead(reading, { zone, first, last }))
    return null;
  const rest = { first: last + 1, last: contentEnd(reading, { zone, at: last + 1 }) };
  const scene = setsScene(reading, before);
  if (!isClause(reading, rest) && !(scene && hasNumber(reading, rest))) return null;
  const [lead, behind] = [spanOf(reading, before), spanOf(reading, rest)];
  if (!behind) return null;
  return scene || !lead ? [behind] : [lead, behind];
}
