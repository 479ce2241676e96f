import { type Anchor, daysOf, type PictureReport } from "../../model/index.ts";
import { type Lookup, outletOf, voiceOf } from "../view/lookup.ts";
import { type Column, column } from "./column.ts";

/** What every row about words of a report has. */
export interface Worded {
  readonly known: Lookup;
  readonly id: string;
  readonly anchor: Anchor;
  readonly report: PictureReport | undefined;
  readonly speaker: string | undefined;
  readonly via: readonly string[];
}

/** Where the words stand, and who vouches for them. */
export const WORDED_COLUMNS: readonly Column<Worded>[] = [
  column("id", { hxl: "#meta+id", width: 12, of: ({ id }) => id }),
  column("report", { hxl: "#meta+report+id", of: ({ anchor }) => anchor.report, leadsTo: "reports" }),
  column("path", { hxl: "#meta+report+path", of: ({ report }) => report?.path }),
  column("outlet", { hxl: "#meta+report+outlet", of: ({ report }) => report && outletOf(report) }),
  column("title", { hxl: "#meta+report+title", width: 40, of: ({ report }) => report?.title }),
  column("url", { hxl: "#meta+url", of: ({ report }) => report?.url }),
  column("published", { hxl: "#date+reported", of: ({ report }) => report?.published }),
  column("published_day", {
    hxl: "#date+reported+day",
    kind: "date",
    of: ({ report }) => wholeDay(report?.published),
  }),
  column("origin", { hxl: "#meta+origin", of: ({ report }) => report?.origin }),
  column("words", { hxl: "#description+words", width: 50, of: ({ anchor }) => anchor.exact }),
  column("start", { hxl: "#meta+start", kind: "number", of: ({ anchor }) => anchor.start }),
  column("end", { hxl: "#meta+end", kind: "number", of: ({ anchor }) => anchor.end }),
  column("speaker", {
    hxl: "#meta+source",
    width: 30,
    of: ({ speaker, known }) => (speaker === undefined ? undefined : voiceOf(speaker, known).name),
  }),
  column("speaker_kind", {
    hxl: "#meta+source+type",
    of: ({ speaker, known }) => (speaker === undefined ? undefined : voiceOf(speaker, known).kind),
  }),
  column("via", {
    hxl: "#meta+source+relay",
    of: ({ via, known }) => via.map((id) => voiceOf(id, known).name).join("; "),
  }),
];

/** The first and the last day of an EDTF date, as two columns. */
export function dayColumns<T>(
  name: string,
  { hxl, of }: { hxl: string; of: (row: T) => string | undefined },
): Column<T>[] {
  return [
    column(`${name}_first`, { hxl: `${hxl}+start`, kind: "date", of: (row) => daysOf(of(row) ?? "")?.first }),
    column(`${name}_last`, { hxl: `${hxl}+end`, kind: "date", of: (row) => daysOf(of(row) ?? "")?.last }),
  ];
}

/** A date that is one day, as `YYYY-MM-DD`; else nothing. */
function wholeDay(edtf: string | undefined): string | undefined {
  const days = daysOf(edtf ?? "");
  return days?.first && days.first === days.last ? days.first : undefined;
}
