import type { FoundDate, Span } from "../../../model/index.ts";
import { contains } from "../../../model/index.ts";
import type { Block, Doc, Sentence } from "../../../text/index.ts";
import { AS_OF_LINE, NAMES_WITH } from "../languages/en/times.ts";
import { tokensOver } from "../measures/counted/mention.ts";
import { captionSpan, rowSpan } from "../measures/labels/labels.ts";

/** How many blocks of a report may carry its "as of" line. A judgement: title, byline and a few lines of numbers stand above it. */
const HEAD_BLOCKS = 8;
/** How many headings lie above each other. As many as HTML and Markdown have. */
const LEVELS = 6;

/** The date of the row that a sentence is a cell of, of its table's caption, else of the nearest heading above that is dated. */
export function dateAround(
  doc: Doc,
  { sentence, dates }: { sentence: Sentence; dates: readonly FoundDate[] },
): FoundDate | undefined {
  const block = doc.blocks[sentence.block];
  if (!block) return undefined;
  const row = rowSpan(block);
  const own = row && dates.find((date) => isDay(date) && contains(row, date.anchor));
  if (own) return own;
  const caption = row && captionSpan(doc, block);
  return (caption && datedLine(doc, { line: caption, dates })) ?? datedHeading(doc, { block, dates });
}

function datedHeading(
  doc: Doc,
  { block, dates }: { block: Block; dates: readonly FoundDate[] },
): FoundDate | undefined {
  let heading = doc.blocks[block.heading];
  for (let level = 0; heading && level < LEVELS; level++) {
    const found = datedLine(doc, { line: heading, dates });
    if (found) return found;
    heading = doc.blocks[heading.heading];
  }
  return undefined;
}

/** The date that a line gives to what stands below it; "the flood of 3 May" only names something. */
function datedLine(
  doc: Doc,
  { line, dates }: { line: Span; dates: readonly FoundDate[] },
): FoundDate | undefined {
  const found = dates.find((date) => isDay(date) && contains(line, date.anchor));
  const [first] = found ? tokensOver(doc, found.anchor) : [0];
  return NAMES_WITH.has(doc.tokens[first - 1]?.lower ?? "") ? undefined : found;
}

/** Whether a date tells a day or a stretch of days, not a month or a year. */
function isDay({ type, edtf = "" }: FoundDate): boolean {
  return (type === "DATE" || type === "TIME") && /^\d{4}-\d{2}-\d{2}/.test(edtf);
}

/** The date of the line that says as of when a whole report is. */
export function dateOfReport(doc: Doc, dates: readonly FoundDate[]): FoundDate | undefined {
  const line = doc.blocks
    .slice(0, HEAD_BLOCKS)
    .find((block) => AS_OF_LINE.test(doc.text.slice(block.start, block.end)));
  return line && dates.find((date) => date.edtf !== undefined && contains(line, date.anchor));
}
