import type { Brief, BriefSentence } from "../../model/index.ts";
import { oneLine } from "../view/inert.ts";
import { outletOf } from "../view/lookup.ts";
import { gapText, type PictureView, type ReportView } from "../view/picture-view.ts";
import type { SeriesView } from "../view/series.ts";
import { dayText, unitWord } from "../view/values.ts";
import { count } from "../view/words.ts";
import { html, type Markup } from "./markup.ts";

/**
 * What the page shows before its script has run, and where scripts are off (the preview of an e-mail): the main figures, the brief with the
 * words that it rests on, the gaps and the reports. It uses the classes of the page's own styles.
 */
export function plainPage(view: PictureView): Markup {
  const { brief } = view.known.picture;
  return html`<header class="top"><p class="brand">Crossread</p><h1>${words(view.title)}</h1></header>
<main class="brief plain"><p class="counts">${view.counts.join(" · ")}</p>
<p class="lead late">Scripts are off here, so this is the brief alone. Opened in a browser, the file has the figures, the map, the timeline and every report as well.</p>
<div class="brief-columns"><ul class="facts">${view.headline.slice(0, MOST_FACTS).map(fact)}</ul>
<div>${brief ? prose(brief) : gaps(view)}${brief && passages(brief, view)}
<details class="cited"><summary>${count(view.reports.length, "report")}</summary><ul>${view.reports.map(report)}</ul></details></div></div></main>
`;
}

/** As many as the page's own brief shows. */
const MOST_FACTS = 8;

/** Text of a report in an element that keeps its own direction. */
function words(text: string): Markup {
  return html`<bdi>${oneLine(text)}</bdi>`;
}

function fact(series: SeriesView): Markup {
  const unit = unitWord(series.series);
  return html`<li><span class="fact"><span class="measure">${series.measure}</span><span class="value">${series.range}${unit && html` <span class="unit">${words(unit)}</span>`}</span>
<span class="under"><span class="badge ${series.tone}">${series.status}</span> <span class="voices">${count(series.series.origins, "voice")}</span></span></span></li>
`;
}

function prose(brief: Brief): Markup {
  return html`<div class="prose">${brief.sections.map(
    ({ id, heading, sentences }) =>
      html`<section class="brief-section ${id}"><h3>${heading}</h3>${sentences.map(sentence)}</section>
`,
  )}</div>`;
}

function sentence({ text, citations }: BriefSentence): Markup {
  const ends = [...citations.map(({ at }) => at), text.length];
  const pieces = ends.map((end, at) => {
    const mark = citations[at];
    const piece = text.slice(ends[at - 1] ?? 0, end);
    return html`${piece}${mark && html`<sup>[${mark.number}]</sup>`}`;
  });
  return html`<p dir="auto">${pieces}</p>`;
}

/** The passages by number, each with its exact words. */
function passages(brief: Brief, { known }: PictureView): Markup {
  const all = brief.sections.flatMap(({ sentences }) => sentences.flatMap(({ citations }) => citations));
  const byNumber = [...new Map(all.map((one) => [one.number, one])).values()].sort(
    (a, b) => a.number - b.number,
  );
  return html`<details class="cited"><summary>The words behind it</summary><ol>${byNumber.map(
    ({ number, anchor }) => {
      const source = known.reports.get(anchor.report);
      const where = source
        ? [outletOf(source), dayText(source.published ?? "")].filter(Boolean).join(", ")
        : "";
      return html`<li value="${number}">${words(`“${oneLine(anchor.exact)}”`)} <span class="where">${words(where)}</span></li>
`;
    },
  )}</ol></details>`;
}

function gaps({ gaps }: PictureView): Markup {
  const lines = gaps.flatMap(({ label, gaps: some }) =>
    some.map((gap) => html`<li>${words(label)}: ${words(gapText(gap))}</li>`),
  );
  return html`<ul>${lines}</ul>`;
}

function report({ outlet, title, date }: ReportView): Markup {
  return html`<li><b>${words(outlet)}</b> ${date} ${words(title)}</li>
`;
}
