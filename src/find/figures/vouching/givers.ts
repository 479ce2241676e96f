import type { Doc, Token } from "../../../text/index.ts";
import { IS } from "../languages/en/function-words.ts";
import {
  BEFORE_VERB,
  BY,
  COUNTING,
  GIVES,
  GIVES_UP,
  GIVES_WITH,
  HAVE,
  HOLDS,
  KEEPS,
  OWNED,
  POINTS_BACK,
  RELATIVE,
  RELATIVE_OBJECT,
  SAYS_WHAT,
} from "../languages/en/sources.ts";
import { clauseOf, type Giver, headAfter, type Looking } from "./looking.ts";
import { namesSource, sourceAt, standsForSource } from "./source-phrase.ts";

/** How far the subject may stand from its verb, in words. */
const SUBJECT = 24;

/** The subjects of verbs of giving before the number; of a bare number also of verbs of having. */
export function subjects(doc: Doc, { mention, speakers }: Looking): Giver[] {
  const { tokens } = doc;
  const [clause] = clauseOf(doc, mention);
  const from = overColon(tokens, { clause, least: mention.sentence.first });
  const bare = mention.noun === null;
  const givers: Giver[] = [];
  for (let at = mention.first - 1; at >= from; at--) {
    const word = tokens[at]?.lower ?? "";
    const keeps = keepsCount(tokens, { verb: at, to: mention.first });
    if (at < clause && !keeps) continue;
    const gives = keeps || isGiving(tokens, at);
    if (!gives && !(bare && isHolding(tokens, at))) continue;
    const head = subjectOf(tokens, { verb: at, least: mention.sentence.first });
    if (!gives && head >= 0 && !standsForSource(doc, { head, speakers })) continue;
    const name = head < 0 ? null : sourceAt(doc, { head, speakers, anyone: keeps });
    if (name !== null) givers.push({ name, at, rule: COUNTING.has(word) ? "counter" : "subject" });
  }
  return givers;
}

/** How far before a colon the verb of the count behind it may stand, in words. */
const LEAD_IN = 20;

/** "The guild closed its count on Friday: 120 drowned": where the clause before the colon begins, if one stands before it. */
function overColon(tokens: readonly Token[], { clause, least }: { clause: number; least: number }): number {
  return tokens[clause - 1]?.text === ":" ? Math.max(least, clause - LEAD_IN) : clause;
}

/** How far behind its verb the noun of a count may stand, in words. */
const COUNT_REACH = 5;

/** "has a list of 200", "closed its count at 29": whatever is done, the number is of a count that the subject keeps. */
function keepsCount(tokens: readonly Token[], { verb, to }: { verb: number; to: number }): boolean {
  const { upos = "", lower = "" } = tokens[verb] ?? {};
  if (upos !== "VERB" && !HAVE.has(lower)) return false;
  const first = verb + 1;
  if (!KEEPS.has(tokens[first]?.lower ?? "")) return false;
  for (let at = first + 1; at < Math.min(to, first + COUNT_REACH); at++) {
    if (OWNED.has(tokens[at]?.lower ?? "")) return true;
    if (!/^(?:ADJ|NOUN)$/.test(tokens[at]?.upos ?? "")) return false;
  }
  return false;
}

/** Whether the word at `at` gives a number, with the preposition that it needs. */
export function isGiving(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  const next = tokens[at + 1]?.lower ?? "";
  if (!GIVES.has(word) || GIVES_UP.has(next)) return false;
  const preposition = GIVES_WITH.get(word);
  return preposition === undefined || preposition === next;
}

/** "still had 27", but not the auxiliary of "has taken in 400". */
function isHolding(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  return HOLDS.has(word) && !(HAVE.has(word) && /^VB/.test(tokens[at + 1]?.xpos ?? ""));
}

/** The subject of a verb by the parse, of a relative clause the noun it hangs on; where the parse has none, the phrase before the verb. */
function subjectOf(tokens: readonly Token[], { verb, least }: { verb: number; least: number }): number {
  for (let at = verb - 1; at >= Math.max(least, verb - SUBJECT); at--) {
    const token = tokens[at];
    if (token?.head !== verb || token.deprel !== "nsubj") continue;
    return RELATIVE.has(token.lower) ? antecedent(tokens, { verb, relative: at }) : at;
  }
  return phraseBefore(tokens, { verb, least });
}

function antecedent(
  tokens: readonly Token[],
  { verb, relative }: { verb: number; relative: number },
): number {
  const head = tokens[verb]?.deprel.startsWith("acl") ? (tokens[verb]?.head ?? -1) : -1;
  if (head >= 0 && head < relative) return head;
  const before = tokens[relative - 1]?.text === "," ? relative - 2 : relative - 1;
  return tokens[before] && namesSource(tokens[before]) ? before : -1;
}

