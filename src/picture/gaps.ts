import {
  byDate,
  daysBetween,
  daysOf,
  type Figure,
  type Gap,
  type PictureReport,
  type Series,
} from "../model/index.ts";
import { FRAME, type Question } from "./frame.ts";
import type { GapGround } from "./gap-ground.ts";
import { groupGaps } from "./group-gaps.ts";
import { placeGaps } from "./place-gaps.ts";
import { type Told, toldByTopic } from "./topics.ts";

/**
 * What the reports leave open of {@link FRAME}: no report answers, one voice alone does, only a damaged or an undated figure does, or
 * the answer is old. Judged on each question's main series; nothing is said where no report was read.
 */
export function findGaps(ground: GapGround): Gap[] {
  if (ground.reports.length === 0) return [];
  const context = contextOf(ground);
  const gaps = FRAME.flatMap((question) => gapsOf(question, context));
  return [...gaps, ...plannedGap(ground), ...groupGaps(ground), ...placeGaps(ground)].sort(
    (a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind),
  );
}

/**
 * After how many days a figure is stale beside the newest report: the initial assessment of a sudden crisis is due within 72 hours
 * (MIRA Guidance, 2015), so an older count has been overtaken by the next.
 */
const STALE_DAYS = 3;

const KIND_ORDER = ["missing", "damaged-only", "undated", "stale", "one-voice"];

interface Context extends GapGround {
  readonly figureById: ReadonlyMap<string, Figure>;
  readonly reportById: ReadonlyMap<string, PictureReport>;
  readonly topics: ReturnType<typeof toldByTopic>;
  readonly newest: string | undefined;
}

function contextOf(ground: GapGround): Context {
  const dates = ground.reports.flatMap((report) => (report.published ? [report.published] : []));
  return {
    ...ground,
    figureById: new Map(ground.figures.map((figure) => [figure.id, figure])),
    reportById: new Map(ground.reports.map((report) => [report.id, report])),
    topics: toldByTopic(ground.reports, ground.statements),
    newest: dates.sort(byDate).at(-1),
  };
}

function gapsOf(question: Question, context: Context): Gap[] {
  const main = mainSeries(question, context);
  const told = question.topic ? context.topics.get(question.topic) : undefined;
  const voices = told?.voices;
  if (!main && !voices)
    return [{ kind: "missing", note: `No report says ${question.asks}.`, topic: question.id }];
  if (voices && !main)
    return voices.size === 1 ? [oneVoice(question, { voice: [...voices][0]!, context })] : [];
  const gaps = main ? seriesGaps(question, { main, context }) : [];
  return gaps.filter(
    ({ kind }) =>
      !(kind === "one-voice" && voices && voices.size > 1) &&
      !(kind === "stale" && told && isFresh(told, context)),
  );
}

/** Whether a report that is not yet stale speaks of a topic, in whatever words. */
function isFresh({ reports }: Told, context: Context): boolean {
  const days = [...reports].flatMap((id) => context.reportById.get(id)?.published ?? []);
  return days.length > 0 && daysBehind(days, context.newest) <= STALE_DAYS;
}

function mainSeries(question: Question, context: Context): Series | undefined {
  return context.series.find(
    (series) => question.measures?.includes(series.measure) && standing(series, context).length > 0,
  );
}

function standing(series: Series, context: Context): Figure[] {
  return series.figures.flatMap((id) => {
    const figure = context.figureById.get(id);
    return figure?.modality === "asserted" && figure.withdrawnBy === undefined ? [figure] : [];
  });
}

function seriesGaps(question: Question, { main, context }: { main: Series; context: Context }): Gap[] {
  const figures = standing(main, context);
  const about = { topic: question.id, series: main.id };
  const gaps: Gap[] = [];
  const answer = newestOf(figures, context);
  const given = answer ? ` (${answerOf(answer, context)})` : "";
  if (figures.every((figure) => figure.damaged)) {
    const note = `Only a number with lost digits says ${question.asks}${given}.`;
    gaps.push({ kind: "damaged-only", note, ...about });
  }
  const dates = figures.flatMap((figure) => dateOf(figure, context) ?? []);
  if (dates.length === 0) {
    const note = `No date is known for what is said on ${question.asks}${given}.`;
    gaps.push({ kind: "undated", note, ...about });
  }
  const days = daysBehind(dates, context.newest);
  if (days > STALE_DAYS) {
    const asks = question.asks.slice(0, 1).toUpperCase() + question.asks.slice(1);
    const note = `${asks}: the newest answer${given} is ${days} days older than the newest report.`;
    gaps.push({ kind: "stale", note, ...about });
  }
  if (main.origins === 1) gaps.push(oneVoice(question, { voice: main.voices[0] ?? "", context, main }));
  return gaps;
}

/** The figure of the latest date; of several the last. */
function newestOf(figures: readonly Figure[], context: Context): Figure | undefined {
  return [...figures].sort((a, b) => byDate(dateOf(a, context) ?? "", dateOf(b, context) ?? "")).at(-1);
}

/** An answer in the words of its report, with who gives it. */
function answerOf(figure: Figure, context: Context): string {
  const report = context.reportById.get(figure.anchor.report);
  const voice = figure.speaker ?? report?.origin;
  return `“${figure.anchor.exact}”${voice === undefined ? "" : `, ${voiceName(voice, context)}`}`;
}

function oneVoice(question: Question, given: { voice: string; context: Context; main?: Series }): Gap {
  const { voice, context, main } = given;
  const words = main ? context.figureById.get(main.latest)?.anchor.exact : undefined;
  const note = `One voice alone says ${question.asks}: ${voiceName(voice, context)}${words ? ` (“${words}”)` : ""}.`;
  return { kind: "one-voice", note, topic: question.id, ...(main ? { series: main.id } : {}) };
}

function voiceName(voice: string, context: Context): string {
  const source = context.sources.find((one) => one.id === voice);
  if (source) return source.name;
  const lead = context.origins.find((one) => one.id === voice)?.lead;
  const report = lead === undefined ? undefined : context.reportById.get(lead);
  return report?.outlet ?? report?.title ?? report?.path ?? "one report";
}

function dateOf(figure: Figure, context: Context): string | undefined {
  return figure.asOf ?? context.reportById.get(figure.anchor.report)?.published;
}

function daysBehind(dates: readonly string[], newest: string | undefined): number {
  const last = dates
    .flatMap((date) => daysOf(date)?.last ?? [])
    .sort()
    .at(-1);
  const reference = newest === undefined ? undefined : daysOf(newest)?.first;
  if (!last || !reference) return 0;
  return Math.round(daysBetween(last, reference));
}

function plannedGap(ground: GapGround): Gap[] {
  const planned = [...ground.statements, ...ground.figures, ...ground.events];
  if (planned.some((one) => one.modality === "planned")) return [];
  return [{ kind: "missing", note: "No report says what is planned next.", topic: "planned" }];
}
