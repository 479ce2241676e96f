import { type Event, spanId } from "../../model/index.ts";
import { type Evidence, evidenceOf, type Lookup, placeName } from "./lookup.ts";
import { dateText } from "./values.ts";
import { EVENT_MODALITY } from "./words.ts";

/** One happening on the timeline. */
export interface EventView {
  readonly id: string;
  readonly event: Event;
  readonly label: string;
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

/** The events of a picture by date, in its order. */
export function timeline(known: Lookup): TimelineDay[] {
  const days = Map.groupBy(known.picture.events, (event) => event.when ?? "");
  return [...days].map(([when, events]) => ({
    when,
    date: when ? dateText(when) : "No date",
    events: events.map((event) => viewOf(event, known)),
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
    label: event.label,
    place: placeName(event.place, known),
    modality: EVENT_MODALITY[event.modality],
    evidence,
    origins: new Set(evidence.map(({ report }) => report.origin)).size,
  };
}
