import type { Picture, PictureReport } from "../../model/index.ts";
import { gapText, type PictureView, type ReportView } from "../view/picture-view.ts";
import { mentionId } from "../view/timeline.ts";
import { count } from "../view/words.ts";
import { fragment, html, join, type Markup, safeUrl } from "./markup.ts";
import { datum, section, words } from "./parts.ts";
import { type Mark, markedText } from "./report-text.ts";

/** The reports that were read, one line each; the line leads to the full text. */
export function reportsSection(views: readonly ReportView[]): Markup {
  const body = html`<ol class="reports">${views.map(
    (view) => html`<li><a href="${fragment(view.report.id)}">${words(view.title)}</a>
<span class="meta">${meta(view)}</span></li>
`,
  )}</ol>`;
  return section({ id: "reports", title: "Reports", size: views.length, body });
}

/** The full text of every report, with the words of each datum marked. */
export function textsSection(view: PictureView): Markup {
  const marks = marksByReport(view.known.picture);
  const body = join(view.reports.map((one) => fullText(one, marks.get(one.report.id) ?? [])));
  const lead = "The whole of every report. What was read in it is underlined.";
  return section({ id: "texts", title: "Full texts", body, lead });
}

/** What the reports leave open, by kind of gap. */
export function gapsSection(groups: PictureView["gaps"]): Markup {
  const size = groups.reduce((sum, { gaps }) => sum + gaps.length, 0);
  const body = html`<div class="gaps">${groups.map(
    ({ label, gaps }) =>
      html`<div><h3>${label}</h3><ul>${gaps.map((gap) => {
        const text = words(gapText(gap));
        return html`<li>${gap.series === undefined ? text : html`<a href="${fragment(gap.series)}">${text}</a>`}</li>`;
      })}</ul></div>`,
  )}</div>`;
  return section({ id: "gaps", title: "Not known", size, body });
}

/** The files that were not read, each with its reason. */
export function refusedSection(refused: Picture["refused"]): Markup {
  const body = html`<ul class="refused">${refused.map(
    ({ path, message }) => html`<li><code>${words(path)}</code> ${words(message)}</li>`,
  )}</ul>`;
  return section({ id: "refused", title: "Refused", size: refused.length, body });
}

function meta(view: ReportView): Markup {
  const found = `${count(view.figures, "figure")}, ${count(view.statements, "statement")}`;
  const damage = view.report.damage.length > 0 ? count(view.report.damage.length, "damaged place") : "";
  const rest = [view.date, view.relation, found, damage].filter(Boolean);
  return join([words(view.outlet), ...rest.map(words)], " · ");
}

function fullText(view: ReportView, marks: readonly Mark[]): Markup {
  const { report } = view;
  const url = safeUrl(report.url);
  const link =
    url === null ? null : html` · <a href="${url}" rel="noopener noreferrer nofollow">as published</a>`;
  const origin = DATE_NOTES.get(report.publishedFrom);
  const damage = report.damage.map(
    ({ anchor, note }) =>
      html`<li>${datum(damageId(anchor), { text: words(anchor.exact) })} ${words(note)}</li>`,
  );
  return html`<article class="full" id="${report.id}">
<header><h3 lang="${report.language}">${words(view.title)}</h3>
<p class="meta"><b class="outlet-name">${words(view.outlet)}</b> · <span class="published">${view.date}</span>${origin && html` (${origin})`}${view.relation && html` · <span class="relation">${words(view.relation)}</span>`} · <code>${words(report.path)}</code>${link}</p>
${damage.length > 0 && html`<ul class="damage">${damage}</ul>`}</header>
<div class="text" dir="auto" lang="${report.language}">${markedText(report.text, marks)}</div>
</article>
`;
}

const DATE_NOTES: ReadonlyMap<PictureReport["publishedFrom"], string> = new Map([
  ["text", "date read in the text"],
  ["option", "date given on the command line"],
]);

function damageId(anchor: { report: string; start: number; end: number }): string {
  return `${anchor.report}.d${anchor.start}-${anchor.end}`;
}

function marksByReport(picture: Picture): ReadonlyMap<string, Mark[]> {
  const all = [
    ...picture.statements.map(({ id, content }) => ({ id, kind: "s" as const, anchor: content })),
    ...picture.figures.map(({ id, anchor }) => ({ id, kind: "f" as const, anchor })),
    ...picture.events.flatMap(({ mentions }) =>
      mentions.map((anchor) => ({ id: mentionId(anchor), kind: "e" as const, anchor })),
    ),
    ...picture.reports.flatMap(({ damage }) =>
      damage.map(({ anchor }) => ({ id: damageId(anchor), kind: "d" as const, anchor })),
    ),
  ];
  const marks = all.map(({ id, kind, anchor: { report, start, end } }) => ({ report, id, kind, start, end }));
  return Map.groupBy(marks, ({ report }) => report);
}
