import type { FoundDate, FoundFigure } from "../../model/index.ts";
import { daysOf } from "../../model/index.ts";
import type { Doc, Token } from "../../text/index.ts";
import type { ReportContext } from "../context.ts";
import type { Mention } from "./mention.ts";
import { near, PARAGRAPH } from "./near.ts";

const HYPOTHETICAL =
  /^(?:could|may|might|would|feared?|fears?|risks?|expects?|expected|forecasts?|projected|projects|predicts?|threatens?|potentially|possibly)$/;
const PLANNED =
  /^(?:will|shall|plans?|planned|planning|intends?|aims?|pledged|seeks?|promised|preparing|readying)$/;
/** How far a modal may stand from the number, in words. */
const REACH = 7;
/** Of what happened longer ago than this, a report on a crisis tells as history. */
const HISTORY_DAYS = 330;

/** Says whether a figure is said to be so, expected, planned, or of a time long before the report. */
export function modalityOf(
  doc: Doc,
  { mention, dates, context }: { mention: Mention; dates: readonly FoundDate[]; context: ReportContext },
): FoundFigure["modality"] {
  if (isHistoric(mention, { dates, context })) return "historic";
  const [first, last] = clauseOf(doc, mention);
  for (let at = first; at < last; at++) {
    const token = doc.tokens[at];
    if (!token || (token.lower === "may" && token.text !== "may")) continue;
    if (token.lower === "would" && doc.tokens[at + 1]?.lower === "be") return "planned";
    if (HYPOTHETICAL.test(token.lower)) return "hypothetical";
    if (PLANNED.test(token.lower)) return "planned";
  }
  return "asserted";
}

/** The words around the number up to the next comma, full stop or semicolon. */
function clauseOf({ tokens }: Doc, mention: Mention): [number, number] {
  const ends = (token: Token | undefined) => !token || /^[,;:.()]$/.test(token.text);
  let first = mention.first;
  while (first > Math.max(mention.sentence.first, mention.first - REACH) && !ends(tokens[first - 1])) first--;
  let last = mention.last;
  while (last < Math.min(mention.sentence.last, mention.to + REACH) && !ends(tokens[last])) last++;
  return [first, last];
}

function isHistoric(
  mention: Mention,
  { dates, context }: { dates: readonly FoundDate[]; context: ReportContext },
): boolean {
  const today = Date.parse(daysOf((context.published ?? "").slice(0, 10))?.first ?? "");
  if (Number.isNaN(today)) return false;
  const { start, end } = mention.sentence;
  return near(dates, { span: mention.quantity.anchor, reach: PARAGRAPH }).some((date) => {
    if (date.anchor.start < start || date.anchor.end > end || date.edtf === undefined) return false;
    const last = Date.parse(daysOf(date.edtf)?.last ?? "");
    return !Number.isNaN(last) && (today - last) / 86_400_000 > HISTORY_DAYS;
  });
}
