import type { PictureReport, Statement } from "../model/index.ts";
import type { Topic } from "./frame.ts";
import { ENGLISH_TOPICS } from "./words/en.ts";

/** Where a text uses a word of a topic. */
export interface TopicHit {
  readonly topic: Topic;
  readonly start: number;
  readonly end: number;
}

/** Every use of a topic's words in a text, in order of the text. Linear in the text. */
export function topicHits(text: string): TopicHit[] {
  const words = [...text.matchAll(WORD)].map((match) => ({
    end: match.index + match[0].length,
    lower: match[0].toLowerCase(),
    start: match.index,
  }));
  const hits: TopicHit[] = [];
  for (let i = 0; i < words.length; i++) {
    const first = words[i]!;
    for (const entry of BY_FIRST.get(first.lower.slice(0, KEY)) ?? []) {
      const last = words[i + entry.words.length - 1];
      if (!last || !matches(entry, words.slice(i, i + entry.words.length))) continue;
      hits.push({ topic: entry.topic, start: first.start, end: last.end });
    }
  }
  return hits;
}

/** Where a topic is spoken of. */
export interface Told {
  /** Who uses its words: ids of sources, and of origins where the report itself does. */
  readonly voices: ReadonlySet<string>;
  /** Ids of the reports that use its words. */
  readonly reports: ReadonlySet<string>;
}

/** Who uses a topic's words, and where: the speaker of the shortest statement around each use, else the origin of the report. */
export function toldByTopic(
  reports: readonly PictureReport[],
  statements: readonly Statement[],
): ReadonlyMap<Topic, Told> {
  const told = new Map<Topic, { readonly voices: Set<string>; readonly reports: Set<string> }>();
  const byReport = Map.groupBy(statements, (statement) => statement.content.report);
  for (const report of reports) {
    const own = byReport.get(report.id) ?? [];
    for (const hit of topicHits(report.text)) {
      const known = told.get(hit.topic) ?? { voices: new Set(), reports: new Set() };
      known.voices.add(speakerAt(own, hit) ?? report.origin);
      known.reports.add(report.id);
      told.set(hit.topic, known);
    }
  }
  return told;
}

interface Entry {
  readonly topic: Topic;
  readonly words: readonly string[];
  readonly open: boolean;
}

const WORD = /\p{L}+(?:[-'’]\p{L}+)*/gu;

/** The entries are kept under the first letters of their first word; no entry's first word is shorter. */
const KEY = 3;

const BY_FIRST: ReadonlyMap<string, readonly Entry[]> = Map.groupBy(
  ENGLISH_TOPICS.flatMap(({ topic, words }) => words.map((word) => entryOf(topic, word))),
  (entry) => entry.words[0]!.slice(0, KEY),
);

function entryOf(topic: Topic, word: string): Entry {
  const open = word.endsWith("*");
  return { topic, words: (open ? word.slice(0, -1) : word).split(" "), open };
}

function matches(entry: Entry, words: readonly { readonly lower: string }[]): boolean {
  return entry.words.every((wanted, i) => {
    const { lower } = words[i]!;
    return lower === wanted || (entry.open && i === entry.words.length - 1 && lower.startsWith(wanted));
  });
}

function speakerAt(statements: readonly Statement[], hit: TopicHit): string | undefined {
  let best: Statement | undefined;
  for (const statement of statements) {
    const { start, end } = statement.content;
    if (start > hit.start || end < hit.end || statement.speaker === undefined) continue;
    if (!best || end - start < best.content.end - best.content.start) best = statement;
  }
  return best?.speaker;
}
