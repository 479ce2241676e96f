import {
  bySpan,
  contains,
  type FoundFigure,
  type FoundStatement,
  type ReadReport,
  type Span,
  type Speaker,
} from "../../model/index.ts";
import { fold } from "../terms/index.ts";

/** Who is behind a name of a report. */
export type VoiceOf = (report: string, speaker: string | null) => string;

/** A report as contests are looked for in it. */
export interface Scene {
  readonly report: string;
  readonly text: string;
  /** In order of the text; of two that start together the shorter first. */
  readonly statements: readonly FoundStatement[];
  /** In order of the text. */
  readonly figures: readonly FoundFigure[];
  /** Where any quantity stands, in order of the text. */
  readonly quantities: readonly Span[];
  /** The voice behind each statement, by the statement's id. */
  readonly voices: ReadonlyMap<string, string>;
  /** The words of each speaker's names by {@link FoundStatement.speaker}, folded; those that two speakers share are left out. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Prepares a report. */
export function sceneOf({ report, findings }: ReadReport, voiceOf: VoiceOf): Scene {
  const statements = [...findings.statements].sort(
    (a, b) => a.content.start - b.content.start || a.content.end - b.content.end,
  );
  return {
    report: report.id,
    text: report.text,
    statements,
    figures: [...findings.figures].sort((a, b) => bySpan(a.anchor, b.anchor)),
    quantities: findings.quantities.map(({ anchor }) => anchor).sort(bySpan),
    voices: new Map(statements.map((each) => [each.id, voiceOf(report.id, each.speaker)])),
    names: namesOf(findings.speakers),
  };
}

/** The words that only one speaker goes by. */
function namesOf(speakers: readonly Speaker[]): Map<string, ReadonlySet<string>> {
  const words = speakers.map(({ name, aliases }) => [name, nameWords([name, ...aliases])] as const);
  const bearers = Map.groupBy(
    words.flatMap(([, own]) => [...own]),
    (word) => word,
  );
  return new Map(
    words.map(([name, own]) => [name, new Set([...own].filter((word) => bearers.get(word)?.length === 1))]),
  );
}

/** Capitalised words of names: what a text calls a speaker by. */
function nameWords(names: readonly string[]): ReadonlySet<string> {
  const words = names.flatMap((name) => name.match(/\p{Lu}[\p{L}\p{N}-]{1,40}/gu) ?? []);
  return new Set(words.map(fold));
}

/** No claim stands more statements before its denial than this: so that a report of many denials costs no more than its length. */
const WINDOW = 40;

/** The statements that begin before an offset, the last {@link WINDOW} of them, in order. */
export function beginningBefore({ statements }: Scene, at: number): readonly FoundStatement[] {
  const end = firstFrom(statements, { start: at, at: ({ content }) => content });
  return statements.slice(Math.max(0, end - WINDOW), end);
}

/** The statements whose contents stand in a span, in order. */
export function statementsIn({ statements }: Scene, span: Span): FoundStatement[] {
  return within(statements, { span, at: ({ content }) => content });
}

/** The figures whose numbers stand in a span, in order. */
export function figuresIn({ figures }: Scene, span: Span): FoundFigure[] {
  return within(figures, { span, at: ({ anchor }) => anchor });
}

/** The quantities that stand in a span, in order. */
export function quantitiesIn({ quantities }: Scene, span: Span): Span[] {
  return within(quantities, { span, at: (quantity) => quantity });
}

/** What stands in a span, of a list in the order of its spans' starts. */
function within<T>(items: readonly T[], { span, at }: { span: Span; at: (item: T) => Span }): T[] {
  const found: T[] = [];
  for (let i = firstFrom(items, { start: span.start, at }); i < items.length; i++) {
    const item = items[i]!;
    if (at(item).start >= span.end) break;
    if (contains(span, at(item))) found.push(item);
  }
  return found;
}

/** The index of the first item that begins at `start` or later. */
function firstFrom<T>(items: readonly T[], { start, at }: { start: number; at: (item: T) => Span }): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(items[middle]!).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
