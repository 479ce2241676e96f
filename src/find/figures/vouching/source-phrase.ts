import type { Speaker } from "../../../model/index.ts";
import type { Doc, Token } from "../../../text/index.ts";
import { AGENCIES, BODIES, LEADING, SOURCE_HEADS } from "../languages/en/sources.ts";

/** A noun phrase of a source is no longer than this on either side of its head, in words. */
const SIDE = 6;
const ACRONYM = /^\p{Lu}[\p{Lu}\d&-]{1,9}$/u;
const LEFT = /^(?:compound|amod|flat|nmod:poss|det|case|nummod)$/;

/**
 * The name of the source whose phrase has its head at token `head`, without a leading article: by {@link Speaker.name} where it is one the
 * report names elsewhere. `null` where the phrase names no body, office or proper name.
 */
export function sourceAt(
  doc: Doc,
  { head, speakers }: { head: number; speakers: readonly Speaker[] },
): string | null {
  const token = doc.tokens[head];
  if (!token || !namesSource(token)) return null;
  const [first, last] = [leftEnd(doc.tokens, head), rightEnd(doc.tokens, head)];
  const words = doc.text
    .slice(doc.tokens[first]?.start ?? 0, doc.tokens[last]?.end ?? 0)
    .replace(/\s+/g, " ")
    .replace(LEADING, "");
  return known(words, speakers);
}

/** Whether a phrase stands for a source without a verb to say so: a body, an office, an acronym or a speaker of the report, not any name. */
export function standsForSource(
  doc: Doc,
  { head, speakers }: { head: number; speakers: readonly Speaker[] },
): boolean {
  const token = doc.tokens[head];
  if (!token) return false;
  if (SOURCE_HEADS.has(token.lower) || isAcronym(token)) return true;
  const name = sourceAt(doc, { head, speakers });
  return speakers.some((speaker) => speaker.name === name);
}

/** Whether a name is that of a speaker of the report, of a relief agency, or ends or begins in a word for a body or an office. */
export function isBody(name: string, speakers: readonly Speaker[]): boolean {
  if (AGENCIES.has(name) || speakers.some((speaker) => speaker.name === name)) return true;
  const words = name.toLowerCase().split(" ");
  return SOURCE_HEADS.has(words.at(-1) ?? "") || SOURCE_HEADS.has(words[0] ?? "");
}

/** Whether a word is written as an acronym ("UNHCR"). */
export function isAcronym({ text }: Token): boolean {
  return ACRONYM.test(text);
}

/** Whether a word can head the name of a source. */
export function namesSource(token: Token): boolean {
  return token.upos === "PROPN" || SOURCE_HEADS.has(token.lower) || ACRONYM.test(token.text);
}

function known(words: string, speakers: readonly Speaker[]): string {
  const lower = words.toLowerCase();
  const same = (name: string) => name.toLowerCase() === lower;
  const found = speakers.find(({ name, aliases }) => same(name) || aliases.some(same));
  if (found) return found.name;
  if (!BODIES.has(lower)) return words;
  // "the ministry" is the health ministry where the report names no other.
  const longer = speakers.filter(({ name }) => name.toLowerCase().endsWith(` ${lower}`));
  return (longer.length === 1 ? longer[0]?.name : undefined) ?? words;
}

/** The first word of the phrase: the run of words right before the head that hang on it or on each other. */
function leftEnd(tokens: readonly Token[], head: number): number {
  let first = head;
  while (first > head - SIDE) {
    const before = tokens[first - 1];
    const inside = before && before.head >= first && before.head <= head && LEFT.test(before.deprel);
    const word = before !== undefined && /\p{L}/u.test(before.text) && before.deprel !== "case";
    if (!word || !(inside || isRun(tokens, first))) break;
    first--;
  }
  return first;
}

/** Whether the word before `at` is of the same name, whatever the parse says: two capitalised names, or two nouns. */
function isRun(tokens: readonly Token[], at: number): boolean {
  const [before, here] = [tokens[at - 1]?.upos, tokens[at]?.upos];
  return (
    (before === "PROPN" && here === "PROPN") || (/^(?:NOUN|PROPN|ADJ)$/.test(before ?? "") && here === "NOUN")
  );
}

/** The last word: a name that goes on, or "of" with what it governs ("Ministry of Public Health"). */
function rightEnd(tokens: readonly Token[], head: number): number {
  let last = head;
  while (last < head + SIDE) {
    const next = tokens[last + 1];
    if (next?.deprel === "flat" && next.head >= head && next.head <= last) last++;
    else if (next?.lower === "of" && last === head) last = endOfGoverned(tokens, head + 2);
    else break;
  }
  return Math.min(last, head + SIDE);
}

/** The end of the run of capitalised words, articles and nouns that "of" governs. */
function endOfGoverned(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + SIDE && /^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[at]?.upos ?? "")) at++;
  return at - 1;
}
