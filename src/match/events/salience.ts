import type { EventType } from "../../model/index.ts";
import type { Telling } from "./telling.ts";

/** Kinds that are news where they happened, whatever the day. */
const GRAVE: ReadonlySet<EventType> = new Set<EventType>([
  "disaster",
  "damage",
  "accident",
  "assault",
  "displacement",
  "coerce",
]);

/**
 * Whether the tellings of one happening belong on a timeline: told as a happening by at least one of them, with a date. Without a date it
 * takes two independent texts, or a grave happening in a known place.
 */
export function isSalient(tellings: readonly Telling[]): boolean {
  const told = tellings.filter(({ event }) => (event.role ?? "happening") === "happening");
  if (told.length === 0) return false;
  if (tellings.some(({ event }) => event.when !== undefined)) return true;
  if (new Set(told.map(({ origin }) => origin)).size > 1) return true;
  return told.some(
    ({ event, place }) => place !== "" && GRAVE.has(event.type) && event.modality === "happened",
  );
}
