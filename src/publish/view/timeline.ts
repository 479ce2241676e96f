import { daysBetween, daysOf, type Event, graveness, spanId } from "../../model/index.ts";
import { capital, type Evidence, evidenceOf, type Lookup, placeName } from "./lookup.ts";
import { dateText } from "./values.ts";
import { EVENT_MODALITY } from "./words.ts";

/** One happening on the timeline. */
export interface EventView {
  readonly id: string;
  readonly event: Event;
  readonly label: string;
  /** The date in words; "No date" where it is not known. */
  readonly date: string;
  readonly place: string;
  /** How it stands: "" where it happened, else "planned", "denied" ... */
  readonly modality: string;
  /** The words that tell it, one per report's telling. */
  readonly evidence: readonly Evidence[];
  /** How many independent texts tell it. */
  readonly origins: number;
}

/** The happenings of one date. */
export interface TimelineDay {
  /** EDTF; "" for happenings without a date, which come last. */
  readonly when: string;
  readonly date: string;
  readonly events: readonly EventView[];
}

/** What happened, and what reports tell of the time before. */
export interface Timeline {
  readonly days: readonly TimelineDay[];
  /** Happenings that ended more than {@link BACKGROUND_DAYS} before the first report: history, not news. */
  readonly background: readonly TimelineDay[];
}

/** The events of a picture by date; within a date those that most texts tell first, then the gravest. */
export function timeline(known: Lookup): Timeline {
  const views = known.picture.events.map((event) => viewOf(event, known));
  const first = known.picture.reports
    .flatMap(({ published }) => daysOf(published ?? "")?.first ?? [])
    .sort()[0];
  const isOld = ({ event }: EventView) => {
    const last = event.when === undefined ? null : daysOf(event.when)?.last;
    return Boolean(first && last && daysBetween(last, first) > BACKGROUND_DAYS);
  };
  const days = byDay(views.filter((view) => !isOld(view)));
  return { days, background: byDay(views.filter(isOld)) };
}

/**
 * The events that most texts tell, then the gravest, at most `most` of them and at most three of one date, in order of time. What has
 * no date has no place in time, so it is left out unless nothing has one.
 */
export function mainEvents(days: readonly TimelineDay[], most: number): EventView[] {
  const dated = days.filter(({ when }) => when !== "");
  const all = (dated.length > 0 ? dated : days).flatMap(({ events }) => events.slice(0, MOST_OF_A_DATE));
  const kept = new Set([...all].sort(byWeight).slice(0, most));
  return all.filter((view) => kept.has(view));
}

/** So that one busy day does not hide the others. */
const MOST_OF_A_DATE = 3;

/** A month: what reports of a sudden crisis tell of the time before it is its history. A judgement, not a measurement. */
const BACKGROUND_DAYS = 30;

function weightOf({ event, evidence }: EventView): number {
  return evidence.length === 0 ? Number.MAX_SAFE_INTEGER : graveness(event.type);
}

function byWeight(a: EventView, b: EventView): number {
  const unsure = Number(a.event.modality === "hypothetical") - Number(b.event.modality === "hypothetical");
  return b.origins - a.origins || unsure || weightOf(a) - weightOf(b);
}

function byDay(views: readonly EventView[]): TimelineDay[] {
  const days = Map.groupBy(views, ({ event }) => event.when ?? "");
  return [...days].map(([when, events]) => ({
    when,
    date: events[0]?.date ?? "",
    events: [...events].sort(byWeight),
  }));
}

/** The id of an event's mention as evidence. */
export function mentionId(mention: { report: string; start: number; end: number }): string {
  return spanId(mention.report, "e", mention);
}

function viewOf(event: Event, known: Lookup): EventView {
  const evidence = event.mentions.flatMap((anchor) => evidenceOf(mentionId(anchor), { anchor, known }) ?? []);
  return {
    id: event.id,
    event,
    label: capital(event.label),
    date: event.when ? dateText(event.when, known.wording) : "No date",
    place: placeName(event.place, known),
    modality: EVENT_MODALITY[event.modality],
    evidence,
    origins: new Set(evidence.map(({ report }) => report.origin)).size,
  };
}
