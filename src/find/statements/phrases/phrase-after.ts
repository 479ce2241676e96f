import type { Phrase, Run } from "../draft.ts";
import type { Place, Reading } from "../zones/zones.ts";
import { isFullName, isSpeakerLike, isVoiceNoun, speaksAt } from "./speaker-like.ts";
import { isFiniteVerb, isQuoteMark, STOPS } from "./subject.ts";

/** The noun phrase right of token `at`, and of the verb it is the subject of where there is one, as in "said Joren Pask, 29, a glazier" or "according to the Lock Keepers' Guild". */
export function phraseAfter(
  reading: Reading,
  { zone, at, verb }: Place & { readonly verb?: number },
): Phrase | null {
  const { lexicon } = reading;
  const { tokens } = reading.doc;
  if (isObjectPronoun(reading, { zone, at })) return { first: at, last: at + 1, appositions: [] };
  if (verb !== undefined && isLonePronoun(reading, { zone, at }))
    return { first: at, last: at + 1, appositions: [] };
  if (tokens[at]?.upos === "ADP") return null;
  if (opensBehindAdverb(reading, { zone, at }))
    return phraseAfter(reading, { zone, at: at + 1, ...(verb === undefined ? {} : { verb }) });
  if (isAddressee(reading, { zone, at }))
    return phraseAfter(reading, { zone, at: at + 1, ...(verb === undefined ? {} : { verb }) });
  let last = at;
  while (last < zone.last) {
    const token = tokens[last]!;
    const word = token.lower;
    if (STOPS.has(token.text) || isQuoteMark(token) || /^[.!?…)]$/.test(token.text)) break;
    if (last > at && (lexicon.clauseOpeners.has(word) || isFiniteVerb(reading, token))) break;
    if (last > at && (lexicon.subjectPronouns.has(word) || token.xpos === "EX" || token.xpos === "TO")) break;
    if (last > at && token.upos === "NUM" && isVoiceNoun(reading, tokens[last - 1]!)) break;
    if (last > at && word === "the" && /^(?:NOUN|PROPN)$/.test(tokens[last - 1]!.upos)) break;
    // "the mayor | himself"
    if (last > at && /^(?:him|her|it|them)sel(?:f|ves)$/.test(word)) break;
    if (last > at && leavesPhrase(reading, { zone, at: last })) break;
    last++;
  }
  while (last > at && lexicon.beforeVerb.has(tokens[last - 1]!.lower)) last--;
  const appositions = appositionsAfter(reading, { zone, at: last });
  const phrase = { first: at, last, appositions };
  const speaks =
    last > at && (verb === undefined ? isSpeakerLike(reading, phrase) : speaksAt(reading, { phrase, verb }));
  return speaks ? phrase : null;
}

/** The token behind an acronym in brackets, where one opens at `at`: "the Lock Keepers' Guild (LKG) that". */
export function behindAcronym({ doc }: Reading, at: number): number {
  return doc.tokens[at]?.text === "(" && doc.tokens[at + 2]?.text === ")" ? at + 3 : at;
}

/** "according to her", and not "according to her office". */
function isObjectPronoun(reading: Reading, { zone, at }: Place): boolean {
  const { tokens } = reading.doc;
  if (at >= zone.last || !reading.lexicon.objectPronouns.has(tokens[at]!.lower)) return false;
  const next = tokens[at + 1];
  return at + 1 >= zone.last || !next || !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.upos);
}

/** "said he to the crews": a subject pronoun is a phrase of its own. */
function isLonePronoun({ lexicon, doc }: Reading, { zone, at }: Place): boolean {
  const { lower, xpos } = doc.tokens[at] ?? {};
  return at < zone.last && xpos === "PRP" && lexicon.subjectPronouns.has(lower ?? "");
}

/** "affirmed still | the warden" */
function opensBehindAdverb({ doc }: Reading, { zone, at }: Place): boolean {
  const [adverb, next] = [doc.tokens[at], doc.tokens[at + 1]];
  return at + 1 < zone.last && adverb?.xpos === "RB" && (next?.upos === "DET" || next?.upos === "PROPN");
}

/** In translated English "…, told us the tailor": a pronoun before another phrase is whom one speaks to. */
function isAddressee(reading: Reading, { zone, at }: Place): boolean {
  const [pronoun, next] = [reading.doc.tokens[at], reading.doc.tokens[at + 1]];
  if (pronoun?.xpos !== "PRP" || at + 1 >= zone.last || !next) return false;
  return next.upos === "DET" || next.upos === "PROPN";
}

/** Whether a phrase of time or place of speaking starts here: "on Tuesday", "in a statement", "last week". */
function leavesPhrase(reading: Reading, { zone, at }: Place): boolean {
  const { lexicon } = reading;
  const { tokens } = reading.doc;
  const word = tokens[at]!.lower;
  if (word === "and" && tokens[at + 1] && lexicon.pronouns.has(tokens[at + 1]!.lower)) return true;
  if (lexicon.timeWords.has(word)) return true;
  if (!lexicon.prepositions.has(word)) return false;
  if (!lexicon.nounLinks.has(word)) return true;
  const before = tokens[at - 1]!;
  const named = /^\p{Lu}/u.test(before.text) && !lexicon.groupNouns.has(before.lower);
  if (word === "on" && named) return true;
  if (isPlacedName(reading, { zone, at })) return true;
  // "Imre Castell | to the Lantern", and not "the Envoy to Selan".
  if (word === "to" && named && !lexicon.personNouns.has(before.lower)) return true;
  for (let i = at + 1; i < Math.min(zone.last, at + 5); i++) {
    const next = tokens[i]!.lower;
    if (lexicon.timeWords.has(next) || lexicon.venues.has(next)) return true;
    if (STOPS.has(tokens[i]!.text)) break;
  }
  return false;
}

/** "said Talvik | in Port Selan": one name alone, no acronym, and where its bearer spoke. */
function isPlacedName({ lexicon, doc }: Reading, { zone, at }: Place): boolean {
  const [verb, name, link, place] = [-2, -1, 0, 1].map((by) => doc.tokens[at + by]);
  if (at - 1 <= zone.first || at + 1 >= zone.last || !/^(?:in|at)$/.test(link!.lower)) return false;
  const lone = /^\p{Lu}\p{Ll}+$/u.test(name!.text) && verb?.upos === "VERB";
  return lone && !lexicon.groupNouns.has(name!.lower) && /^\p{Lu}/u.test(place?.text ?? "");
}

/** Up to three short stretches between commas behind a name: "41", "a fisherman", "the group's secretary general". */
function appositionsAfter(reading: Reading, { zone, at }: Place): Run[] {
  const { lexicon } = reading;
  const { tokens } = reading.doc;
  const runs: Run[] = [];
  let comma = at;
  while (runs.length < 3 && comma < zone.last && tokens[comma]!.text === ",") {
    let last = comma + 1;
    while (last < zone.last && !/^[,.;:!?"“”]$/.test(tokens[last]!.text)) last++;
    const first = comma + 1;
    const word = tokens[first]?.lower ?? "";
    const describes =
      /^\d+$/.test(word) ||
      lexicon.determiners.has(word) ||
      (lexicon.quoting.has(word) && tokens[first + 1]?.lower === "by") ||
      lexicon.titles.has(word) ||
      (last - first === 1 && tokens[first]!.upos === "PROPN" && !lexicon.timeWords.has(word)) ||
      isFullName(reading, { first, last });
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
