import type { Span } from "../../../model/index.ts";
import { claims, type Draft, drafted, type Phrase, type ReadSoFar, type Run } from "../draft.ts";
import { contentEnd, contentStart, hasNumber, isClause, spanOf } from "../phrases/content.ts";
import { phraseAfter } from "../phrases/phrase-after.ts";
import { isFiniteVerb } from "../phrases/subject.ts";
import type { Place, Reading, Zone } from "../zones/zones.ts";
import { groundedInside } from "./cued/grounds.ts";
import { possessor } from "./cued/noun-frames.ts";

/** A noun for what somebody holds, with whose it is. */
interface Stance {
  readonly at: number;
  readonly source: Phrase;
  /** Where the phrase begins, and the token behind it. */
  readonly first: number;
  readonly last: number;
}

/** "In the guild's view, the dam was blown up", "The army's version is that it was rain", "Word from the mayor is that …": what is held, by a noun that is somebody's. */
export function readStances(reading: Reading, { zone, drafts }: ReadSoFar): Draft[] {
  const found: Draft[] = [];
  for (let at = zone.first; at < zone.last; at++) {
    const stance = stanceAt(reading, { zone, at });
    const content = stance && heldBy(reading, { zone, stance });
    if (!content || [...drafts, ...found].some((draft) => content.some((span) => claims(draft, span))))
      continue;
    const cue = { first: at, last: at + 1 };
    found.push(drafted({ rule: "stance", content, cue, source: stance.source, settled: true }));
  }
  return found;
}

/** How many words may part the noun from its owner: "the guild's own last estimate". A judgement by that example. */
const LOOSE = 4;

function stanceAt(reading: Reading, { zone, at }: Place): Stance | null {
  const { lexicon, doc } = reading;
  if (!lexicon.stances.has(doc.tokens[at]!.lower)) return null;
  for (let mark = at - 1; mark >= zone.first && mark >= at - LOOSE; mark--) {
    const { text, upos, xpos, lower } = doc.tokens[mark]!;
    if (/^['’]s?$/.test(text)) {
      const source = possessor(reading, { zone, at: mark + 1 });
      return source && { at, source, first: source.first, last: at + 1 };
    }
    if (lexicon.possessives.has(lower)) {
      const source = { first: mark, last: mark + 1, appositions: [] };
      return { at, source, first: mark, last: at + 1 };
    }
    if (!/^(?:ADJ|NOUN|NUM|PROPN)$/.test(upos) && xpos !== "VBN") break;
  }
  if (!/^(?:of|from|by)$/.test(doc.tokens[at + 1]?.lower ?? "") || at + 2 >= zone.last) return null;
  const source = phraseAfter(reading, { zone, at: at + 2 });
  // "The list of the drowned" is nobody's.
  if (!source || /^(?:VERB|ADJ)$/.test(doc.tokens[source.last - 1]!.upos)) return null;
  let first = at;
  while (first > zone.first && /^(?:DET|ADJ|NUM)$/.test(doc.tokens[first - 1]!.upos)) first--;
  return { at, source, first, last: source.appositions.at(-1)?.last ?? source.last };
}

function heldBy(reading: Reading, of: { zone: Zone; stance: Stance }): readonly Span[] | null {
  const { zone, stance } = of;
  const before = stance.first - 1;
  const grounds =
    before > zone.first && reading.lexicon.stancePrepositions.has(reading.doc.tokens[before]!.lower);
  const inside = grounds ? groundedInside(reading, { zone, first: before, last: stance.last }) : null;
  const whole = inside ? null : (heldIn(reading, of) ?? heldToBe(reading, of));
  return inside ?? (whole && [whole]);
}

/** The rest of a sentence that the stance opens or ends as its ground: "In the guild's estimate 42 drowned", "…, in the army's reading". */
function heldIn(reading: Reading, { zone, stance }: { zone: Zone; stance: Stance }): Span | null {
  const { lexicon, doc } = reading;
  const { tokens } = doc;
  const before = stance.first - 1;
  if (before < zone.first || !lexicon.stancePrepositions.has(tokens[before]!.lower)) return null;
  const lead = tokens.slice(zone.first, before);
  if (lead.every(({ lower, text }) => lexicon.leadWords.has(lower) || text === ",")) {
    const run = { first: stance.last, last: contentEnd(reading, { zone, at: stance.last + 1 }) };
    return isWhole(reading, run) ? spanOf(reading, run) : null;
  }
  const ends = stance.last >= zone.last || /^[.,;)]$/.test(tokens[stance.last]!.text);
  if (tokens[before - 1]?.text !== "," || !ends) return null;
  const run = { first: contentStart(reading, { zone, end: before - 1 }), last: before - 1 };
  return isWhole(reading, run) ? spanOf(reading, run) : null;
}

/** A clause, or a number whose verb the tagger did not see. */
function isWhole(reading: Reading, run: Run): boolean {
  return isClause(reading, run) || hasNumber(reading, run);
}

/** How far "that" or a colon may stand behind the verb: "is and remains that", "was as blunt as ever:". A judgement by these two. */
const FAR = 6;

/** "The army's version is that …", "The mayor's message was blunt: …", "the guild's count is 42 dead". */
function heldToBe(reading: Reading, { zone, stance }: { zone: Zone; stance: Stance }): Span | null {
  const { tokens } = reading.doc;
  let verb = stance.last;
  while (
    verb < zone.last &&
    /^(?:ADV|AUX)$/.test(tokens[verb]!.upos) &&
    !isFiniteVerb(reading, tokens[verb]!)
  )
    verb++;
  if (verb >= zone.last || !isFiniteVerb(reading, tokens[verb]!)) return null;
  if (!/^(?:be|remain|read|go|run)$/.test(tokens[verb]!.lemma)) return null;
  for (let i = verb + 1; i < Math.min(zone.last - 1, verb + FAR); i++) {
    const { text, lower } = tokens[i]!;
    if (text === "," || text === ";") return null;
    if (lower !== "that" && text !== ":") continue;
    const run = { first: i + 1, last: contentEnd(reading, { zone, at: i + 1 }) };
    return isClause(reading, run) || hasNumber(reading, run) ? spanOf(reading, run) : null;
  }
  return null;
}
