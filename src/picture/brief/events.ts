import {
  type Anchor,
  byCodeUnit,
  byDate,
  contains,
  daysBetween,
  daysOf,
  type Event,
  graveness,
  overlapOf,
} from "../../model/index.ts";
import { type Draft, marked } from "./draft.ts";
import { type About, type Ground, passageAt } from "./ground.ts";
import { isDamaged, outletName, plainWords, standsAlone } from "./quotes.ts";

/** Events older than this many days before the first report are history, not news: a judgement that the timeline shares. */
const HISTORY_DAYS = 30;

/**
 * The events that a brief may tell, the weightiest first: dated, happened or planned, of this crisis and its country, and no claim that
 * somebody denies.
 */
export function tellableEvents(ground: Ground): Event[] {
  const { picture } = ground;
  const first = picture.reports.flatMap(({ published }) => daysOf(published ?? "")?.first ?? []).sort()[0];
  const claims = picture.contested.flatMap(({ claim }) => ground.statements.get(claim)?.content ?? []);
  const home = homeCountry(ground);
  return picture.events
    .filter((event) => {
      const last = event.when === undefined ? null : daysOf(event.when)?.last;
      if (!last || event.modality === "denied" || event.modality === "hypothetical") return false;
      if (first && daysBetween(last, first) > HISTORY_DAYS) return false;
      const country = ground.countries.get(event.place ?? "");
      if (country && home && country !== home && originsOf(event, ground) < 2) return false;
      return !claims.some((claim) =>
        event.mentions.some((mention) => mention.report === claim.report && overlapOf(mention, claim) > 0),
      );
    })
    .sort(
      (a, b) =>
        originsOf(b, ground) - originsOf(a, ground) || graveness(a.type) - graveness(b.type) || byWhen(a, b),
    );
}

/** The country that the reports name places of most often; "" where none is known. */
function homeCountry({ picture }: Ground): string {
  const mentions = new Map<string, number>();
  for (const { country, mentions: of } of picture.places) {
    if (country) mentions.set(country, (mentions.get(country) ?? 0) + of.length);
  }
  const ranked = [...mentions].sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]));
  return ranked[0]?.[0] ?? "";
}

/** Orders dated events by time. */
export function byWhen(a: Event, b: Event): number {
  return byDate(a.when ?? "", b.when ?? "") || byCodeUnit(a.id, b.id);
}

/** How many independent texts tell an event. */
function originsOf(event: Event, ground: Ground): number {
  return new Set(event.mentions.map(({ report }) => ground.reports.get(report)?.origin)).size;
}

/**
 * Tells an event in the words of a report: the whole sentence where it is short, else the label; `null` where only damaged words tell
 * it, or a label alone would hide who says it or lean on what stands before. An event of no known kind that is only said is left to who says it.
 */
export function eventSentence(event: Event, { ground, language }: About): Draft | null {
  const mention =
    event.mentions.find(({ exact }) => flat(exact).includes(flat(event.label))) ?? event.mentions[0];
  const passage = mention && passageAt(mention, ground);
  if (!passage || isDamaged(passage, ground)) return null;
  const said = isSaid(mention, ground);
  if (said && event.type === "other") return null;
  const isLong = passage.exact.length > MOST_WHOLE && !said;
  const whole = standsAlone(passage) && !isLong && !isDateline(passage.exact);
  const words = plainWords(whole ? passage.exact : event.label);
  if (language.leansBack(words) || (!whole && said)) return null;
  const origin = (anchor: Anchor) => ground.reports.get(anchor.report)!.origin;
  const others = onePerOrigin(event, ground).filter((one) => origin(one) !== origin(passage));
  const named = whole || !event.subjectBasis ? [] : [passageAt(event.subjectBasis, ground)];
  const cites = [passage, ...named, ...others.map((anchor) => passageAt(anchor, ground))].slice(
    0,
    MOST_TELLINGS + named.length,
  );
  return language.event({
    words,
    marks: marked(cites.map((anchor) => ({ anchor, names: [], of: [event.id] }))),
    outlets: cites.map(({ report }) => outletName(ground.reports.get(report)!, language)),
    more: others.length + 1 - cites.length,
    date: event.when ?? "",
    planned: event.modality === "planned",
    year: ground.year,
  });
}

/** In code units: a longer sentence is quoted by the label of the event, unless it says who says so. */
const MOST_WHOLE = 220;

/** "BENGHAZI, Libya (MPA) - Floods ..." */
function isDateline(text: string): boolean {
  return /^[\p{Lu}\s,.'-]{3,40}[^.]{0,40}\s[-–—]{1,2}\s/u.test(text);
}

function isSaid(mention: Anchor, ground: Ground): boolean {
  return ground.picture.statements.some(
    ({ content, speaker }) =>
      speaker !== undefined && content.report === mention.report && contains(content, mention),
  );
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
