import { type FoundFigure, overlapOf, type ReadReport } from "../../model/index.ts";

/** The figure without its place where that only says where somebody spoke: "told reporters in Tamra that ...", "an official in Tamra said". */
export function withoutPlaceOfSpeech(figure: FoundFigure, { findings }: ReadReport): FoundFigure {
  const { placeAnchor, statement } = figure;
  if (!placeAnchor || statement === undefined) return figure;
  const said = findings.statements.find((each) => each.id === statement);
  if (!said || overlapOf(said.content, placeAnchor) > 0) return figure;
  const spoken = [said.speakerMention, said.cue].flatMap((anchor) => anchor ?? []);
  const from = Math.min(...spoken.map((anchor) => anchor.start), said.content.end);
  const before = placeAnchor.start >= from && placeAnchor.end <= said.content.start;
  const behind = placeAnchor.start >= said.content.end;
  return before || behind ? withoutPlace(figure) : figure;
}

function withoutPlace({ place: _place, placeAnchor: _anchor, direction: _direction, ...rest }: FoundFigure) {
  return rest;
}

/** A label of a table's row: letters up to a gap, a tab or a bar that numbers follow. */
const ROW = /^[|*\-\s]{0,4}(\p{L}[\p{L}\p{M}'’() .-]{0,40}?)(?:\s{2,}|\t|\s*\|)\s*[\d*]/u;
const TOTAL = /^(?:grand |sub-?)?total|^all |^overall|^sum\b/i;

/** Labels that say what is counted and not where. */
const COUNTS =
  /\b(?:dead|deaths?|killed|fatalities|injur(?:ed|ies)|wounded|missing|displaced|idps?|refugees?|returnees?|affected|people|persons?|households?|families|houses?|homes|shelters?|schools|hospitals|facilities|teams|trucks|tents)\b/i;

/** What the row of a table that holds the figure counts: a label, "" for the row of totals; `undefined` where the figure stands in no table. */
export function rowLabel(text: string, at: number): string | undefined {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const label = ROW.exec(text.slice(start, Math.min(start + 80, text.length)))?.[1]?.trim();
  if (label === undefined || at < start + label.length) return undefined;
  return TOTAL.test(label) || COUNTS.test(label) ? "" : label.toLowerCase();
}

/**
 * Those who crossed a border are counted by the country they came to, wherever in it they arrived: its code, "" for all countries together. A
 * place in the country that the report is about is where they came from.
 */
export function destinationOf({ id, country }: { id: string; country: string }, home: string): string {
  return id === "" || country === home ? "" : country;
}
