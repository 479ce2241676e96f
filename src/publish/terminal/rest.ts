import type { ContestView, Side } from "../view/contests.ts";
import { clip } from "../view/inert.ts";
import { gapText, type PictureView } from "../view/picture-view.ts";
import { mainEvents, type Timeline } from "../view/timeline.ts";
import { count } from "../view/words.ts";
import { cellWidth } from "./cells.ts";
import { heading, type Page, paragraph } from "./page.ts";

/** At most so many contests and events are shown; the rest is counted. */
const MOST_CONTESTS = 8;
const MOST_EVENTS = 20;

/** The longest quotation that is given, in code units. */
const LONGEST_QUOTE = 240;

/** Who claims what, and who stands against it. */
export function contestLines(contests: readonly ContestView[], page: Page): string[] {
  if (contests.length === 0) return [];
  const left = contests.length - MOST_CONTESTS;
  return [
    ...heading("CONTESTED", page),
    ...contests
      .slice(0, MOST_CONTESTS)
      .flatMap((contest, i) => [
        ...(i === 0 ? [] : [""]),
        ...(contest.kind === contests[i - 1]?.kind ? [] : [`  ${page.paint.dim(contest.kind)}`]),
        ...sideLines(contest.claim, { page, mark: "▸" }),
        ...contest.denials.flatMap((side) => sideLines(side, { page, mark: "◂" })),
        ...alsoLines(contest, page),
      ]),
    ...(left > 0 ? ["", page.paint.dim(`and ${count(left, "more contest")}`)] : []),
  ];
}

function alsoLines({ also }: ContestView, page: Page): string[] {
  const outlets = [...new Set(also.map(({ outlet }) => outlet))].join(", ");
  return outlets ? paragraph(`also in ${outlets}`, { page, indent: 4, paint: page.paint.dim }) : [];
}

function sideLines(side: Side, { page, mark }: { page: Page; mark: string }): string[] {
  const who = side.voice ? side.voice.name : "Nobody named";
  const via = side.via.map((name) => ` via ${name}`).join("");
  const where = [side.evidence.outlet, side.date].filter(Boolean).join(", ");
  const text = `${who} ${side.verb}${via}: “${clip(side.words, LONGEST_QUOTE)}” (${where})`;
  return paragraph(text, { page, indent: 4, lead: `  ${mark} ` });
}

/** What happened, by date: the events that most texts tell. */
export function timelineLines({ days, background }: Timeline, page: Page): string[] {
  const main = mainEvents(days, MOST_EVENTS);
  if (main.length === 0) return [];
  const all = [...days, ...background].reduce((sum, day) => sum + day.events.length, 0);
  const shown = main.map((event, i) => ({ event, date: event.date === main[i - 1]?.date ? "" : event.date }));
  const indent = Math.max(...shown.map(({ date }) => cellWidth(date))) + 4;
  const narrow = indent > page.width / 3;
  return [
    ...heading("TIMELINE", page),
    ...shown.flatMap(({ event, date }) => {
      const texts = event.origins > 1 ? `${event.origins} texts` : "";
      const text = [event.label, event.place, event.modality, texts].filter(Boolean).join(" · ");
      if (!narrow) return paragraph(text, { page, indent, lead: `  ${date}` });
      return [...(date ? [`  ${date}`] : []), ...paragraph(text, { page, indent: 4 })];
    }),
    ...(all > shown.length ? ["", page.paint.dim(`and ${count(all - shown.length, "more event")}`)] : []),
  ];
}

/** At most so many pairs of voices are asked about. */
const MOST_PERHAPS = 6;

/** Voices that may be one. */
function perhapsLines({ perhaps }: PictureView, page: Page): string[] {
  if (perhaps.length === 0) return [];
  const left = perhaps.length - MOST_PERHAPS;
  return [
    `  ${page.paint.dim("Perhaps one voice")}`,
    ...perhaps
      .slice(0, MOST_PERHAPS)
      .flatMap(({ voices: [a, b], why }) =>
        paragraph(`${a.name} and ${b.name}: ${why}`, { page, indent: 6, lead: "    · " }),
      ),
    ...(left > 0 ? [page.paint.dim(`      and ${count(left, "more pair")}`)] : []),
  ];
}

/** What no report answers, what one voice alone does, which voices may be one, and the files that were not read. */
export function gapLines(view: PictureView, page: Page): string[] {
  const gaps = view.gaps.flatMap(({ label, gaps }) => [
    `  ${page.paint.dim(label)}`,
    ...gaps.flatMap((gap) => paragraph(gapText(gap), { page, indent: 6, lead: "    · " })),
  ]);
  const open = [...gaps, ...perhapsLines(view, page)];
  const refused = view.refused.flatMap(({ path, message }) =>
    paragraph(message.includes(path) ? message : `${path}: ${message}`, {
      page,
      indent: 4,
      lead: "  ! ",
    }),
  );
  return [
    ...(open.length ? [...heading("NOT KNOWN", page), ...open] : []),
    ...(refused.length ? [...heading("REFUSED", page), ...refused] : []),
  ];
}
