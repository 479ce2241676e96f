import type { Doc, Token } from "../../../text/index.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { behindDateline } from "./dateline.ts";
import type { Quotation } from "./quotations.ts";

/**
 * A stretch of one sentence in the report's own wording: tokens `[first, last)` outside speech in quotation marks and behind a dateline.
 * `before` and `after` are the speeches it directly leans on.
 */
export interface Zone {
  readonly first: number;
  readonly last: number;
  readonly block: number;
  readonly before: Quotation | null;
  readonly after: Quotation | null;
}

/** A token of a zone, by its number in the document. */
export interface Place {
  readonly zone: Zone;
  readonly at: number;
}

/** A document as the finder reads it. */
export interface Reading {
  readonly doc: Doc;
  readonly lexicon: Lexicon;
  /** Quotations that give speech whole, in order. */
  readonly speeches: readonly Quotation[];
  /** Other quotations: fragments, names, scare quotes. */
  readonly fragments: readonly Quotation[];
  readonly zones: readonly Zone[];
}

/** Splits quotations into speeches and fragments, and the rest of the text into zones. */
export function readZones(
  doc: Doc,
  { lexicon, quotations }: { lexicon: Lexicon; quotations: readonly Quotation[] },
): Reading {
  const speaking = lexicon.verbs.filter(
    ({ frames, particles }) => !particles && (frames.length === 0 || frames.some((frame) => frame !== "as")),
  );
  const verbs = new Set(speaking.flatMap((verb) => verb.forms));
  const speeches = quotations.filter((q) => isSpeech(doc.text, { q, verbs }));
  const fragments = quotations.filter((q) => !speeches.includes(q));
  const read = readHeadlines(keepNames(doc, lexicon), lexicon);
  return { doc: read, lexicon, speeches, fragments, zones: zonesOf(doc, speeches) };
}

/** A line of so many words and more, all in capitals, is a heading; a shorter one may be an acronym in a cell. A judgement. */
const SHOUT = 3;

const NAME = { upos: "PROPN", xpos: "NNP" } as const;
const MARK = { upos: "PART", xpos: "POS" } as const;

