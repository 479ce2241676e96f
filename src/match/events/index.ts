import { byCodeUnit, byDate, type Event, groupId, type ReadReport } from "../../model/index.ts";
import { groupsOf } from "../terms/index.ts";
import { HAS_RELATIVE, LEADS_BACK, OWNS } from "./en.ts";
import { isSalient } from "./salience.ts";
import { nested, sameHappening } from "./same.ts";
import { labelOf, type Telling, tellingOf } from "./telling.ts";

/** What events are joined with. */
export interface EventContext {
  readonly placeOf: (report: string, words: string) => string | undefined;
  readonly originOf: (report: string) => string;
  /** Whether one place lies in another, by their ids. */
  readonly liesIn: (inner: string, outer: string) => boolean;
}

/** Joins the tellings of one happening: the same day, and words, type and place that agree. Those that belong on a timeline, in order of time. */
export function linkEvents(reports: readonly ReadReport[], context: EventContext): Event[] {
  const sorted = [...reports].sort((a, b) => byCodeUnit(a.report.id, b.report.id));
  const tellings = sorted.flatMap(({ report, findings }) =>
    findings.events.map((event): Telling => {
      const place = event.place === undefined ? "" : (context.placeOf(report.id, event.place) ?? event.place);
      return tellingOf(event, { report: report.id, origin: context.originOf(report.id), place });
    }),
  );
  const groups = groupsOf(tellings.length);
  for (const same of sameWords(tellings)) for (const i of same) groups.join(same[0]!, i);
  for (const block of blocksOf(tellings, groups.rootOf)) {
    for (const [n, i] of block.entries()) {
      for (const j of block.slice(n + 1, n + 40))
        if (sameHappening(tellings[i]!, tellings[j]!, context.liesIn)) groups.join(i, j);
    }
  }
  joinNested(tellings, (i, j) => groups.join(i, j));
  const told = groups.all().map((members) => members.map((i) => tellings[i]!));
  const events = told.filter(isSalient).map(eventOf);
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

/** How far apart in their report two tellings of one sentence stand at most. */
const BESIDE = 3;

/** Adds tellings without a date to a dated one beside them that stands in the same words. */
function joinNested(tellings: readonly Telling[], join: (a: number, b: number) => void): void {
  for (const [i, telling] of tellings.entries()) {
    if (telling.event.when !== undefined) continue;
    for (let j = Math.max(0, i - BESIDE); j <= Math.min(tellings.length - 1, i + BESIDE); j++) {
      if (tellings[j]!.event.when === undefined || !nested(telling, tellings[j]!)) continue;
      join(j, i);
      break;
    }
  }
}

function eventOf(tellings: readonly Telling[]): Event {
  const lead = leadOf(tellings);
  const { event } = lead;
  const label = labelOf(event);
  const place = lead.place || tellings.find((telling) => telling.place !== "")?.place;
  const actors = [...new Set(tellings.flatMap((telling) => telling.event.actors))].sort(byCodeUnit);
  return {
    id: groupId("event", [tellings.map((telling) => telling.event.id).sort(byCodeUnit)[0]!]),
    label: capital(named(label.exact, event.subject?.exact).replace(/\s+/g, " ").trim()),
    type: event.type,
    mentions: tellings.map((telling) => telling.event.anchor),
    actors,
    modality: tellings.some((telling) => telling.event.modality === "happened") ? "happened" : event.modality,
    ...(event.when === undefined ? {} : { when: event.when }),
    ...(event.whenAnchor === undefined ? {} : { whenBasis: event.whenAnchor }),
    ...(event.subject === undefined ? {} : { subjectBasis: event.subject }),
    ...(place === undefined ? {} : { place }),
  };
}

/** The label with what its first word, a pronoun, stands for. */
function named(label: string, subject: string | undefined): string {
  return subject === undefined ? label : label.replace(/^\S+/, () => subject);
}

/** How many tellings are weighed as the one that is shown: enough for the words of ten outlets. */
const MOST_WEIGHED = 40;

/** The telling that reads best: dated, told as a happening, a sentence of its own, neither short nor long, in the words of the others. */
function leadOf(tellings: readonly Telling[]): Telling {
  const some = [...tellings]
    .sort((a, b) => costOf(a) - costOf(b) || byCodeUnit(a.event.id, b.event.id))
    .slice(0, MOST_WEIGHED);
  const costs = new Map(some.map((one) => [one, costOf(one) - commonOf(one, some)]));
  return [...some].sort((a, b) => costs.get(a)! - costs.get(b)! || byCodeUnit(a.event.id, b.event.id))[0]!;
}

/** How many of its words another telling uses, on average over the others; weighed against the length in words. */
function commonOf(one: Telling, among: readonly Telling[]): number {
  const others = among.filter((other) => other !== one);
  const shared = others.map((other) => [...one.words].filter((word) => other.words.has(word)).length);
  return shared.length === 0 ? 0 : (3 * shared.reduce((sum, n) => sum + n, 0)) / shared.length;
}

/** How many words a label should have, both inclusive: subject, verb, object and place. A judgement, not a measurement. */
const BEST_LENGTH = { least: 7, most: 16 };

function costOf({ event }: Telling): number {
  const { exact } = labelOf(event);
  const words = exact.split(/\s+/).length;
  const length = Math.max(0, BEST_LENGTH.least - words, words - BEST_LENGTH.most);
  const undated = event.when === undefined ? 100 : 0;
  const role = (event.role ?? "happening") === "happening" ? 0 : 50;
  const pronoun = event.subject ? 4 : LEADS_BACK.test(exact) ? 10 : OWNS.test(exact) ? 3 : 0;
  const part = /^\p{Ll}/u.test(exact) ? 2 : 0;
  const relative = HAS_RELATIVE.test(exact) ? 6 : 0;
  return undated + role + pronoun + part + relative + length;
}

function capital(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}
