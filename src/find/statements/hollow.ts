import type { Draft } from "./draft.ts";
import { isFiniteVerb } from "./phrases/subject.ts";
import { overlapping } from "./zones/positions.ts";
import type { Reading } from "./zones/zones.ts";

/**
 * Whether a draft says nothing, whatever found it: its content is "there", "his" or punctuation, its verb is asked for, as in "What does the guild reckon?", one "speaks
 * for" somebody, a storm claims lives, or a clinic admits the wounded.
 */
export function isHollow(reading: Reading, draft: Draft): boolean {
  return (
    !hasSubstance(reading, draft) ||
    isAsked(reading, draft) ||
    isAgency(reading, draft) ||
    isToll(reading, draft) ||
    isAdmission(reading, draft)
  );
}

/** "The storm claimed 40 lives and tore off roofs": what is claimed is no word; "claimed 40 lives were lost" is one. */
function isToll({ doc, lexicon }: Reading, { cue, content }: Draft): boolean {
  if (!cue || doc.tokens[cue.first]!.lemma !== "claim") return false;
  const words = overlapping(doc.tokens, content[0]!);
  const lives = words.slice(0, TOLL).findIndex(({ lower }) => lexicon.lives.has(lower));
  const verbal = words.slice(0, lives + 2).some(({ upos }) => upos === "VERB" || upos === "AUX");
  return lives >= 0 && !verbal;
}

/** "The clinic admitted 40 wounded": who admits people takes them in, unless what is admitted is a clause. */
function isAdmission(reading: Reading, { cue, content, source, quoted }: Draft): boolean {
  const { doc, lexicon } = reading;
  if (!cue || quoted || doc.tokens[cue.first]!.lemma !== "admit") return false;
  const owner = source && doc.tokens.slice(source.first, source.last);
  if (!owner?.some(({ lower, lemma }) => lexicon.clinics.has(lower) || lexicon.clinics.has(lemma)))
    return false;
  const words = overlapping(doc.tokens, content[0]!);
  return doc.tokens[cue.last]?.lower !== "that" && !words.some((token) => isFiniteVerb(reading, token));
}

/** How far "lives" may stand from "claimed", its number between them. A judgement: "at least", a number of several words. */
const TOLL = 6;

function isAgency({ doc }: Reading, { cue }: Draft): boolean {
  return (
    cue !== null && doc.tokens[cue.first]!.lemma === "speak" && doc.tokens[cue.first + 1]?.lower === "for"
  );
}

/** A word that stands for a thing, a doing or a number; a speech may be a bare "No". */
function hasSubstance({ doc }: Reading, { content, quoted }: Draft): boolean {
  const words = content.flatMap((span) => overlapping(doc.tokens, span));
  return words.some(({ upos }) => (quoted ? /^[^P]/.test(upos) : /^(?:NOUN|PROPN|VERB|NUM|ADJ)$/.test(upos)));
}

/** How far "does" may stand before its verb: "What does the head of the lock guild say". A judgement by that example, with some room. */
const FAR = 10;

/** "What does X say?", "did he not speak of more?": a question whose auxiliary stands before its subject. */
function isAsked({ doc }: Reading, { cue }: Draft): boolean {
  if (!cue || doc.tokens[cue.first]!.xpos !== "VB") return false;
  for (let i = cue.first - 1; i >= Math.max(0, cue.first - FAR); i--) {
    const { lower, text } = doc.tokens[i]!;
    if (/^[.;:]$/.test(text)) return false;
    if (/^(?:do|does|did)$/.test(lower))
      return !/^(?:not|n['’]t)$/.test(doc.tokens[i + 1]?.lower ?? "") && i < cue.first - 1;
  }
  return false;
}
