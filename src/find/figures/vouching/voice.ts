import type { FoundFigure, FoundStatement, Measure, Span, Speaker } from "../../../model/index.ts";
import { contains } from "../../../model/index.ts";
import type { Doc } from "../../../text/index.ts";
import { REGISTERS } from "../languages/en/vouching/counts.ts";
import { GRANTS, WISHES } from "../languages/en/vouching/deeds.ts";
import { tokensOver } from "../measures/counted/mention.ts";

/** Who vouches for a figure, and who relays it. */
export type Voice = Pick<FoundFigure, "statement" | "speaker" | "via">;

/**
 * The innermost statement whose content holds the end of `span` (a content may leave out the first word of "between 40 and 60"); `null` where the report itself
 * speaks. What somebody says that another has registered or granted, that one vouches for: the register is a part of what is told.
 */
export function statementOver(statements: readonly FoundStatement[], span: Span): FoundStatement | null {
  const holding = statements
    .filter(({ parts, content }) =>
      (parts ?? [content]).some((part) => contains(part, { start: span.end - 1, end: span.end })),
    )
    .toSorted((a, b) => lengthOf(a) - lengthOf(b));
  const told = ({ cue }: FoundStatement) => {
    const word = cue?.exact.toLowerCase().split(" ").at(-1) ?? "";
    return !REGISTERS.has(word) && !GRANTS.has(word);
  };
  const inner = holding.find(told) ?? holding[0] ?? null;
  // "I", in what somebody says whole, is that one.
  const outer =
    inner?.speaker === null
      ? holding.find(({ mode, speaker }) => mode === "direct" && speaker !== null)
      : undefined;
  return outer ?? inner;
}

function lengthOf({ content }: FoundStatement): number {
  return content.end - content.start;
}

/** What one wishes for, asks for, promises or grants; whoever tells of that tells how much, not the one who gives or begs. */
const HANDED: ReadonlySet<Measure> = new Set(["money", "aid", "personnel"]);
const ASKED_FOR: ReadonlySet<Measure> = new Set([...HANDED, "in-need"]);

/**
 * The voice of a figure inside `statement`. Who orders something, wants or grants something, asks for goods, hands or money or promises them does not vouch for
 * a number: it is the report that tells of the order, the wish, the request or the gift. What a person promises, or anybody in a clause, is their word.
 */
export function voiceOf(
  doc: Doc,
  {
    statement,
    measure,
    speakers,
  }: { statement: FoundStatement | null; measure: Measure; speakers: readonly Speaker[] },
): Voice {
  if (!statement) return { via: [] };
  const { act } = statement;
  const asked = (act === "ask" || isOf(statement, WISHES)) && ASKED_FOR.has(measure);
  const handed =
    ((act === "promise" && !isWord(doc, { statement, speakers })) || isOf(statement, GRANTS)) &&
    HANDED.has(measure);
  if (act === "order" || asked || handed) return { statement: statement.id, via: [] };
  const speaker = statement.speaker === null ? {} : { speaker: statement.speaker };
  return { statement: statement.id, ...speaker, via: statement.via };
}

/** Whether one of the words is, or belongs to, the cue of a statement that nobody says: one believes or tells it. */
function isOf({ act, cue, content }: FoundStatement, words: ReadonlySet<string>): boolean {
  return (
    (act === "believe" || act === "report") &&
    cue !== null &&
    cue.start < content.start &&
    cue.exact.split(" ").some((word) => words.has(word.toLowerCase()))
  );
}

/** Whether a promise is somebody's word: a person's, or one with a finite verb of its own, "that 40 nurses will come", not "Sarmia promised 40 nurses". */
function isWord(
  doc: Doc,
  { statement, speakers }: { statement: FoundStatement; speakers: readonly Speaker[] },
): boolean {
  const [first, last] = tokensOver(doc, statement.content);
  const clause = doc.tokens.slice(first, last).some(({ xpos }) => /^(?:VB[DZP]|MD)$/.test(xpos));
  return clause || speakers.find(({ name }) => name === statement.speaker)?.person === true;
}
