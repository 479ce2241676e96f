import { byCodeUnit, byDate, daysOf, type Event, graveness } from "../../model/index.ts";
import { concat, type Draft, marked } from "./draft.ts";
import { type Ground, passageAt } from "./ground.ts";
import type { BriefLanguage, Quote } from "./language.ts";
import { isDamaged, outletName } from "./quotes.ts";

/** Events older than this many days before the first report are history, not news: a judgement that the timeline shares. */
const HISTORY_DAYS = 30;

/** The events that a brief may tell, the weightiest first: dated, happened or planned, of this crisis. */
export function tellableEvents(ground: Ground): Event[] {
  const first = ground.picture.reports
    .flatMap(({ published }) => daysOf(published ?? "")?.first ?? [])
    .sort()[0];
  return ground.picture.events
    .filter(({ when, modality }) => {
      const last = when === undefined ? null : daysOf(when)?.last;
      if (!last || modality === "denied" || modality === "hypothetical") return false;
      return !first || Date.parse(first) - Date.parse(last) <= HISTORY_DAYS * 86_400_000;
    })
    .sort(
      (a, b) =>
        originsOf(b, ground) - originsOf(a, ground) || graveness(a.type) - graveness(b.type) || byWhen(a, b),
    );
}

/** Orders dated events by time. */
export function byWhen(a: Event, b: Event): number {
  return byDate(a.when ?? "", b.when ?? "") || byCodeUnit(a.id, b.id);
}

/** How many independent texts tell an event. */
export function originsOf(event: Event, ground: Ground): number {
  return new Set(event.mentions.map(({ report }) => ground.reports.get(report)?.origin)).size;
}

/** Tells an event in the words of its label, or `null` where only damaged words tell it. */
export function eventSentence(
  event: Event,
  { ground, language }: { ground: Ground; language: BriefLanguage },
): Draft | null {
  const mention =
    event.mentions.find(({ exact }) => flat(exact).includes(flat(event.label))) ?? event.mentions[0];
  if (!mention) return null;
  const passage = passageAt(mention, ground);
  if (isDamaged(passage, ground)) return null;
  const others = onePerOrigin(event, ground).filter(
    ({ report }) => ground.reports.get(report)!.origin !== ground.reports.get(passage.report)!.origin,
  );
  const cites = [passage, ...others.map((anchor) => passageAt(anchor, ground))].slice(0, MOST_TELLINGS);
  const quote: Quote = {
    words: concat([event.label, marked(cites.map((anchor) => ({ anchor, names: [], of: [event.id] })))]),
    outlets: cites.map(({ report }) => outletName(ground.reports.get(report)!, language)),
    more: others.length + 1 - cites.length,
    date: event.when ?? "",
  };
  return language.event({ ...quote, planned: event.modality === "planned", year: ground.year });
}

/** At most how many tellings of one event are cited. */
const MOST_TELLINGS = 2;

function onePerOrigin(event: Event, ground: Ground): Event["mentions"] {
  return [
    ...new Map(
      event.mentions.map((mention) => [ground.reports.get(mention.report)?.origin, mention]),
    ).values(),
  ];
}

function flat(text: string): string {
  return text.replace(/\s+/g, " ").toLowerCase();
}
