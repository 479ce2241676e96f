import type { Event } from "../../model/index.ts";
import { gapText, type PictureView } from "../view/picture-view.ts";
import type { SeriesView } from "../view/series.ts";
import { mainEvents } from "../view/timeline.ts";
import { count } from "../view/words.ts";
import { fragment, html, join, type Markup } from "./markup.ts";
import { datum, words } from "./parts.ts";

/** At most so many facts stand at the top: what one screen holds. */
const MOST_FACTS = 8;

/** At most so many events and gaps: what happened and what is open, in a glance. */
const MOST_EVENTS = 3;
const MOST_GAPS = 3;

/** What strikes people; all else on a timeline follows from it. */
const STRIKES: ReadonlySet<Event["type"]> = new Set(["disaster", "assault", "accident"]);

/** The head of the page: what was read, and the main figures at a glance. */
export function summary(view: PictureView): Markup {
  const facts = view.headline.slice(0, MOST_FACTS);
  return html`<section id="summary" aria-label="Summary">
<p class="counts">${view.counts.join(" · ")}</p>
<div class="facts">${facts.map(fact)}</div>
${struck(view)}${openQuestions(view)}</section>
`;
}

/** The badge of a series' status: a sign, a word and a colour. */
export function badge(view: SeriesView): Markup {
  const signs = { single: "·", agree: "=", update: "→", conflict: "≠" };
  return html`<span class="badge ${view.tone}" title="${view.statusMeans}"><span aria-hidden="true">${signs[view.tone]}</span> ${view.status}</span>`;
}

function fact(view: SeriesView): Markup {
  const small = view.range.length > 12 ? " long" : "";
  return html`<a class="fact" href="${fragment(view.id)}"><span class="measure">${view.measure}</span><span class="value${small}">${view.range}</span>
<span class="under">${badge(view)} <span class="voices">${count(view.series.origins, "voice")}</span></span>${view.aside && html`<span class="newest">${words(view.aside)}</span>`}</a>`;
}

/** What struck: the events of the gravest kinds that most texts tell. */
function struck(view: PictureView): Markup | null {
  const days = view.timeline.days.map((day) => ({
    ...day,
    events: day.events.filter(({ event }) => STRIKES.has(event.type)),
  }));
  const lines = mainEvents(days, MOST_EVENTS).flatMap(({ date, label, evidence: [first] }) =>
    first
      ? [html`<li><span class="date">${date}</span> ${datum(first.id, { text: words(label) })}</li>`]
      : [],
  );
  return lines.length > 0 ? html`<ul class="notes-list">${lines}</ul>` : null;
}

/** What is contested, and what nobody says. */
function openQuestions(view: PictureView): Markup {
  const missing = view.gaps.find(({ gaps }) => gaps[0]?.kind === "missing")?.gaps ?? [];
  const contests = view.contests.length;
  const first = missing.slice(0, MOST_GAPS).map((gap) => words(lower(gapText(gap))));
  const more =
    missing.length > MOST_GAPS && html`; <a href="#gaps">and ${missing.length - MOST_GAPS} more</a>`;
  return html`<ul class="notes-list">
${contests > 0 && html`<li><a href="#contests">${count(contests, "thing is", "things are")} contested</a></li>`}
${missing.length > 0 && html`<li><a href="#gaps">No report says</a> ${join(first, "; ")}${more}</li>`}
</ul>`;
}

function lower(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
