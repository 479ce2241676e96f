import type { Lexeme } from "./lexeme.ts";
import type { Mark, Reading } from "./reading.ts";

/**
 * A pattern over lexemes, written as words with blanks between:
 * `last|past` one of these words; `$month` any lexeme of that class, captured under its name; `$dom=day` the same under another name;
 * `~x` touching the lexeme before; `x?` may be missing; `( a b | c )` and `( a b )?` groups. There is no repetition, so the cost of a
 * match is bounded by the pattern, whatever the text.
 */
type Node =
  | { readonly op: "word"; readonly words: ReadonlySet<string>; readonly glued: boolean }
  | { readonly op: "class"; readonly cls: string; readonly name: string; readonly glued: boolean }
  | { readonly op: "sequence"; readonly of: readonly Node[] }
  | { readonly op: "either"; readonly of: readonly Node[] }
  | { readonly op: "maybe"; readonly of: Node };

/** A compiled pattern with the words and classes it can begin with. */
export interface Pattern {
  readonly root: Node;
  readonly starts: ReadonlySet<string>;
}

interface Captures {
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

/** Compiles a pattern after putting `@name` macros in. Throws a `SyntaxError` on a malformed one: that is a bug in a rule. */
export function compile(source: string, macros: Readonly<Record<string, string>>): Pattern {
  const words = expand(source, macros).trim().split(/\s+/);
  const state = { words, at: 0 };
  const root = either(state);
  if (state.at < words.length) throw new SyntaxError(`stray "${words[state.at]}" in pattern "${source}"`);
  return { root, starts: startsOf(root) };
}

function expand(source: string, macros: Readonly<Record<string, string>>): string {
  return source.replace(/@([a-z]+)(\??)/g, (_, name: string, maybe: string) => {
    const body = macros[name];
    if (body === undefined) throw new SyntaxError(`no macro @${name}`);
    return `( ${expand(body, macros)} )${maybe}`;
  });
}

interface ParseState {
  readonly words: readonly string[];
  at: number;
}

function either(state: ParseState): Node {
  const of = [sequence(state)];
  while (state.words[state.at] === "|") {
    state.at++;
    of.push(sequence(state));
  }
  return of.length === 1 ? of[0]! : { op: "either", of };
}

function sequence(state: ParseState): Node {
  const of: Node[] = [];
  for (let word = state.words[state.at]; word !== undefined; word = state.words[state.at]) {
    if (word === "|" || word === ")" || word === ")?") break;
    state.at++;
    of.push(word === "(" ? group(state) : leaf(word));
  }
  return { op: "sequence", of };
}

function group(state: ParseState): Node {
  const of = either(state);
  const close = state.words[state.at++];
  if (close === ")?") return { op: "maybe", of };
  if (close !== ")") throw new SyntaxError("a group is left open");
  return of;
}

function leaf(word: string): Node {
  const maybe = word.length > 1 && word.endsWith("?");
  const glued = word.startsWith("~");
  const body = word.slice(glued ? 1 : 0, maybe ? -1 : undefined);
  const node: Node = body.startsWith("$") ? classNode(body.slice(1), glued) : wordNode(body, glued);
  return maybe ? { op: "maybe", of: node } : node;
}

function classNode(body: string, glued: boolean): Node {
  const [cls = "", name = cls] = body.split("=");
  return { op: "class", cls, name, glued };
}

function wordNode(body: string, glued: boolean): Node {
  return { op: "word", words: new Set(body.split("|")), glued };
}

function startsOf(node: Node): Set<string> {
  switch (node.op) {
    case "word":
      return new Set(node.words);
    case "class":
      return new Set([`$${node.cls}`]);
    case "maybe":
      return startsOf(node.of);
    case "either":
      return new Set(node.of.flatMap((one) => [...startsOf(one)]));
    case "sequence": {
      const starts = new Set<string>();
      for (const one of node.of) {
        for (const start of startsOf(one)) starts.add(start);
        if (one.op !== "maybe") break;
      }
      return starts;
    }
  }
}

/** The first way (optional parts taken where they can be) in which the pattern matches at `first`, or `null`. */
export function matchAt(
  pattern: Pattern,
  at: { readonly lexemes: readonly Lexeme[]; readonly first: number },
): Match | null {
  const { lexemes, first } = at;
  let found: Match | null = null;
  step(pattern.root, { lexemes, first }, { index: first, captures: null }, (place) => {
    if (place.index === first) return false;
    found = { lexemes, first, last: place.index, captures: place.captures };
    return true;
  });
  return found;
}

interface Place {
  readonly index: number;
  readonly captures: Captures | null;
}
type Next = (place: Place) => boolean;

function step(
  node: Node,
  at: { readonly lexemes: readonly Lexeme[]; readonly first: number },
  place: Place,
  next: Next,
): boolean {
  switch (node.op) {
    case "maybe":
      return step(node.of, at, place, next) || next(place);
    case "either":
      return node.of.some((one) => step(one, at, place, next));
    case "sequence":
      return stepAll(node.of, 0, at, place, next);
    default: {
      const lexeme = at.lexemes[place.index];
      if (!lexeme || (place.index > at.first && (lexeme.apart || (node.glued && !lexeme.glued))))
        return false;
      if (node.op === "word")
        return node.words.has(lexeme.lower) && next({ ...place, index: place.index + 1 });
      if (lexeme.marks[node.cls] === undefined) return false;
      const captures = { name: node.name, cls: node.cls, lexeme, rest: place.captures };
      return next({ index: place.index + 1, captures });
    }
  }
}

function stepAll(
  nodes: readonly Node[],
  from: number,
  at: { readonly lexemes: readonly Lexeme[]; readonly first: number },
  place: Place,
  next: Next,
): boolean {
  const node = nodes[from];
  if (!node) return next(place);
  return step(node, at, place, (then) => stepAll(nodes, from + 1, at, then, next));
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
