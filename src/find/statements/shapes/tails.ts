import type { Span } from "../../../model/index.ts";
import { claims, type Draft, drafted, type ReadSoFar, type Run } from "../draft.ts";
import { contentEnd, contentStart, isClause, isCount, spanOf } from "../phrases/content.ts";
import { isMainClause, mainPart } from "../phrases/main-clause.ts";
import { isFiniteVerb } from "../phrases/subject.ts";
import type { Reading, Zone } from "../zones/zones.ts";
import { type Tail, tailAt } from "./tail.ts";

/**
 * Attributions that close what is said, by whatever verb of speech, thought or reckoning: "…, the Lake Bank has worked out.", "…, boasts the council which", "…, it let
 * the world know". A clause of its own or a count stands before the comma. Unlike a cue alone, the whole shape decides, so the verb may be one the tagger takes for a
 * noun ("…, site planners caution"). What the words of the tail gave by themselves is dropped.
 */
export function withTails(reading: Reading, { zone, drafts }: ReadSoFar): Draft[] {
  const { tokens } = reading.doc;
  let out = [...drafts];
  let from = zone.first;
  for (let comma = zone.first + 1; comma < zone.last - 1; comma++) {
    if (tokens[comma]!.text !== ",") continue;
    const tail = tailAt(reading, { zone, at: comma + 1 });
    if (!tail) continue;
    const before = {
      first: contentStart(reading, { zone: { ...zone, first: from }, end: comma }),
      last: comma,
    };
    const whole = goesOn(reading, { zone, comma, tail }) ? null : saidBefore(reading, before);
    const content = whole ? [whole] : saidAround(reading, { zone, before, tail });
    from = tail.last;
    if (!content || out.some((draft) => isKnown(draft, { content, tail, broken: whole === null }))) continue;
    out = out.filter((draft) => !isOfTail({ draft, tail }));
    out.push(drafted({ rule: "tail", content, cue: tail.cue, source: tail.source }));
  }
  return out;
}

/** Whether a draft already gives the content to somebody: of a sentence broken in two that is so where its reporting word is another. */
function isKnown(
  draft: Draft,
  { content, tail, broken }: { content: readonly Span[]; tail: Tail; broken: boolean },
): boolean {
  if (broken && isOfTail({ draft, tail })) return false;
  if (draft.rule === "according" && content.some((span) => isInside(draft, span))) return false;
  return draft.rule !== "object" && content.some((span) => claims(draft, span));
}

/** "The front, which has nine boats according to the mayor, grew, the guild said": what a clause inside says is another's. */
function isInside({ content }: Draft, { start, end }: Span): boolean {
  return content.every((span) => span.start > start && span.end < end);
}

/** "The toll, the mayor admits, is far higher", "By Monday, says the guild, 40 had left": what is said stands on both sides of a tail between commas. `null` where it does not. */
function saidAround(
  reading: Reading,
  { zone, before, tail }: { zone: Zone; before: Run; tail: Tail },
): [Span, Span] | null {
  const { tokens } = reading.doc;
  let behind = tail.last;
  while (behind < zone.last && !/^[,;:.]$/.test(tokens[behind]!.text)) behind++;
  if (tokens[behind]?.text !== "," || behind - tail.last > ADJUNCT) return null;
  const rest = { first: behind + 1, last: contentEnd(reading, { zone, at: behind + 1 }) };
  if (rest.first >= zone.last || !isClause(reading, rest)) return null;
  const [lead, after] = [spanOf(reading, before), spanOf(reading, rest)];
  return lead && after ? [lead, after] : null;
}

/** "But that sum, the warden explained, counted some twice": a verb right behind the closing comma has its subject before the tail where that has no verb yet. */
function goesOn(reading: Reading, { zone, comma, tail }: { zone: Zone; comma: number; tail: Tail }): boolean {
  const { tokens } = reading.doc;
  const next = tokens[tail.last + 1];
  if (!next || tail.last + 1 >= zone.last || tokens[tail.last]!.text !== ",") return false;
  let first = comma;
  while (first > zone.first && tokens[first - 1]!.text !== ",") first--;
  return isFiniteVerb(reading, next) && !isClause(reading, { first, last: comma });
}

/** How long the words for when and where it was said may be, in tokens: "on Sunday in Port Selan". From 4 to 12 no score of PolNeAR's development set or of the packs changes. */
const ADJUNCT = 8;

/** Whether a draft comes from the words of the tail alone: its cue is one of them. */
function isOfTail({ draft, tail }: { draft: Draft; tail: Tail }): boolean {
  return draft.cue !== null && draft.cue.first >= tail.first && draft.cue.first < tail.cue.last;
}

/** The clause or count before the comma, `null` where that is a subordinate clause or sets the scene. */
function saidBefore(reading: Reading, before: Run): Span | null {
  const main = mainPart(reading, before);
  return main && (isMainClause(reading, main) || isCount(reading, main)) ? spanOf(reading, before) : null;
}
