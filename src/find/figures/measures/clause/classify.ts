import type { Measure } from "../../../../model/index.ts";
import type { Token } from "../../../../text/index.ts";
import type { Cue } from "../../languages/cue.ts";
import { NAMES } from "../../languages/en/counts.ts";
import { KNOWN, OF, POSSESSIVE } from "../../languages/en/function-words.ts";
import { ITS } from "../../languages/en/offices.ts";
import { HARMS, TOLLS } from "../counted/fates.ts";
import type { Mention } from "../counted/mention.ts";
import { mayBePeople } from "../counted/people.ts";
import type { Hit } from "../counted/phrases.ts";
import type { Reading } from "../counted/reading.ts";
import { type Evidence, worthOf } from "../cues/hits.ts";
import { goodsFor } from "./goods-for.ts";
import { inShelters } from "./in-shelters.ts";
import { inTheEnd, type Told } from "./in-the-end.ts";
import { lostShelters } from "./lost-shelters.ts";
import { inMotion } from "./motion.ts";

/**
 * Below this a predicate is too far off to count. Swept from 1.6 to 5 on the even-numbered displacement excerpts: recall does not move up to
 * 3.6 and falls beyond. Checked on the odd-numbered ones: recall falls from 3.6 on, precision is lower below 2.6. The least of what is left.
 */
const LEAST = 2.6;
/** What a predicate loses beside a noun that nobody listed. Swept from 2 to 8: nothing moves up to 5, recall of the displacement excerpts falls beyond. */
const UNKNOWN_NOUN = 4;

/** Of "3 of the 19 wounded died" the noun says what the whole is, a predicate what became of the part. A judgement: below nearly every predicate right beside its number. */
const WHOLE = 4;

/** A predicate of this worth stands right beside the number. A judgement: verbs of leaving are worth some 9 there. */
const CLOSE = 8;

/** Cues of less trust before a number ("took", "sent") say nothing of a noun that may be no person. A judgement: what says outright what became of people is trusted with more. */
const FIRM = 6;

/** Below this worth a predicate says that people were carried somewhere, not that they were saved: "flew 60 soldiers over". A judgement: between verbs of bringing (at most 4.5) and of rescue (6 and more). */
const CARRIED = 5.5;

/** Reads what `mention` counts from its noun and from the words around it alone; `null` where they do not say. */
export function readMeasure(tokens: readonly Token[], evidence: Evidence): Reading | null {
  const { mention } = evidence;
  const { noun } = mention;
  if (noun?.kind === "none") return null;
  if (noun?.measure && noun.kind !== "person" && noun.kind !== "family") {
    return (
      lodgers(tokens, evidence) ??
      lostShelters(tokens, evidence) ?? {
        measure: noun.measure,
        rule: `noun:${noun.id}`,
        score: noun.weight,
        unit: noun.unit,
      }
    );
  }
  const own = candidatesOf(tokens, evidence);
  const sheltered = own.some(isHarm) ? null : inShelters(tokens, evidence);
  const around = [sheltered, inMotion(tokens, evidence), goodsFor(tokens, mention)].filter(
    (reading) => reading !== null,
  );
  const candidates = [...own, ...around];
  const best = candidates.reduce<Reading | null>((a, b) => (a && a.score >= b.score ? a : b), null);
  if (best && (noun?.measure === "personnel" ? isAtWork(best) : comesAlong(tokens, { mention, best })))
    return { ...best, measure: "personnel" };
  return best && best.score >= LEAST ? best : null;
}

/** Troops and helpers who are somewhere, or are brought there, are at work. */
function isAtWork({ measure, rule, score }: Reading): boolean {
  // "teams work in the affected districts": where they work is affected, not they.
  if (rule === "affect") return true;
  return ARRIVING.has(rule) || measure === "present" || (measure === "evacuated" && score < CARRIED);
}

/** Cues of coming to a place, which helpers do as well as those who flee. */
const ARRIVING: ReadonlySet<string> = new Set(["arrive", "reach-place"]);

/** "70 of its people have arrived": those who belong to the body that speaks of them. */
function comesAlong(
  tokens: readonly Token[],
  { mention: { last, from, noun }, best }: { mention: Mention; best: Reading },
): boolean {
  if (noun?.id !== "people" || !ARRIVING.has(best.rule)) return false;
  return OF.has(tokens[last]?.lower ?? "") && ITS.has(tokens[from - 1]?.lower ?? "");
}

/** "the evacuation of 50 homes": those who live there are meant, a household each. */
function lodgers(tokens: readonly Token[], evidence: Evidence): Reading | null {
  if (evidence.mention.noun?.kind !== "building") return null;
  const candidates = evidence.hits
    .filter(({ value }) => value.measure === "evacuated")
    .map((hit) => ({ hit, score: worthOf(tokens, { ...evidence, hit }) ?? 0 }));
  const best = candidates.reduce((a, b) => (b.score > a.score ? b : a), {
    hit: candidates[0]?.hit,
    score: 0,
  });
  if (!best.hit || best.score < CLOSE) return null;
  const { measure, id } = best.hit.value;
  return { measure, rule: `homes:${id}`, score: best.score, unit: "household" };
}

