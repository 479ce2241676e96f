import type { Anchor, Citation, Figure, PictureReport, Statement } from "../../src/model/index.ts";
import {
  actVerb,
  count,
  MEASURE_LABELS,
  type PictureView,
  placeName,
  type SeriesView,
  valueText,
} from "../../src/publish/view/index.ts";
import { type PictureIndex, spanKey } from "../state/picture-index.ts";
import { chainOf, type Hand } from "./chain.ts";

/** What the panel shows of one datum. */
export interface Exhibit {
  readonly id: string;
  /** What it is: "Killed", "Statement", "Event" ... */
  readonly kind: string;
  /** The pieces of the report that carry it; the first is scrolled to. */
  readonly spans: readonly Anchor[];
  readonly report: PictureReport;
  readonly chain: readonly Hand[];
  /** What it was read as, in pairs of a name and words. */
  readonly facts: readonly (readonly [name: string, words: string])[];
  readonly notes: readonly string[];
  /** Where a voice or a place is named in full, when these words name it otherwise. */
  readonly names: readonly Anchor[];
  readonly series: SeriesView | undefined;
  /** The figures that it is evidence of, where these are several. */
  readonly figures: readonly Figure[];
}

/** The exhibit of an id from the address; `null` where the picture has no such words. */
export function exhibitOf(
  id: string,
  { view, index }: { view: PictureView; index: PictureIndex },
): Exhibit | null {
  const { known } = view;
  const given = { view, index };
  const statement = known.statements.get(id);
  if (statement) return ofStatement(statement, given);
  const figure = known.figures.get(id);
  if (figure) return ofFigure(figure, given);
  const anchor = anchorOf(id, view);
  if (!anchor) return null;
  const citations = index.citedAt.get(spanKey(anchor));
  if (citations) return ofCitations(id, citations, given);
  const found = index.atSpan.get(spanKey(anchor));
  if (found) return "content" in found ? ofStatement(found, given) : ofFigure(found, given);
  return ofSpan(id, anchor, given);
}

interface Given {
  readonly view: PictureView;
  readonly index: PictureIndex;
}

function ofFigure(figure: Figure, { view, index }: Given): Exhibit | null {
  const { known } = view;
  const report = known.reports.get(figure.anchor.report);
  if (!report) return null;
  return {
    id: figure.id,
    kind: MEASURE_LABELS[figure.measure],
    spans: [figure.anchor],
    report,
    chain: chainOf(figure, { report, known }),
    facts: factsOf(figure, { view, index }),
    notes: index.rowOf.get(figure.id)?.notes ?? [],
    names: [],
    series: index.seriesOf.get(figure.id),
    figures: [],
  };
}

/** What a figure was read as. */
function factsOf(figure: Figure, { view: { known }, index }: Given): Exhibit["facts"] {
  const facts = [
    ["Read as", `${valueText(figure, known.wording)}${figure.what ? ` ${figure.what}` : ""}`],
    ["As of", index.rowOf.get(figure.id)?.date ?? ""],
    ["Place", placeName(figure.place, known)],
    ["Part of", known.figures.get(figure.partOf ?? "")?.anchor.exact ?? ""],
  ] as const;
  return facts.filter(([, words]) => words !== "");
}

function ofStatement(statement: Statement, { view }: Given): Exhibit | null {
  const { known } = view;
  const report = known.reports.get(statement.content.report);
  if (!report) return null;
  const { content, parts } = statement;
  const spans = parts?.map(({ start, end }) => ({
    report: report.id,
    start,
    end,
    exact: report.text.slice(start, end),
  }));
  const negated = statement.polarity === "negative" ? ["said not to be so"] : [];
  const unsure = statement.modality === "asserted" ? [] : [statement.modality];
  const doubtful = statement.confidence < UNSURE ? ["not sure who says this: read the words around it"] : [];
  return {
    id: statement.id,
    kind: `Statement · ${actVerb(statement.act)}`,
    spans: spans ?? [content],
    report,
    chain: chainOf(statement, { report, known }),
    facts: [],
    notes: [...negated, ...unsure, ...doubtful],
    names: [],
    series: undefined,
    figures: [],
  };
}

/** Statements below this confidence are not certain: from here on at least 85 % have the right speaker, in news as in reports (eval/calibration.ts prints the shares). */
const UNSURE = 0.7;

function ofSpan(id: string, anchor: Anchor, { view, index }: Given): Exhibit | null {
  const { known } = view;
  const report = known.reports.get(anchor.report);
  if (!report) return null;
  const event = index.eventOf.get(id);
  const damage = report.damage.find((one) => spanKey(one.anchor) === spanKey(anchor));
  const tellings = event ? new Set(event.mentions.map((one) => one.report)).size : 0;
  return {
    id,
    kind: event ? "Event" : damage ? "Damage" : "Words of a report",
    spans: [anchor],
    report,
    chain: chainOf({ via: [] }, { report, known }),
    facts: event ? [["Told in", count(tellings, "report")]] : [],
    notes: damage ? [damage.note] : [],
    names: [],
    series: undefined,
    figures: [],
  };
}

/** A passage that the brief cites, with the chain of the first figure or statement in it. */
function ofCitations(id: string, citations: readonly Citation[], { view, index }: Given): Exhibit | null {
  const { known } = view;
  const { number, anchor, names } = citations[0]!;
  const report = known.reports.get(anchor.report);
  if (!report) return null;
  const of = new Set(citations.flatMap((one) => one.of));
  const here = [...of].filter((one) => one.startsWith(`${report.id}.`));
  const figures = here.flatMap((one) => known.figures.get(one) ?? []);
  const statement = here.flatMap((one) => known.statements.get(one) ?? [])[0];
  const only = figures.length === 1 ? figures[0] : undefined;
  return {
    id,
    kind: `Evidence ${number} of the brief`,
    spans: [anchor],
    report,
    chain: chainOf(figures[0] ?? statement ?? { via: [] }, { report, known }),
    facts: only ? factsOf(only, { view, index }) : [],
    notes: only ? (index.rowOf.get(only.id)?.notes ?? []) : [],
    names,
    series: only && index.seriesOf.get(only.id),
    figures: only ? [] : figures,
  };
}

const SPAN_ID = /^(.+)\.[a-z](\d{1,9})-(\d{1,9})$/;

function anchorOf(id: string, { known }: PictureView): Anchor | null {
  const [, name = "", from, to] = SPAN_ID.exec(id) ?? [];
  const report = known.reports.get(name);
  const [start, end] = [Number(from), Number(to)];
  if (!report || !(start < end) || end > report.text.length) return null;
  return { report: name, start, end, exact: report.text.slice(start, end) };
}
