import type { Phrase, Run } from "../../draft.ts";
import { givesNumbers } from "../../lexicon/giving.ts";
import { phraseAfter } from "../../phrases/phrase-after.ts";
import { isFiniteVerb, subjectBefore } from "../../phrases/subject.ts";
import type { Reading, Zone } from "../../zones/zones.ts";
import { isBody } from "./brackets.ts";

/** How far "by" may stand behind its participle, in tokens: "as telephoned in on Monday night by". A judgement by that example. */
const FAR = 6;

/**
 * Whom a line without a verb names as the source of the numbers around it: "Evening counts of the guild", "as radioed by its wardens", "Figures: WFP", "the guild's
 * list", "Red Cross tally", "What the guild counted". `null` where it names none: "Aid delivered by WFP" tells what WFP did.
 */
export function creditIn(reading: Reading, run: Run): Phrase | null {
  for (const rule of RULES) {
    for (let at = run.first; at < run.last; at++) {
      const source = rule(reading, { run, at });
      if (source) return source;
    }
  }
  return null;
}

/** A token of a line. */
interface Spot {
  readonly run: Run;
  readonly at: number;
}

/** A line as a stretch of wording with no speech around it. */
function zoneOf({ first, last }: Run): Zone {
  return { first, last, block: -1, before: null, after: null };
}

/** "Source: the guild", "Estimates: UNHCR": any name behind a word for a source, a body behind one for numbers. */
function labelled(reading: Reading, { run, at }: Spot): Phrase | null {
  const { lexicon, doc } = reading;
  const { lower } = doc.tokens[at]!;
  if (doc.tokens[at + 1]?.text !== ":" || at + 2 >= run.last) return null;
  const first = at + 2;
  if (lexicon.sourceHeadings.has(lower)) return upTo(reading, { run: { first, last: run.last } });
  return lexicon.books.has(lower) ? bodyAfter(reading, { run, at: first }) : null;
}

/** The words up to a mark that ends a name. */
function upTo({ doc }: Reading, { run }: { run: Run }): Phrase | null {
  let last = run.first;
  while (last < run.last && !/^[).,;|*_]+$/.test(doc.tokens[last]!.text)) last++;
  return last > run.first ? { first: run.first, last, appositions: [] } : null;
}

/** "Per the guild:", "According to the council". */
function opened(reading: Reading, { run, at }: Spot): Phrase | null {
  const { lexicon, doc } = reading;
  if (at === run.first && doc.tokens[at]!.lower === "per") return phraseBehind(reading, { run, at: at + 1 });
  const phrase = lexicon.sourcePhrases.find((words) =>
    words.every((word, i) => doc.tokens[at + i]?.lower === word),
  );
  return phrase ? phraseBehind(reading, { run, at: at + phrase.length }) : null;
}

/** How many words may stand before "what". A judgement: "This is what". */
const ASKED_BY = 2;

/** "What the guild counted", "This is what the guild has". */
function asked(reading: Reading, { run, at }: Spot): Phrase | null {
  const { lexicon, doc } = reading;
  if (doc.tokens[at]!.lower !== "what" || at > run.first + ASKED_BY) return null;
  for (let verb = at + 2; verb < run.last; verb++) {
    const { lower } = doc.tokens[verb]!;
    if (givesNumbers(lexicon, lower) || lexicon.verbForms.has(lower) || lexicon.perfect.has(lower))
      return subjectBefore(reading, { zone: zoneOf({ first: at + 1, last: run.last }), at: verb });
    if (isFiniteVerb(reading, doc.tokens[verb]!)) return null;
  }
  return null;
}

