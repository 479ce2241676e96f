import type { Figure, Series } from "../../model/index.ts";
import { type DifferenceView, differenceViews } from "./differences.ts";
import { type FigureRow, figureRows, rowsByVoice } from "./figures.ts";
import { capital, type Lookup, placeName, type Voice, voiceOf } from "./lookup.ts";
import { dayText, rangeText } from "./values.ts";
import { MEASURE_LABELS, REPEATED, STATUS_WORDS } from "./words.ts";

/** A series as a reader sees it. */
export interface SeriesView {
  readonly id: string;
  readonly series: Series;
  readonly label: string;
  readonly measure: string;
  /** The status in words; an agreement of one voice with itself is "one voice". */
  readonly status: string;
  /** What the status amounts to, for signs and colours: that agreement is a single. */
  readonly tone: Series["status"];
  readonly statusMeans: string;
  /** What the figures that stand leave open, in digits: of a conflict the last word of each voice, of a series that moved on its latest value. */
  readonly range: string;
  /** What the range leaves out: "latest: 31, 8 Mar 2031", or of a series that moved on "before: 4,200, 5 Mar 2031"; "" for a single row. */
  readonly aside: string;
  readonly place: string;
  /** Why the status is what it is; "" for a single figure. */
  readonly reason: string;
  /** Why its numbers differ, by cause. */
  readonly differences: readonly DifferenceView[];
  readonly rows: readonly FigureRow[];
  /** The last row of each independent voice, and the rows that these follow. */
  readonly current: readonly FigureRow[];
  readonly earlier: readonly FigureRow[];
  /** The row of the latest figure; missing only where the picture lacks it. */
  readonly latest: FigureRow | undefined;
  readonly voices: readonly Voice[];
  /** How many reports carry a figure of it. */
  readonly reports: number;
  /** Whether it counts towards the picture's main figures. */
  readonly main: boolean;
}

/** The series of a picture, in its order. */
export function seriesViews(known: Lookup): SeriesView[] {
  const led = new Set<string>();
  return known.picture.series.map((series) => {
    const figures = series.figures.flatMap((id) => known.figures.get(id) ?? []);
    const main = isMain(series, { figures, led });
    return viewOf(series, { figures, known, main });
  });
}

/** The first main series of each measure: what the top of a page says. */
export function headlineSeries(views: readonly SeriesView[]): SeriesView[] {
  const seen = new Set<string>();
  return views.filter((view) => view.main && !seen.has(view.series.measure) && seen.add(view.series.measure));
}

function viewOf(
  series: Series,
  given: { figures: readonly Figure[]; known: Lookup; main: boolean },
): SeriesView {
  const { figures, known, main } = given;
  const rows = figureRows(series.figures, known);
  const byVoice = rowsByVoice(rows, series.voices);
  const last = new Set(byVoice.map((some) => some.at(-1)));
  const repeated = series.status === "agree" && series.origins === 1;
  const { word, means } = repeated ? REPEATED : STATUS_WORDS[series.status];
  const latest = rows.find((row) => row.evidence.some(({ id }) => id === series.latest));
  const moved = series.status === "update" && latest !== undefined;
  return {
    id: series.id,
    series,
    label: capital(series.label),
    measure: MEASURE_LABELS[series.measure],
    status: word,
    tone: repeated ? "single" : series.status,
    statusMeans: means,
    range: moved ? latest.value : rangeOf(series, { figures, byVoice, known }),
    aside: asideOf(rows, { latest, moved }),
    place: placeName(series.place, known),
    reason:
      series.status === "single" || repeated
        ? ""
        : capital(series.reason).replace(ISO_DAY, (day) => dayText(day, known.wording)),
    differences: differenceViews(series, known),
    rows,
    current: rows.filter((row) => last.has(row)),
    earlier: rows.filter((row) => !last.has(row)),
    latest,
    voices: series.voices.map((id) => voiceOf(id, known)),
    reports: new Set(figures.map((figure) => figure.anchor.report)).size,
    main,
  };
}

/** The figures that nobody took back and that are said of this crisis. */
function standing(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter((figure) => figure.withdrawnBy === undefined && figure.modality === "asserted");
}

/** Those whose digits are whole, where there are any: a damaged number's wide interval tells less than its neighbours. */
function whole(figures: readonly Figure[]): readonly Figure[] {
  const some = figures.filter((figure) => !figure.damaged);
  return some.length > 0 ? some : figures;
}

/** What a series leaves open, in digits; of one in which nothing stands, what was said. */
function rangeOf(
  series: Series,
  given: { figures: readonly Figure[]; byVoice: readonly FigureRow[][]; known: Lookup },
): string {
  const { figures, byVoice, known } = given;
  const said = series.status === "conflict" ? lastWords(byVoice) : whole(standing(figures));
  return rangeText(said.length > 0 ? said : figures, known.wording);
}

const ISO_DAY = /\b\d{4}-\d\d-\d\d\b/g;

/** The last figure of each voice that stands. */
function lastWords(byVoice: readonly FigureRow[][]): readonly Figure[] {
  return byVoice.flatMap((some) => whole(standing(some.map(({ figure }) => figure))).at(-1) ?? []);
}

function asideOf(
  rows: readonly FigureRow[],
  given: { latest: FigureRow | undefined; moved: boolean },
): string {
  const { latest, moved } = given;
  if (!latest || rows.length < 2) return "";
  const row = moved ? rows.filter((one) => one !== latest).at(-1) : latest;
  return row ? [`${moved ? "before" : "latest"}: ${row.words}`, row.date].filter(Boolean).join(", ") : "";
}

/** The rule of the picture's order: the first series of its measure, or one with two voices or more, said of this crisis. */
function isMain(series: Series, given: { figures: readonly Figure[]; led: Set<string> }): boolean {
  if (series.measure === "time" || series.measure === "other") return false;
  if (!given.figures.some((figure) => figure.modality === "asserted")) return false;
  const leads = !given.led.has(series.measure);
  given.led.add(series.measure);
  return leads || series.origins > 1;
}
