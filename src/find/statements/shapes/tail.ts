import type { Token } from "../../../text/index.ts";
import type { Phrase, Run } from "../draft.ts";
import { hasObject } from "../phrases/object.ts";
import { isPassive } from "../phrases/passive.ts";
import { phraseAfter } from "../phrases/phrase-after.ts";
import { isFiniteVerb, subjectBefore } from "../phrases/subject.ts";
import type { Place, Reading, Zone } from "../zones/zones.ts";

/** A speaker and a verb of speech that close what is said, with no object of their own. */
export interface Tail extends Run {
  readonly source: Phrase;
  readonly cue: Run;
}

/** The tail that begins at `at`, behind a comma, or `null`. */
export function tailAt(reading: Reading, { zone, at }: Place): Tail | null {
  const { tokens } = reading.doc;
  let first = at;
  while (first < zone.last && reading.lexicon.leadWords.has(tokens[first]!.lower)) first++;
  return subjectFirst(reading, { zone, first }) ?? verbFirst(reading, { zone, first });
}

/** How far behind the comma the verb may stand, in tokens. It only bounds the search: from 8 to 24 no score of PolNeAR's development set or of the packs moves by more than .001. */
const FAR = 16;

/** "…, the lock keepers have since worked out" */
function subjectFirst(reading: Reading, { zone, first }: { zone: Zone; first: number }): Tail | null {
  const { tokens } = reading.doc;
  for (let at = first + 1; at < Math.min(zone.last, first + FAR); at++) {
    if (/^[;:.,"“”]$/.test(tokens[at]!.text)) return null;
    const cue = speechAt(reading, { zone, at });
    if (!cue || !closes(reading, { zone, cue })) continue;
    const source = isNounHere(tokens[at]!)
      ? nounSubject(reading, { first, last: at })
      : subjectBefore(reading, { zone, at });
    if (!source || source.first < first || source.first > first + 1 || isRelative(reading, source))
      return null;
    return { source, cue, first, last: cue.last };
  }
  return null;
}

/** "…, who asked": describes the one before. */
function isRelative({ doc }: Reading, { first }: Phrase): boolean {
  return /^(?:who|which|that|whose)$/.test(doc.tokens[first]!.lower);
}

/** "…, boasts the council which the militia set up", "…, had said on Monday General Orlo" */
function verbFirst(reading: Reading, { zone, first }: { zone: Zone; first: number }): Tail | null {
  const { lexicon, doc } = reading;
  const verb = lexicon.perfect.has(doc.tokens[first]?.lower ?? "") ? first + 1 : first;
  // "…, told Lake Radio": whoever stands behind such a verb is told.
  const tells = lexicon.telling.has(doc.tokens[verb]?.lower ?? "");
  if (verb >= zone.last || tells || !isSpeech(reading, doc.tokens[verb]!)) return null;
  let at = verb + 1;
  if (lexicon.prepositions.has(doc.tokens[at]?.lower ?? "")) at++;
  while (at < zone.last && lexicon.timeWords.has(doc.tokens[at]!.lower)) at++;
  const timed = at > verb + 1 && lexicon.timeWords.has(doc.tokens[at - 1]!.lower);
  const source = phraseAfter(reading, { zone, at: timed ? at : verb + 1, verb });
  if (!source || isObject(reading, source)) return null;
  const end = Math.max(source.last, source.appositions.at(-1)?.last ?? 0);
  const next = doc.tokens[end];
  const ends =
    end >= zone.last || !next || /^[,.;:)!?]$/.test(next.text) || /^(?:who|which|whose)$/.test(next.lower);
  return ends || isAdjunct(reading, next)
    ? { source, cue: { first: verb, last: verb + 1 }, first, last: end }
    : null;
}

/** "told me", "asked them": whom one speaks to. */
function isObject({ lexicon, doc }: Reading, { first }: Phrase): boolean {
  const { lower, upos } = doc.tokens[first]!;
  return upos === "PRON" && !lexicon.subjectPronouns.has(lower);
}

/** The verb at `at` with what belongs to it: "works out", "lets us know", "let it be known"; `null` where it is no verb of speech. */
function speechAt(reading: Reading, { zone, at }: Place): Run | null {
  const { lexicon, doc } = reading;
  const token = doc.tokens[at]!;
  for (const { verbs, closing, gap } of lexicon.idioms) {
    if (!verbs.has(token.lower) || doc.tokens[at - 1]?.lower === "to") continue;
    for (let i = at + 1; i <= Math.min(at + 1 + gap, zone.last - 1); i++)
      if (closing.has(doc.tokens[i]!.lower)) return { first: at, last: i + 1 };
  }
  const negated = /^(?:not|n['’]t|never)$/.test(doc.tokens[at - 1]?.lower ?? "");
  const verbal =
    isFiniteVerb(reading, token) ||
    (token.xpos === "VBN" && !isPassive(reading, { zone, at })) ||
    (token.xpos === "VB" && negated) ||
    agrees(reading, at);
  return verbal && isSpeech(reading, token) ? { first: at, last: at + 1 } : null;
}

/** Whether the word is a form of a verb of speech, thought or reckoning, whatever the tagger takes it for. */
function isSpeech({ lexicon }: Reading, { lower, lemma }: Token): boolean {
  if (/ing$/.test(lower)) return false;
  const kind =
    lexicon.classes.get(lemma) ?? (lower.endsWith("s") ? lexicon.classes.get(lower.slice(0, -1)) : undefined);
  return lexicon.voicing.has(lower) || lexicon.counted.has(lower) || (kind !== undefined && SPOKEN.has(kind));
}

/** Classes of verbs that can close what is said. */
const SPOKEN: ReadonlySet<string> = new Set([
  "say",
  "assert",
  "deny",
  "ask",
  "blame",
  "think",
  "predict",
  "learn",
]);

function isNounHere({ upos }: Token): boolean {
  return upos === "NOUN" || upos === "PROPN" || upos === "ADJ";
}

/** "site planners caution", "the council counts": a form that fits the number of the noun before it, where the tagger sees a noun. */
function agrees({ lexicon, doc }: Reading, at: number): boolean {
  const [noun, verb] = [doc.tokens[at - 1], doc.tokens[at]!];
  if (!noun || !isNounHere(verb) || !/^(?:NOUN|PROPN|VERB)$/.test(noun.upos) || /^\p{Lu}/u.test(verb.text))
    return false;
  const named = /^\p{Lu}/u.test(noun.text);
  const plural = !named && (/s$/.test(noun.lower) || lexicon.plurals.has(noun.lower));
  return plural !== verb.lower.endsWith("s");
}

/** The words before a verb that the tagger took for a noun, where they begin as a noun phrase does. */
function nounSubject(reading: Reading, run: Run): Phrase | null {
  const { doc, lexicon } = reading;
  const verbal = doc.tokens.slice(run.first, run.last - 1).some((token) => isFiniteVerb(reading, token));
  const opener = doc.tokens[run.first]!;
  // Behind a comma a capital begins a name, whatever its words are otherwise.
  const named = /^\p{Lu}/u.test(opener.text);
  const opens = lexicon.determiners.has(opener.lower) || isNounHere(opener) || named;
  return verbal || !opens ? null : { ...run, appositions: [] };
}

/** Whether nothing but when, where, how or to whom it was said follows the verb, up to the next mark. */
function closes(reading: Reading, { zone, cue }: { zone: Zone; cue: Run }): boolean {
  const { lexicon, doc } = reading;
  let at = cue.last;
  if (lexicon.objectPronouns.has(doc.tokens[at]?.lower ?? "") && at < zone.last) at++;
  const next = doc.tokens[at];
  // "…, the mayor said: “”" opens a quotation and closes nothing.
  if (zone.after !== null && (at >= zone.last - 1 || next?.text === ",")) return false;
  if (at >= zone.last || !next || /^[,.;)!?…]$/.test(next.text)) return true;
  const dated = next.lower === "that" && lexicon.timeWords.has(doc.tokens[at + 1]?.lower ?? "");
  const opens = hasObject(reading, { zone, verb: cue }) || opensClause(reading, { zone, cue });
  return (dated || isAdjunct(reading, next)) && !opens;
}

/** Words that open when, where, how or to whom something was said. What is spoken "of" or "about" is content. */
function isAdjunct({ lexicon }: Reading, { lower, upos, xpos }: Token): boolean {
  if (lexicon.topics.has(lower)) return false;
  return (
    lexicon.timeWords.has(lower) ||
    upos === "ADV" ||
    lower === "to" ||
    (xpos === "IN" && lexicon.prepositions.has(lower))
  );
}

/** Whether a clause is announced between the verb and the next mark: by a colon, or by "that" unless it is "that day". */
function opensClause({ doc, lexicon }: Reading, { zone, cue }: { zone: Zone; cue: Run }): boolean {
  for (let i = cue.last; i < zone.last; i++) {
    const { text, lower } = doc.tokens[i]!;
    if (/^[,.;]$/.test(text)) return false;
    const dated = lexicon.timeWords.has(doc.tokens[i + 1]?.lower ?? "");
    if (text === ":" || (lower === "that" && !dated)) return true;
  }
  return false;
}
