import type { ContestView, Side } from "../view/contests.ts";
import type { SourceView, StatementView } from "../view/sources.ts";
import type { EventView, Timeline, TimelineDay } from "../view/timeline.ts";
import { count } from "../view/words.ts";
import { html, join, type Markup } from "./markup.ts";
import { datum, outlets, relays, section, words } from "./parts.ts";

/** Claims and what stands against them, face to face. */
export function contests(views: readonly ContestView[]): Markup {
  const groups = [...Map.groupBy(views, ({ kind }) => kind)];
  const body = join(
    groups.map(([kind, some]) => html`<h3 class="group">${kind}</h3>${some.map(faceToFace)}`),
  );
  return section({ id: "contests", title: "Contested", size: views.length, body });
}

function faceToFace({ claim, denials, also }: ContestView): Markup {
  return html`<article class="contest sides">${side(claim)}<div class="against">${denials.map(side)}</div>${also.length > 0 && html`<p class="side where">also in ${outlets(also)}</p>`}</article>
`;
}

function side(one: Side): Markup {
  const name = one.voice ? words(one.voice.name) : html`Nobody named`;
  return html`<div class="side"><p class="says"><b>${name}</b> ${one.verb}${relays(one.via)}</p>
<blockquote>${datum(one.id, { text: words(one.words), className: "quote" })}</blockquote>
<p class="where">${[words(one.evidence.outlet), ...(one.date ? [html`, ${one.date}`] : [])]}</p></div>`;
}

/** What happened, by date. */
export function timelineSection({ days, background }: Timeline): Markup {
  const sizeOf = (some: readonly TimelineDay[]) => some.reduce((sum, day) => sum + day.events.length, 0);
  const before = html`<details class="more"><summary>${count(sizeOf(background), "earlier event")}, told as history</summary>${list(background)}</details>`;
  const body = html`${background.length > 0 && before}${list(days)}`;
  return section({ id: "timeline", title: "Timeline", size: sizeOf(days) + sizeOf(background), body });
}

function list(days: readonly TimelineDay[]): Markup {
  return html`<ol class="timeline">${days.map(dayOf)}</ol>`;
}

/** At most so many events of one date are open at once. */
const MOST_OF_A_DAY = 5;

function dayOf({ date, events }: TimelineDay): Markup {
  const rest = events.slice(MOST_OF_A_DAY);
  const more = html`<li class="rest"><details class="more"><summary>${count(rest.length, "more event")}</summary><ul>${rest.map(happening)}</ul></details></li>`;
  return html`<li><p class="date">${date}</p><ul>${events.slice(0, MOST_OF_A_DAY).map(happening)}${rest.length > 0 && more}</ul></li>
`;
}

function happening(event: EventView): Markup {
  const first = event.evidence[0];
  const label = first ? datum(first.id, { text: words(event.label) }) : words(event.label);
  const state = event.modality ? html` <span class="note">${event.modality}</span>` : null;
  const place = event.place ? html` <span class="place">${words(event.place)}</span>` : null;
  return html`<li>${label}${place}${state} <span class="in">${outlets(event.evidence)}</span></li>
`;
}

/** How many sources are unfolded at once: a screen or two. */
const UNFOLDED = 6;

/** Who says what: every source with its statements in order of time. */
export function sourcesSection(views: readonly SourceView[]): Markup {
  const body = join(views.map((view, i) => source(view, i < UNFOLDED)));
  return section({ id: "sources", title: "Who says what", size: views.length, body });
}

function source(view: SourceView, unfolded: boolean): Markup {
  const also =
    view.aliases.length > 0
      ? html`<p class="aliases">also: ${join(view.aliases.map(words), "; ")}</p>`
      : null;
  const body = view.organisation ? html` · ${words(view.organisation)}` : null;
  const head = html`<summary><b>${words(view.name)}</b> <span class="kind">${view.kind}${body}</span> <span class="n">${count(view.statements.length, "statement")}</span></summary>`;
  const list = html`<ol class="statements">${view.statements.map(statement)}</ol>`;
  return unfolded
    ? html`<details class="source" open>${head}${also}${list}</details>
`
    : html`<details class="source">${head}${also}${list}</details>
`;
}

function statement(view: StatementView): Markup {
  const direct = view.statement.mode === "direct";
  const text = datum(view.id, { text: words(view.words), className: direct ? "quote direct" : "quote" });
  return html`<li><p>${text}</p><p class="where">${view.verb}${relays(view.via)}${view.date && html` · ${view.date}`} · ${outlets(view.evidence)}</p></li>
`;
}
