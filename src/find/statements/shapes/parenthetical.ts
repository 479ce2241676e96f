import type { Span } from "../../../model/index.ts";
import type { Doc, Token } from "../../../text/index.ts";
import { claims, type Draft, drafted, type Phrase, type ReadSoFar, type Run } from "../draft.ts";
import { contentStart, isCount, isLead, spanOf } from "../phrases/content.ts";
import { isMainClause, mainPart } from "../phrases/main-clause.ts";
import { hasObject } from "../phrases/object.ts";
import { isPassive } from "../phrases/passive.ts";
import { phraseAfter } from "../phrases/phrase-after.ts";
import { subjectBefore } from "../phrases/subject.ts";
import type { Place, Reading, Zone } from "../zones/zones.ts";

/** A speaker and a verb that stand behind what is said, or in the middle of it, whatever the verb. */
interface Aside {
  readonly source: Phrase;
  readonly verb: number;
  /** Where the aside begins, and the token behind it. */
  readonly first: number;
  readonly last: number;
}

/**
 * Attributions that their place alone shows: "…, the lock keepers documented.", "“…,” Pask grunted", "…, retorts Pask, who". A clause of its own stands before
 * the comma, a speaker and a verb without an object behind it. Only where no reporting word has claimed what stands before.
 */
export function readParentheticals(reading: Reading, { zone, drafts }: ReadSoFar): Draft[] {
  const found: Draft[] = [];
  for (let at = zone.first; at < zone.last; at++) {
    if (!isSpokenVerb(reading, { zone, at })) continue;
    const aside = asideAt(reading, { zone, at });
    const content = aside && saidBefore(reading, { zone, aside });
    if (!content || [...drafts, ...found].some((draft) => claims(draft, content.span))) continue;
    const { source, verb } = aside;
    const { quoted } = content;
    const rule = quoted ? "quote-before" : "parenthetical";
    const cue = { first: verb, last: verb + 1 };
    found.push(drafted({ rule, content: [content.span], quoted, cue, source, settled: true }));
  }
  return found;
}

/** The aside that the verb at `at` makes with the speaker before or behind it; `null` where it makes none. */
function asideAt(reading: Reading, of: Place): Aside | null {
  return subjectFirst(reading, of) ?? verbFirst(reading, of);
}

/** A finite verb that is no auxiliary of another, nor one of having or being. */
function isSpokenVerb({ doc }: Reading, { at }: Place): boolean {
  const token = doc.tokens[at]!;
  const finite = /^(?:VBD|VBZ|VBP|VBN)$/.test(token.xpos) || (token.xpos === "VB" && isDenied(doc, at));
  return token.upos === "VERB" && finite;
}

