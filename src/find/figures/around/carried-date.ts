import { daysBetween, daysOf, type FoundDate } from "../../../model/index.ts";
import type { Doc } from "../../../text/index.ts";
import { TAKES_UP_TALE } from "../languages/en/times.ts";
import type { Mention } from "../measures/counted/mention.ts";
import { near, PARAGRAPH } from "../quantities/near.ts";
import { namesHappening, opensWhile, tellsAge } from "./date-sense.ts";

/** Of what happened longer ago than this, a report on a crisis tells as history. A judgement: somewhat less than a year, so that what an anniversary recalls is history. */
export const HISTORY_DAYS = 330;

/**
 * The old date that a sentence goes on with from the one before it: "In March 1961 a dyke broke. It drowned 44." Only where the sentence
 * opens with a pronoun for what happened, in the same paragraph; `undefined` where none is carried on.
 */
export function carriedDate(
  doc: Doc,
  {
    mention,
    dates,
    published,
  }: { mention: Mention; dates: readonly FoundDate[]; published: string | undefined },
): FoundDate | undefined {
  const { sentence, quantity } = mention;
  const today = daysOf((published ?? "").slice(0, 10))?.first;
  const before = doc.sentences[sentence.index - 1];
  if (!today || before?.block !== sentence.block) return undefined;
  if (!TAKES_UP_TALE.has(doc.tokens[sentence.first]?.lower ?? "")) return undefined;
  return near(dates, { span: quantity.anchor, reach: PARAGRAPH }).findLast((date) => {
    if (date.anchor.start < before.start || date.anchor.end > before.end || date.edtf === undefined)
      return false;
    const old = daysBetween(daysOf(date.edtf)?.last ?? "", today) > HISTORY_DAYS;
    return old && !opensWhile(doc, date) && !tellsAge(doc, date) && !namesHappening(doc, date);
  });
}
