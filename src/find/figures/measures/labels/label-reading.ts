import type { Doc } from "../../../../text/index.ts";
import type { Cue } from "../../languages/cue.ts";
import { INSIDE, SHELTERING, WHERE } from "../../languages/en/shelters.ts";
import type { NounKind, NounRow } from "../../languages/noun-row.ts";
import { isDwelling } from "../counted/dwelling.ts";
import { NOUN_PHRASES } from "../counted/mention.ts";
import { type Hit, phrasesAt } from "../counted/phrases.ts";
import type { Reading } from "../counted/reading.ts";
import { cuesIn } from "../cues/hits.ts";

/** Tokens `[first, last)` of a label. */
export type Range = readonly [number, number];

/** What a label is trusted: less than what the sentence of a number says. A judgement: no more than nouns that only say who people are. */
const SCORE = 4;

/** What the words of a label say that a number beside it counts; `null` where they say nothing. */
export function labelReading(doc: Doc, { span, rule }: { span: Range; rule: string }): Reading | null {
  const nouns = nounsIn(doc, span);
  const people = nouns.find(({ value }) => value.kind === "person" || value.kind === "family");
  const thing = nouns.find(({ value }) => /^(?:building|facility|aid|thing)$/.test(value.kind));
  if (people && thing && holds(doc, { span, people, thing }))
    return { measure: "sheltered", rule: `${rule}:in-shelters`, score: SCORE, unit: people.value.unit };
  const cue = cueIn(doc, span);
  // "those without houses" are people, "shelters burned" homes.
  const lost = thing && cue?.value.measure === "housing" && isDwelling(doc.tokens, thing.last - 1);
  // "home again"
  const again =
    cue && thing && cue.first === thing.first && cue.last > thing.last && PEOPLE.test(cue.value.measure);
  const inCue = cue && thing && (cue.first < thing.first || again || lost) && thing.last <= cue.last;
  // "civilians killed by its raids": what became of people says more than by what.
  const told = people && cue && thing && people.last <= cue.first && cue.last <= thing.first;
  // "returned to their homes", "taken out of flats": the homes only say where.
  const where =
    cue && thing && PEOPLE.test(cue.value.measure) && cue.first < thing.first && isWhere(doc, thing);
  if (thing?.value.measure && !inCue && !told && !where) return ofNoun(thing.value, rule);
  const noun = nouns.find(({ value }) => value.measure !== undefined && value !== thing?.value)?.value;
  if (noun && noun.weight > (cue ? trust(cue) : 0)) return ofNoun(noun, rule);
  const unit = nouns.find(({ value }) => value.kind !== "none")?.value.unit ?? "person";
  return cue ? { measure: cue.value.measure, rule: `${rule}:${cue.value.id}`, score: SCORE, unit } : null;
}

/** What becomes of people. */
const PEOPLE =
  /^(?:displaced|crossed-border|returned|evacuated|sheltered|stranded|present|missing|killed|injured|detained)$/;

/** How far before a noun the preposition may stand that makes it a place: "into their own homes". A judgement by that example. */
const WHERE_REACH = 3;

/** Whether a noun of a label stands behind a preposition of place. */
function isWhere({ tokens }: Doc, { first }: Hit<NounRow>): boolean {
  return tokens.slice(Math.max(0, first - WHERE_REACH), first).some(({ lower }) => WHERE.has(lower));
}

function ofNoun({ id, measure, unit }: NounRow, rule: string): Reading | null {
  return measure === undefined ? null : { measure, rule: `${rule}:noun:${id}`, score: SCORE, unit };
}

/** "Persons in camps and gyms": the shelters only say where the people are. */
function holds(
  doc: Doc,
  { span, people, thing }: { span: Range; people: Hit<NounRow>; thing: Hit<NounRow> },
): boolean {
  const between = doc.tokens.slice(people.last, Math.max(people.last, thing.first));
  const shelters = doc.tokens.slice(thing.first, span[1]).some(({ lower }) => SHELTERING.has(lower));
  return shelters && between.some(({ lower }) => INSIDE.has(lower));
}

/** The longest cue of a label, of several the one most trusted ("Refugees injured"), of those the first. */
function cueIn(doc: Doc, [first, last]: Range): Hit<Cue> | undefined {
  const cues = cuesIn(doc.tokens, { first, last }).filter((hit) => hit.value.label);
  return cues.toSorted(
    (a, b) => b.last - b.first - (a.last - a.first) || trust(b) - trust(a) || a.first - b.first,
  )[0];
}

function trust({ value }: Hit<Cue>): number {
  return Math.max(value.before ?? 0, value.after ?? 0);
}

/** The kinds of the nouns in a label, in its order. */
export function nounKinds(doc: Doc, span: Range): NounKind[] {
  return nounsIn(doc, span).map(({ value }) => value.kind);
}

function nounsIn(doc: Doc, [first, last]: Range): Hit<NounRow>[] {
  const nouns: Hit<NounRow>[] = [];
  for (let at = first; at < last; at++) {
    const hit = phrasesAt(doc.tokens, { at, limit: last, table: NOUN_PHRASES })[0];
    if (hit) nouns.push(hit);
  }
  return nouns;
}
