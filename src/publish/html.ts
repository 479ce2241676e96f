import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Picture } from "../model/index.ts";
import { contests, sourcesSection, timelineSection } from "./html/claims.ts";
import { panelData } from "./html/evidence.ts";
import { figures } from "./html/figures.ts";
import { html, type Markup, scriptJson, trusted } from "./html/markup.ts";
import { words } from "./html/parts.ts";
import { gapsSection, refusedSection, reportsSection, textsSection } from "./html/reports.ts";
import { summary } from "./html/summary.ts";
import { type PictureView, pictureView } from "./view/picture-view.ts";

/**
 * The picture as one self-contained HTML page: it loads nothing, and its content security policy lets nothing run but its own script.
 * Text of reports is escaped everywhere. Without the script all is readable, and a link jumps to the words it rests on.
 */
export function toHtml(picture: Picture): string {
  const view = pictureView(picture);
  const sections = sectionsOf(view);
  const style = STYLES.map(asset).join("");
  const script = asset("client.js");
  const policy = `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="${picture.engine}">
<title>${view.title}</title>
<style>${trusted(style)}</style>
</head>
<body>
<a class="skip" href="#summary">Skip to the summary</a>
<header class="top"><p class="brand">Crossread</p><h1>${words(view.title)}</h1></header>
<nav aria-label="Sections">${sections.map(({ id, title }) => html`<a href="#${id}">${title}</a>`)}</nav>
<main>
${sections.map(({ body }) => body)}</main>
<aside id="evidence" aria-label="Evidence" tabindex="-1"><div class="hint"><p>Choose any figure, statement or event to read the exact words here, in their report.</p></div></aside>
<footer><p>Crossread shows who says what. It does not decide what is true. Made by ${picture.engine}.</p></footer>
<script type="application/json" id="data">${scriptJson(panelData(view))}</script>
<script type="module">${trusted(script)}</script>
</body>
</html>
`.markup;
}

interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: Markup;
}

function sectionsOf(view: PictureView): Section[] {
  const all: (Section & { size: number })[] = [
    { id: "summary", title: "Summary", size: 1, body: summary(view) },
    { id: "figures", title: "Figures", size: view.series.length, body: figures(view) },
    { id: "contests", title: "Contested", size: view.contests.length, body: contests(view.contests) },
    {
      id: "timeline",
      title: "Timeline",
      size: view.timeline.days.length + view.timeline.background.length,
      body: timelineSection(view.timeline),
    },
    { id: "sources", title: "Who says what", size: view.sources.length, body: sourcesSection(view.sources) },
    { id: "gaps", title: "Not known", size: view.gaps.length, body: gapsSection(view.gaps) },
    { id: "reports", title: "Reports", size: view.reports.length, body: reportsSection(view.reports) },
    { id: "refused", title: "Refused", size: view.refused.length, body: refusedSection(view.refused) },
    { id: "texts", title: "Full texts", size: view.reports.length, body: textsSection(view) },
  ];
  return all.filter(({ size }) => size > 0);
}

/** The style sheets in the order of the cascade. */
const STYLES = ["base.css", "figures.css", "claims.css", "evidence.css", "widths.css", "print.css"];

/** Reads a file that stands beside this one, in the sources as in the package. */
function asset(name: string): string {
  return readFileSync(new URL(`./html/assets/${name}`, import.meta.url), "utf8");
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
