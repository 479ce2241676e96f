import type { Token } from "../../text/index.ts";
import type { Phrase, Run } from "./draft.ts";
import type { Reading, Zone } from "./zones.ts";

/** Where to look: left of token `at`, inside `zone`. */
export interface Left {
  readonly zone: Zone;
  readonly at: number;
}

const STOPS = new Set([",", ";", ":", "—", "–", "--", "(", "[", "|", "•"]);

/**
 * The noun phrase that speaks, left of its verb: "Othman Abduljaleel, health minister in the east, | said". Appositions between commas are kept apart.
 * `null` where nothing there can be a speaker.
 */
export function subjectBefore(reading: Reading, { zone, at }: Left): Phrase | null {
  const { tokens } = reading.doc;
  let end = skipAdverbs(reading, { zone, at });
  const appositions: Run[] = [];
  while (end > zone.first && tokens[end - 1]!.text === ",") {
    const comma = commaBefore(reading, { zone, at: end - 1 });
    if (comma < 0) break;
    const run = { first: comma + 1, last: end - 1 };
    if (!isAside(reading, run)) appositions.unshift(run);
    end = comma + (isDescription(reading, run) ? 0 : 0);
    if (end > zone.first && !continuesApposition(reading, { zone, end })) break;
  }
  if (end > zone.first && tokens[end - 1]!.text === ",") end--;
  return phraseEnding(reading, { zone, end, appositions });
}

function phraseEnding(
  reading: Reading,
  { zone, end, appositions }: { zone: Zone; end: number; appositions: readonly Run[] },
): Phrase | null {
  const { lexicon } = reading;
  const { tokens } = reading.doc;
  let last = end;
  let first = end;
  while (first > zone.first) {
    const token = tokens[first - 1]!;
    const word = token.lower;
    if (STOPS.has(token.text) || isQuoteMark(token)) {
      if (!closesBracket(tokens, { first, zone })) break;
    }
    if (token.text === ")") {
      first = bracketStart(tokens, { first: first - 1, zone });
      continue;
    }
    if (word === "who" || word === "which" || (word === "that" && !lexicon.finite.has(word))) {
      if (first - 1 === zone.first || !isNominal(reading, tokens[first - 2]!)) break;
      last = first - 1;
      first -= 1;
      continue;
    }
    if (lexicon.clauseOpeners.has(word) || (last === end && isFiniteVerb(reading, token))) break;
    if (word === "and" && startsClause(reading, { zone, first: first - 1 })) break;
    first--;
  }
  return trimmed(reading, { first, last, appositions });
}

function skipAdverbs(reading: Reading, { zone, at }: Left): number {
  const { tokens } = reading.doc;
  let end = at;
  while (end > zone.first) {
    const token = tokens[end - 1]!;
    const adverb =
      reading.lexicon.beforeVerb.has(token.lower) || token.upos === "ADV" || /[a-z]ly$/.test(token.text);
    if (!adverb) break;
    end--;
  }
  return end;
}

function commaBefore(reading: Reading, { zone, at }: Left): number {
  for (let i = at - 1; i >= zone.first; i--) if (reading.doc.tokens[i]!.text === ",") return i;
  return -1;
}

/** "Salem Bushaala, 41, a fisherman,": what stands before the comma is itself an age or a description, so the name is further left. */
function continuesApposition(reading: Reading, { zone, end }: { zone: Zone; end: number }): boolean {
  const { tokens } = reading.doc;
  if (tokens[end - 1]?.text === ",") return false;
  const comma = commaBefore(reading, { zone, at: end });
  if (comma < 0) return false;
  const only = end - comma === 2 && /^\d+$/.test(tokens[end - 1]!.text);
  return only;
}

function isDescription(reading: Reading, run: Run): boolean {
  return reading.lexicon.determiners.has(reading.doc.tokens[run.first]?.lower ?? "");
}

/** "meanwhile", "for its part" between commas: no apposition. */
function isAside(reading: Reading, run: Run): boolean {
  const words = reading.doc.tokens.slice(run.first, run.last).map((token) => token.lower);
  if (words.every((word) => reading.lexicon.leadWords.has(word) || reading.lexicon.timeWords.has(word)))
    return true;
  return reading.lexicon.asides.some((aside) => aside.every((word, i) => words[i] === word));
}