/** "does not exclude": an auxiliary and a negation right before. */
function isDenied({ tokens }: Doc, at: number): boolean {
  const negated = /^(?:not|n['’]t)$/.test(tokens[at - 1]?.lower ?? "");
  return negated && /^(?:do|does|did)$/.test(tokens[at - 2]?.lower ?? "");
}

/** ", the lock keepers have since documented". */
function subjectFirst(reading: Reading, { zone, at }: Place): Aside | null {
  const { tokens } = reading.doc;
  const participle = tokens[at]!.xpos === "VBN";
  if (participle && isPassive(reading, { zone, at })) return null;
  if (participle && !hasPerfect(reading, { zone, at }) && !closesAsSpeech(reading, { zone, at })) return null;
  const behind = reflexive(tokens[at + 1]) || tokens[at + 1]?.xpos === "RP" ? at + 2 : at + 1;
  if (
    !endsAt(reading, { zone, at: behind }) ||
    hasObject(reading, { zone, verb: { first: at, last: behind } })
  )
    return null;
  const source = subjectBefore(reading, { zone, at });
  // "…, ten people died": a count does something and says nothing.
  if (!source || tokens[source.first]!.upos === "NUM" || isDescribed(reading, { source, verb: at }))
    return null;
  return { source, verb: at, first: source.first, last: behind };
}

/** "…, a porter who stayed": a relative clause tells of its noun, and says nothing. */
function isDescribed({ doc }: Reading, { source, verb }: { source: Phrase; verb: number }): boolean {
  let before = verb - 1;
  while (before > source.first && /^(?:ADV|AUX)$/.test(doc.tokens[before]!.upos)) before--;
  return before >= source.last && /^W/.test(doc.tokens[before]!.xpos);
}

function reflexive(token: Token | undefined): boolean {
  return token !== undefined && /sel(?:f|ves)$/.test(token.lower);
}

/** "…, the guild documented.": a verb of speech at the very end is no participle, whatever the tagger takes it for. */
function closesAsSpeech({ lexicon, doc }: Reading, { zone, at }: Place): boolean {
  const next = doc.tokens[at + 1];
  const ends = at + 1 >= zone.last || !next || /^[.;:]$/.test(next.text);
  return ends && lexicon.classes.has(doc.tokens[at]!.lemma);
}

/** "the district has since conceded": an auxiliary of the perfect within three words. */
function hasPerfect({ doc, lexicon }: Reading, { zone, at }: Place): boolean {
  for (let i = at - 1; i >= Math.max(zone.first, at - 3); i--)
    if (lexicon.perfect.has(doc.tokens[i]!.lower)) return true;
  return false;
}

/** ", retorts Pask": of a verb of speech, with nothing but the speaker behind it. */
function verbFirst(reading: Reading, { zone, at }: Place): Aside | null {
  const { lexicon, doc } = reading;
  const before = doc.tokens[at - 1];
  const opens = at === zone.first ? zone.before !== null : before?.text === ",";
  if (!opens || doc.tokens[at]!.xpos === "VBN") return null;
  const quoted = at === zone.first || (at === zone.first + 1 && zone.before !== null);
  const source = phraseAfter(reading, { zone, at: at + 1 });
  if (
    !source ||
    !(endsAt(reading, { zone, at: source.last }) || opensRelative(reading, { zone, at: source.last }))
  )
    return null;
  const { lemma, lower } = doc.tokens[at]!;
  const voiced =
    lexicon.voicing.has(lower) || /^(?:say|assert|deny|think|blame)$/.test(lexicon.classes.get(lemma) ?? "");
  if (!quoted && !voiced && !endsInName(reading, source)) return null;
  return { source, verb: at, first: at, last: Math.max(source.last, source.appositions.at(-1)?.last ?? 0) };
}

/** "…, boasts the council, which", "…, boasts the council that": the speaker is described. */
function opensRelative({ doc }: Reading, { zone, at }: Place): boolean {
  return at < zone.last && /^(?:who|which|that)$/.test(doc.tokens[at]!.lower);
}

/** "…, tallied the lieutenant Oren Pask": no clause goes on with a bare verb, so that behind one a full name is its subject. */
function endsInName({ doc }: Reading, { first, last }: Run): boolean {
  return last - first > 1 && [last - 2, last - 1].every((at) => doc.tokens[at]!.upos === "PROPN");
}

/** Whether the attribution ends here, or goes on only with when, where or how it was said. */
function endsAt({ lexicon, doc }: Reading, { zone, at }: Place): boolean {
  const token = doc.tokens[at];
  if (at >= zone.last || !token) return true;
  if (/^[,.;:)!?…]$/.test(token.text)) return true;
  return (
    lexicon.timeWords.has(token.lower) || (lexicon.prepositions.has(token.lower) && token.upos === "ADP")
  );
}

/** What is said: the quotation the zone leans on, or the clause or count before the comma. */
function saidBefore(
  reading: Reading,
  { zone, aside }: { zone: Zone; aside: Aside },
): { span: Span; quoted: boolean } | null {
  const { tokens } = reading.doc;
  let comma = aside.first - 1;
  while (comma > zone.first && isLead(reading, comma)) comma--;
  const atStart = comma < zone.first || (comma === zone.first && tokens[comma]!.text === ",");
  if (atStart) return zone.before ? { span: zone.before.inner, quoted: true } : null;
  if (tokens[comma]!.text !== "," || reading.lexicon.clauseOpeners.has(tokens[comma - 1]!.lower)) return null;
  const first = contentStart(reading, { zone, end: comma });
  const run: Run = { first, last: comma };
  const main = mainPart(reading, run);
  const whole = main !== null && isMainClause(reading, main);
  const span = whole || isCount(reading, run) ? spanOf(reading, run) : null;
  return span ? { span, quoted: false } : null;
}
