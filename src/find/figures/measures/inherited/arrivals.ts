import type { Doc } from "../../../../text/index.ts";
import type { Read } from "../counted/earlier.ts";
import { type Mention, tokensOver } from "../counted/mention.ts";

/** The rules by which "arrivals" and "newcomers" count on a label: a caption, a heading, a column. */
const ARRIVALS = /:noun:arrivals$/;

/**
 * On a label arrivals are taken for people from another country, unless the report counted displaced people last, and not those who crossed a border:
 * then they have come from elsewhere in the country. In the row of a country they have come into it.
 */
export function settleArrivals(
  doc: Doc,
  { read, countries }: { read: readonly Read[]; countries: ReadonlySet<number> },
): Read[] {
  let last: string | undefined;
  return read.map((one) => {
    const { measure, rule } = one.reading;
    const arrivals = ARRIVALS.test(rule);
    if (!arrivals && /^(?:displaced|crossed-border)$/.test(measure)) last = measure;
    return arrivals && last === "displaced" && !isOfCountry(doc, { mention: one.mention, countries })
      ? { ...one, reading: { ...one.reading, measure: last } }
      : one;
  });
}

/** Whether a number stands in the row of a country. */
function isOfCountry(
  doc: Doc,
  { mention, countries }: { mention: Mention; countries: ReadonlySet<number> },
): boolean {
  const block = doc.blocks[mention.sentence.block];
  return block?.kind === "row" && countries.has(tokensOver(doc, block)[0]);
}
