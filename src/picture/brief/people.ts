import type { Measure, Series } from "../../model/index.ts";
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

/** The picture's main series of a measure, or one of the same label and as many voices that goes on after it. */
function mainSeries(all: readonly Series[], ground: Ground): Series | undefined {
  const [first] = all;
  const newest = ({ latest }: Series) => {
    const figure = ground.figures.get(latest);
    return figure ? dayOf(figure, ground) : "";
  };
  const alike = all.filter(({ label, origins }) => label === first?.label && origins >= first.origins);
  return alike.reduce<Series | undefined>((a, b) => (a && newest(a) >= newest(b) ? a : b), undefined);
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