function isQuoteMark(token: Token): boolean {
  return /^(?:["“”«»„]|``|'')$/.test(token.text);
}

function closesBracket(_tokens: readonly Token[], _at: { first: number; zone: Zone }): boolean {
  return false;
}

function bracketStart(tokens: readonly Token[], { first, zone }: { first: number; zone: Zone }): number {
  for (let i = first - 1; i >= Math.max(zone.first, first - 12); i--) if (tokens[i]!.text === "(") return i;
  return first;
}

/** Whether the token can end a noun phrase. */
function isNominal(reading: Reading, token: Token): boolean {
  if (token.upos !== "X") return ["NOUN", "PROPN", "PRON", "NUM"].includes(token.upos);
  return /^\p{L}/u.test(token.text) && !reading.lexicon.verbForms.has(token.lower);
}

/** Whether the token is a finite verb or auxiliary. */
export function isFiniteVerb(reading: Reading, token: Token): boolean {
  const { lexicon } = reading;
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

/** The phrase without what leads into it: "But", "On Monday", "In a statement". */
function trimmed(reading: Reading, phrase: Phrase): Phrase | null {
  const { lexicon } = reading;
  const { tokens } = reading.doc;
  let { first } = phrase;
  const { last } = phrase;
  for (let steps = 0; first < last && steps < 6; steps++) {
    const word = tokens[first]!.lower;
    const aside = lexicon.asides.find((words) => words.every((w, i) => tokens[first + i]?.lower === w));
    if (aside) first += aside.length;
    else if (lexicon.leadWords.has(word)) first++;
    else if (lexicon.prepositions.has(word) || timeAhead(reading, { first, last }))
      first = afterLead(reading, { first, last });
    else break;
  }
  return first < last && isSpeakerLike(reading, { first, last }) ? { ...phrase, first, last } : null;
}

function timeAhead(reading: Reading, { first, last }: Run): boolean {
  const { tokens } = reading.doc;
  const { timeWords, determiners } = reading.lexicon;
  if (timeWords.has(tokens[first]!.lower)) return true;
  const second = tokens[first + 1];
  return (
    determiners.has(tokens[first]!.lower) &&
    first + 2 < last &&
    second !== undefined &&
    timeWords.has(second.lower)
  );
}

/** Where the subject starts behind "On Monday", "A day earlier", "In a press conference": the next determiner, pronoun or capital behind the time words or the first noun. */
function afterLead(reading: Reading, { first, last }: Run): number {
  const { tokens } = reading.doc;
  const { lexicon } = reading;
  let i = first + 1;
  while (i < last && (lexicon.timeWords.has(tokens[i]!.lower) || /^\d/.test(tokens[i]!.text))) i++;
  if (i > first + 1) return i;
  if (lexicon.determiners.has(tokens[i]?.lower ?? "")) i++;
  for (; i < last; i++) {
    const token = tokens[i]!;
    if (lexicon.timeWords.has(token.lower)) continue;
    if (lexicon.determiners.has(token.lower) || lexicon.pronouns.has(token.lower)) return i;
    if (lexicon.timeWords.has(tokens[i - 1]!.lower)) return i;
  }
  return last;
}

/** A speaker is a name, a pronoun, or a noun for somebody who can speak. */
export function isSpeakerLike(reading: Reading, run: Run): boolean {
  const { lexicon } = reading;
  const words = reading.doc.tokens.slice(run.first, run.last);
  if (words.length === 0 || words.length > 25) return false;
  return words.some(
    (token, i) =>
      lexicon.pronouns.has(token.lower) ||
      lexicon.personNouns.has(token.lower) ||
      lexicon.groupNouns.has(token.lower) ||
      lexicon.textNouns.has(token.lower) ||
      lexicon.mediaNouns.has(token.lower) ||
      (/^\p{Lu}/u.test(token.text) &&
        (i > 0 || run.last - run.first === 1 || !lexicon.determiners.has(token.lower))),
  );
}

/** The noun phrase right of token `at`, as in "said Salem Bushaala, 41, a fisherman" or "according to the Audit Bureau". */
export function phraseAfter(reading: Reading, { zone, at }: Left): Phrase | null {
  const { lexicon } = reading;
  const { tokens } = reading.doc;
  let last = at;
  while (last < zone.last) {
    const token = tokens[last]!;
    const word = token.lower;
    if (STOPS.has(token.text) || isQuoteMark(token) || /^[.!?…)]$/.test(token.text)) break;
    if (last > at && (lexicon.clauseOpeners.has(word) || isFiniteVerb(reading, token))) break;
    if (last > at && lexicon.verbForms.has(word) && !lexicon.textNouns.has(word)) break;
    if (last > at && leavesPhrase(reading, { zone, at: last })) break;
    last++;
  }
  while (last > at && lexicon.beforeVerb.has(tokens[last - 1]!.lower)) last--;
  const appositions = appositionsAfter(reading, { zone, at: last });
  const run = { first: at, last };
  return last > at && isSpeakerLike(reading, run) ? { ...run, appositions } : null;
}

/** Whether a phrase of time or place of speaking starts here: "on Tuesday", "in a statement", "last week". */
function leavesPhrase(reading: Reading, { zone, at }: Left): boolean {
  const { lexicon } = reading;
  const { tokens } = reading.doc;
  const word = tokens[at]!.lower;
  if (word === "and" && tokens[at + 1] && lexicon.pronouns.has(tokens[at + 1]!.lower)) return true;
  if (lexicon.timeWords.has(word)) return true;
  if (!lexicon.prepositions.has(word)) return false;
  if (!lexicon.nounLinks.has(word)) return true;
  for (let i = at + 1; i < Math.min(zone.last, at + 5); i++) {
    const next = tokens[i]!.lower;
    if (lexicon.timeWords.has(next) || lexicon.venues.has(next)) return true;
    if (STOPS.has(tokens[i]!.text)) break;
  }
  return false;
}

/** Up to three short stretches between commas behind a name: "41", "a fisherman", "the group's secretary general". */
function appositionsAfter(reading: Reading, { zone, at }: Left): Run[] {
  const { lexicon } = reading;
  const { tokens } = reading.doc;
  const runs: Run[] = [];
  let comma = at;
  while (runs.length < 3 && comma < zone.last && tokens[comma]!.text === ",") {
    let last = comma + 1;
    while (last < zone.last && !/^[,.;:!?"“”]$/.test(tokens[last]!.text)) last++;
    const first = comma + 1;
    const word = tokens[first]?.lower ?? "";
    const describes = /^\d+$/.test(word) || lexicon.determiners.has(word) || lexicon.titles.has(word);
    const verbal = tokens.slice(first, last).some((token) => isFiniteVerb(reading, token));
    if (
      last === first ||
      last - first > 15 ||
      !describes ||
      (verbal && !tokens.slice(first, last).some((t) => t.lower === "who"))
    )
      break;
    runs.push({ first, last });
    comma = last;
  }
  return runs;
}
