import type { FigureRow } from "../view/figures.ts";
import type { PictureView } from "../view/picture-view.ts";
import type { SeriesView } from "../view/series.ts";
import { unitWord } from "../view/values.ts";
import { count } from "../view/words.ts";
import { type Axis, axisLabels, axisOf, bar } from "./bars.ts";
import { html, join, type Markup } from "./markup.ts";
import { datum, outlets, relays, section, words } from "./parts.ts";
import { badge } from "./summary.ts";

/** Every series: the main one of each measure as a card, the other main ones as lines that unfold, the rest folded away. */
export function figures(view: Pick<PictureView, "series" | "headline">): Markup {
  const { series } = view;
  const leads = new Set(view.headline);
  const main = series.filter((one) => one.main);
  const rest = series.filter((one) => !one.main);
  const more = html`<details class="more"><summary>${count(rest.length, "more series", "more series")}</summary>${rest.map(folded)}</details>`;
  const body = html`${main.map((one) => (leads.has(one) ? card(one) : folded(one)))}${rest.length > 0 && (main.length > 0 ? more : join(rest.map(folded)))}`;
  const lead = "Each line is what one voice says. Copies share a line. Nothing is added up or averaged.";
  return section({ id: "figures", title: "Figures", size: series.length, body, lead });
}

function card(view: SeriesView): Markup {
  return html`<article class="series" id="${view.id}">
<header><h3><span class="measure">${view.measure}</span> <span class="value">${view.range}</span>${unit(view)}</h3>
<p class="under">${badge(view)} <span class="voices">${count(view.series.origins, "independent voice")} in ${count(view.reports, "report")}</span></p></header>
<p class="label">${words(view.label)}</p>
${rows(view)}</article>
`;
}

function folded(view: SeriesView): Markup {
  return html`<details class="series" id="${view.id}"><summary><span class="value">${view.range}</span>${unit(view)} <span class="label">${words(view.label)}</span>
<span class="under">${badge(view)} <span class="voices">${count(view.series.origins, "voice")}</span></span></summary>
${rows(view)}</details>
`;
}

/** At most so many rows are open at once; of more, only the last word of each voice is. */
const MOST_ROWS = 8;

function rows(view: SeriesView): Markup {
  const axis = axisOf(view.rows);
  const { current, earlier } = view.rows.length > MOST_ROWS ? view : { current: view.rows, earlier: [] };
  const list = (some: readonly FigureRow[]) =>
    html`<ol class="rows">${some.map((row) => line(row, { axis, latest: view.rows.length > 1 && row === view.latest }))}</ol>`;
  const more = html`<details class="more"><summary>${count(earlier.length, "earlier figure")} of these voices</summary>${list(earlier)}</details>`;
  return html`${list(current)}
${axis && view.rows.length > 1 && html`<p class="scale" aria-hidden="true">${axisLabels(axis)}</p>`}
${earlier.length > 0 && more}
${view.reason !== "" && html`<p class="reason">${words(view.reason)}</p>`}
`;
}

function unit(view: SeriesView): Markup | null {
  const word = unitWord(view.series);
  return word ? html` <span class="unit">${word}</span>` : null;
}

function line(row: FigureRow, given: { axis: Axis | null; latest: boolean }): Markup {
  const { axis, latest } = given;
  const notes = [...(latest ? ["latest"] : []), ...row.notes];
  return html`<li class="${latest ? "latest" : row.withdrawn ? "gone" : "plain"}"><span class="date">${row.date}</span>
${datum(row.id, { text: words(row.words) })}
${axis && bar(row, axis)}
<span class="who">${who(row)}${notes.map((note) => html` <span class="note">${words(note)}</span>`)}</span></li>
`;
}

function who(row: FigureRow): Markup {
  if (row.voice.own) return html`<span class="own">${outlets(row.evidence)}, in its own voice</span>`;
  return html`<b>${words(row.voice.name)}</b>${relays(row.via)} <span class="in">in ${outlets(row.evidence)}</span>`;
}
