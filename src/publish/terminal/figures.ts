import type { FigureRow } from "../view/figures.ts";
import type { PictureView } from "../view/picture-view.ts";
import type { SeriesView } from "../view/series.ts";
import { unitWord } from "../view/values.ts";
import { count } from "../view/words.ts";
import { cellWidth, cut } from "./cells.ts";
import { heading, type Page, paragraph } from "./page.ts";

/** At most so many series in full, rows of each, and others of its measure are shown; the rest is counted. A screen or two hold about this much. */
const MOST_SERIES = 9;
const MOST_ROWS = 7;
const MOST_OTHERS = 3;

/** The main series of each measure: its interval, status and voices, the last word of each voice, the reason; then the measure's others in one line each. */
export function figureLines(view: Pick<PictureView, "series" | "headline">, page: Page): string[] {
  const { series, headline } = view;
  if (series.length === 0) return [];
  const shown = (headline.length > 0 ? headline : series).slice(0, MOST_SERIES);
  const blocks = shown.map((one) => {
    const others = series.filter((other) => other.main && other !== one && other.measure === one.measure);
    return { one, others: others.slice(0, MOST_OTHERS) };
  });
  const left = series.length - blocks.reduce((sum, { others }) => sum + 1 + others.length, 0);
  return [
    ...heading("FIGURES", page),
    ...blocks.flatMap(({ one, others }, i) => [
      ...(i === 0 ? [] : [""]),
      ...block(one, page),
      ...others.flatMap((other) => otherLines(other, page)),
    ]),
    ...(left > 0 ? ["", page.paint.dim(`and ${count(left, "more series", "more series")}`)] : []),
  ];
}

function otherLines(view: SeriesView, page: Page): string[] {
  const text = `${view.label}: ${inDigits(view)} (${view.status}, ${count(view.series.origins, "voice")})`;
  return paragraph(text, { page, indent: 7, lead: "  also" });
}

function block(view: SeriesView, page: Page): string[] {
  const { paint } = page;
  const all = view.rows.length > MOST_ROWS ? view.current : view.rows;
  const rows = all.slice(-MOST_ROWS);
  const hidden = view.rows.length - rows.length;
  const widest = Math.max(0, ...rows.map((row) => cellWidth(row.words)));
  const words = Math.min(widest, Math.floor(page.width / 3));
  return [
    ...headLines(view, page),
    ...paragraph(view.label, { page, indent: 2, paint: paint.dim }),
    ...(hidden > 0 ? [paint.dim(`    ${count(hidden, "earlier figure")}`)] : []),
    ...rows.flatMap((row) =>
      rowLines(row, { words, page, latest: row === view.latest && view.rows.length > 1 }),
    ),
    ...(view.reason === "" ? [] : paragraph(view.reason, { page, indent: 2, paint: paint.italic })),
  ];
}

/** The value, and beside it, or below it on a narrow page, the status with the voices. */
function headLines(view: SeriesView, page: Page): string[] {
  const { paint } = page;
  const title = headline(view);
  const status = statusMark(view, page) + paint.dim(`  ${voicesText(view)}`);
  const needs = cellWidth(title) + cellWidth(`≠ ${view.status}  ${voicesText(view)}`) + 5;
  if (needs <= page.width) return [`  ${paint.bold(title)}   ${status}`];
  return [
    ...paragraph(title, { page, indent: 2, paint: paint.bold }),
    `  ${statusMark(view, page)}`,
    ...paragraph(voicesText(view), { page, indent: 2, paint: paint.dim }),
  ];
}

function headline(view: SeriesView): string {
  return `${view.measure}: ${inDigits(view)}`;
}

function inDigits(view: SeriesView): string {
  return [view.range, unitWord(view.series)].filter(Boolean).join(" ");
}

function statusMark(view: SeriesView, page: Page): string {
  const { paint } = page;
  const colours = { single: paint.gray, agree: paint.green, update: paint.blue, conflict: paint.red };
  const marks = { single: "·", agree: "=", update: "→", conflict: "≠" };
  return colours[view.tone](`${marks[view.tone]} ${view.status}`);
}

function voicesText(view: SeriesView): string {
  const voices = count(view.series.origins, "independent voice");
  return `${voices} in ${count(view.reports, "report")}`;
}

function rowLines(row: FigureRow, given: { words: number; page: Page; latest: boolean }): string[] {
  const { words, page, latest } = given;
  const { paint } = page;
  const style = row.withdrawn
    ? (text: string) => paint.strikethrough(paint.dim(text))
    : latest
      ? paint.bold
      : (text: string) => text;
  const value = style(cut(row.words, words)) + " ".repeat(Math.max(0, words - cellWidth(row.words)));
  const notes = [...(latest ? ["latest"] : []), ...row.notes];
  const text = [whoText(row), row.date, ...notes].filter(Boolean).join(" · ");
  const indent = words + 6;
  const lines = paragraph(text, { page, indent });
  return lines.map((line, i) => (i === 0 ? `    ${value}  ${line.trimStart()}` : line));
}

/** "Interior Ministry via Radio (Norden Wire + 2)". */
function whoText(row: FigureRow): string {
  const outlets = [...new Set(row.evidence.map(({ outlet }) => outlet))];
  const others = outlets.length > 1 ? ` + ${outlets.length - 1}` : "";
  const carrier = `${outlets[0] ?? ""}${others}`;
  if (row.voice.own) return `${carrier} itself`;
  return [row.voice.name, ...row.via.map((name) => `via ${name}`), `in ${carrier}`].join(" ");
}