/** The same document with acronyms, and "As" in "As-Selan", left in capitals in `lower`, so that "WHO" is not "who". Lines that are all capitals stay lower. */
function keepNames(doc: Doc, { clauseOpeners }: Lexicon): Doc {
  const shouting = doc.sentences.map(
    (s) => s.last - s.first >= SHOUT && !/\p{Ll}/u.test(doc.text.slice(s.start, s.end)),
  );
  const tokens = doc.tokens.slice();
  doc.sentences.forEach((sentence, i) => {
    for (let k = sentence.first; k < sentence.last && !shouting[i]; k++) {
      const token = tokens[k]!;
      const next = doc.tokens[k + 1];
      const tied = next?.text === "-" && next.start === token.end && /^\p{Lu}/u.test(token.text);
      if (tied && clauseOpeners.has(token.lower)) tokens[k] = { ...token, lower: token.text };
      if (!/^\p{Lu}{2,}$/u.test(token.text)) continue;
      const asked = token.upos === "PRON";
      tokens[k] = { ...token, lower: token.text, ...(asked ? NAME : {}) };
      // "WHO's director": a tagger that takes the name for a pronoun takes the mark for "is".
      if (asked && next && /^['’]s$/.test(next.text)) tokens[k + 1] = { ...next, ...MARK };
    }
  });
  return { ...doc, tokens };
}

/** The same document with the reporting verbs of headlines in title case read as verbs: a tagger takes "Governor Says" for a name. */
function readHeadlines(doc: Doc, { verbForms }: Lexicon): Doc {
  const tokens = doc.tokens.slice();
  for (const sentence of doc.sentences) {
    if (!isTitleCase(doc, sentence)) continue;
    for (let i = sentence.first + 1; i < sentence.last; i++) {
      const token = tokens[i]!;
      if (
        token.upos !== "PROPN" ||
        !verbForms.has(token.lower) ||
        !/(?:s|ed|[^s]aid|told)$/.test(token.lower)
      )
        continue;
      tokens[i] = { ...token, upos: "VERB", xpos: token.lower.endsWith("s") ? "VBZ" : "VBD" };
    }
  }
  return { ...doc, tokens };
}

/** Words this long are capitals in a headline in title case, whatever they are. A judgement: articles, joining words and most prepositions are shorter. */
const LONG_WORD = 5;
/** So many of them make it sure. A judgement: two may be a name. */
const LONG_WORDS = 3;

function isTitleCase(doc: Doc, { first, last, end }: Doc["sentences"][number]): boolean {
  if (/[.!?]/.test(doc.text[end - 1]!)) return false;
  const long = doc.tokens
    .slice(first, last)
    .filter(({ text }) => text.length >= LONG_WORD && /\p{L}/u.test(text));
  return long.length >= LONG_WORDS && long.every(({ text }) => /^[^\p{Ll}]/u.test(text));
}

/** Speech stands at the start of a sentence or behind a comma, colon or reporting verb, and ends as a sentence or clause does. */
function isSpeech(text: string, { q, verbs }: { q: Quotation; verbs: ReadonlySet<string> }): boolean {
  const before = text.slice(Math.max(0, q.start - 40), q.start);
  const inner = text.slice(q.inner.start, q.inner.end);
  if (!/\S\s+\S/.test(inner.trim())) return /(?:^|[:,.!?\n])\s{0,40}$/.test(before) && /[.!?,]$/.test(inner);
  const lastWord = /([\p{L}']{1,40})[,:]?\s{0,40}$/u.exec(before)?.[1]?.toLowerCase() ?? "";
  const opens = /(?:^|[\n.!?:,;—–”"]|\s-)\s{0,40}$/.test(before) || verbs.has(lastWord);
  const ends = /[.!?…,;—–-]\s*$/.test(inner) || /^\s*[,.!?]/.test(text.slice(q.end, q.end + 2)) || !q.closed;
  const paragraph = /(?:^|\n)\s{0,40}$/.test(before) && inner.length > 40;
  return opens && (ends || paragraph || /:\s*$/.test(before));
}

function zonesOf(doc: Doc, speeches: readonly Quotation[]): Zone[] {
  const zones: Zone[] = [];
  let next = 0;
  for (const sentence of doc.sentences) {
    let first = -1;
    const close = (last: number): void => {
      if (first >= 0 && last > first)
        zones.push(leaning(doc, { first, last, block: sentence.block, speeches }));
      first = -1;
    };
    for (let i = behindDateline(doc, sentence); i < sentence.last; i++) {
      const token = doc.tokens[i]!;
      while (next < speeches.length && speeches[next]!.end <= token.start) next++;
      const inside = next < speeches.length && speeches[next]!.start <= token.start;
      if (inside) close(i);
      else if (first < 0) first = i;
    }
    close(sentence.last);
  }
  return zones;
}

function leaning(
  doc: Doc,
  {
    first,
    last,
    block,
    speeches,
  }: { first: number; last: number; block: number; speeches: readonly Quotation[] },
): Zone {
  const head = doc.tokens[first]!;
  const tail = doc.tokens[last - 1]!;
  const before = speeches.findLast((q) => q.end <= head.start) ?? null;
  const after = speeches.find((q) => q.start >= tail.end) ?? null;
  return {
    first,
    last,
    block,
    before: before && leansBack(doc, { before, head }) ? before : null,
    after: after && leansForward(doc, { after, tail }) ? after : null,
  };
}

function leansBack(doc: Doc, { before, head }: { before: Quotation; head: Token }): boolean {
  const gap = doc.text.slice(before.end, head.start);
  if (gap.includes("\n")) return false;
  const ended = /[.…]\s*$/.test(doc.text.slice(before.inner.start, before.inner.end));
  return !ended || !before.closed || /^[\p{Ll},]/u.test(head.text);
}

function leansForward(doc: Doc, { after, tail }: { after: Quotation; tail: Token }): boolean {
  const gap = doc.text.slice(tail.end, after.start);
  if (/\S/.test(gap)) return false;
  return tail.text === ":" || (!/\n\s*\n/.test(gap) && !/[.!?…]$/.test(tail.text));
}
