import type { Figure, PictureReport } from "../../model/index.ts";
import {
  type Evidence,
  evidenceOf,
  type Lookup,
  placeName,
  relayNames,
  type Voice,
  voiceOf,
} from "./lookup.ts";
import { dayText, intervalText, valueText } from "./values.ts";
import { FIGURE_MODALITY } from "./words.ts";

/** What one voice says of one quantity at one date, with every report that carries it. */
export interface FigureRow {
  /** figures[].id of the first telling. */
  readonly id: string;
  readonly figure: Figure;
  /** The report's words. */
  readonly words: string;
  /** The value in digits with its modifier. */
  readonly value: string;
  readonly voice: Voice;
  /** Names of who relays it, nearest to the fact first. */
  readonly via: readonly string[];
  /** The as-of date in words, or else "reported" and the day of publication; "no date" where neither is known. */
  readonly date: string;
  readonly place: string;
  /** What a reader must know before using it: "taken back", "digits lost", "planned" ... */
  readonly notes: readonly string[];
  /** Whether the figure no longer stands. */
  readonly withdrawn: boolean;
  readonly evidence: readonly Evidence[];
}

/** The rows of some figures, in their order; tellings of one voice, value and standing share a row where the date or the origin is the same. */
export function figureRows(ids: readonly string[], known: Lookup): FigureRow[] {
  const rows: Open[] = [];
  const alike = new Map<string, Open[]>();
  for (const id of ids) {
    const figure = known.figures.get(id);
    const evidence = figure && evidenceOf(id, { anchor: figure.anchor, known });
    if (!figure || !evidence) continue;
    const voice = voiceOf(figure.speaker ?? evidence.report.origin, known);
    const key = keyOf(figure, voice);
    const same = alike.get(key) ?? [];
    const row = same.find((one) => isTelling(figure, { of: one, origin: evidence.report.origin }));
    if (row) {
      row.evidence.push(evidence);
      continue;
    }
    const made = { ...rowOf(figure, { voice, known, report: evidence.report }), evidence: [evidence] };
    alike.set(key, [...same, made]);
    rows.push(made);
  }
  return rows;
}

type Open = FigureRow & { evidence: Evidence[] };

/** Whether a figure of the same voice and value tells the same thing: of the same date, or from a text that goes back to the same origin. */
function isTelling(figure: Figure, { of, origin }: { of: Open; origin: string }): boolean {
  return of.figure.asOf === figure.asOf || of.evidence.some(({ report }) => report.origin === origin);
}

/**
 * The rows of each independent voice, in their order. `voices` are the ids that the series counts: one who only speaks for a body that
 * is counted there stands with the body.
 */
export function rowsByVoice(rows: readonly FigureRow[], voices: readonly string[]): FigureRow[][] {
  const counted = new Set(voices);
  const keyOf = ({ id, body }: Voice) => (!counted.has(id) && counted.has(body) ? body : id);
  return [...Map.groupBy(rows, ({ voice }) => keyOf(voice)).values()];
}

function keyOf(figure: Figure, voice: Voice): string {
  const { min, max, modifier, modality, damaged } = figure;
  return JSON.stringify([voice.id, min, max, modifier, modality, damaged, isWithdrawn(figure)]);
}

function rowOf(
  figure: Figure,
  given: { voice: Voice; known: Lookup; report: PictureReport },
): Omit<FigureRow, "evidence"> {
  const { voice, known } = given;
  return {
    id: figure.id,
    figure,
    words: figure.anchor.exact,
    value: valueText(figure, known.wording),
    voice,
    via: relayNames(figure.via, { voice, known }),
    date: dateOf(figure, given),
    place: placeName(figure.place, known),
    notes: notesOf(figure, known),
    withdrawn: isWithdrawn(figure),
  };
}

function dateOf(figure: Figure, { report, known }: { report: PictureReport; known: Lookup }): string {
  if (figure.asOf !== undefined) return dayText(figure.asOf, known.wording);
  return report.published === undefined ? "no date" : `reported ${dayText(report.published, known.wording)}`;
}

function notesOf(figure: Figure, known: Lookup): string[] {
  const notes: string[] = [];
  if (figure.withdrawnBy !== undefined) notes.push(withdrawnNote(figure.withdrawnBy, known));
  if (figure.corrects !== undefined)
    notes.push(`corrects “${known.figures.get(figure.corrects)?.anchor.exact ?? "?"}”`);
  if (figure.damaged) notes.push(`digits lost: ${intervalText(figure, known.wording)}`);
  else if (figure.modifier === "vague") notes.push(`read as ${intervalText(figure, known.wording)}`);
  const modality = FIGURE_MODALITY[figure.modality];
  if (modality) notes.push(modality);
  return notes;
}

function withdrawnNote(by: string, known: Lookup): string {
  const source = known.sources.get(by);
  const figure = known.figures.get(by);
  if (source) return `taken back by ${source.name}`;
  return figure ? `replaced by “${figure.anchor.exact}”` : "taken back";
}

function isWithdrawn(figure: Figure): boolean {
  return figure.withdrawnBy !== undefined;
}
