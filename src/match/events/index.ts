import {
  byCodeUnit,
  byDate,
  type Event,
  type EventType,
  type FoundEvent,
  groupId,
  type ReadReport,
} from "../../model/index.ts";
import { groupsOf, MONTHS, STOP_WORDS, stem, wordsOf } from "../terms/index.ts";

interface Telling {
  readonly report: string;
  readonly origin: string;
  readonly event: FoundEvent;
  /** Stems of the word that carries it, and of the names in it: who and where is no thing that is struck. */
  readonly trigger: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly place: string;
}

/** What events are joined with. */
export interface EventContext {
  readonly placeOf: (report: string, words: string) => string | undefined;
  readonly originOf: (report: string) => string;
}

/** Half of the shorter telling's content words make two tellings of one day one happening. */
const LEAST_SHARED = 0.5;

/** Joins the tellings of one happening: the same day, and words, type and place that agree. In order of time. */
export function linkEvents(reports: readonly ReadReport[], context: EventContext): Event[] {
  const sorted = [...reports].sort((a, b) => byCodeUnit(a.report.id, b.report.id));
  const tellings = sorted.flatMap(({ report, findings }) =>
    findings.events.map((event): Telling => {
      const place = event.place === undefined ? "" : (context.placeOf(report.id, event.place) ?? event.place);
      return {
        report: report.id,
        origin: context.originOf(report.id),
        event,
        place,
        trigger: contentWords(event.trigger.exact),
        names: contentWords(namesIn(event.anchor.exact)),
        words: contentWords(event.anchor.exact),
      };
    }),
  );
  const groups = groupsOf(tellings.length);
  for (const same of sameWords(tellings)) for (const i of same) groups.join(same[0]!, i);
  for (const block of blocksOf(tellings, groups.rootOf)) {
    for (const [n, i] of block.entries()) {
      for (const j of block.slice(n + 1, n + 40))
        if (sameHappening(tellings[i]!, tellings[j]!)) groups.join(i, j);
    }
  }
  const events = groups.all().map((members) => eventOf(members.map((i) => tellings[i]!)));
  const order = new Map([...new Set(events.map(dateOf))].sort(byDate).map((date, i) => [date, i]));
  return events.sort((a, b) => order.get(dateOf(a))! - order.get(dateOf(b))! || byCodeUnit(a.id, b.id));
}

function dateOf(event: Event): string {
  return event.when ?? "";
}

/** Tellings of one day in the same words, as copies have them. */
function sameWords(tellings: readonly Telling[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const [i, { event, words, place }] of tellings.entries()) {
    if (words.size < 2) continue;
    const key = `${event.when ?? ""} ${event.modality} ${place} ${[...words].sort(byCodeUnit).join(" ")}`;
    const group = groups.get(key);
    if (group) group.push(i);
    else groups.set(key, [i]);
  }
  return [...groups.values()];
}

/** Tellings are compared where they share a date and a content word; of those that are one already, the first. */
function blocksOf(tellings: readonly Telling[], rootOf: (telling: number) => number): number[][] {
  const blocks = new Map<string, number[]>();
  for (const [i, { event, words }] of tellings.entries()) {
    if (!event.when || rootOf(i) !== i) continue;
    for (const word of words) {
      const key = `${event.when} ${word}`;
      const block = blocks.get(key);
      if (block) block.push(i);
      else blocks.set(key, [i]);
    }
  }
  return [...blocks.values()].filter((block) => block.length > 1);
}

/** Kinds of happenings that strike things: two of one day that name one thing are one ("two dams burst", "the dams collapsed"). */
const PHYSICAL: ReadonlySet<EventType> = new Set<EventType>(["disaster", "damage", "accident"]);

function sameHappening(a: Telling, b: Telling): boolean {
  if (a.event.modality !== b.event.modality) return false;
  if (a.place !== "" && b.place !== "" && a.place !== b.place) return false;
  const shared = [...a.words].filter((word) => b.words.has(word));
  const least = LEAST_SHARED * Math.min(a.words.size, b.words.size);
  if (shared.length >= 2 && shared.length >= least) return true;
  if (a.report === b.report || a.event.type !== b.event.type) return false;
  const things = shared.filter((word) => !a.trigger.has(word) && !a.names.has(word) && !b.names.has(word));
  return things.length > 0 && (PHYSICAL.has(a.event.type) || a.origin === b.origin);
}

function namesIn(text: string): string {
  return wordsOf(text)
    .filter((word) => word.kind === "name")
    .map((word) => word.text)
    .join(" ");
}

/** Stems of the words that say what happened, dates left out. */
function contentWords(text: string): ReadonlySet<string> {
  const words = wordsOf(text).filter(({ kind, text: word }) =>
    kind === "number" ? !DAY_OR_YEAR.test(word) : !STOP_WORDS.has(word) && !MONTHS.has(word),
  );
  return new Set(words.map((word) => stem(word.text)));
}

const DAY_OR_YEAR = /^(?:\d{1,2}|(?:19|20)\d\d)$/;

function eventOf(tellings: readonly Telling[]): Event {
  const lead = [...tellings].sort(
    (a, b) => b.words.size - a.words.size || byCodeUnit(a.event.id, b.event.id),
  )[0]!;
  const { event } = lead;
  const place = lead.place || tellings.find((telling) => telling.place !== "")?.place;
  const actors = [...new Set(tellings.flatMap((telling) => telling.event.actors))].sort(byCodeUnit);
  return {
    id: groupId("event", [tellings.map((telling) => telling.event.id).sort(byCodeUnit)[0]!]),
    label: event.anchor.exact.replace(/\s+/g, " ").trim(),
    type: event.type,
    mentions: tellings.map((telling) => telling.event.anchor),
    actors,
    modality: event.modality,
    ...(event.when === undefined ? {} : { when: event.when }),
    ...(event.whenAnchor === undefined ? {} : { whenBasis: event.whenAnchor }),
    ...(place === undefined ? {} : { place }),
  };
}
