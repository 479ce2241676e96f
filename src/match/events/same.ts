import { type EventType, overlapOf } from "../../model/index.ts";
import { labelOf, type Telling } from "./telling.ts";

/** Half of the shorter telling's content words make two tellings of one day one happening. */
const LEAST_SHARED = 0.5;

/** Kinds of happenings that strike things: two of one day that name one thing are one ("two dams burst", "the dams collapsed"). */
const PHYSICAL: ReadonlySet<EventType> = new Set<EventType>(["disaster", "damage", "accident"]);

/** Whether two tellings of one day tell one happening. */
export function sameHappening(
  a: Telling,
  b: Telling,
  liesIn: (inner: string, outer: string) => boolean,
): boolean {
  const came = isPlanAndDeed(a, b);
  if (a.event.modality !== b.event.modality && !came) return false;
  if (a.report === b.report && nested(a, b)) return true;
  if (
    a.place !== "" &&
    b.place !== "" &&
    a.place !== b.place &&
    !liesIn(a.place, b.place) &&
    !liesIn(b.place, a.place)
  )
    return false;
  const shared = [...a.words].filter((word) => b.words.has(word));
  const least = LEAST_SHARED * Math.min(a.words.size, b.words.size);
  if (shared.length >= 2 && shared.length >= least) return true;
  if (came) return false;
  if (a.event.type !== b.event.type) return false;
  if (isWide(a) && shared.some((word) => a.trigger.has(word) && b.trigger.has(word))) return true;
  if (a.report === b.report) return false;
  const things = shared.filter(
    (word) => !isOnlyDone(word, [a, b]) && !a.names.has(word) && !b.names.has(word),
  );
  return things.length > 0 && (PHYSICAL.has(a.event.type) || a.origin === b.origin);
}

/** Whether one report tells as planned what another tells as having happened. */
function isPlanAndDeed(a: Telling, b: Telling): boolean {
  const moods = new Set([a.event.modality, b.event.modality]);
  return a.report !== b.report && moods.has("planned") && moods.has("happened");
}

/** Whether a word carries both tellings; of a hazard it is enough that one names it ("the quake of Friday", "a quake struck"). */
function isOnlyDone(word: string, [a, b]: readonly [Telling, Telling]): boolean {
  const [inA, inB] = [a.trigger.has(word), b.trigger.has(word)];
  return a.event.type === "disaster" ? inA && inB : inA || inB;
}

/** Whether a telling is dated to no day: "the war of 2006", of which a year has one. */
function isWide({ event }: Telling): boolean {
  return event.when !== undefined && /^\d{4}(?:-\d{2})?$/.test(event.when);
}

/** Whether one telling stands within the words of the other: two verbs of one sentence and one day. */
export function nested(a: Telling, b: Telling): boolean {
  const [x, y] = [labelOf(a.event), labelOf(b.event)];
  const shorter = Math.min(x.end - x.start, y.end - y.start);
  return x.report === y.report && overlapOf(x, y) >= NESTED * shorter;
}

/** Labels of one sentence that are the same but for a word or two at the edge. */
const NESTED = 0.9;
