import type { Sentence } from "../../../../text/index.ts";
import type { Draft, Phrase, Run } from "../../draft.ts";
import type { Reading } from "../../zones/zones.ts";
import { placed } from "../placed.ts";

/** How many tokens a bracket with a source may hold. A judgement: the name of a ministry and a day. */
const LONGEST = 8;

/** A statement before its source in brackets has at least so many tokens. A judgement: a number, its noun and a verb. */
const SHORTEST = 3;

const OPEN = /^[([]$/;
const CLOSE = /^[)\]]$/;

/**
 * "88 wells were tested (Ministry of Water Affairs).", "40 dead (source: IOM) and 12 lost (Lake Guild)": a body in brackets behind a number vouches for what stands
 * between it and the bracket before. An acronym behind its own name vouches for nothing.
 */
export function readBrackets(reading: Reading, { first, last }: Sentence): Draft[] {
  const { tokens } = reading.doc;
  const drafts: Draft[] = [];
  let start = first;
  for (let open = first + SHORTEST; open < last; open++) {
    if (!OPEN.test(tokens[open]!.text)) continue;
    const close = closeOf(reading, { open, last });
    if (close < 0 || !endsPart(reading, { at: close + 1, last })) continue;
    const source = sourceIn(reading, { open, close });
    if (!source || open - start < SHORTEST || !isCounted(reading, { first: start, last: open })) continue;
    const content = { start: tokens[start]!.start, end: tokens[open - 1]!.end };
    drafts.push(placed({ rule: "bracket", content, source }));
    start = behindLink(reading, { at: close + 1, last });
    open = close;
  }
  return drafts;
}

function closeOf({ doc }: Reading, { open, last }: { open: number; last: number }): number {
  for (let i = open + 1; i < Math.min(last, open + LONGEST + 2); i++)
    if (CLOSE.test(doc.tokens[i]!.text)) return i;
  return -1;
}

/** Whether a clause or member of a list ends here. */
function endsPart({ doc }: Reading, { at, last }: { at: number; last: number }): boolean {
  return at >= last || /^(?:[.;,:]|and|while|but)$/.test(doc.tokens[at]!.lower);
}

/** The first token of what comes next: behind the comma or "and" that joins it. */
function behindLink({ doc }: Reading, { at, last }: { at: number; last: number }): number {
  let first = at;
  while (first < last && /^(?:[.;,:]|and|while|but)$/.test(doc.tokens[first]!.lower)) first++;
  return first;
}

function isCounted({ doc }: Reading, { first, last }: { first: number; last: number }): boolean {
  return doc.tokens.slice(first, last).some((token) => /\d/.test(token.text) || token.upos === "NUM");
}

/** The body in a bracket, behind "source:", or `null`. */
function sourceIn(reading: Reading, { open, close }: { open: number; close: number }): Phrase | null {
  const { lexicon, doc } = reading;
  const { tokens } = doc;
  const headed = lexicon.sourceHeadings.has(tokens[open + 1]!.lower) && tokens[open + 2]?.text === ":";
  const source: Phrase = { first: headed ? open + 3 : open + 1, last: close, appositions: [] };
  if (source.first >= close) return null;
  if (headed) return source;
  const acronym = close - open === 2 && /^\p{Lu}/u.test(tokens[open - 1]!.text);
  return !acronym && isBody(reading, source) ? source : null;
}

/** A name of a body alone: "IOM", "Ministry of Water Affairs". */
export function isBody({ lexicon, doc }: Reading, { first, last }: Run): boolean {
  const words = doc.tokens.slice(first, last);
  const text = words.map((token) => token.text).join(" ");
  if (lexicon.bodyNames.test(text)) return true;
  const named = words.every((token) => /^\p{Lu}|^(?:of|for|the|and|-|['’]s?)$/u.test(token.text));
  return named && words.length > 1 && words.some((token) => lexicon.groupNouns.has(token.lower));
}
