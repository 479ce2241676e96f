import type { FoundFigure, FoundStatement, Measure, Span } from "../../../model/index.ts";
import { contains } from "../../../model/index.ts";
import { REGISTERS, WISHES } from "../languages/en/sources.ts";

/** Who vouches for a figure, and who relays it. */
export type Voice = Pick<FoundFigure, "statement" | "speaker" | "via">;

/**
 * The innermost statement whose content holds the end of `span` (a content may leave out the first word of "between 40 and 60"); `null` where the report itself
 * speaks. What somebody says that another has registered, that one vouches for: the register is a part of what is told.
 */
export function statementOver(statements: readonly FoundStatement[], span: Span): FoundStatement | null {
  const holding = statements
    .filter(({ parts, content }) =>
      (parts ?? [content]).some((part) => contains(part, { start: span.end - 1, end: span.end })),
    )
    .toSorted((a, b) => lengthOf(a) - lengthOf(b));
  return holding.find(({ cue }) => !cue || !REGISTERS.has(cue.exact.toLowerCase())) ?? holding[0] ?? null;
}

function lengthOf({ content }: FoundStatement): number {
  return content.end - content.start;
}

/** What one wishes for, and what one asks others to send; a sum of money one appeals for is one's own count of the need. */
const WISHED_FOR: ReadonlySet<Measure> = new Set(["money", "aid", "personnel"]);
const ASKED_FOR: ReadonlySet<Measure> = new Set(["aid", "personnel"]);

/**
 * The voice of a figure inside `statement`. Who orders something, wants something or asks for goods or hands does not vouch for a number: it is the report
 * that tells of the order, the wish or the request.
 */
export function voiceOf(statement: FoundStatement | null, measure: Measure): Voice {
  if (!statement) return { via: [] };
  const asked = statement.act === "ask" && ASKED_FOR.has(measure);
  const wished = isWish(statement) && WISHED_FOR.has(measure);
  if (statement.act === "order" || asked || wished) return { statement: statement.id, via: [] };
  const speaker = statement.speaker === null ? {} : { speaker: statement.speaker };
  return { statement: statement.id, ...speaker, via: statement.via };
}

function isWish({ act, cue }: FoundStatement): boolean {
  return (
    act === "believe" && cue !== null && cue.exact.split(" ").some((word) => WISHES.has(word.toLowerCase()))
  );
}