/** How long what a pair of commas holds may be, in words: "the league, which walks from door to door, counts". */
const ASIDE = 12;

/** The head of the noun phrase right before a verb (or a cue of speech), over auxiliaries, adverbs and what stands between two commas; -1 where none names a source. */
export function phraseBefore(
  tokens: readonly Token[],
  { verb, least }: { verb: number; least: number },
): number {
  let end = verb;
  while (end > least && BEFORE_VERB.has(tokens[end - 1]?.lower ?? "")) end--;
  if (tokens[end - 1]?.text === ",") {
    let open = end - 2;
    while (open > Math.max(least, end - 2 - ASIDE) && tokens[open]?.text !== ",") open--;
    if (tokens[open]?.text !== ",") return -1;
    end = open;
  }
  const last = tokens[end - 1];
  if (end <= least || !last) return -1;
  let head = end - 1;
  for (let at = end - 2; at >= Math.max(least, end - 7); at--) {
    if (tokens[at]?.lower === "of") head = at - 1;
    else if (!/^(?:NOUN|PROPN|ADJ|DET|PART)$/.test(tokens[at]?.upos ?? "")) break;
  }
  const token = tokens[head];
  return token && head >= least && namesSource(token) ? head : -1;
}

/** "9,400 were listed by the parish", "an early sum, given by the harbour master, was 12". */
export function agents(doc: Doc, { mention, speakers }: Looking): Giver[] {
  const { tokens } = doc;
  const [from, to] = clauseOf(doc, mention);
  let counted = false;
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.lower ?? "";
    if (at === mention.first) counted = false;
    if (GIVES.has(word)) counted = true;
    if (!BY.has(word) || !counted || (at < mention.first && !GIVES.has(tokens[at - 1]?.lower ?? "")))
      continue;
    const head = headAfter(tokens, { from: at + 1, stops: OWNED });
    const name = head < 0 ? null : sourceAt(doc, { head, speakers });
    if (name !== null) return [{ name, at, rule: "agent" }];
  }
  return [];
}

/** "90 drowned and six are lost: such is the tally that the guild issued": behind a colon the numbers before it are pointed back at. */
export function pointedBack(doc: Doc, { mention, speakers }: Looking): Giver[] {
  const { tokens } = doc;
  const { last: end } = mention.sentence;
  let colon = mention.last;
  while (colon < end && tokens[colon]?.text !== ":") colon++;
  const points = POINTS_BACK.has(tokens[colon + 1]?.lower ?? "") && IS.has(tokens[colon + 2]?.lower ?? "");
  if (!points) return [];
  const verb = verbBehind(tokens, { from: colon + 3, to: end });
  const head = verb < 0 ? -1 : subjectOf(tokens, { verb, least: colon + 3 });
  const name = head < 0 ? null : sourceAt(doc, { head, speakers });
  return name === null ? [] : [{ name, at: colon, rule: "predicate" }];
}

/** How far behind the number its predicate may begin, and the source behind that, in words. */
const NEAR = 4;
const CLAUSE = 9;

/** "717 is what the surveyors' guild has", "the 6,150 which the bureau printed", "88 is the number the league gives", "14 drowned: that is what the port says". */
export function predicates(doc: Doc, { mention, speakers }: Looking): Giver[] {
  const { tokens } = doc;
  const stop = Math.min(mention.sentence.last, mention.to + NEAR);
  for (let at = mention.last; at < stop; at++) {
    const what = predicateAt(tokens, at);
    if (what < 0) continue;
    const verb = verbBehind(tokens, { from: what + 1, to: Math.min(mention.sentence.last, what + CLAUSE) });
    const head = verb <= what + 1 ? -1 : subjectOf(tokens, { verb, least: what + 1 });
    const name = head < 0 ? null : sourceAt(doc, { head, speakers });
    if (name !== null) return [{ name, at, rule: "predicate" }];
  }
  return [];
}

/** The last word of "is what", "is the number", or of a relative pronoun, that begins at `at`; -1 where none does. */
function predicateAt(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.lower ?? "";
  if (RELATIVE_OBJECT.has(word)) return at;
  if (!IS.has(word)) return -1;
  const what = at + (SAYS_WHAT.the.has(tokens[at + 1]?.lower ?? "") ? 2 : 1);
  return SAYS_WHAT.what.has(tokens[what]?.lower ?? "") ? what : -1;
}

function verbBehind(tokens: readonly Token[], { from, to }: { from: number; to: number }): number {
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.lower ?? "";
    if (GIVES.has(word) || HOLDS.has(word)) return at;
  }
  return -1;
}
