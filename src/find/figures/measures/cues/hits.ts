import type { Sentence, Token } from "../../../../text/index.ts";
import type { Cue } from "../../languages/cue.ts";
import { INTO } from "../../languages/en/function-words.ts";
import { AT_HOME_THERE } from "../../languages/en/shelters.ts";
import { CUES } from "../../languages/lexicon.ts";
import { MOVEMENTS } from "../counted/fates.ts";
import type { Mention } from "../counted/mention.ts";
import { isDemonym, mayBePeople, namesPeople } from "../counted/people.ts";
import { type Hit, phrasesAt, phrasesOf } from "../counted/phrases.ts";
import { isFramed, THEN_REACH } from "./frame.ts";
import {
  describes,
  governsNothing,
  hasOtherVerb,
  hasOwnVerb,
  isActive,
  isNominal,
  isOblique,
  isPassive,
  isRefused,
  namesOffice,
} from "./grammar.ts";
import { wayCost } from "./way-cost.ts";

const CUE_PHRASES = phrasesOf(CUES.flatMap((cue) => cue.forms.map((form) => [form, cue] as const)));
/** What a cue before a number is worth whose verb is another one: enough to count where nothing else says what. No more than the least that counts (LEAST of classify.ts). */
const LAST_RESORT = 2.6;
/** What a cue inside the noun phrase is worth above one right beside it. A judgement: so little only decides between cues of equal trust. */
const INSIDE = 0.5;

/** Every cue in a sentence: of one cue only the longest phrase at a place. */
export function cuesIn(
  tokens: readonly Token[],
  { first, last }: Pick<Sentence, "first" | "last">,
): Hit<Cue>[] {
  const hits: Hit<Cue>[] = [];
  for (let at = first; at < last; at++) {
    const seen = new Set<string>();
    for (const hit of phrasesAt(tokens, { at, limit: last, table: CUE_PHRASES })) {
      if (hit.value.named && !/^\p{Lu}/u.test(tokens[hit.last]?.text ?? "")) continue;
      if (!seen.has(hit.value.id)) hits.push(hit);
      seen.add(hit.value.id);
    }
  }
  return hits;
}

/** A mention, its cues, and what else stands around it; all sets are of indices of tokens. */
export interface Evidence {
  readonly mention: Mention;
  readonly hits: readonly Hit<Cue>[];
  /** Tokens at which a quantity starts. */
  readonly numbers: ReadonlySet<number>;
  /** Tokens between a number and the noun it counts: a cue there is that number's own. */
  readonly claimed: ReadonlySet<number>;
  /** Tokens at which the name of a country starts. */
  readonly countries: ReadonlySet<number>;
}

/** One cue beside a mention. */
interface Place extends Omit<Evidence, "hits"> {
  readonly hit: Hit<Cue>;
}

/** What a cue is worth for a mention: its trust on that side less the cost of the way between them; `null` where it says nothing. */
export function worthOf(tokens: readonly Token[], place: Place): number | null {
  const { nouns, adjacent } = place.hit.value;
  if (adjacent && place.hit.last !== place.mention.first) return null;
  if (isNominal(tokens, place)) return null;
  if (nouns && !nouns.includes(headOf(tokens, place))) return null;
  if (place.hit.value.except?.includes(headOf(tokens, place))) return null;
  if (!countsSuch(tokens, place)) return null;
  if (!isFramed(tokens, place)) return null;
  const worth = onItsSide(tokens, place);
  return worth !== null && namesOffice(tokens, place) ? Math.min(worth, LAST_RESORT) : worth;
}

function onItsSide(tokens: readonly Token[], place: Place): number | null {
  if (place.hit.first >= place.mention.last) return worthBehind(tokens, place);
  return place.hit.last <= place.mention.first ? worthBefore(tokens, place) : null;
}

/** The last word of what is counted, where its noun is known; else "". */
function headOf(tokens: readonly Token[], { mention }: Place): string {
  return tokens[(mention.head?.[1] ?? 0) - 1]?.lower ?? "";
}

/** Whether what is counted is such as the cue asks for. */
function countsSuch(tokens: readonly Token[], { hit, mention }: Place): boolean {
  const { people, guests } = hit.value;
  if (guests && AT_HOME_THERE.test(tokens[(mention.head?.[1] ?? mention.to) - 1]?.lower ?? "")) return false;
  if (people === undefined) return true;
  return (
    namesPeople(mention) || ((people === "any" || isDemonym(tokens, mention)) && mayBePeople(tokens, mention))
  );
}

/** Inside the noun phrase ("12 wounded civilians") or behind it ("12 civilians were wounded"). */
function worthBehind(tokens: readonly Token[], { hit, mention, numbers, claimed }: Place): number | null {
  const { after, verb, within, where } = hit.value;
  if (after === undefined) return null;
  const next = tokens.slice(hit.last, Math.min(mention.sentence.last, hit.last + THEN_REACH));
  const place = where ? next.findIndex(({ lower }) => where.includes(lower)) : 0;
  if (where && !next.slice(0, Math.max(place, 0)).some(({ lower }) => INTO.has(lower))) return null;
  const inside = hit.first < mention.to;
  // Who does not flee is not displaced.
  if (!inside && (claimed.has(hit.first) || (MOVEMENTS.has(hit.value.measure) && isRefused(tokens, hit))))
    return null;
  if (inside && !describes(tokens, { hit, mention })) return null;
  const predicate = !inside || hit.first >= (mention.head?.[1] ?? mention.to);
  if (predicate && verb === "transitive" && isActive(tokens, { hit, mention, numbers })) return null;
  if (inside) return within !== undefined && !predicate ? within : after + INSIDE;
  if (hasOtherVerb(tokens, { hit, mention, numbers })) return null;
  return after - wayCost(tokens, { from: mention.to, to: hit.first, numbers, forward: true });
}

/** "rescue coordinator": a noun before another is no verb. */
function isModifier(
  tokens: readonly Token[],
  { hit: { first, last }, mention }: { hit: Hit<Cue>; mention: Mention },
): boolean {
  if (last >= mention.first) return false;
  const [here, next] = [tokens[first], tokens[first + 1]];
  // "the list of lost persons 14": it describes those who stand between.
  if (here?.deprel === "amod" && here.head > first && here.head < mention.first) return true;
  return (
    last === first + 1 &&
    /^(?:NOUN|PROPN)$/.test(here?.upos ?? "") &&
    /^(?:NOUN|PROPN)$/.test(next?.upos ?? "")
  );
}

function worthBefore(tokens: readonly Token[], { hit, mention, numbers, claimed }: Place): number | null {
  const { before, verb } = hit.value;
  if (verb === "transitive" && (claimed.has(hit.first) || isOblique(tokens, { hit, mention }))) return null;
  if (before === undefined || governsNothing(tokens, { hit, mention })) return null;
  if (verb === "transitive" && (isPassive(tokens, { hit, mention }) || isModifier(tokens, { hit, mention })))
    return null;
  const cost = wayCost(tokens, { from: hit.last, to: mention.first, numbers, forward: false });
  const worth = before - cost;
  if (!hasOwnVerb(tokens, { hit, mention })) return worth;
  return hit.value.doers ? null : Math.min(worth, LAST_RESORT);
}
