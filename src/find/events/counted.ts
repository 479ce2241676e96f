import { daysOf, type FoundDate } from "../../model/index.ts";
import type { Doc } from "../../text/index.ts";
import type { ReportContext } from "../context.ts";
import type { Clause } from "./clauses.ts";
import type { EventWords } from "./lexicon.ts";
import type { When } from "./when.ts";

/** How far from the head of its sentence the length may stand, in characters: "About ten days after". */
const HEAD = 8;
const LENGTH = /^P(\d+)([DWMY])$/;

/**
 * The date of a happening that the sentence counts from: "Seventeen days after two dams failed, the city still does not know". Only at the
 * head of a sentence, whose rest then speaks of the day of publication.
 */
export function countedFromClause(
  doc: Doc,
  at: {
    readonly clause: Clause;
    readonly context: ReportContext;
    readonly dates: readonly FoundDate[];
    readonly words: EventWords;
  },
): When | null {
  const { clause, dates, words, context } = at;
  if (!context.published) return null;
  const length = dates.find(
    ({ anchor, type }) => type === "DURATION" && anchor.start >= clause.sentence.start,
  );
  if (!length || length.anchor.start > clause.sentence.start + HEAD) return null;
  const opener = doc.tokens
    .slice(clause.sentence.first, clause.last)
    .find(({ start }) => start >= length.anchor.end);
  if (!opener || opener.index + 1 < clause.first || !words.sets.countedFrom.has(opener.lower)) return null;
  const [, amount, unit] = LENGTH.exec(length.value) ?? [];
  const day = daysOf(context.published.slice(0, 10))?.first;
  if (!amount || !unit || !day || speaksOfPast(doc, clause)) return null;
  return { edtf: countBack(day, Number(amount), unit), anchor: length.anchor };
}

function speaksOfPast(doc: Doc, clause: Clause): boolean {
  const rest = doc.tokens.slice(clause.last, clause.sentence.last);
  const finite = rest.find(({ xpos }) => /^(?:VBD|VBZ|VBP|MD)$/.test(xpos));
  return finite?.xpos === "VBD";
}

function countBack(day: string, amount: number, unit: string): string {
  const from = Temporal.PlainDate.from(day);
  const by =
    unit === "D"
      ? { days: amount }
      : unit === "W"
        ? { weeks: amount }
        : unit === "M"
          ? { months: amount }
          : { years: amount };
  const to = from.subtract(by).toString();
  return unit === "D" || unit === "W" ? to : unit === "Y" ? to.slice(0, 4) : to.slice(0, 7);
}
