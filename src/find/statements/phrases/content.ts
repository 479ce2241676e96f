import type { Span } from "../../../model/index.ts";
import type { Run } from "../draft.ts";
import type { Place, Reading, Zone } from "../zones/zones.ts";
import { isFiniteVerb } from "./subject.ts";

/** Where what is said ends when it starts at token `at`: before a new clause of the report's own, another attribution, or the end of the zone. */
export function contentEnd(reading: Reading, { zone, at }: Place): number {
  const { tokens } = reading.doc;
  for (let i = at; i < zone.last; i++) {
    const text = tokens[i]!.text;
    if (text === ";") return i;
    if (text === "," && i > at && breaksOff(reading, { zone, at: i })) return i;
    if (i > at && joinsSpeech(reading, { zone, at: i })) return i;
  }
  return zone.last;
}

/** Whether the report takes the word back behind this comma: ", but", ", while", ", adding that", ", which Velmar denies", ", he added". */
function breaksOff(reading: Reading, { zone, at }: Place): boolean {
  const { lexicon } = reading;
  const { tokens } = reading.doc;
  const next = tokens[at + 1];
  if (!next || at + 1 >= zone.last) return false;
  if (lexicon.breakers.has(next.lower)) return true;
  if (lexicon.verbForms.has(next.lower) && next.lower.endsWith("ing")) return true;
  if (next.lower === "according") return true;
  if (retells(reading, { zone, at: at + 1 })) return true;
  const relative = next.lower === "which" || next.lower === "and";
  for (let i = at + (relative ? 2 : 1); i < Math.min(zone.last, at + 9); i++) {
    const word = tokens[i]!.lower;
    if (/^[,.;:"“”]$/.test(tokens[i]!.text)) return false;
    if (!lexicon.verbForms.has(word) || word.endsWith("ing")) continue;
    if (next.lower === "which") return lexicon.denials.has(word);
    if (i === at + 1) return false;
    const pronoun =
      lexicon.pronouns.has(tokens[at + 2]?.lower ?? "") ||
      lexicon.possessives.has(tokens[at + 2]?.lower ?? "");
    if (next.lower === "and") return pronoun;
    return /^[,.;:]$/.test(tokens[i + 1]?.text ?? ".") && lexicon.pronouns.has(next.lower);
  }
  return false;
}

/** ", a claim made by the newspaper": an apposition that says whose words they are is the report's own. */
function retells(reading: Reading, { zone, at }: Place): boolean {
  const { lexicon, doc } = reading;
  if (at + 2 >= zone.last || !lexicon.determiners.has(doc.tokens[at]!.lower)) return false;
  const noun = doc.tokens[at + 1]!.lower;
  return (
    lexicon.nouns.some(({ forms }) => forms.includes(noun)) &&
    !/^(?:that|to|of|for)$/.test(doc.tokens[at + 2]!.lower)
  );
}

/** "… and expects that", "… and blames": the same speaker goes on with another reporting verb. One who counts or has may be whom the speech is about. */
function joinsSpeech(reading: Reading, { zone, at }: Place): boolean {
  const { lexicon } = reading;
  const { tokens } = reading.doc;
  if (tokens[at]!.lower !== "and" || at + 2 >= zone.last) return false;
  const verb = tokens[at + 1]!;
  const states =
    lexicon.stating.has(verb.lower) || lexicon.stating.has(`${verb.lower} ${tokens[at + 2]!.lower}`);
  if (!states || verb.lower.endsWith("ing")) return false;
  return verb.upos === "VERB" || /^(?:that|of)$/.test(tokens[at + 2]!.lower);
}

/** The span of tokens without outer punctuation. */
export function spanOf(reading: Reading, run: Run): Span | null {
  const { tokens } = reading.doc;
  let { first, last } = run;
  while (first < last && /^[,;:.\-–—|)*•"“”]+$/.test(tokens[first]!.text)) first++;
  while (last > first && /^[,;:.\-–—|(*•!]+$/.test(tokens[last - 1]!.text)) last--;
  const opened = first > run.first && /^["“”]$/.test(tokens[first - 1]!.text);
  if (opened && last > first && /^["“”]$/.test(tokens[last - 1]!.text)) last--;
  return first < last ? { start: tokens[first]!.start, end: tokens[last - 1]!.end } : null;
}

/** How long a label before a colon is, in tokens. A judgement. */
const LABEL = 5;

/** Where what is said starts when the attribution comes behind it: behind a lead-in or an earlier clause that is no part of it ("Few agree: …, she says"). */
export function contentStart(reading: Reading, { zone, end }: { zone: Zone; end: number }): number {
  const { tokens } = reading.doc;
  let first = zone.first;
  for (let i = zone.first; i < end; i++) {
    const text = tokens[i]!.text;
    if (text === ";") first = i + 1;
    else if (text === ":" && (i - zone.first < LABEL || isClause(reading, { first, last: i }))) first = i + 1;
  }
  return first;
}

/** Whether a stretch holds a finite verb. */
export function isClause(reading: Reading, run: Run): boolean {
  return reading.doc.tokens.slice(run.first, run.last).some((token) => isFiniteVerb(reading, token));
}

/** Whether the stretch holds a finite verb that no relative clause of its own claims: "Corvane, who was hurt in May," holds none. */
export function isOwnClause(reading: Reading, { first, last }: Run): boolean {
  const { tokens } = reading.doc;
  let relative = false;
  for (let i = first; i < last; i++) {
    if (/^(?:who|which|whose|whom)$/.test(tokens[i]!.lower)) relative = true;
    else if (isFiniteVerb(reading, tokens[i]!)) {
      if (!relative) return true;
      relative = false;
    }
  }
  return false;
}

/** Whether a stretch holds a number in digits or words. */
export function hasNumber(reading: Reading, run: Run): boolean {
  return reading.doc.tokens
    .slice(run.first, run.last)
    .some(
      ({ text, lower, upos }) => upos === "NUM" || /\d/.test(text) || reading.lexicon.numberWords.has(lower),
    );
}

/** How long a count without a verb may be, in tokens. From 9 to 16 the scores of PolNeAR's development set and of the packs stay within .001; with 6 the packs lose statements. */
const COUNT = 12;
/** How far behind its beginning the number may stand, in tokens: "more than forty". With 6 the packs lose contests, with 2 statements. */
const COUNT_HEAD = 4;

/** "Sixty-two": a number and little else. */
export function isCount(reading: Reading, { first, last }: Run): boolean {
  return last - first <= COUNT && hasNumber(reading, { first, last: Math.min(last, first + COUNT_HEAD) });
}

/** "At Monday's debate,": when or where it was said, not what. */
function isScene(reading: Reading, run: Run): boolean {
  const { lexicon, doc } = reading;
  const word = doc.tokens[run.first]?.lower ?? "";
  const counts =
    lexicon.counting.has(word) && hasNumber(reading, { first: run.first + 1, last: run.first + 2 });
  return (
    !counts && (lexicon.prepositions.has(word) || lexicon.timeWords.has(word)) && !isOwnClause(reading, run)
  );
}

/** A word that leads an attribution in and is no part of what is said: "…, and the guild said", "…, as the guild reports". */
export function isLead({ lexicon, doc }: Reading, at: number): boolean {
  const { lower } = doc.tokens[at]!;
  return lower === "as" || lexicon.leadWords.has(lower);
}

/** Whether a stretch before a clause only says when, where or if: it opens with a preposition, a time, a conjunction or an auxiliary ("should it rain"). */
export function setsScene(reading: Reading, run: Run): boolean {
  const { lexicon, doc } = reading;
  const opener = doc.tokens[run.first];
  if (!opener || run.last <= run.first) return false;
  if (opener.upos === "AUX" || lexicon.clauseOpeners.has(opener.lower)) return true;
  return isScene(reading, run);
}

/** What stands before an attribution that begins at `end` behind its comma; `null` where that only sets the scene. */
export function contentBefore(reading: Reading, { zone, end }: { zone: Zone; end: number }): Span | null {
  const { tokens } = reading.doc;
  let last = end;
  while (last > zone.first && isLead(reading, last - 1)) last--;
  if (last <= zone.first || tokens[last - 1]!.text !== ",") return null;
  const first = contentStart(reading, { zone, end: last });
  const run = { first, last };
  if (isScene(reading, run)) return null;
  return last - first > 2 || hasNumber(reading, run) ? spanOf(reading, run) : null;
}
