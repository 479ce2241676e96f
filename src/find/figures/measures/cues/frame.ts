import type { Token } from "../../../../text/index.ts";
import type { Cue } from "../../languages/cue.ts";
import { THAN } from "../../languages/en/counts.ts";
import { LIGHT_VERBS, PRONOUN_DOERS } from "../../languages/en/cues/happenings.ts";
import { OF } from "../../languages/en/function-words.ts";
import { isDwelling, isShelter } from "../counted/dwelling.ts";
import type { Mention } from "../counted/mention.ts";
import type { Hit } from "../counted/phrases.ts";

/** How far before a cue its subject is looked for, in words. A judgement: an apposition may come between. */
const SUBJECT_REACH = 8;
/** How far before a cue its grammatical subject may stand, in words. A judgement: a clause of place or time may come between. */
const DOER_REACH = 14;
/** How far before a pronoun the noun may stand that it goes back to, in words. A judgement: the sentence before. */
const BACK_REACH = 16;
/** How far behind a cue the noun of its agent may stand, in words. A judgement: "taken by the first of the waves". */
const AGENT_REACH = 6;
/** How far behind what is counted the rest of a cue may end, in words. A judgement: an adjunct of time and place may come between. */
export const THEN_REACH = 8;

/** A cue beside a mention. */
interface Place {
  readonly hit: Hit<Cue>;
  readonly mention: Mention;
  /** Tokens at which the name of a country starts. */
  readonly countries: ReadonlySet<number>;
}

/** Whether the words stand around that a cue asks for. */
export function isFramed(tokens: readonly Token[], place: Place): boolean {
  const { hit, countries } = place;
  if (hit.value.abroad && !countries.has(hit.last) && !countries.has(hit.last + 1)) return false;
  if (isShelter(tokens[hit.first]) && hit.value.measure === "housing" && !isDwelling(tokens, hit.first))
    return false;
  return (
    hasSubject(tokens, place) &&
    hasDoer(tokens, place) &&
    hasAgent(tokens, place) &&
    isFronted(tokens, place) &&
    (!hit.value.ends || endsClause(tokens[hit.last])) &&
    goesOn(tokens, place)
  );
}

function hasSubject(tokens: readonly Token[], { hit, mention }: Place): boolean {
  const { subjects, names } = hit.value;
  if (!subjects) return true;
  const named = ({ text, upos, index }: Token) =>
    upos === "PROPN" || (/^\p{Lu}/u.test(text) && index > mention.sentence.first);
  return tokens
    .slice(Math.max(mention.sentence.first, hit.first - SUBJECT_REACH), hit.first)
    .some((token) => subjects.includes(token.lower) || (names && named(token)));
}

/** Whether the grammatical subject of a cue is such a noun, or a pronoun behind one. */
function hasDoer(tokens: readonly Token[], { hit: { value, first }, mention }: Place): boolean {
  const { doers } = value;
  if (!doers) return true;
  for (let at = first - 1; at >= Math.max(mention.sentence.first, first - DOER_REACH); at--) {
    const token = tokens[at]!;
    if (!token.deprel.startsWith("nsubj")) continue;
    if (doers.includes(token.lower)) return true;
    const back = PRONOUN_DOERS.has(token.lower) && !LIGHT_VERBS.has(tokens[first]!.lower);
    const before = back ? tokens.slice(Math.max(0, at - BACK_REACH), at) : [];
    return before.some(({ lower }) => doers.includes(lower));
  }
  return false;
}

function hasAgent(tokens: readonly Token[], { hit: { value, first, last }, mention }: Place): boolean {
  const { agents } = value;
  if (!agents) return true;
  const behind = tokens.slice(first + 1, Math.min(mention.sentence.last, last + AGENT_REACH));
  return behind.some(({ lower }) => agents.includes(lower));
}

function isFronted(tokens: readonly Token[], { hit, mention }: Place): boolean {
  const { fronted } = hit.value;
  // "About 17 porters nothing is known": read as a modifier, it belongs to the number.
  const [before, own] = [tokens[mention.first - 1]?.lower ?? "", tokens[mention.first]?.lower ?? ""];
  return !fronted || fronted.includes(before) || fronted.includes(own);
}

/** Whether nothing stands at a token that a verb before it could govern. */
function endsClause(token: Token | undefined): boolean {
  if (!token) return true;
  if (OF.has(token.lower) || THAN.has(token.lower)) return false;
  return /^(?:PUNCT|CCONJ|SCONJ|ADV|AUX|VERB|ADP)$/.test(token.upos);
}

/** Whether the phrase goes on behind what is counted as the cue asks: "took 40 people to safety". */
function goesOn(tokens: readonly Token[], { hit, mention }: Place): boolean {
  const { behind } = hit.value;
  if (!behind) return true;
  const from = mention.head?.[1] ?? mention.to;
  const following = tokens.slice(from, Math.min(mention.sentence.last, from + THEN_REACH));
  const words = ` ${following.map(({ lower }) => lower).join(" ")} `;
  return behind.some((phrase) => words.includes(` ${phrase} `));
}
