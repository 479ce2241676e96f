import type { Token } from "../../../text/index.ts";
import type { Phrase, Run } from "../draft.ts";
import type { Place, Reading, Zone } from "../zones/zones.ts";
import { trimLead } from "./lead.ts";
import { isFullName, isSpeakerLike, speaksAt } from "./speaker-like.ts";

/** Punctuation that no noun phrase crosses. */
export const STOPS = new Set([",", ";", ":", "—", "–", "--", "(", "[", "|", "•"]);

/**
 * The noun phrase that speaks, left of its verb: "Imre Castell, head of the northern docks, | said". Appositions between commas are kept apart.
 * `null` where nothing there can be a speaker.
 */
export function subjectBefore(reading: Reading, { zone, at }: Place): Phrase | null {
  const { tokens } = reading.doc;
  let end = skipAdverbs(reading, { zone, at });
  const appositions: Run[] = [];
  while (end > zone.first && tokens[end - 1]!.text === ",") {
    const comma = commaBefore(reading, { zone, at: end - 1 });
    if (comma < 0) break;
    const run = { first: comma + 1, last: end - 1 };
    if (!isAside(reading, run)) appositions.unshift(run);
    end = comma;
    if (end > zone.first && !continuesApposition(reading, { zone, end })) break;
  }
  if (isLoneRelative(reading, { zone, at: end - 1 })) return { first: end - 1, last: end, appositions: [] };
  if (end > zone.first && tokens[end - 1]!.text === ",") end--;
  const phrase = nameBefore(reading, { zone, phrase: phraseEnding(reading, { zone, end, appositions }) });
  return phrase && speaksAt(reading, { phrase, verb: at }) ? phrase : null;
}

/** "Joren Pask, the pilot, one of nine on watch, said": a name in full that a description follows is the speaker, however many descriptions there are. */
function nameBefore(
  reading: Reading,
  { zone, phrase }: { zone: Zone; phrase: Phrase | null },
): Phrase | null {
  const { tokens } = reading.doc;
  const lead = phrase && tokens[phrase.first]!.lower;
  const described = lead && (reading.lexicon.determiners.has(lead) || reading.lexicon.numberWords.has(lead));
  if (!described || tokens[phrase.first - 1]?.text !== "," || phrase.first - 1 <= zone.first) return phrase;
  const last = phrase.first - 1;
  const comma = commaBefore(reading, { zone, at: last });
  const first = comma < 0 ? zone.first : comma + 1;
  if (tokens[first]!.upos !== "PROPN" || !isFullName(reading, { first, last })) return phrase;
  const { appositions, ...description } = phrase;
  return { first, last, appositions: [description, ...appositions] };
}

/** "…, who": the subject of a relative clause behind a comma. */
function isLoneRelative(reading: Reading, { zone, at }: Place): boolean {
  const { tokens } = reading.doc;
  return at > zone.first + 1 && /^(?:who|which)$/.test(tokens[at]!.lower) && tokens[at - 1]!.text === ",";
}

/** The noun phrase that ends before token `end`: up to a relative clause of its own, from where a clause or another phrase ends. */
function phraseEnding(
  reading: Reading,
  { zone, end, appositions }: { zone: Zone; end: number; appositions: readonly Run[] },
): Phrase | null {
  const { lexicon, doc } = reading;
  const { tokens } = doc;
  let last = end;
  let first = end;
  const lone = tokens[end - 1];
  if (lone && end > zone.first && lexicon.subjectPronouns.has(lone.lower))
    return { first: end - 1, last: end, appositions };
  while (first > zone.first) {
    const word = tokens[first - 1]!.lower;
    if (word === "who" || word === "which" || (word === "that" && !lexicon.finite.has(word))) {
      if (first - 1 === zone.first || !isNominal(reading, tokens[first - 2]!)) break;
      last = --first;
      continue;
    }
    if (word === "whose") return first < last ? bearer(reading, { zone, at: first - 1, appositions }) : null;
    const next = leftOf(reading, { zone, at: first - 1, last });
    if (next < 0) break;
    first = next;
  }
  return trimLead(reading, { first, last, appositions });
}

/** Where a noun phrase goes on that token `at` is in: there, or before a quoted name, a bracket or a relative clause; -1 where the token is no part of it. */
function leftOf(reading: Reading, { zone, at, last }: Place & { readonly last: number }): number {
  const { lexicon, doc } = reading;
  const token = doc.tokens[at]!;
  if (isQuoteMark(token)) return at === last - 1 ? quotedName(reading, { zone, at }) : -1;
  if (STOPS.has(token.text)) return -1;
  if (token.text === ")") return bracketStart(doc.tokens, { first: at, zone });
  if (isFiniteVerb(reading, token)) {
    const relative = relativeBefore(reading, { zone, at });
    return relative < 0 ? -1 : relative + 1;
  }
  if (lexicon.clauseOpeners.has(token.lower)) return -1;
  const opens = token.lower === "and" && startsClause(reading, { zone, first: at });
  return opens && !joinsThings(reading, { zone, at, last }) ? -1 : at;
}

/** "nurses who work with lists and | pictures said": inside a relative clause, "and" before things that nobody takes for a speaker joins them to others. */
function joinsThings(reading: Reading, { zone, at, last }: Place & { readonly last: number }): boolean {
  const things = { first: at + 1, last };
  return relativeBefore(reading, { zone, at }) >= 0 && !isSpeakerLike(reading, things);
}

/** Whoever "whose spokesman" belongs to: the phrase before it. */
function bearer(
  reading: Reading,
  { zone, at, appositions }: Place & { readonly appositions: readonly Run[] },
): Phrase | null {
  const end = reading.doc.tokens[at - 1]?.text === "," ? at - 1 : at;
  return end > zone.first ? phraseEnding(reading, { zone, end, appositions }) : null;
}