/** "as radioed in at noon by the wardens", "released by the guild": behind "as" any participle hands numbers out. */
function handed(reading: Reading, { run, at }: Spot): Phrase | null {
  const { lexicon, doc } = reading;
  const { tokens } = doc;
  const { lower, xpos } = tokens[at]!;
  const as = tokens[at - 1]?.lower === "as" && /^VB[ND]$/.test(xpos);
  if (!as && !givesNumbers(lexicon, lower) && !lexicon.sending.has(lower)) return null;
  if (!as && tokens[at + 1]?.xpos === "RP" && !lexicon.issuing.has(lower) && !lexicon.sending.has(lower))
    return null;
  for (let by = at + 1; by < Math.min(run.last - 1, at + FAR); by++) {
    if (/^[,;:.]$/.test(tokens[by]!.text)) return null;
    if (tokens[by]!.lower === "by") return phraseBehind(reading, { run, at: by + 1 });
  }
  return null;
}

/** "Counts of the Harbour Guild", "figures from the army", "List of the ERKA family desk": a body, not what is counted. */
function kept(reading: Reading, { run, at }: Spot): Phrase | null {
  const { lexicon, doc } = reading;
  const link = doc.tokens[at + 1]?.lower ?? "";
  return lexicon.books.has(doc.tokens[at]!.lower) && /^(?:of|from|by)$/.test(link)
    ? bodyAfter(reading, { run, at: at + 2 })
    : null;
}

/** "the coast guard's noon list". */
function owned(reading: Reading, { run, at }: Spot): Phrase | null {
  const { lexicon, doc } = reading;
  if (!/^['’]s?$/.test(doc.tokens[at]!.text) || at <= run.first) return null;
  const counts = doc.tokens
    .slice(at + 1, Math.min(run.last, at + FAR))
    .some(({ lower }) => lexicon.books.has(lower));
  return counts ? subjectBefore(reading, { zone: zoneOf(run), at }) : null;
}

/** "Red Cross tally", "Government figures": a body right before the noun. */
function named(reading: Reading, { run, at }: Spot): Phrase | null {
  const { lexicon, doc } = reading;
  if (!lexicon.books.has(doc.tokens[at]!.lower) || at === run.first) return null;
  let first = at;
  while (first > run.first && /^(?:NOUN|PROPN|ADJ)$/.test(doc.tokens[first - 1]!.upos)) first--;
  for (; first < at; first++) {
    const phrase = { first, last: at, appositions: [] };
    const alone = at - first === 1 && lexicon.rulers.has(doc.tokens[first]!.lower);
    if (alone || isBody(reading, phrase)) return phrase;
  }
  return null;
}

/** The ways to name it, the plainest first: the first that names somebody counts. */
const RULES = [labelled, opened, asked, handed, kept, owned, named] as const;

function phraseBehind(reading: Reading, { run, at }: Spot): Phrase | null {
  const first = reading.doc.tokens[at]?.text === ":" ? at + 1 : at;
  return first < run.last ? phraseAfter(reading, { zone: zoneOf(run), at: first }) : null;
}

/** The phrase of a body, or of one person in an office, that starts at `at`. */
function bodyAfter(reading: Reading, { run, at }: Spot): Phrase | null {
  const { lexicon, doc } = reading;
  const source = phraseBehind(reading, { run, at });
  if (!source) return null;
  const words = doc.tokens.slice(source.first, source.last);
  const text = words.map((token) => token.text).join(" ");
  const head = words.findLast(({ upos }) => /^(?:NOUN|PROPN)$/.test(upos));
  const acronym = words.some((token) => /^\p{Lu}{3,}$/u.test(token.text) && !isShout(reading, run));
  const office = head?.xpos === "NN" && lexicon.personNouns.has(head.lower);
  const body = words.some(({ lower, xpos }) => lexicon.groupNouns.has(lower) && xpos !== "NNS");
  return lexicon.bodyNames.test(text.replace(/^the /i, "")) || acronym || office || body ? source : null;
}

/** Whether a line is all capitals, so that they make no acronym. */
function isShout({ doc }: Reading, run: Run): boolean {
  return !/\p{Ll}/u.test(doc.text.slice(doc.tokens[run.first]!.start, doc.tokens[run.last - 1]!.end));
}
