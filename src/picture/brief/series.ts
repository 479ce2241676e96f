import { type Anchor, contains, daysBetween, type Figure, midpoint, type Series } from "../../model/index.ts";
import { type Count, countsOf, lastWords, standingTellings, type Telling, valueKey } from "./counts.ts";
import { type Cite, concat, type Draft, marked } from "./draft.ts";
import { type About, type Ground, passageAt } from "./ground.ts";
import type { BriefLanguage, Side, Subject } from "./language.ts";
import { namePlace, nameVoice } from "./names.ts";
import { quoteOf, standsAlone } from "./quotes.ts";

/** What the brief can say of a series: its newest count in one line, and the sentences that tell it in full. */
export interface SeriesTale {
  readonly series: Series;
  /** The newest count. */
  readonly short: Draft;
  readonly full: readonly Draft[];
  /** Whether it counts everybody the measure is about, no part of them. */
  readonly plain: boolean;
  /** Whether `full` says no more than `short`. */
  readonly same: boolean;
}

/** At most how many rival counts are set side by side. */
const MOST_SIDES = 3;
/** A count this many days older than the newest is an earlier one: counts that stand side by side are of one week. A judgement. */
const NOW_DAYS = 7;
/** At most how many voices are named for one count. */
const MOST_VOICES = 3;

/** Tells a series, or `null` where nothing in it can be told. */
export function seriesTale(series: Series, ground: Ground, language: BriefLanguage): SeriesTale | null {
  const plain = standingTellings(series, ground).filter(({ figure }) => isPlain(figure));
  const tellings = plain.filter(({ figure }) => series.origins > 1 || !language.isRest(figure.what ?? ""));
  const now = countsOf(lastWords(tellings, series.latest)).toReversed();
  const [newest] = now;
  if (!newest) return null;
  const subject = subjectOf(series, newest, ground);
  const context = { series, ground, language, tellings, now, subject };
  const taken = withdrawals(context);
  const main = sideOf(newest, context);
  const { year } = ground;
  const told = { series, plain: subject.what === "" };
  if (series.status === "conflict" && now.length > 1) {
    const short = language.latest(subject, { main, year });
    return { ...told, short, full: [rivals(context), ...taken], same: false };
  }
  const moved = series.status === "update" ? movement(context) : null;
  const short = language.counted(subject, { main, fitting: moved ? [] : fitting(context), year });
  return { ...told, short, full: [moved ?? short, ...taken], same: moved === null && taken.length === 0 };
}

/** The series that is told, in what, and in which language. */
interface Given extends About {
  readonly series: Series;
}

interface Context extends Given {
  readonly tellings: readonly Telling[];
  /** The last word of each voice by number, the newest first. */
  readonly now: readonly Count[];
  readonly subject: Subject;
}

/** A number that a reader can take as it stands: not glued to letters ("6B"), and of more than one. */
function isPlain({ anchor, min, max }: Figure): boolean {
  return !/\d\p{L}|\p{L}\d/u.test(anchor.exact) && (max ?? min ?? 0) > 1;
}

/** The next newest number of another voice that fits with the newest, if there is one. */
function fitting({ now, ...given }: Context): Side[] {
  return now.slice(1, 2).map((count) => sideOf(count, given));
}

/** The first and the last count, or `null` where one day holds them both. */
function movement({ tellings, now, subject, ...given }: Context): Draft | null {
  const [first, last] = [tellings[0]!, now[0]!];
  if (first.day === last.day || valueKey(first.figure) === valueKey(last.figure)) return null;
  return given.language.moved(subject, {
    from: sideOf({ ...first, tellings: [first] }, given),
    to: sideOf(last, given),
    trend: trendOf(first.figure, last.figure),
    sameVoice: last.tellings.every(({ voice }) => voice === first.voice),
    year: given.ground.year,
  });
}

function trendOf(a: Figure, b: Figure): "up" | "down" | "unclear" {
  const [before, after] = [midpoint(a), midpoint(b)];
  if (before === null || after === null || before === after) return "unclear";
  return after > before ? "up" : "down";
}

