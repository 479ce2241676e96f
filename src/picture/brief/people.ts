import { type Measure, midpoint, type Series } from "../../model/index.ts";
import { dayOf } from "./counts.ts";
import type { Draft } from "./draft.ts";
import type { About, Ground } from "./ground.ts";
import { type SeriesTale, seriesTale } from "./series.ts";

/** Measures of people in the order of the section: movement, need, then casualties. */
const PEOPLE: readonly Measure[] = [
  "displaced",
  "crossed-border",
  "evacuated",
  "sheltered",
  "returned",
  "affected",
  "in-need",
  "stranded",
  "killed",
  "missing",
  "injured",
  "detained",
];

/** What the highlights count, each group by the first of its measures that is told. */
const HEADLINE: readonly (readonly Measure[])[] = [
  ["killed", "missing", "injured"],
  ["displaced", "crossed-border", "evacuated", "sheltered"],
  ["in-need", "affected"],
];

/** So that the brief stays one screen of prose. */
const MOST_SENTENCES = 8;

/** What is said of people: the newest counts for the highlights, and the section, which leaves out what they say in full. */
export function peopleSentences(about: About): { heads: Draft[]; people: Draft[] } {
  const tales = mainTales(about);
  const heads = HEADLINE.flatMap(
    (group) => tales.find(({ series, plain }) => plain && group.includes(series.measure)) ?? [],
  );
  const rest = tales.filter((tale) => !heads.includes(tale) || !tale.same);
  return { heads: heads.map(({ short }) => short), people: fitted(rest) };
}

/** The main series of each measure that can be told. */
function mainTales({ ground, language }: About): SeriesTale[] {
  const byMeasure = Map.groupBy(ground.picture.series, ({ measure }) => measure);
  return PEOPLE.flatMap((measure) => {
    const series = mainSeries(byMeasure.get(measure) ?? [], ground);
    return series ? (seriesTale(series, ground, language) ?? []) : [];
  });
}

/**
 * The picture's main series of a measure; one of the same label and as many voices that goes on after it; or, where it counts a part of the
 * people or has lost its digits, the largest that does neither and has as many voices.
 */
function mainSeries(all: readonly Series[], ground: Ground): Series | undefined {
  const [first] = all;
  if (!first) return undefined;
  const rivals = all.filter(({ origins }) => origins >= first.origins);
  if (!isClear(first, ground)) {
    const clear = rivals.filter((one) => isClear(one, ground));
    return clear.toSorted((a, b) => (midpoint(b) ?? 0) - (midpoint(a) ?? 0))[0] ?? first;
  }
  const newest = ({ latest }: Series) => {
    const figure = ground.figures.get(latest);
    return figure ? dayOf(figure, ground) : "";
  };
  return rivals
    .filter(({ label }) => label === first.label)
    .reduce((a, b) => (newest(b) > newest(a) ? b : a), first);
}

/** Whether a series counts everybody its measure is about, now, in whole digits. */
function isClear({ label, latest }: Series, ground: Ground): boolean {
  const figure = ground.figures.get(latest);
  return figure !== undefined && !figure.damaged && figure.modality === "asserted" && !label.includes(": ");
}

/** The sentences of as many series as there is room for: those that count a part of the people make room first. */
function fitted(tales: readonly SeriesTale[]): Draft[] {
  const sentences = (some: readonly SeriesTale[]) => some.flatMap(({ full }) => full);
  let kept = [...tales];
  while (sentences(kept).length > MOST_SENTENCES) {
    const part = kept.findLastIndex(({ plain }) => !plain);
    if (part < 0) break;
    kept = kept.toSpliced(part, 1);
  }
  return sentences(kept).slice(0, MOST_SENTENCES);
}
