import { claims, type Draft, drafted, type Phrase, type ReadSoFar, type Run } from "../draft.ts";
import { contentStart, hasNumber, spanOf } from "../phrases/content.ts";
import { phraseAfter } from "../phrases/phrase-after.ts";
import { isFiniteVerb, subjectBefore } from "../phrases/subject.ts";
import type { Place, Reading } from "../zones/zones.ts";

interface Presented {
  readonly source: Phrase;
  readonly content: Run;
  readonly cue: number;
}

/**
 * Numbers that the sentence presents as somebody's: "The toll was put at 42 by the guild", "The figure of 42 comes from the guild", "42 is the count that the
 * guild gave", "42 dead: that is the guild's figure".
 */
export function readPresented(reading: Reading, { zone, drafts }: ReadSoFar): Draft[] {
  const found: Draft[] = [];
  for (let at = zone.first + 1; at < zone.last - 1; at++) {
    const one = put(reading, { zone, at }) ?? drawn(reading, { zone, at }) ?? issued(reading, { zone, at });
    const content = one && hasNumber(reading, one.content) ? spanOf(reading, one.content) : null;
    if (!one || !content || [...drafts, ...found].some((draft) => claims(draft, content))) continue;
    const cue = { first: one.cue, last: one.cue + 1 };
    const { source } = one;
    found.push(drafted({ rule: "presented", content: [content], cue, act: "report", source, settled: true }));
  }
  return found;
}

/** How far the agent may stand behind its verb: "put at no fewer than 42 on Monday by". A judgement by that example. */
const FAR = 10;

/** "was put at 42 by the guild", "have been confirmed by the ministry": a passive of reporting with its agent. */
function put(reading: Reading, { zone, at }: Place): Presented | null {
  const { lexicon, doc } = reading;
  const { tokens } = doc;
  const verb = tokens[at]!;
  if (!/^VB[ND]$/.test(verb.xpos) || !(lexicon.counted.has(verb.lower) || lexicon.issuing.has(verb.lower)))
    return null;
  if (tokens[at + 1]?.xpos === "RP") return null;
  let before = at - 1;
  while (before > zone.first && tokens[before]!.upos === "ADV") before--;
  if (!lexicon.be.has(tokens[before]!.lower)) return null;
  for (let i = at + 1; i < Math.min(zone.last - 1, at + FAR); i++) {
    if (/^[,;:]$/.test(tokens[i]!.text) || isFiniteVerb(reading, tokens[i]!)) return null;
    if (tokens[i]!.lower !== "by") continue;
    const source = phraseAfter(reading, { zone, at: i + 1 });
    return (
      source && { source, content: { first: contentStart(reading, { zone, end: at }), last: i }, cue: at }
    );
  }
  return null;
}

/** "The figure of 42 dead comes from the guild": a noun for a count, and a verb of origin. */
function drawn(reading: Reading, { zone, at }: Place): Presented | null {
  const { lexicon, doc } = reading;
  const { tokens } = doc;
  if (!/^(?:come|stem|originate|date|derive)$/.test(tokens[at]!.lemma) || tokens[at + 1]?.lower !== "from")
    return null;
  const said = { first: contentStart(reading, { zone, end: at }), last: at };
  if (!tokens.slice(said.first, said.last).some(({ lower }) => lexicon.tolls.has(lower))) return null;
  const source = phraseAfter(reading, { zone, at: at + 2 });
  return source && { source, content: said, cue: at };
}

/** How far the verb may stand behind the count, its subject and what describes it between commas. A judgement: two such descriptions. */
const WIDE = 24;

/** "42 dead is the count (that) the guild gave", "42 dead: that is the figure the guild has". */
function issued(reading: Reading, { zone, at }: Place): Presented | null {
  const { lexicon, doc } = reading;
  const { tokens } = doc;
  if (!lexicon.tolls.has(tokens[at]!.lower)) return null;
  const copula = copulaBefore(reading, { zone, at });
  if (copula < 0) return null;
  const opens = /^(?:that|which)$/.test(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  for (let verb = opens + 1; verb < Math.min(zone.last, at + WIDE); verb++) {
    if (/^[;:.]$/.test(tokens[verb]!.text)) return null;
    if (!lexicon.issuing.has(tokens[verb]!.lower)) continue;
    const source = subjectBefore(reading, { zone: { ...zone, first: opens }, at: verb });
    return source && { source, content: { first: zone.first, last: copula }, cue: verb };
  }
  return null;
}

/** The end of what "is the count" is said of: before "is", or before a colon or comma and "that is", or -1. */
function copulaBefore(reading: Reading, { zone, at }: Place): number {
  const { tokens } = reading.doc;
  let i = at - 1;
  while (i > zone.first && /^(?:DET|ADJ)$/.test(tokens[i]!.upos)) i--;
  if (i <= zone.first || tokens[i]!.lemma !== "be") return -1;
  const points =
    /^(?:that|this|it|such)$/.test(tokens[i - 1]!.lower) && /^[:,–—-]$/.test(tokens[i - 2]?.text ?? "");
  return points ? i - 2 : i;
}
