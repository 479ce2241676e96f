import {
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
  readonly figures: readonly FoundFigure[];
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
    figures: findings.figures,
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
  const end = firstFrom(statements, at);
  return statements.slice(Math.max(0, end - WINDOW), end);
}

/** The statements whose contents stand in a span, in order. */
export function statementsIn({ statements }: Scene, span: Span): FoundStatement[] {
  const found: FoundStatement[] = [];
  for (let i = firstFrom(statements, span.start); i < statements.length; i++) {
    const statement = statements[i]!;
    if (statement.content.start >= span.end) break;
    if (contains(span, statement.content)) found.push(statement);
  }
  return found;
}

/** The index of the first statement that begins at `at` or later. */
function firstFrom(statements: readonly FoundStatement[], at: number): number {
  let [low, high] = [0, statements.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (statements[middle]!.content.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
