import type { Draft, Phrase, ReadSoFar, Run } from "../../draft.ts";
import { contentBefore, contentEnd, spanOf } from "../../phrases/content.ts";
import { phraseAfter } from "../../phrases/phrase-after.ts";
import { isSpeakerLike } from "../../phrases/speaker-like.ts";
import { subjectBefore } from "../../phrases/subject.ts";
import { firstIn } from "../../zones/positions.ts";
import type { Place, Reading, Zone } from "../../zones/zones.ts";
import type { VerbAt } from "./cues.ts";

interface At {
  readonly zone: Zone;
  readonly cue: VerbAt;
}

/** "The Lantern quoted lock keepers as saying that …": the quoted speak, through the one who quotes. `null` where the verb does not quote so. */
export function readQuoting(reading: Reading, { zone, cue }: At): Draft | null {
  const { tokens } = reading.doc;
  const { lexicon } = reading;
  if (!lexicon.quoting.has(tokens[cue.first]!.lower)) return null;
  const as = linkAt(reading, { zone, cue });
  const saying = tokens[as + 1];
  if (as < 0 || !saying || !lexicon.verbForms.has(saying.lower)) return null;
  const passive = lexicon.be.has(tokens[cue.first - 1]?.lower ?? "");
  const relay = passive
    ? byPhrase(reading, { zone, at: cue.last })
    : subjectBefore(reading, { zone, at: cue.first });
  const named = passive
    ? subjectBefore(reading, { zone, at: cue.first - 1 })
    : phraseUpTo(reading, { first: cue.last, last: as });
  if (!named) return null;
  const first = tokens[as + 2]?.lower === "that" || tokens[as + 2]?.text === "," ? as + 3 : as + 2;
  const via = relay ? [relay] : [];
  const head = {
    rule: "quoting",
    cue: { first: as + 1, last: as + 2 },
    passing: { first: cue.first, last: as + 2 },
    act: "say" as const,
    source: named,
    via,
  };
  if (first >= zone.last && zone.after) return { ...head, content: [zone.after.inner], quoted: true };
  if (first >= zone.last || /^[.!?]$/.test(tokens[first]!.text)) {
    const end = Math.min(named.first, relay?.first ?? named.first);
    const spoken = contentBefore(reading, { zone, end });
    return spoken && { ...head, content: [spoken], quoted: false };
  }
  const content = spanOf(reading, { first, last: contentEnd(reading, { zone, at: first }) });
  return content ? { ...head, content: [content], quoted: false } : null;
}

/** How far "as saying" may stand behind the verb, in tokens. A judgement: the one who is relayed comes between, with a description. */
const FAR = 25;

/** Where "as saying" or, in translated English, "to say" begins, or -1. */
function linkAt({ lexicon, doc }: Reading, { zone, cue }: At): number {
  return firstIn(doc.tokens, {
    first: cue.last,
    last: Math.min(zone.last, cue.last + FAR),
    is: ({ lower }, at) =>
      lower === "as" || (lower === "to" && lexicon.voicing.has(doc.tokens[at + 1]?.lower ?? "")),
  });
}

/** A stretch as a source, cut at its first comma: what follows describes it. */
function phraseUpTo(reading: Reading, run: { first: number; last: number }): Phrase | null {
  const { tokens } = reading.doc;
  let last = run.first;
  while (last < run.last && tokens[last]!.text !== ",") last++;
  const phrase = { first: run.first, last, appositions: [] };
  return isSpeakerLike(reading, phrase) ? phrase : null;
}

function byPhrase(reading: Reading, { zone, at }: Place): Phrase | null {
  return reading.doc.tokens[at]?.lower === "by" ? phraseAfter(reading, { zone, at: at + 1 }) : null;
}

/** Adds to the drafts of a zone who passes them on: "quoted by the newspaper", "told state television", "citing the WHO". */
export function withRelays(reading: Reading, { zone, drafts }: ReadSoFar): Draft[] {
  const cited = citedSource(reading, zone);
  const isCiting = ({ cue }: Draft): boolean => cited !== null && cue?.first === cited.at;
  // Whom one cites is no word of one's own, unless that is all one says.
  const own = drafts.every(isCiting) ? drafts : drafts.filter((draft) => !isCiting(draft));
  return own.map((draft) => {
    if (!draft.source || !draft.cue) return draft;
    if (cited && !isCiting(draft))
      return { ...draft, source: cited.phrase, via: [draft.source, ...draft.via] };
    const origin = reportedFrom(reading, { zone, cue: draft.cue });
    if (origin) return { ...draft, source: origin, via: [draft.source, ...draft.via] };
    const via = [quotedBy(reading, { zone, source: draft.source }), toldTo(reading, { zone, draft })].filter(
      (phrase) => phrase !== null,
    );
    const passing = draft.source.appositions.find((run) => isQuotedBy(reading, run.first));
    const source = {
      ...draft.source,
      appositions: draft.source.appositions.filter((run) => run !== passing),
    };
    return { ...draft, source, via: [...draft.via, ...via], ...(passing ? { passing } : {}) };
  });
}

