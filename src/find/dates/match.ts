import type { Lexeme } from "./lexeme.ts";
import type { Mark, Reading } from "./reading.ts";

/** What a pattern captured, the last first: the lexeme, and the class that let it in. */
export interface Captures {
  readonly name: string;
  readonly lexeme: Lexeme;
  readonly cls: string;
  readonly rest: Captures | null;
}

/** Lexemes `[first, last)` that a pattern covers, with what it captured. */
export interface Match {
  readonly lexemes: readonly Lexeme[];
  readonly first: number;
  readonly last: number;
  readonly captures: Captures | null;
}

/** What was captured under `name`, or `undefined`. */
export function mark(match: Match, name: string): Mark | undefined {
  const found = capture(match, name);
  return found?.lexeme.marks[found.cls];
}

/** The number captured under `name`: of digits, of a number reading or of a word that stands for one. */
export function numberOf(match: Match, name: string): number | undefined {
  const value = mark(match, name);
  if (typeof value === "number") return value;
  if (typeof value === "object" && "value" in value && typeof value.value === "number") return value.value;
  return undefined;
}

/** The string captured under `name`. */
export function stringOf(match: Match, name: string): string | undefined {
  const value = mark(match, name);
  return typeof value === "string" ? value : undefined;
}

/** The reading captured under `name`, where it is of that kind. */
export function readingOf<K extends Reading["kind"]>(
  match: Match,
  name: string,
  kind: K,
): Extract<Reading, { kind: K }> | undefined {
  const value = mark(match, name);
  return typeof value === "object" && value.kind === kind
    ? (value as Extract<Reading, { kind: K }>)
    : undefined;
}

/** The lexeme captured under `name`. */
export function lexemeOf(match: Match, name: string): Lexeme | undefined {
  return capture(match, name)?.lexeme;
}

function capture(match: Match, name: string): Captures | undefined {
  for (let one = match.captures; one; one = one.rest) if (one.name === name) return one;
  return undefined;
}

/** Whether the match holds the word itself (not through a class). */
export function holds(match: Match, ...words: readonly string[]): boolean {
  for (let index = match.first; index < match.last; index++) {
    if (words.includes(match.lexemes[index]!.lower)) return true;
  }
  return false;
}

/** The lower-case lexeme `by` places before the match (1 is the nearest), "" where there is none in the same block. */
export function before(match: Match, by = 1): string {
  for (let index = match.first; index > match.first - by; index--) if (match.lexemes[index]?.apart) return "";
  return match.lexemes[match.first - by]?.lower ?? "";
}

/** The lower-case lexeme `by` places after the match (1 is the nearest), "" where there is none in the same block. */
export function after(match: Match, by = 1): string {
  for (let index = match.last; index < match.last + by; index++) if (match.lexemes[index]?.apart) return "";
  return match.lexemes[match.last + by - 1]?.lower ?? "";
}
