import type { Span } from "../../../../model/index.ts";
import type { Draft, Phrase } from "../../draft.ts";
import { hasNumber } from "../../phrases/content.ts";
import { isFullName } from "../../phrases/speaker-like.ts";
import { firstEndingAfter } from "../../zones/positions.ts";
import type { Reading } from "../../zones/zones.ts";
import { placed } from "../placed.ts";
import { isBody } from "./brackets.ts";
import { creditIn } from "./credits.ts";
import { phraseIn } from "./phrase-in.ts";

/** A line that opens with the mark of a note: "** Ostrian embassy", "[2] Source: the guild", "¹ The parish register". */
const NOTE = /^[ \t]{0,4}(\*{1,4}|[†‡§]{1,3}|\[\d{1,2}\]|[¹²³⁴⁵⁶⁷⁸⁹])[ \t]{0,3}(\S[^\n]{2,90})$/gmu;

/** The mark behind a number, or behind the word that counts with it: "49*", "568** men", "41 [2]". */
const MARKED = /\d[\d.,]{0,12} ?(?:\p{L}{2,20} ?)?(\*{1,4}|[†‡§]{1,3}|\[\d{1,2}\]|[¹²³⁴⁵⁶⁷⁸⁹])(?!\*)/gu;

/** Numbers with the mark of a note that names their source. A mark that opens more than one line is a bullet. */
export function readFootnotes(reading: Reading): Draft[] {
  const { text } = reading.doc;
  const notes = new Map<string, RegExpExecArray | null>();
  for (const note of text.matchAll(NOTE)) notes.set(note[1]!, notes.has(note[1]!) ? null : note);
  if (notes.size === 0) return [];
  return [...text.matchAll(MARKED)].flatMap((number) => {
    const note = notes.get(number[1]!);
    const source = note && note.index > number.index ? sourceOf(reading, note) : null;
    const content = source && sentenceAt(reading, number.index);
    return source && content ? [placed({ rule: "footnote", content, source })] : [];
  });
}

function sourceOf(reading: Reading, note: RegExpExecArray): Phrase | null {
  const start = note.index + note[0].length - note[2]!.length;
  const phrase = phraseIn(reading.doc, { start, end: start + note[2]!.length });
  if (!phrase) return null;
  const { first, last } = phrase;
  const end = /^[.*_]+$/.test(reading.doc.tokens[last - 1]!.text) ? last - 1 : last;
  const alone = { first, last: end, appositions: [] };
  const body = isBody(reading, alone) || isFullName(reading, alone);
  return body ? alone : creditIn(reading, { first, last: end });
}

/** The sentence around a number, or the end of it. */
function sentenceAt(reading: Reading, at: number): Span | null {
  const { sentences } = reading.doc;
  const here = sentences[firstEndingAfter(sentences, at)];
  return here && here.start <= at && hasNumber(reading, here) ? { start: here.start, end: here.end } : null;
}