/** The relative pronoun whose clause holds the verb at `at`, or -1: "a doctor who works there said", "a nurse whose name we know said". */
function relativeBefore(reading: Reading, { zone, at }: Place): number {
  const { tokens } = reading.doc;
  for (let i = at - 1; i > zone.first; i--) {
    const token = tokens[i]!;
    if (STOPS.has(token.text) || isQuoteMark(token)) return -1;
    if (["who", "which", "that", "whose"].includes(token.lower))
      return isNominal(reading, tokens[i - 1]!) ? i : -1;
    if (isFiniteVerb(reading, token) && reading.lexicon.verbForms.has(token.lower)) return -1;
  }
  return -1;
}

function skipAdverbs(reading: Reading, { zone, at }: Place): number {
  const { tokens } = reading.doc;
  let end = at;
  while (end > zone.first) {
    const token = tokens[end - 1]!;
    if (
      !reading.lexicon.beforeVerb.has(token.lower) &&
      !isAdverb(reading, { token, previous: tokens[end - 2] })
    )
      break;
    end--;
  }
  return end;
}

/** Untagged, a word in -ly is an adverb unless a determiner or adjective makes it a noun ("the rally"). */
function isAdverb(
  reading: Reading,
  { token, previous }: { token: Token; previous: Token | undefined },
): boolean {
  if (token.upos !== "X") return token.upos === "ADV" || token.upos === "PART";
  return /[a-z]ly$/.test(token.text) && !reading.lexicon.determiners.has(previous?.lower ?? "");
}

function commaBefore(reading: Reading, { zone, at }: Place): number {
  for (let i = at - 1; i >= zone.first; i--) if (reading.doc.tokens[i]!.text === ",") return i;
  return -1;
}

/** "Joren Pask, 29, a glazier,": what stands before the comma is itself an age or a description, so the name is further left. */
function continuesApposition(reading: Reading, { zone, end }: { zone: Zone; end: number }): boolean {
  const { tokens } = reading.doc;
  if (tokens[end - 1]?.text === ",") return false;
  const comma = commaBefore(reading, { zone, at: end });
  if (comma < 0) return false;
  const only = end - comma === 2 && /^\d+$/.test(tokens[end - 1]!.text);
  return only;
}

/** "meanwhile", "for its part" between commas: no apposition. */
function isAside(reading: Reading, run: Run): boolean {
  const words = reading.doc.tokens.slice(run.first, run.last).map((token) => token.lower);
  if (words.every((word) => reading.lexicon.leadWords.has(word) || reading.lexicon.timeWords.has(word)))
    return true;
  return reading.lexicon.asides.some((aside) => aside.every((word, i) => words[i] === word));
}

/** Whether the token is a quotation mark. */
export function isQuoteMark(token: Token): boolean {
  return /^(?:["“”«»„]|``|'')$/.test(token.text);
}

/** The opening mark of a name in quotation marks that closes at `at` ("the weekly “Lantern” | quoted"), or -1. */
function quotedName(reading: Reading, { zone, at }: Place): number {
  const { tokens } = reading.doc;
  for (let i = at - 1; i >= Math.max(zone.first, at - 5); i--) {
    if (isQuoteMark(tokens[i]!)) return /^\p{Lu}/u.test(tokens[i + 1]!.text) ? i : -1;
  }
  return -1;
}

function bracketStart(tokens: readonly Token[], { first, zone }: { first: number; zone: Zone }): number {
  for (let i = first - 1; i >= Math.max(zone.first, first - 12); i--) if (tokens[i]!.text === "(") return i;
  return first;
}

/** Whether the token can end a noun phrase. */
function isNominal(reading: Reading, token: Token): boolean {
  if (endsName(reading, token)) return true;
  if (token.upos !== "X") return ["NOUN", "PROPN", "PRON", "NUM"].includes(token.upos);
  return /^\p{L}/u.test(token.text) && !reading.lexicon.verbForms.has(token.lower);
}

/** "Lake Rights Watch | who": a word in capitals behind another, before one that is not, ends a name. */
function endsName({ doc }: Reading, { index, text }: Token): boolean {
  const [before, next] = [doc.tokens[index - 1], doc.tokens[index + 1]];
  if (!/^\p{Lu}\p{Ll}/u.test(text) || !/^\p{Lu}\p{Ll}/u.test(before?.text ?? "")) return false;
  return /^(?:who|which|whose|that)$/.test(next?.lower ?? "");
}

/** Whether the token is a finite verb or auxiliary. What stands right behind an article or a genitive is none, whatever the tagger takes it for: "the guild's works". */
export function isFiniteVerb(reading: Reading, token: Token): boolean {
  const { lexicon, doc } = reading;
  const before = doc.tokens[token.index - 1];
  if (/^(?:POS|PRP\$)$/.test(before?.xpos ?? "") || lexicon.articles.has(before?.lower ?? "")) return false;
  if (endsName(reading, token)) return false;
  if (token.upos === "X")
    return lexicon.finite.has(token.lower) && token.text !== "'s" && token.text !== "’s";
  return token.xpos === "VBD" || token.xpos === "VBZ" || token.xpos === "VBP" || token.xpos === "MD";
}

/** Whether what stands left of "and" has a verb of its own, so that "and" joins clauses and not names. */
function startsClause(reading: Reading, { zone, first }: { zone: Zone; first: number }): boolean {
  const { tokens } = reading.doc;
  for (let i = first - 1; i >= zone.first; i--) {
    if (STOPS.has(tokens[i]!.text)) return tokens[first - 1]?.text === ",";
    if (isFiniteVerb(reading, tokens[i]!)) return true;
  }
  return false;
}
