import type { Token } from "../../../../text/index.ts";
import type { Cue } from "../../languages/cue.ts";
import { DESCRIBING, NOUNS_TOO } from "../../languages/en/counted.ts";
import { LEVELS, NAMES } from "../../languages/en/counts.ts";
import {
  DETERMINERS,
  FULL_BE,
  GOING,
  HAVE,
  LEAVES,
  NEGATIONS,
  OBJECT_STARTS,
  OBLIQUE,
  PARTICIPLE,
  PASSIVE_FORMS,
  PREPOSITIONS,
  REFUSALS,
  SPEAKING,
  THE,
} from "../../languages/en/function-words.ts";
import { OFFICE_JOINS, OFFICES } from "../../languages/en/offices.ts";
import type { Mention } from "../counted/mention.ts";
import { topOf } from "../counted/phrase-top.ts";
import type { Hit } from "../counted/phrases.ts";

/** Whether a transitive verb behind a number has an object of its own, so that the number counts those who act: "40 gunmen killed dozens". */
export function isActive(
  tokens: readonly Token[],
  { hit, mention, numbers }: { hit: Hit<Cue>; mention: Mention; numbers: ReadonlySet<number> },
): boolean {
  const word = tokens[hit.first]?.lower ?? "";
  if (word.endsWith("ing") && !GOING.has(word) && word !== "missing") return true;
  for (let at = Math.max(mention.to, hit.first - 5); at < hit.first; at++) {
    if (PASSIVE_FORMS.has(tokens[at]?.lower ?? "")) return false;
  }
  // "are held", "being taken": the passive is part of the cue.
  if (hit.last > hit.first + 1 && PASSIVE_FORMS.has(word)) return false;
  // "40 have moved": the perfect has those who act before it.
  if (hit.value.carries && HAVE.has(tokens[hit.first - 1]?.lower ?? "")) return true;
  // "people had to evacuate their homes": an infinitive that those before it carry out.
  if (tokens[hit.first - 1]?.lower === "to" && LEAVES.has(word)) return false;
  // "294 in hospital": no verb at all.
  if (PREPOSITIONS.has(word)) return false;
  if (!PARTICIPLE.test(word)) return true;
  if (hit.last >= mention.sentence.last) return false;
  return numbers.has(hit.last) || OBJECT_STARTS.has(tokens[hit.last]?.lower ?? "");
}

/** Whether a transitive verb before a number already has its object in front: "three were killed and 12 ...", "displaced people met 12". */
export function isPassive(
  tokens: readonly Token[],
  { hit, mention }: { hit: Hit<Cue>; mention: Mention },
): boolean {
  const word = tokens[hit.first]?.lower ?? "";
  if (/ing$/.test(word)) return false;
  if (hit.first === mention.sentence.first && /ed$/.test(word) && hit.last < mention.first) return true;
  for (let at = hit.first - 1; at >= Math.max(0, hit.first - 3); at--) {
    const before = tokens[at]?.lower ?? "";
    // "There were killed 40": turned round, the number is the subject.
    if (FULL_BE.has(before)) return hit.last !== mention.first;
    if (!/^(?:\p{L}+ly|also|not|confirmed|reported|already|still|either)$/u.test(before)) return false;
  }
  return false;
}

/**
 * Whether a cue before the number is a noun that governs nothing: "in the shelter 400 children", "the evacuation 400 houses".
 * It can count a bare number ("the toll stood at 12"), but one with a noun of its own only over a verb of being or of level.
 */
export function governsNothing(
  tokens: readonly Token[],
  { hit, mention }: { hit: Hit<Cue>; mention: Mention },
): boolean {
  const { value, first, last } = hit;
  const bare =
    mention.noun === null && (mention.to === mention.from || NAMES.has(tokens[mention.to - 1]?.lower ?? ""));
  if (bare || value.verb === "transitive" || PREPOSITIONS.has(tokens[last - 1]?.lower ?? "")) return false;
  if (value.noun !== true && !DETERMINERS.has(tokens[first - 1]?.lower ?? "")) return false;
  for (let at = last; at < mention.first; at++) {
    const word = tokens[at]?.lower ?? "";
    if (word === ":" || LEVELS.has(word) || FULL_BE.has(word)) return false;
  }
  return true;
}

/**
 * Whether the words of a cue are no predicate here: "the rescue operation", "toll-free", and "the wounded to 54" behind another number, which
 * the sentence counts next.
 */
