import type { Doc, Token } from "../../../../text/index.ts";
import {
  ARGUMENT_JOINS,
  NO_CRISIS,
  PLURAL_PRONOUNS,
  SINGLES_OUT,
  TAKES,
} from "../../languages/en/bare-numbers.ts";
import { COUNT_NOUNS, COUNT_PRONOUNS } from "../../languages/en/counts.ts";
import { IS, OF, POSSESSIVE } from "../../languages/en/function-words.ts";
import { MOVE_JOINS } from "../../languages/en/moves.ts";
import { CALLS } from "../../languages/en/quantities/labels.ts";
import { OLDEST } from "../counted/ages.ts";
import type { Mention } from "../counted/mention.ts";

/** A bare number of this or less may be an hour, an age of a child or a few of anything where a preposition or a joining word leads to it. A judgement: there are as many hours as that. */
const HOURS = 12;
/** Nobody writes a count in so many digits without a mark between. A judgement: "12000" is a count, what is longer a telephone or an account. */
const ACCOUNT = /^\d{6,}$/;
/** Money goes without its currency as well. A judgement: crises have seldom displaced more. */
const MOST = 20_000_000;

/**
 * Whether a number without a noun stands where a sentence has an argument: as subject, object or predicate ("the nuns count 57", "we were
 * thirty-three"), or behind a preposition that leads to a count ("went to 57", "abides by its 44"). A number beside a name, in an address, of an hour or an age is none.
 */
export function isBareArgument(doc: Doc, mention: Mention): boolean {
  const { tokens } = doc;
  const { quantity, first, last, sentence } = mention;
  const value = quantity.min ?? quantity.max ?? 0;
  if (quantity.modifier === "vague" || value < 2 || value > MOST || !isBare(tokens, mention)) return false;
  if (ACCOUNT.test(quantity.anchor.exact) || !isAlone(tokens[last]) || !hasVerb(tokens, mention))
    return false;
  return first === sentence.first || leadsTo(tokens, { first, last, value });
}

/** Whether the word before a number leads to an argument; to one of a `few` only a verb or what goes with it does. */
function leadsTo(
  tokens: readonly Token[],
  { first, last, value }: { first: number; last: number; value: number },
): boolean {
  const few = value <= HOURS;
  const [further, before] = [tokens[first - 2], tokens[first - 1]!];
  if (POSSESSIVE.test(before.text) && before.upos === "PART") return true;
  if (IS.has(before.lower)) return value > OLDEST || isOfMany(tokens, first);
  if (SINGLES_OUT.has(before.lower) || /^[(/–—-]$/.test(before.text)) return false;
  // "the tenants of 730", "a count of 57", but not "a weaver of 57".
  if (OF.has(before.lower) && further?.upos === "NOUN")
    return COUNT_NOUNS.has(further.lower) || (!few && further.xpos === "NNS");
  if (/^(?:VERB|AUX|ADV|PRON|DET)$/.test(before.upos)) return !(few && TAKES.has(before.lower));
  // "hail fell, and eight were struck", "five drowned at dusk and six by dawn": a subject, or a number that shares the verb before.
  if (few && isMoved(tokens, first)) return true;
  if (few) return before.upos === "CCONJ" && /^(?:AUX|ADP)$/.test(tokens[last]?.upos ?? "");
  return /^(?:CCONJ|PUNCT)$/.test(before.upos) || ARGUMENT_JOINS.has(before.lower);
}

/** "shifted its total from nine to eleven": whether a few are an end of a move of a count. */
function isMoved(tokens: readonly Token[], first: number): boolean {
  const join = tokens[first - 1]?.lower ?? "";
  if (!MOVE_JOINS.from.has(join) && !MOVE_JOINS.to.has(join)) return false;
  return tokens.slice(Math.max(0, first - ASIDE), first).some(({ lower }) => COUNT_NOUNS.has(lower));
}

/** Whether what stands behind the number names nothing: nothing, or an adjective or adverb alone. */
function isBare(tokens: readonly Token[], { from, to, noun }: Mention): boolean {
  return noun === null && tokens.slice(from, to).every(({ xpos }) => /^(?:JJ|RB)/.test(xpos));
}

function isAlone(next: Token | undefined): boolean {
  return (
    next === undefined ||
    !(
      next.upos === "NUM" ||
      next.upos === "SYM" ||
      /^(?:RBS|JJS)$/.test(next.xpos) ||
      /^[%/°]/.test(next.text)
    )
  );
}

/** Whether the sentence says something, and nothing of how to reach somebody. */
function hasVerb(tokens: readonly Token[], { sentence, first, last }: Mention): boolean {
  const near = tokens.slice(Math.max(sentence.first, first - REACH), Math.min(sentence.last, last + REACH));
  const beside = tokens.slice(Math.max(sentence.first, first - ASIDE), Math.min(sentence.last, last + 2));
  const call = ({ lower }: Token) => CALLS.verbs.has(lower) || NO_CRISIS.has(lower);
  return near.some(({ upos }) => /^(?:VERB|AUX)$/.test(upos)) && !beside.some(call);
}

/** How far before the number the words may stand that say how to reach somebody, or what else it is of. A judgement: "text the word HELP to". */
const ASIDE = 6;
/** How far from the number the verb may stand whose argument it is, in words. A judgement: most sentences are shorter, and a hostile text is one sentence. */
const REACH = 24;

/** "we were thirty-three", "there are 57 by now", "the drowned are eight", but not "he was thirty-three": whether the subject of a form of "be" is more than one, or a count. */
function isOfMany(tokens: readonly Token[], first: number): boolean {
  let at = first - 2;
  while (at > first - 2 - ADVERBS && /^(?:AUX|ADV)$/.test(tokens[at]?.upos ?? "")) at--;
  const subject = tokens[at];
  if (!subject) return false;
  // "Beside us there are 57": what stands before is no subject.
  const clause = tokens.slice(Math.max(0, at + 1 - INVERTED), at + 1);
  if (
    /^(?:ADV|PRON)$/.test(subject.upos) &&
    clause.some(({ upos }) => upos === "ADP") &&
    !clause.some(isSubject)
  )
    return true;
  const { lower, xpos } = subject;
  return (
    COUNT_PRONOUNS.has(lower) || PLURAL_PRONOUNS.has(lower) || COUNT_NOUNS.has(lower) || /^NNP?S$/.test(xpos)
  );
}

/** How many words may stand before an inverted form of "be". A judgement: "over there behind the barn". */
const INVERTED = 6;

function isSubject({ deprel }: Token): boolean {
  return deprel.startsWith("nsubj");
}

/** How many auxiliaries and adverbs may stand between a subject and its form of "be". A judgement: "should by then have been". */
const ADVERBS = 3;

/** "57 dined together", "Eight whom nobody knew", "730 on the far bank": whether a predicate or a phrase of its own says something new of those counted. */
export function saysMore({ tokens }: Doc, { first, to, sentence }: Mention): boolean {
  const next = tokens[to];
  if (to >= sentence.last || !next) return false;
  if (/^(?:VERB|AUX|PRON)$/.test(next.upos)) return true;
  return first === sentence.first && next.upos === "ADP";
}
