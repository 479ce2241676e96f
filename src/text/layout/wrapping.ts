import type { Line } from "./lines.ts";

/** Plain text is wrapped at 60 to 80 columns as a rule, at 100 or 120 by some editors. */
const WIDEST = 120;
/** In wrapped text nearly every line but a paragraph's last breaks off; a headline now and then does so in any text. */
const BROKEN_SHARE = 0.4;
const TERMINAL = /[.!?:;…]["'”’)\]*_]*$/;

/** Whether a document's paragraphs are wrapped by hand, and at which column. */
export interface Wrapping {
  readonly wrapped: boolean;
  /** The length of the longest plain line, in code units; 0 where there is none. */
  readonly width: number;
}

/**
 * Decides it for a whole document: lines are wrapped where all are short and most of those followed directly by another break off,
 * nearly full, in the middle of a sentence.
 */
export function wrappingOf(text: string, lines: readonly Line[]): Wrapping {
  const width = lines.reduce((most, line) => (isProse(line) ? Math.max(most, lengthOf(line)) : most), 0);
  if (width > WIDEST || width < 30) return { wrapped: false, width };
  let pairs = 0;
  let broken = 0;
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    if (!next || !isProse(line) || next.kind !== "plain") return;
    pairs++;
    if (lengthOf(line) >= 0.6 * width && !endsSentence(text, line)) broken++;
  });
  return { wrapped: broken > 0 && broken >= BROKEN_SHARE * pairs, width };
}

/** Whether a line ends with a mark that may end a sentence. */
export function endsSentence(text: string, line: Line): boolean {
  return TERMINAL.test(text.slice(Math.max(line.content.start, line.content.end - 8), line.content.end));
}

/** How many code units the line's content has. */
export function lengthOf(line: Line): number {
  return line.content.end - line.content.start;
}

function isProse(line: Line): boolean {
  return line.kind === "plain" || line.kind === "item";
}
