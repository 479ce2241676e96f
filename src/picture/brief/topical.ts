import {
  type Anchor,
  anchorOf,
  byCodeUnit,
  contains,
  daysBetween,
  daysOf,
  type PictureReport,
} from "../../model/index.ts";
import type { Passage } from "../../text/index.ts";
import type { Topic } from "../frame.ts";
import { topicHits } from "../topics.ts";
import type { Ground } from "./ground.ts";
import type { BriefLanguage, QuoteLead } from "./language.ts";
import { isDamaged, standsAlone } from "./quotes.ts";
import { isTold, type Told, tell } from "./told.ts";

/** A passage that speaks of a topic and can stand alone. */
export interface TopicalPassage {
  readonly anchor: Anchor;
  readonly topic: Topic;
  /** Whether what it says is planned, or only possible. */
  readonly lead: QuoteLead;
  /** Ids of the figures and statements inside it. */
  readonly of: readonly string[];
  /** How much it tells. */
  readonly weight: number;
  /** The last day of its report; "" where that is not dated. */
  readonly day: string;
  readonly origin: string;
}

/**
 * The passages of all reports that speak of a topic, the most telling first: with a number of this crisis, a named voice, more words of
 * the topic, in a newer report. What leans on the sentence before it ("They also ...") tells less.
 */
export function topicalPassages(ground: Ground, language: BriefLanguage): TopicalPassage[] {
  const days = new Map(
    ground.picture.reports.map(({ id, published }) => [id, daysOf(published ?? "")?.last ?? ""]),
  );
  const newest = [...days.values()].sort().at(-1) ?? "";
  const data = dataByReport(ground);
  const found = ground.picture.reports.flatMap((report) => {
    const day = days.get(report.id)!;
    const age = day === "" ? DAYS_OF_ONE : daysBetween(day, newest);
    return passagesWithTopics(report, ground.passages.get(report.id) ?? []).flatMap(({ passage, topics }) => {
      const anchor = anchorOf(report, passage);
      if (!standsAlone(anchor) || isDamaged(anchor, ground) || language.isNotice(anchor.exact)) return [];
      const inside = (data.get(report.id) ?? []).filter((datum) => contains(anchor, datum.anchor));
      const parts = { anchor, topics, inside, age };
      return [...new Set(topics)].map(
        (topic): TopicalPassage => ({
          anchor,
          topic,
          lead: leadOf(inside),
          of: inside.map(({ id }) => id),
          weight: weightOf(parts, { topic, language }),
          day,
          origin: report.origin,
        }),
      );
    });
  });
  return found.sort(
    (a, b) =>
      b.weight - a.weight ||
      byCodeUnit(b.day, a.day) ||
      byCodeUnit(a.anchor.report, b.anchor.report) ||
      a.anchor.start - b.anchor.start,
  );
}

/** The paragraphs and items of a report that speak of a topic, with the topic of each hit. */
function passagesWithTopics(
  report: PictureReport,
  passages: readonly Passage[],
): { passage: Passage; topics: readonly Topic[] }[] {
  const hits = topicHits(report.text);
  let next = 0;
  return passages.flatMap((passage) => {
    const topics: Topic[] = [];
    for (; next < hits.length && hits[next]!.start < passage.end; next++) {
      if (contains(passage, hits[next]!)) topics.push(hits[next]!.topic);
    }
    const isProse = passage.kind === "paragraph" || passage.kind === "item";
    return topics.length > 0 && isProse ? [{ passage, topics }] : [];
  });
}

/** Whether all that a passage tells is planned, or only possible. */
function leadOf(inside: readonly Datum[]): QuoteLead {
  const isAll = (wanted: string) => inside.length > 0 && inside.every(({ modality }) => modality === wanted);
  return isAll("planned") ? "planned" : isAll("hypothetical") ? "possible" : "said";
}

/** How much a passage tells of a topic: numbers, voices and words of the topic weigh for it; that it leans back, counts only the toll or is old, against it. */
function weightOf(
  { anchor, topics, inside, age }: Parts,
  { topic, language }: { topic: Topic; language: BriefLanguage },
): number {
  const tellsWay = topics.includes("access") && language.tellsAccess(anchor.exact);
  const told =
    topic === "access" ? (tellsWay ? 2 : -2) : Math.min(2, inside.filter(({ counts }) => counts).length);
  return (
    told +
    Number(inside.some(({ speaks }) => speaks)) +
    Math.min(2, topics.filter((one) => one === topic).length) / 2 -
    (language.leansBack(anchor.exact) ? 3 : 0) -
    (isToll(inside) ? 3 : 0) -
    Math.min(1, age / DAYS_OF_ONE)
  );
}

/** A report this many days older than the newest weighs one less, as a figure more or less: two weeks are the phases of an emergency (MIRA). */
const DAYS_OF_ONE = 14;

const TOLL: ReadonlySet<string> = new Set(["killed", "missing", "injured"]);

/** Whether all that a passage counts is the dead, the missing and the injured, who are told under people. */
function isToll(inside: readonly Datum[]): boolean {
  const counted = inside.flatMap(({ measure }) => measure ?? []);
  return counted.length > 0 && counted.every((measure) => TOLL.has(measure));
}

/** A passage with the topics of its hits, what stands inside it, and how many days its report is older than the newest. */
interface Parts {
  readonly anchor: Anchor;
  readonly topics: readonly Topic[];
  readonly inside: readonly Datum[];
  readonly age: number;
}

interface Datum {
  /** Of a figure. */
  readonly measure?: string;
  readonly id: string;
  readonly anchor: Anchor;
  readonly counts: boolean;
  readonly speaks: boolean;
  readonly modality: string;
}

function dataByReport({ picture }: Ground): ReadonlyMap<string, Datum[]> {
  const figures = picture.figures.map(({ id, anchor, modality, measure }) => ({
    id,
    anchor,
    measure,
    counts: modality !== "historic" && measure !== "time" && measure !== "other",
    speaks: false,
    modality,
  }));
  const statements = picture.statements.map(({ id, content, speaker, modality }) => ({
    id,
    anchor: content,
    counts: false,
    speaks: speaker !== undefined,
    modality,
  }));
  return Map.groupBy([...figures, ...statements], ({ anchor }) => anchor.report);
}

/**
 * The best passages that are not told yet: one of each topic, then, while there is room, a second of another text. The most telling come
 * first, at most `most`; they are told from now on.
 */
export function pickPassages(
  passages: readonly TopicalPassage[],
  { topics, most, told }: { topics: readonly Topic[]; most: number; told: Told },
): TopicalPassage[] {
  const chosen: TopicalPassage[] = [];
  for (let round = 0; round < 2 && chosen.length < most; round++) {
    const best = topics.flatMap(
      (topic) => passages.find((one) => isOpen(one, { topic, told, chosen })) ?? [],
    );
    for (const one of best.sort((a, b) => b.weight - a.weight)) {
      if (chosen.length >= most || isTold(told, one.anchor)) continue;
      chosen.push(one);
      tell(told, [one.anchor]);
    }
  }
  return chosen;
}

/** Whether a passage of a topic tells something, is not told yet, and is of another text than what was chosen of its topic. */
function isOpen(
  one: TopicalPassage,
  { topic, told, chosen }: { topic: Topic; told: Told; chosen: readonly TopicalPassage[] },
): boolean {
  if (one.topic !== topic || one.weight <= 0 || isTold(told, one.anchor)) return false;
  return !chosen.some((other) => other.topic === topic && other.origin === one.origin);
}
