import { byCodeUnit, daysOf, type Figure, intervalsMeet, midpoint, type Series } from "../../model/index.ts";
import type { Ground } from "./ground.ts";

/** One number of a series, with the voices that give it as their last word, or gave it at one time. */
export interface Count {
  /** The telling that is cited for each voice. */
  readonly tellings: readonly Telling[];
  readonly figure: Figure;
  /** The last day it is of, as `YYYY-MM-DD`; "" where none is known. */
  readonly day: string;
}

/** One voice's figure. */
export interface Telling {
  /** sources[].id, or origins[].id where the reports vouch themselves. */
  readonly voice: string;
  readonly figure: Figure;
  readonly day: string;
}

/**
 * The tellings of a series that stand, oldest first: said of this crisis, not taken back, no echo of a number that somebody took back, whole
 * digits wherever there are any, and each voice's number once.
 */
export function standingTellings(series: Series, ground: Ground): Telling[] {
  const figures = series.figures.flatMap((id) => ground.figures.get(id) ?? []);
  const withdrawn = figures.filter((figure) => figure.withdrawnBy !== undefined);
  const standing = figures.filter(
    (figure) =>
      figure.modality === "asserted" &&
      figure.withdrawnBy === undefined &&
      !withdrawn.some((gone) => isEcho(figure, gone)),
  );
  const whole = standing.filter((figure) => !figure.damaged);
  const kept = whole.length > 0 ? whole : standing;
  return onePerNumber(kept.map((figure) => tellingOf(figure, { series, ground })).sort(byDay));
}

/** Whether a figure only repeats one that was taken back: the same number, whoever gives it, or of the same voice its damaged digits. */
function isEcho(figure: Figure, gone: Figure): boolean {
  if (valueKey(figure) === valueKey(gone)) return true;
  return figure.damaged && figure.speaker === gone.speaker && intervalsMeet(figure, gone);
}

/** The last word of each voice, oldest first. */
export function lastWords(tellings: readonly Telling[], latest?: string): Telling[] {
  return [...Map.groupBy(tellings, ({ voice }) => voice).values()]
    .map((own) => lastWord(own, latest))
    .sort(byDay);
}

/**
 * Of a voice's tellings the last, or the one that the series calls its latest; but where the same report has a far larger one of it, that
 * one: who gives 690,000 and 135,000 in one report gives a whole and a part.
 */
function lastWord(own: readonly Telling[], latest: string | undefined): Telling {
  const last = own.at(-1)!;
  const sameReport = own.filter(({ figure }) => figure.anchor.report === last.figure.anchor.report);
  const size = ({ figure }: Telling) => midpoint(figure) ?? 0;
  const chosen = own.find(({ day, figure }) => day === last.day && figure.id === latest) ?? last;
  const largest = sameReport.reduce((a, b) => (size(b) > size(a) ? b : a));
  return size(largest) > PART_OF_WHOLE * size(chosen) ? largest : chosen;
}

/** Corrections within a report stay well below this ratio; a part and its whole seldom do. A judgement, not a measurement. */
const PART_OF_WHOLE = 1.5;

/** The tellings by number, in order of the newest telling of each; named voices stand before and instead of outlets that repeat them. */
export function countsOf(tellings: readonly Telling[]): Count[] {
  const groups = [...Map.groupBy(tellings, ({ figure }) => valueKey(figure)).values()];
  return groups
    .map((group) => {
      const named = group.filter(({ figure }) => figure.speaker !== undefined);
      const kept = named.length > 0 ? named : group;
      const { figure, day } = kept.at(-1)!;
      return { tellings: kept, figure, day };
    })
    .sort(byDay);
}

/** A number as its words bound it, whether or not they say "at least": 1,482 and "at least 1,482" are one count. */
export function valueKey({ min, max }: Figure): string {
  if (min === null || max === null || min === max) return String(min ?? max);
  return `${min}-${max}`;
}

/** The day a figure is of, or else that its report is of. */
export function dayOf(figure: Figure, ground: Ground): string {
  const date = figure.asOf ?? ground.reports.get(figure.anchor.report)?.published ?? "";
  return daysOf(date)?.last ?? "";
}

function tellingOf(figure: Figure, { series, ground }: { series: Series; ground: Ground }): Telling {
  const speaker = figure.speaker ?? ground.reports.get(figure.anchor.report)!.origin;
  const body = ground.sources.get(speaker)?.organisation;
  const counted = series.voices.includes(speaker) || !body || !series.voices.includes(body);
  return { voice: counted ? speaker : body, figure, day: dayOf(figure, ground) };
}

/** Of the tellings of one number by one voice the first, and what all of them are dated by: a date of its own before a day of publication. */
function onePerNumber(tellings: readonly Telling[]): Telling[] {
  const key = ({ voice, figure }: Telling) => `${voice} ${valueKey(figure)}`;
  return [...Map.groupBy(tellings, key).values()]
    .map((same) => same.find(({ figure }) => figure.asOf !== undefined) ?? same[0]!)
    .sort(byDay);
}

function byDay(a: { day: string; figure: Figure }, b: { day: string; figure: Figure }): number {
  return byCodeUnit(a.day, b.day) || byCodeUnit(a.figure.id, b.figure.id);
}
