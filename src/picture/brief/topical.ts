import { type Anchor, anchorOf, byCodeUnit, contains, daysOf } from "../../model/index.ts";
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
    const hits = topicHits(report.text);
    const passages = ground.passages.get(report.id) ?? [];
    let next = 0;
    return passages.flatMap((passage) => {
      const within: Topic[] = [];
      for (; next < hits.length && hits[next]!.start < passage.end; next++) {
        if (contains(passage, hits[next]!)) within.push(hits[next]!.topic);
      }
      if (within.length === 0 || (passage.kind !== "paragraph" && passage.kind !== "item")) return [];
      const anchor = anchorOf(report, passage);
      if (!standsAlone(anchor) || isDamaged(anchor, ground) || language.isNotice(anchor.exact)) return [];
      const inside = (data.get(report.id) ?? []).filter((datum) => contains(anchor, datum.anchor));
      const isAll = (wanted: string) =>
        inside.length > 0 && inside.every(({ modality }) => modality === wanted);
      const tellsWay = within.includes("access") && language.tellsAccess(anchor.exact);
      const age = daysBetween(days.get(report.id)!, newest);
      return [...new Set(within)].map(
        (topic): TopicalPassage => ({
          anchor,
          topic,
          lead: isAll("planned") ? "planned" : isAll("hypothetical") ? "possible" : "said",
          of: inside.map(({ id }) => id),
          weight:
            (topic === "access"
              ? tellsWay
                ? 2
                : -2
              : Math.min(2, inside.filter(({ counts }) => counts).length)) +
            Number(inside.some(({ speaks }) => speaks)) +
            Math.min(2, within.filter((one) => one === topic).length) / 2 -
            (language.leansBack(anchor.exact) ? 3 : 0) -
            (isToll(inside) ? 3 : 0) -
            Math.min(1, age / DAYS_OF_ONE),
          day: days.get(report.id)!,
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

/** A report this many days older than the newest weighs one less, as a figure more or less: two weeks are the phases of an emergency (MIRA). */
const DAYS_OF_ONE = 14;

const TOLL: ReadonlySet<string> = new Set(["killed", "missing", "injured"]);

/** Whether all that a passage counts is the dead, the missing and the injured, who are told under people. */
function isToll(inside: readonly Datum[]): boolean {
  const counted = inside.flatMap(({ measure }) => measure ?? []);
  return counted.length > 0 && counted.every((measure) => TOLL.has(measure));
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

function daysBetween(from: string, to: string): number {
  return from === "" || to === "" ? DAYS_OF_ONE : (Date.parse(to) - Date.parse(from)) / 86_400_000;
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
