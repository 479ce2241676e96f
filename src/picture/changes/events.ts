import type { Event } from "../../model/index.ts";
import { type Change, counterparts, MOST_ANCHORS, type Side } from "./change.ts";

/** What became of the events: new ones, those whose date moved or that were planned and have happened, those that no report tells any more. */
export function eventChanges(old: Side, now: Side): Change[] {
  const keysOf = (event: Event) => event.mentions.map(({ report, start }) => `${report} ${start}`);
  const pairs = counterparts(now.picture.events, { before: old.picture.events, keysOf });
  const changes = [...pairs].flatMap(([event, before]): Change[] =>
    before ? moved(event, before) : [begun(event)],
  );
  const kept = new Set(now.picture.events.flatMap(keysOf));
  const gone = old.picture.events.filter((event) => !keysOf(event).some((key) => kept.has(key)));
  return [...changes, ...gone.map(goneOf)];
}

function begun(event: Event): Change {
  return { kind: "new", note: event.when ?? "undated", ...shared(event) };
}

function moved(event: Event, before: Event): Change[] {
  const happened = before.modality === "planned" && event.modality === "happened";
  if (!happened && event.when === before.when) return [];
  const dates = `${before.when ?? "undated"} → ${event.when ?? "undated"}`;
  return [
    { kind: "moved", note: happened ? `planned before, has happened (${dates})` : dates, ...shared(event) },
  ];
}

function goneOf(event: Event): Change {
  return { kind: "withdrawn", note: "no report tells it any more", ...shared(event) };
}

function shared(event: Event): Pick<Change, "about" | "label" | "anchors"> {
  return { about: "event", label: event.label, anchors: event.mentions.slice(0, MOST_ANCHORS) };
}