function candidatesOf(tokens: readonly Token[], evidence: Evidence): Reading[] {
  const { mention, hits, numbers } = evidence;
  const unit = mention.noun?.unit ?? (mayBePeople(tokens, mention) ? "person" : "");
  const loss = unit === "" && mention.to > mention.from ? UNKNOWN_NOUN : 0;
  const candidates: Reading[] = [];
  if (mention.noun?.measure) {
    const { id, measure, weight } = mention.noun;
    const part = mention.sharesNoun || (measure !== "killed" && isPartOf(tokens, mention));
    const score = part ? Math.min(weight, WHOLE) : weight;
    candidates.push({ measure, rule: `noun:${id}`, score, unit });
  }
  if (candidates.length > 0 && isWholeOf(tokens, { mention, numbers })) return candidates;
  const status = candidates.length > 0 && STATUS.has(mention.noun?.measure ?? "");
  const thing = mention.noun?.kind === "building";
  const told: Told[] = [];
  const names = NAMES.has(tokens[mention.to - 1]?.lower ?? "");
  for (const hit of hits) {
    if (thing && hit.value.measure !== "housing") continue;
    // The names of a list say no more than that it is one, but for those nobody finds.
    if (names && !(hit.first >= mention.to && isOfLists(hit.value))) continue;
    const worth = worthOf(tokens, { ...evidence, hit });
    if (worth === null || (loss > 0 && hit.last <= mention.first && (hit.value.before ?? 0) < FIRM)) continue;
    const reading = {
      measure: hit.value.measure,
      rule: hit.value.id,
      score: worth - loss,
      unit: unitOf(tokens, { hit, unit }),
    };
    candidates.push(reading);
    if (hit.first >= mention.last) told.push({ reading, hit });
  }
  const later = status && candidates.some(isLater) ? candidates.slice(1) : candidates;
  const death = inTheEnd(tokens, { hits: told, numbers });
  return death ? [death] : later;
}

/** Whether a cue says what lists of names are kept for. */
function isOfLists({ measure }: Cue): boolean {
  return HARMS.has(measure);
}

/** "Seven of the wounded have died": the noun says what the whole is. Of the dead nothing can become. */
function isPartOf(tokens: readonly Token[], { last, from }: Mention): boolean {
  return from > last && OF.has(tokens[last]?.lower ?? "") && KNOWN.has(tokens[from - 1]?.lower ?? "");
}

/** How far before "of the" the number of the part may start: "80 or so of the 300". A judgement by that example. */
const PART_REACH = 3;

/** "Eighty of the 300 inhabitants drowned": the predicate is told of the part, the noun says what the whole is. */
function isWholeOf(
  tokens: readonly Token[],
  { mention: { first, sentence }, numbers }: { mention: Mention; numbers: ReadonlySet<number> },
): boolean {
  const of = beforeOwner(tokens, first);
  if (!OF.has(tokens[of]?.lower ?? "")) return false;
  const from = Math.max(sentence.first, of - PART_REACH);
  return tokens.slice(from, of).some(({ index }) => numbers.has(index));
}

/** How many words may name whose the whole is: "of the old town's 300 inhabitants". A judgement by that example. */
const OWNER = 5;

/** The token before whoever the whole belongs to: "the", or a name in the possessive. */
function beforeOwner(tokens: readonly Token[], first: number): number {
  const owner = tokens[first - 1];
  if (KNOWN.has(owner?.lower ?? "")) return first - 2;
  if (!POSSESSIVE.test(owner?.text ?? "")) return -1;
  for (let at = first - 2; at > first - 2 - OWNER; at--) if (OF.has(tokens[at]?.lower ?? "")) return at;
  return -1;
}

/** What people are called by who have left; what became of them since says more. */
const STATUS: ReadonlySet<string> = new Set(["evacuated", "displaced"]);
/** A predicate of this worth tells what became of them. A judgement: predicates of harm or shelter are mostly worth 8 and more beside the number. */
const TOLD = 6.5;

/** "Nine were killed by a fire in their camp": what befell people says more than where. */
function isHarm({ measure, score }: Reading): boolean {
  return score >= CLOSE && TOLLS.has(measure);
}

function isLater({ measure, score }: Reading): boolean {
  return score >= TOLD && /^(?:sheltered|stranded|killed|injured|missing|detained|returned)$/.test(measure);
}

/** What is counted where only the cue says so. */
const UNITS: Partial<Record<Measure, string>> = { housing: "building", facilities: "facility", aid: "item" };

/** "the number of displaced families is 349": the cue itself names who is counted. */
function unitOf(tokens: readonly Token[], { hit, unit }: { hit: Hit<Cue>; unit: string }): string {
  const words = tokens.slice(hit.first, hit.last + 1).map((token) => token.lower);
  const family = words.some((word) => /^(?:famil(?:y|ies)|households?)$/.test(word));
  return family && (unit === "" || unit === "person")
    ? "household"
    : unit || (UNITS[hit.value.measure] ?? "person");
}
