import type { FoundFigure, ReadReport, Span } from "../../../model/index.ts";
import { lineStart, sentenceAround } from "./sentence.ts";

/** What stands around a figure of its report's text. */
export interface Surroundings {
  readonly sentence: Span;
  /** From the beginning of its paragraph to the end of its sentence. */
  readonly paragraph: Span;
  /** The line over its paragraph that opens a section; `null` where there is none near. */
  readonly heading: Span | null;
}

/** Finds the sentence, the paragraph and the heading of a figure. */
export function surroundingsOf({ anchor }: FoundFigure, { report: { text } }: ReadReport): Surroundings {
  const { before, after } = sentenceAround(text, anchor.start);
  const end = anchor.start + after.length;
  const start = lineStart(text, anchor.start);
  return {
    sentence: { start: anchor.start - before.length, end },
    paragraph: { start, end },
    heading: headingOver(text, start),
  };
}

/** A heading stands at most this many lines above what it is over; the sections of updates are shorter. */
const LINES = 14;
/** Headings are no longer than this, in code units. */
const LONGEST = 70;
/** And no shorter. */
const SHORTEST = 4;

function headingOver(text: string, at: number): Span | null {
  let end = at - 1;
  for (let line = 0; end > 0 && line < LINES; line++) {
    const start = lineStart(text, end);
    if (isHeading(text.slice(start, end).trim())) return { start, end };
    end = start - 1;
  }
  return null;
}

/** A short line that neither ends as a sentence does nor begins as an item or a row does. */
function isHeading(line: string): boolean {
  if (line.startsWith("#")) return true;
  return (
    line.length >= SHORTEST && line.length <= LONGEST && !/[.:;!?”"|,]$/.test(line) && !/^[-*|\d]/.test(line)
  );
}
