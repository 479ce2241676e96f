import { type Anchor, type Figure, midpoint, type Series } from "../../model/index.ts";
import { type Count, countsOf, lastWords, standingTellings, type Telling, valueKey } from "./counts.ts";
import { type Cite, concat, type Draft, marked } from "./draft.ts";
import { type Ground, passageAt } from "./ground.ts";
import type { BriefLanguage, Side, Subject } from "./language.ts";
import { namePlace, nameVoice } from "./names.ts";

/** What the brief can say of a series: its newest count in one line, and the sentences that tell it in full. */
export interface SeriesTale {
  readonly series: Series;
  /** The newest count. */
  readonly short: Draft;
  readonly full: readonly Draft[];
  /** Whether `full` says no more than `short`. */
  readonly same: boolean;
}

/** At most how many rival counts are set side by side. */
const MOST_SIDES = 3;
/** At most how many voices are named for one count. */
const MOST_VOICES = 3;

/** Tells a series, or `null` where nothing in it can be told. */
export function seriesTale(series: Series, ground: Ground, language: BriefLanguage): SeriesTale | null {
  const tellings = standingTellings(series, ground).filter(({ figure }) => isPlain(figure));
  const newest = countsOf(lastWords(tellings)).at(-1);
  if (!newest) return null;
  const context = { series, ground, language, tellings, subject: subjectOf(series, newest, ground) };
  const taken = withdrawals(context);
  const { year } = ground;
  if (series.status === "conflict") {
    const full = [rivals(context), ...taken];
    const short = language.latest(context.subject, { main: sideOf(newest, context), year });
    return { series, short, full, same: false };
  }
  if (series.status === "update" && tellings.length > 1) {
    const main = sideOf(newest, context);
    const short = language.counted(context.subject, { main, fitting: [], year });
    return { series, short, full: [movement(context), ...taken], same: false };
  }
  const short = agreement(context);
  return { series, short, full: [short, ...taken], same: taken.length === 0 };
}

interface Context {
  readonly series: Series;
  readonly ground: Ground;
  readonly language: BriefLanguage;
  readonly tellings: readonly Telling[];
  readonly subject: Subject;
}

/** A number that a reader can take as it stands: no digits lost, not glued to letters ("6B"), and of more than one. */
function isPlain({ anchor, min, max, damaged }: Figure): boolean {
  return !damaged && !/\d\p{L}|\p{L}\d/u.test(anchor.exact) && (max ?? min ?? 0) > 1;
}

function agreement({ series, tellings, subject, ground, ...context }: Context): Draft {
  const given = { series, ground };
  const counts = countsOf(lastWords(tellings)).toReversed();
  const [main, ...fitting] = counts.slice(0, 2).map((count) => sideOf(count, given));
  return context.language.counted(subject, { main: main!, fitting, year: ground.year });
}

function movement({ series, tellings, subject, ground, language }: Context): Draft {
  const given = { series, ground };
  const counts = tellings.map(
    (telling): Count => ({ tellings: [telling], figure: telling.figure, day: telling.day }),
  );
  const [first, last] = [counts[0]!, counts.at(-1)!];
  return language.moved(subject, {
    from: sideOf(first, given),
    to: sideOf(last, given),
    trend: trendOf(first.figure, last.figure),
    sameVoice: first.tellings[0]!.voice === last.tellings[0]!.voice,
    year: ground.year,
  });
}

function trendOf(a: Figure, b: Figure): "up" | "down" | "unclear" {
  const [before, after] = [midpoint(a), midpoint(b)];
  if (before === null || after === null || before === after) return "unclear";
  return after > before ? "up" : "down";
}

function rivals({ series, tellings, subject, ground, language }: Context): Draft {
  const given = { series, ground };
  const now = countsOf(lastWords(tellings)).toReversed();
  const sides = now.slice(0, MOST_SIDES);
  const told = new Set(sides.map(({ figure }) => valueKey(figure)));
  const before = countsOf(tellings)
    .filter(({ figure }) => !told.has(valueKey(figure)))
    .sort((a, b) => (midpoint(a.figure) ?? 0) - (midpoint(b.figure) ?? 0));
  const ends = before.length > 1 ? [before[0]!, before.at(-1)!] : before;
  return language.rivals(subject, {
    sides: sides.map((count) => sideOf(count, given)),
    before: ends.map((count) => sideOf(count, given)),
    year: ground.year,
  });
}

/** One sentence for each number that was taken back. */
function withdrawals({ series, subject, ground, language }: Context): Draft[] {
  const figures = series.figures.flatMap((id) => ground.figures.get(id) ?? []);
  const gone = figures.filter(({ withdrawnBy }) => withdrawnBy !== undefined);
  return [...Map.groupBy(gone, valueKey).values()].map((same) => {
    const figure = same.find(({ asOf }) => asOf !== undefined) ?? same[0]!;
    const passage = passageAt(figure.anchor, ground);
    const by = ground.sources.has(figure.withdrawnBy!)
      ? nameVoice(figure.withdrawnBy!, passage, ground)
      : null;
    const cites = by && by.names.length > 0 ? [{ anchor: passage, names: by.names, of: [figure.id] }] : [];
    const voice = figure.speaker ?? ground.reports.get(figure.anchor.report)!.origin;
    const count = { tellings: [{ voice, figure, day: "" }], figure, day: "" };
    return language.withdrawn(subject, {
      side: sideOf(count, { series, ground }),
      by: by && concat([by.text, marked(cites)]),
      year: ground.year,
    });
  });
}

function sideOf({ tellings, figure }: Count, { series, ground }: { series: Series; ground: Ground }): Side {
  const voices = [...new Map(tellings.map((telling) => [telling.voice, telling])).values()].slice(
    -MOST_VOICES,
  );
  const date = figure.asOf ?? ground.reports.get(figure.anchor.report)?.published ?? "";
  return {
    number: numberWords(figure),
    who: voices.map((telling) => whoOf(telling, { series, ground })),
    date,
    reported: figure.asOf === undefined,
  };
}

function whoOf({ voice, figure }: Telling, { series, ground }: { series: Series; ground: Ground }): Draft {
  const passage = passageAt(figure.anchor, ground);
  const named = nameVoice(voice, passage, ground);
  const place = namePlace(series.place, passage, ground);
  const cite: Cite = {
    anchor: passage,
    names: dedupe([...named.names, ...(place?.names ?? [])]),
    of: [figure.id, series.id],
  };
  return concat([named.text, marked([cite])]);
}

function dedupe(anchors: readonly Anchor[]): Anchor[] {
  return [...new Map(anchors.map((anchor) => [`${anchor.report} ${anchor.start}`, anchor])).values()];
}

/** The words of a number inside a sentence: number words are no names, so the first letter is small. */
function numberWords({ anchor: { exact } }: Figure): string {
  const flat = exact.replace(/\s+/g, " ");
  return /^\p{Lu}\p{Ll}/u.test(flat) ? flat[0]!.toLowerCase() + flat.slice(1) : flat;
}

function subjectOf(series: Series, newest: Count, ground: Ground): Subject {
  const { figure } = newest;
  const passage = passageAt(figure.anchor, ground);
  return {
    measure: series.measure,
    what: series.label.includes(": ") ? (figure.what ?? "") : "",
    place: namePlace(series.place, passage, ground)?.text ?? "",
    direction: figure.direction === "from" ? "from" : "in",
  };
}
