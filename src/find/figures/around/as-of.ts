import type { FoundDate, FoundFigure, FoundStatement, Span } from "../../../model/index.ts";
import { contains } from "../../../model/index.ts";
import type { Doc } from "../../../text/index.ts";
import { AS_OF_LINE, COMPARES, WHILE_OPENERS } from "../languages/en/times.ts";
import { type Mention, tokensOver } from "../measures/mention.ts";
import { near, PARAGRAPH } from "./near.ts";

/** The date a figure is of, with the words it rests on. */
export type AsOf = Pick<FoundFigure, "asOf" | "asOfAnchor" | "asOfFrom">;

interface Evidence {
  readonly mention: Mention;
  readonly dates: readonly FoundDate[];
  readonly statement: FoundStatement | null;
  /** From the end of the last quantity before to the start of the next: a date beyond is theirs first. */
  readonly between: Span;
}

/** How many blocks of a report may carry its "as of" line. */
const HEAD_BLOCKS = 8;

/**
 * Finds the date of a figure: the one behind it before the next number, else one of its sentence or statement, else when it was said,
 * else the report's own "as of" line. A date after "since" opens a while and is not the date of the figure.
 */
export function asOfOf(doc: Doc, { mention, dates, statement, between }: Evidence): AsOf {
  const { start, end } = mention.sentence;
  const anchor = mention.quantity.anchor;
  const line = doc.blocks
    .slice(0, HEAD_BLOCKS)
    .find((block) => AS_OF_LINE.test(doc.text.slice(block.start, block.end)));
  const heading = line && dates.find((date) => date.edtf !== undefined && contains(line, date.anchor));
  const around = near(dates, { span: anchor, reach: PARAGRAPH });
  const usable = around.filter(
    (date) =>
      date.edtf !== undefined && date.type !== "DURATION" && date.type !== "SET" && !opensWhile(doc, date),
  );
  const reach = isCompared(doc, between.end) ? between.end : end;
  const inside = usable.filter((date) => date.anchor.start >= start && date.anchor.end <= reach);
  const content = statement ? inside.filter((date) => contains(statement.content, date.anchor)) : inside;
  const behind = content.find((date) => date.anchor.start >= anchor.end && date.anchor.start < between.end);
  const before = content.findLast((date) => date.anchor.end <= anchor.start);
  const found = behind ?? before ?? content.find((date) => date.anchor.start >= anchor.end);
  if (found) return dated(found, "sentence");
  if (statement?.saidAt) return saidOn(statement.saidAt, { dates: usable, near: statement.content });
  const outside = inside[0];
  if (outside) return dated(outside, "sentence");
  return heading ? dated(heading, "report") : {};
}

function dated(date: FoundDate, asOfFrom: NonNullable<AsOf["asOfFrom"]>): AsOf {
  return date.edtf === undefined ? {} : { asOf: date.edtf, asOfAnchor: date.anchor, asOfFrom };
}

function saidOn(saidAt: string, { dates, near }: { dates: readonly FoundDate[]; near: Span }): AsOf {
  const same = dates.filter((date) => date.edtf === saidAt);
  const closest = same.toSorted(
    (a, b) => Math.abs(a.anchor.start - near.start) - Math.abs(b.anchor.start - near.start),
  )[0];
  return { asOf: saidAt, asOfFrom: "statement", ...(closest ? { asOfAnchor: closest.anchor } : {}) };
}

/** Whether the number that starts at `start` is one that those before it are compared with: a date behind it is its own. */
function isCompared(doc: Doc, start: number): boolean {
  const [first] = tokensOver(doc, { start, end: start + 1 });
  return COMPARES.has(doc.tokens[first - 1]?.lower ?? "");
}

/** Whether a date only opens or closes a while ("since 2003"). */
export function opensWhile(doc: Doc, date: FoundDate): boolean {
  const [first, last] = tokensOver(doc, date.anchor);
  // "the deadliest since 2003, when 26,000 died"
  if (doc.tokens[last]?.text === "," && doc.tokens[last + 1]?.lower === "when") return false;
  return WHILE_OPENERS.has(doc.tokens[first - 1]?.lower ?? "") || /^since\b/i.test(date.anchor.exact);
}
