import type { Sentence, Token } from "../../text/index.ts";
import type { Cue } from "./cues.ts";
import {
  CLAUSE_OPENERS,
  OBJECT_STARTS,
  PASSIVE_FORMS,
  PREPOSITIONS,
  RELATIVES,
  SAYING,
} from "./en-function-words.ts";
import { CUES } from "./lexicon.ts";
import type { Mention } from "./mention.ts";
import { type Hit, phrasesAt, phrasesOf } from "./phrases.ts";

const CUE_PHRASES = phrasesOf(CUES.flatMap((cue) => cue.forms.map((form) => [form, cue] as const)));

/** Every cue in a sentence: of one cue only the longest phrase at a place. */
export function cuesIn(
  tokens: readonly Token[],
  { first, last }: Pick<Sentence, "first" | "last">,
): Hit<Cue>[] {
  const hits: Hit<Cue>[] = [];
  for (let at = first; at < last; at++) {
    const seen = new Set<string>();
    for (const hit of phrasesAt(tokens, { at, limit: last, table: CUE_PHRASES })) {
      if (!seen.has(hit.value.id)) hits.push(hit);
      seen.add(hit.value.id);
    }
  }
  return hits;
}

/** What a cue is worth for a mention: its trust on that side less the cost of the way between them; `null` where it says nothing. */
export function worthOf(
  tokens: readonly Token[],
  { hit, mention, numbers }: { hit: Hit<Cue>; mention: Mention; numbers: ReadonlySet<number> },
): number | null {
  if (hit.first >= mention.last) return worthBehind(tokens, { hit, mention, numbers });
  if (hit.last <= mention.first) return worthBefore(tokens, { hit, mention, numbers });
  return null;
}

interface Place {
  readonly hit: Hit<Cue>;
  readonly mention: Mention;
  /** Tokens at which a quantity starts. */
  readonly numbers: ReadonlySet<number>;
}

function worthBehind(tokens: readonly Token[], { hit, mention, numbers }: Place): number | null {
  const trust = hit.value.after;
  if (trust === undefined) return null;
  // Inside the noun phrase: "12 wounded civilians", "300 people displaced by the storm".
  if (hit.first < mention.to) return describes(tokens, { hit, mention }) ? trust + 0.5 : null;
  if (hit.value.verb === "transitive" && isActive(tokens, { hit, from: mention.to, numbers })) return null;
  const way = wayCost(tokens, { from: mention.to, to: hit.first, numbers, forward: true });
  return trust - way;
}

/** Before its head a noun phrase holds names of things too ("search and rescue staff"): only a participle or adjective says something there. */
function describes(tokens: readonly Token[], { hit, mention }: { hit: Hit<Cue>; mention: Mention }): boolean {
  if (!mention.head || hit.first >= mention.head[1]) return true;
  return /(?:ed|dead|missing|homeless|hungry|hurt|stuck|slain|ing)$/.test(tokens[hit.last - 1]?.lower ?? "");
}

function worthBefore(tokens: readonly Token[], { hit, mention, numbers }: Place): number | null {
  const trust = hit.value.before;
  if (trust === undefined) return null;
  if (hit.value.verb === "transitive" && isPassive(tokens, hit)) return null;
  return trust - wayCost(tokens, { from: hit.last, to: mention.first, numbers, forward: false });
}

function isActive(
  tokens: readonly Token[],
  { hit, from, numbers }: { hit: Hit<Cue>; from: number; numbers: ReadonlySet<number> },
): boolean {
  const word = tokens[hit.first]?.lower ?? "";
  for (let at = Math.max(from, hit.first - 5); at < hit.first; at++) {
    if (PASSIVE_FORMS.has(tokens[at]?.lower ?? "")) return false;
  }
  if (!/(?:ed|shot|slain|hurt|out|hostage|custody|off|by|brought|evacuate|relocate|leave)$/.test(word))
    return true;
  return numbers.has(hit.last) || OBJECT_STARTS.has(tokens[hit.last]?.lower ?? "");
}

function isPassive(tokens: readonly Token[], { first }: Hit<Cue>): boolean {
  if (/ing$/.test(tokens[first]?.lower ?? "")) return false;
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    const word = tokens[at]?.lower ?? "";
    if (/^(?:be|been|being|was|were|is|are)$/.test(word)) return true;
    if (!/^(?:\p{L}+ly|also|not|confirmed|reported|already|still|either)$/u.test(word)) return false;
  }
  return false;
}

/** Costs were set by reading misses of the even-numbered development excerpts and checked on the odd ones. */
function wayCost(
  tokens: readonly Token[],
  {
    from,
    to,
    numbers,
    forward,
  }: { from: number; to: number; numbers: ReadonlySet<number>; forward: boolean },
): number {
  let cost = 0;
  for (let at = from; at < to && cost < 12; at++) {
    const word = tokens[at]?.lower ?? "";
    if (numbers.has(at)) cost += forward ? 2.5 : 4;
    else if (word === ";" || word === "." || word === "!" || word === "?") cost += 8;
    else if (word === ":") cost += at === to - 1 ? 0.5 : 4;
    else if (word === ",") cost += 0.8;
    else if (word === "(" || word === ")") cost += 1;
    else if (word === "and" || word === "or") cost += 0.8;
    else if (RELATIVES.has(word)) cost += at === from && forward ? 0 : 1.5;
    else if (CLAUSE_OPENERS.has(word)) cost += at === from && !forward && word === "as" ? 0.5 : 2.2;
    else if (SAYING.has(word)) cost += 1.5;
    else if (PREPOSITIONS.has(word)) cost += forward ? 0.35 : 0.7;
    else
      cost +=
        PASSIVE_FORMS.has(word) ||
        /^(?:have|has|had|also|still|already|so|far|could|may|might|would|will)$/.test(word)
          ? 0.1
          : 0.25;
  }
  return cost;
}