function rivals({ series, tellings, now, subject, ground, language }: Context): Draft {
  const given = { series, ground, language };
  const sides = now.slice(0, MOST_SIDES).filter((count, i) => i < 2 || isOfNow(count, now[0]!));
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

function isOfNow({ day }: Count, newest: Count): boolean {
  return day === "" || newest.day === "" || daysBetween(day, newest.day) <= NOW_DAYS;
}

/** One sentence for each number that somebody took back: the report's own that denies it, or else one of ours. */
function withdrawals({ series, ground, language }: Context): Draft[] {
  const figures = series.figures.flatMap((id) => ground.figures.get(id) ?? []);
  const gone = figures.filter((figure) => figure.withdrawnBy !== undefined && isPlain(figure));
  return [...Map.groupBy(gone, valueKey).values()].map((same) => {
    const denied = same.find((figure) => isDenied(figure, ground));
    if (denied) {
      const passage = passageAt(denied.anchor, ground);
      const quote = quoteOf(passage, { of: same.map(({ id }) => id), ground, language });
      if (standsAlone(passage)) return language.quoted({ ...quote, lead: "said", year: ground.year });
    }
    const figure = same.find(({ asOf }) => asOf !== undefined) ?? same[0]!;
    const voice = figure.speaker ?? ground.reports.get(figure.anchor.report)!.origin;
    const count = { tellings: [{ voice, figure, day: "" }], figure, day: "" };
    const self = figure.withdrawnBy === figure.speaker;
    return language.withdrawn(subjectOf(series, count, ground), {
      side: sideOf(count, { series, ground, language }),
      by: self ? null : withdrawer(figure, { ground, language }),
      self,
      year: ground.year,
    });
  });
}

function isDenied({ anchor }: Figure, ground: Ground): boolean {
  return ground.picture.statements.some(
    ({ content, act }) => act === "deny" && content.report === anchor.report && contains(content, anchor),
  );
}

function withdrawer({ id, anchor, withdrawnBy }: Figure, { ground, language }: About): Draft | null {
  if (!ground.sources.has(withdrawnBy!)) return null;
  const passage = passageAt(anchor, ground);
  const { text, names } = nameVoice(withdrawnBy!, { passage, ground, language });
  return concat([text, marked(names.length > 0 ? [{ anchor: passage, names, of: [id] }] : [])]);
}

function sideOf({ tellings, figure }: Count, { series, ground, language }: Given): Side {
  const voices = [...new Map(tellings.map((telling) => [telling.voice, telling])).values()].slice(
    -MOST_VOICES,
  );
  const date = figure.asOf ?? ground.reports.get(figure.anchor.report)?.published ?? "";
  return {
    number: figure.damaged ? language.lostDigits(numberWords(figure), figure) : numberWords(figure),
    who: voices.map((telling) => whoOf(telling, { series, ground, language })),
    date,
    reported: figure.asOf === undefined,
  };
}

function whoOf({ voice, figure }: Telling, { series, ground, language }: Given): Draft {
  const passage = passageAt(figure.anchor, ground);
  const named = nameVoice(voice, { passage, ground, language });
  const place = namePlace(series.place, { passage, ground });
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

/** Whether a passage has the words: a heading above it may be what says who is counted. */
function holds({ exact }: Anchor, words: string): boolean {
  return ` ${exact} `
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .includes(` ${words.replace(/[^\p{L}\p{N}]+/gu, " ")} `);
}

/** Measures that have a direction: "in" Armenia those killed, "to" it those who fled. */
const MOVES: ReadonlySet<Series["measure"]> = new Set([
  "displaced",
  "crossed-border",
  "evacuated",
  "returned",
]);

function subjectOf(series: Series, newest: Count, ground: Ground): Subject {
  const { figure } = newest;
  const { what = "" } = figure;
  const passage = passageAt(figure.anchor, ground);
  return {
    measure: series.measure,
    what: series.label.includes(": ") && holds(passage, what) ? what : "",
    place: namePlace(series.place, { passage, ground })?.text ?? "",
    direction: MOVES.has(series.measure) ? (figure.direction ?? "in") : "in",
  };
}