export function isNominal(
  tokens: readonly Token[],
  { hit, mention, numbers }: { hit: Hit<Cue>; mention: Mention; numbers: ReadonlySet<number> },
): boolean {
  const { first, last, value } = hit;
  const token = tokens[first];
  if (last !== first + 1 || !token) return false;
  const hyphen = tokens[last];
  if (hyphen?.text === "-" && hyphen.start === token.end && tokens[last + 1]?.start === hyphen.end)
    return true;
  const next = tokens[last];
  // "the Norland Refugee Council": a word of a name counts nobody.
  if (first > mention.sentence.first && isCapital(token) && next !== undefined && isCapital(next))
    return true;
  if (value.noun) return false;
  // What has the number for its object is a verb, whatever its tag: "the halls host 40 evacuees".
  const object = tokens[(mention.head?.[1] ?? mention.last) - 1];
  const noun = /^(?:NOUN|PROPN)$/.test(token.upos) && !(object?.head === first && object.deprel === "obj");
  if (noun && NOUNS_TOO.has(token.lower)) return true;
  // "assessed the affected families": it describes somebody else.
  if (first >= mention.to && token.deprel === "amod" && token.head > first) return true;
  const counted = [1, 2, 3].some((step) => numbers.has(first + step));
  return counted && first >= mention.to && THE.has(tokens[first - 1]?.lower ?? "");
}

/** How many nouns may stand between a word and the office that it names: "the refugee relief commission". A judgement by that example. */
const OFFICE_REACH = 2;

/** "the refugee agency", "the commissioner for refugees": whether a cue only says what an office is for, and counts nobody. */
export function namesOffice(
  tokens: readonly Token[],
  { hit: { first, last }, mention }: { hit: Hit<Cue>; mention: Mention },
): boolean {
  if (first >= mention.first && first < mention.to) return false;
  for (let at = last; at <= last + OFFICE_REACH && at < mention.sentence.last; at++) {
    const token = tokens[at];
    if (OFFICES.has(token?.lower ?? "")) return true;
    if (!/^(?:NOUN|PROPN)$/.test(token?.upos ?? "")) break;
  }
  return OFFICE_JOINS.has(tokens[first - 1]?.lower ?? "") && OFFICES.has(tokens[first - 2]?.lower ?? "");
}

/** Whether a word is written as in a name: a capital, then small letters. */
function isCapital({ text }: Token): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text);
}

/** Whether a preposition between a verb and the number makes it no object: "evacuated to 40 shelters", "had got to 93". */
export function isOblique(
  tokens: readonly Token[],
  { hit, mention }: { hit: Hit<Cue>; mention: Mention },
): boolean {
  return hit.last < mention.first && OBLIQUE.has(tokens[mention.first - 1]?.lower ?? "");
}

/** Whether a verb behind a cue governs the number: "lost their roofs and 40 boarders were moved", "lost a son and feeds 40 cousins". */
export function hasOwnVerb(
  tokens: readonly Token[],
  { hit, mention }: { hit: Hit<Cue>; mention: Mention },
): boolean {
  const top = topOf(tokens, mention);
  const governor = tokens[top?.head ?? -1];
  if (!top || governor?.upos !== "VERB" || governor.index < hit.last) return false;
  if (top.deprel === "nsubj:pass") return true;
  return /^(?:nsubj|obj)$/.test(top.deprel) && !LEVELS.has(governor.lower) && !SPEAKING.has(governor.lower);
}

/** Whether a number is the object of a verb before it, and the cue behind it is told of the next number: "saw 900 cases, and 37 have died". */
export function hasOtherVerb(
  tokens: readonly Token[],
  { hit, mention, numbers }: { hit: Hit<Cue>; mention: Mention; numbers: ReadonlySet<number> },
): boolean {
  const top = topOf(tokens, mention);
  if (!top || !/^(?:obj|obl)$/.test(top.deprel) || top.head >= mention.first) return false;
  return tokens
    .slice(mention.to, hit.first)
    .some(({ index }) => numbers.has(index) && tokens[index - 1]?.upos === "CCONJ");
}

/** Whether those before a cue do not do what it says: "refuse to leave", "could not flee". */
export function isRefused(tokens: readonly Token[], { first }: Hit<Cue>): boolean {
  const [further, before] = [tokens[first - 2]?.lower ?? "", tokens[first - 1]?.lower ?? ""];
  return NEGATIONS.has(before) || (before === "to" && REFUSALS.has(further));
}

/** Before its head a noun phrase holds names of things too ("search and rescue staff"): only a participle or adjective says something there. */
export function describes(
  tokens: readonly Token[],
  { hit, mention }: { hit: Hit<Cue>; mention: Mention },
): boolean {
  if (!mention.head || hit.first >= mention.head[1]) return true;
  return DESCRIBING.test(tokens[hit.last - 1]?.lower ?? "");
}
