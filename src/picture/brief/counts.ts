import { byCodeUnit, daysOf, type Figure, intervalsMeet, type Series } from "../../model/index.ts";
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
 * The tellings of a series that stand, oldest first: said of this crisis, not taken back, no echo of a number that was taken back, and
 * each voice's number once.
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
  return onePerNumber(standing.map((figure) => tellingOf(figure, { series, ground })).sort(byDay));
}

/** Whether a figure only repeats one that was taken back: of the same voice, or told by an outlet that counts nothing itself. */
function isEcho(figure: Figure, gone: Figure): boolean {
  if (!intervalsMeet(figure, gone)) return false;
  if (figure.speaker === gone.speaker) return figure.damaged || valueKey(figure) === valueKey(gone);
  return figure.speaker === undefined && valueKey(figure) === valueKey(gone);
}

/** The last telling of each voice, oldest first. */
export function lastWords(tellings: readonly Telling[]): Telling[] {
  return [...new Map(tellings.map((telling) => [telling.voice, telling])).values()].sort(byDay);
}

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
