import type { Anchor } from "../../src/model/index.ts";

/** A piece of a report's text, highlighted or not. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
  /** Where it begins in the report. */
  readonly at: number;
}

/** Paragraphs of a report around some words, each cut into pieces; and whether there is text before and after. */
export interface Passage {
  readonly paragraphs: readonly (readonly Piece[])[];
  readonly before: boolean;
  readonly after: boolean;
}

/** How much is shown on either side of the words, in code units, before the paragraph it ends in is completed. */
const AROUND = 400;

/** A paragraph longer than this is cut: a report without line ends is one paragraph. */
const LONGEST = 4000;

/** The paragraphs around `spans`, or the whole text. The spans are those of one report, in any order. */
export function passageOf(
  text: string,
  { spans, whole }: { spans: readonly Anchor[]; whole: boolean },
): Passage {
  const start = spans.reduce((least, one) => Math.min(least, one.start), text.length);
  const end = spans.reduce((most, one) => Math.max(most, one.end), 0);
  const from = whole ? 0 : paragraphStart(text, start);
  const to = whole ? text.length : paragraphEnd(text, end);
  const hits = [...spans].sort((a, b) => a.start - b.start);
  const paragraphs: Piece[][] = [];
  for (const { at, line } of linesOf(text, { from, to })) {
    if (line.trim() !== "") paragraphs.push(piecesOf(line, { at, hits }));
  }
  return { paragraphs, before: text.slice(0, from).trim() !== "", after: text.slice(to).trim() !== "" };
}

function paragraphStart(text: string, start: number): number {
  const near = Math.max(0, start - AROUND);
  const line = text.lastIndexOf("\n", near);
  return line >= 0 && start - line < LONGEST
    ? line + 1
    : near === 0
      ? 0
      : text.indexOf(" ", near) + 1 || near;
}

function paragraphEnd(text: string, end: number): number {
  const near = Math.min(text.length, end + AROUND);
  const line = text.indexOf("\n", near);
  if (line >= 0 && line - end < LONGEST) return line;
  const space = text.lastIndexOf(" ", Math.min(text.length, end + LONGEST));
  return text.length - end < LONGEST ? text.length : Math.max(end, space);
}

function* linesOf(
  text: string,
  { from, to }: { from: number; to: number },
): Generator<{ at: number; line: string }> {
  let at = from;
  for (const line of text.slice(from, to).split("\n")) {
    yield { at, line };
    at += line.length + 1;
  }
}

function piecesOf(line: string, { at, hits }: { at: number; hits: readonly Anchor[] }): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  const add = (to: number, hit: boolean) => {
    if (to > done) pieces.push({ text: line.slice(done, to), hit, at: at + done });
    done = Math.max(done, to);
  };
  for (const { start, end } of hits) {
    if (end <= at || start >= at + line.length) continue;
    add(Math.max(0, start - at), false);
    add(Math.min(line.length, end - at), true);
  }
  add(line.length, false);
  return pieces;
}
