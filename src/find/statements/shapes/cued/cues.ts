import type { Token } from "../../../../text/index.ts";
import type { NounCue, VerbCue } from "../../lexicon/cue.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { isVoiceNoun } from "../../phrases/speaker-like.ts";
import type { Reading, Zone } from "../../zones/zones.ts";

/** A reporting verb where it stands: tokens `[first, last)`, its particle included. */
export interface VerbAt {
  readonly kind: "verb";
  readonly first: number;
  readonly last: number;
  readonly verb: VerbCue;
  /** "saying", "adding": speaks as the subject of the clause it hangs on. */
  readonly participle: boolean;
}

/** A reporting noun where it stands. */
export interface NounAt {
  readonly kind: "noun";
  readonly first: number;
  readonly last: number;
  readonly noun: NounCue;
}

/** "according to", "by ... estimates": phrases that name a source outright. */
export interface PhraseAt {
  readonly kind: "phrase";
  readonly first: number;
  readonly last: number;
}

export type CueAt = VerbAt | NounAt | PhraseAt;

/** Finds the reporting words of a zone, in order. */
export function cuesIn(reading: Reading, zone: Zone): CueAt[] {
  const { tokens } = reading.doc;
  const index = indexOf(reading.lexicon);
  const cues: CueAt[] = [];
  for (let i = zone.first; i < zone.last; i++) {
    const cue =
      phraseAt(reading, { i, zone, index }) ??
      verbAt(reading, { i, zone, index }) ??
      nounAt(reading, { i, zone, index });
    if (!cue) continue;
    cues.push(cue);
    i = Math.max(i, cue.last - 1);
  }
  return cues.filter((cue) => tokens[cue.first] !== undefined);
}

