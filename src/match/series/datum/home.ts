import type { FoundFigure, ReadReport, Span } from "../../../model/index.ts";

/** A name before who vouches ("Velland's health ministry"), and one behind ("the health ministry in Tamra"). */
const BEFORE = /\p{Lu}\p{L}{1,30}(?:['’]s)? $/u;
const BEHIND = /^,? (?:in|of|for|from) (?:the )?\p{Lu}\p{L}{1,30}/u;

/** Such a name is no longer than this, in code units. */
const REACH = 40;

/** The country that the report gives whoever vouches for a figure, by the first of the names for it that holds a place; "" where none does. */
export function homeOf(
  { speaker }: FoundFigure,
  { read, countryAt }: { read: ReadReport; countryAt: (span: Span) => string },
): string {
  const { text } = read.report;
  const known = read.findings.speakers.find(({ name }) => name === speaker);
  for (const { start, end } of known?.mentions ?? []) {
    const before = BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? "";
    const behind = BEHIND.exec(text.slice(end, end + REACH))?.[0] ?? "";
    const country = countryAt({ start: start - before.length, end: end + behind.length });
    if (country !== "") return country;
  }
  return "";
}