/** "The daily reported from a guard at the lock that": the one behind "from" speaks, where it is a person and no place. */
function reportedFrom(reading: Reading, { zone, cue }: { zone: Zone; cue: Run }): Phrase | null {
  const { tokens } = reading.doc;
  const { lexicon } = reading;
  const at = Array.from({ length: 3 }, (_, k) => cue.first + 1 + k).find((i) => tokens[i]?.lower === "from");
  if (at === undefined || !lexicon.verbForms.has(tokens[cue.first]!.lower)) return null;
  let last = at + 1;
  while (last < zone.last && tokens[last]!.lower !== "that" && !/^[,.;:"“]$/.test(tokens[last]!.text)) last++;
  const head = tokens
    .slice(at + 1, Math.min(last, at + 5))
    .some((token) => lexicon.personNouns.has(token.lower));
  return head && tokens[last]?.lower === "that" ? { first: at + 1, last, appositions: [] } : null;
}

/** "Ostria's treasury, quoted by the daily Herold, said". */
function quotedBy(reading: Reading, { zone, source }: { zone: Zone; source: Phrase }): Phrase | null {
  const run = source.appositions.find((apposition) => isQuotedBy(reading, apposition.first));
  return run ? phraseAfter(reading, { zone, at: run.first + 2 }) : null;
}

function isQuotedBy(reading: Reading, at: number): boolean {
  const { tokens } = reading.doc;
  return reading.lexicon.quoting.has(tokens[at]?.lower ?? "") && tokens[at + 1]?.lower === "by";
}

/** Behind the "to" of "gave the figures to Meridian radio", or -1. */
function givenTo(reading: Reading, { zone, draft }: { zone: Zone; draft: Draft }): number {
  const { tokens } = reading.doc;
  if (tokens[draft.cue!.first]!.lemma !== "give") return -1;
  for (let i = zone.last - 2; i > draft.cue!.last; i--) if (tokens[i]!.lower === "to") return i + 1;
  return -1;
}

/** "told Al Arabiya television": a medium that is told passes the word on. */
function toldTo(reading: Reading, { zone, draft }: { zone: Zone; draft: Draft }): Phrase | null {
  const { tokens } = reading.doc;
  const { lexicon } = reading;
  let at = lexicon.telling.has(tokens[draft.cue!.last - 1]!.lower)
    ? draft.cue!.last
    : givenTo(reading, { zone, draft });
  if (at < 0) return null;
  while (at < zone.last && /^["“‘]$/.test(tokens[at]!.text)) at++;
  let last = at;
  while (
    last < Math.min(zone.last, at + 8) &&
    !/^[,.;:”"]$/.test(tokens[last]!.text) &&
    tokens[last]!.lower !== "that"
  )
    last++;
  const words = tokens.slice(at, last);
  const medium = words.findIndex((token) => lexicon.mediaNouns.has(token.lower));
  const name = words.some((token) => /^\p{Lu}/u.test(token.text));
  const known = words.findLastIndex((token) => lexicon.mediaNames.has(token.lower));
  let end = Math.max(medium, known);
  if (end < 0 || (!name && medium < 0)) return null;
  while (words[end + 1]?.upos === "NOUN") end++;
  if (lexicon.venues.has(words[end]!.lower)) return null;
  return { first: at, last: at + end + 1, appositions: [] };
}

/** "Citing the Lake Rescue Service, it prints …", "…, the ministry said, citing witnesses". */
function citedSource(reading: Reading, zone: Zone): { phrase: Phrase; at: number } | null {
  const { tokens } = reading.doc;
  for (let i = zone.first; i < zone.last; i++) {
    if (!reading.lexicon.citing.has(tokens[i]!.lower)) continue;
    const phrase = phraseAfter(reading, { zone, at: i + 1 });
    if (phrase) return { phrase, at: i };
  }
  return null;
}