interface Index {
  /** By their first word. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly verbs: ReadonlyMap<string, readonly VerbCue[]>;
  readonly nouns: ReadonlyMap<string, NounCue>;
}

const indexes = new WeakMap<Lexicon, Index>();

function indexOf(lexicon: Lexicon): Index {
  const known = indexes.get(lexicon);
  if (known) return known;
  const verbs = new Map<string, VerbCue[]>();
  for (const verb of lexicon.verbs) {
    for (const form of verb.forms) verbs.set(form, [...(verbs.get(form) ?? []), verb]);
  }
  const nouns = new Map(lexicon.nouns.flatMap((noun) => noun.forms.map((form) => [form, noun] as const)));
  const phrases = Map.groupBy(lexicon.sourcePhrases, ([word = ""]) => word);
  const index = { phrases, verbs, nouns };
  indexes.set(lexicon, index);
  return index;
}

interface Place {
  readonly i: number;
  readonly zone: Zone;
}

function phraseAt(reading: Reading, { i, zone, index }: Place & { index: Index }): PhraseAt | null {
  const { tokens } = reading.doc;
  for (const phrase of index.phrases.get(tokens[i]!.lower) ?? []) {
    const fits = phrase.every((word, k) => i + k < zone.last && tokens[i + k]!.lower === word);
    if (fits) return { kind: "phrase", first: i, last: i + phrase.length };
  }
  return isByAccount(reading, { i, zone }) ? { kind: "phrase", first: i, last: i + 1 } : null;
}

/** How far the noun of "by the parish's last sum" may stand from "by", in tokens. A judgement by that example, with room for a long name. */
const ACCOUNT = 9;

/** "by the parish's last sum": "by", an owner and a noun for a count. */
function isByAccount(reading: Reading, { i, zone }: Place): boolean {
  const { tokens } = reading.doc;
  if (tokens[i]!.lower !== "by") return false;
  let owned = false;
  for (let k = i + 2; k < Math.min(zone.last, i + ACCOUNT); k++) {
    const { text, lower, upos } = tokens[k]!;
    if (/^['’]s?$/.test(text)) owned = true;
    else if (owned && (reading.lexicon.tolls.has(lower) || lower === "account")) return true;
    else if (upos === "VERB" || upos === "AUX" || /^[,.;:]$/.test(text)) return false;
  }
  return false;
}

function verbAt(reading: Reading, { i, zone, index }: Place & { index: Index }): VerbAt | null {
  const { tokens } = reading.doc;
  const token = tokens[i]!;
  const verbs = index.verbs.get(token.lower);
  if (!verbs || !isVerb(reading, { i, zone })) return null;
  const verb =
    verbs.find((v) => v.particles && particleAt(tokens, { i, zone, verb: v }) > 0) ??
    verbs.find((v) => !v.particles);
  if (!verb) return null;
  const last = verb.particles ? particleAt(tokens, { i, zone, verb }) : i + 1;
  return { kind: "verb", first: i, last, verb, participle: token.lower.endsWith("ing") };
}

/** The index after the particle, which may stand one or two words behind ("called last week on"), or 0. */
function particleAt(tokens: readonly Token[], { i, zone, verb }: Place & { verb: VerbCue }): number {
  const next = i + 1 < zone.last && verb.particles!.includes(tokens[i + 1]!.lower);
  return next ? i + 2 : 0;
}

/** Whether the word is a verb here, finite or a participle that hangs on a clause; not an infinitive, a passive or an adjective. */
function isVerb(reading: Reading, { i, zone }: Place): boolean {
  const { lexicon } = reading;
  const { tokens } = reading.doc;
  const token = tokens[i]!;
  const previous = i > zone.first ? tokens[i - 1]! : null;
  if (
    token.upos !== "X" &&
    token.upos !== "VERB" &&
    token.upos !== "INTJ" &&
    !isMistaken(reading, { i, zone }) &&
    !isTurned(reading, { i, zone })
  )
    return false;
  if (previous && isObjectNoun(token, previous)) return false;
  if (/^\p{Lu}/u.test(token.text) && previous && token.upos === "X") return false;
  if (!previous) return zone.before !== null || token.lower.endsWith("ing");
  if (previous.lower === "to" || lexicon.determiners.has(previous.lower)) return false;
  let k = i - 1;
  while (k > zone.first && lexicon.beforeVerb.has(tokens[k]!.lower) && !lexicon.finite.has(tokens[k]!.lower))
    k--;
  return !lexicon.be.has(tokens[k]!.lower) || token.lower.endsWith("ing") || lexicon.quoting.has(token.lower);
}

/** A tagger takes a short verb for a noun where its clause ends ("…, IOM reports."), before a number or article ("IOM counts 300", "the ministry cut its toll") and behind a plural ("posts claim that"). */
function isMistaken(reading: Reading, { i, zone }: Place): boolean {
  const { tokens } = reading.doc;
  const next = i + 1 < zone.last ? tokens[i + 1]! : null;
  const verbless = !tokens
    .slice(zone.first, i)
    .some((token) => token.upos === "VERB" || token.upos === "AUX");
  const opens =
    next !== null &&
    (reading.lexicon.determiners.has(next.lower) ||
      (/^\d/.test(next.text) && tokens[i]!.lower.endsWith("s")));
  if (opens && verbless) return true;
  const single = /^(?:NN|NNP|,)$/.test(tokens[i - 1]?.xpos ?? "");
  if (next?.lower === "that" && single && isThirdPerson(reading, { i, zone })) return true;
  if (tokens[i - 1]?.lower === "and" && isThirdPerson(reading, { i, zone })) return true;
  const ends = next === null || /^[.,;]$/.test(next.text) || next.upos === "ADP";
  let comma = i - 1;
  while (comma > zone.first && comma > i - 12 && tokens[comma]!.text !== ",") comma--;
  if (ends && tokens[comma]?.text === ",")
    return !tokens.slice(comma, i).some((token) => token.upos === "VERB" || token.upos === "AUX");
  const plural =
    tokens[i - 1]?.xpos.endsWith("S") === true || reading.lexicon.plurals.has(tokens[i - 1]?.lower ?? "");
  if (next?.lower === "that" && !tokens[i]!.lower.endsWith("s") && plural) return true;
  if (isPluralVerb(reading, { i, zone })) return true;
  return verbless && isBeforeTimeAndThat(reading, { i, zone });
}

/** "The growers now list 71 barns": a base form between a plural for people and a number or article. */
function isPluralVerb(reading: Reading, { i, zone }: Place): boolean {
  const { lexicon } = reading;
  const { tokens } = reading.doc;
  const next = i + 1 < zone.last ? tokens[i + 1]! : null;
  const opens =
    next !== null &&
    (/^\d/.test(next.text) || lexicon.determiners.has(next.lower) || lexicon.numberWords.has(next.lower));
  if (!opens || /(?:s|ed|ing)$/.test(tokens[i]!.lower)) return false;
  let k = i - 1;
  while (
    k > zone.first &&
    (lexicon.beforeVerb.has(tokens[k]!.lower) || lexicon.timeWords.has(tokens[k]!.lower))
  )
    k--;
  const subject = tokens[k]!;
  return (subject.xpos === "NNS" || lexicon.plurals.has(subject.lower)) && isVoiceNoun(reading, subject);
}

/** "Channel 9 broadcast on Thursday that": no noun for words, a time, and "that". */
function isBeforeTimeAndThat(reading: Reading, { i, zone }: Place): boolean {
  const { lexicon, doc } = reading;
  if (indexOf(lexicon).nouns.has(doc.tokens[i]!.lower)) return false;
  let at = i + 1;
  if (lexicon.prepositions.has(doc.tokens[at]?.lower ?? "")) at++;
  while (at < zone.last && lexicon.timeWords.has(doc.tokens[at]!.lower)) at++;
  return at > i + 1 && doc.tokens[at]?.lower === "that";
}

/** "and warns of", ", the headman, grumbles that": a form in -s that is no plural of a reporting noun. */
function isThirdPerson(reading: Reading, { i, zone }: Place): boolean {
  const { tokens } = reading.doc;
  const { lower } = tokens[i]!;
  const next = i + 1 < zone.last ? tokens[i + 1]!.lower : "";
  return lower.endsWith("s") && /^(?:of|that)$/.test(next) && !indexOf(reading.lexicon).nouns.has(lower);
}

/** "…, reckons the mayor": behind a clause and a comma, before a name or noun phrase that no verb follows. */
function isTurned(reading: Reading, { i, zone }: Place): boolean {
  const { tokens } = reading.doc;
  const next = tokens[i + 1];
  if (tokens[i - 1]?.text !== "," || !next || !/^(?:DET|PROPN|NOUN|ADJ)$/.test(next.upos)) return false;
  const finite = (token: Token): boolean => /^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos);
  if (closesWithVerb(reading, { i, zone })) return false;
  return tokens.slice(zone.first, i).some(finite) && !tokens.slice(i + 1, zone.last).some(finite);
}

/** ", state radio reports.": the verb is the last word, which a tagger takes for a noun. */
function closesWithVerb({ lexicon, doc }: Reading, { i, zone }: Place): boolean {
  let last = zone.last - 1;
  while (last > i && /^[.!?]$/.test(doc.tokens[last]!.text)) last--;
  const { lower } = doc.tokens[last]!;
  return last > i + 1 && lower.endsWith("s") && lexicon.voicing.has(lower);
}

/** "rejected reports that": right behind a finite verb there is no second one. */
function isObjectNoun(token: Token, previous: Token): boolean {
  return previous.xpos === "VBD" && previous.upos === "VERB" && token.xpos === "VBZ";
}

function nounAt(reading: Reading, { i, zone, index }: Place & { index: Index }): NounAt | null {
  const { tokens } = reading.doc;
  const noun = index.nouns.get(tokens[i]!.lower);
  const object = i > zone.first && isObjectNoun(tokens[i]!, tokens[i - 1]!);
  if (!noun || (!object && tokens[i]!.upos !== "X" && tokens[i]!.upos !== "NOUN")) return null;
  const next = tokens[i + 1];
  if (!next || i + 1 >= zone.last) return null;
  const wanted = ["that", "by", "from", "of", ...(noun.frames.includes("to") ? ["to", "for"] : [])];
  return wanted.includes(next.lower) ? { kind: "noun", first: i, last: i + 1, noun } : null;
}
