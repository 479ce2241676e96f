import type { Lexeme } from "./lexeme.ts";
import type { Captures, Match } from "./match.ts";
import { type Node, parsePattern } from "./syntax.ts";

/** A compiled pattern with the words and classes it can begin with. */
export interface Pattern {
  readonly run: Run;
  readonly starts: Starts;
}

interface Starts {
  readonly words: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
}

/** Where the matcher stands: at lexeme `index` of those from `first` on. */
interface Place {
  readonly lexemes: readonly Lexeme[];
  readonly first: number;
}

/** Goes on from `index`; the match, or `null` where there is none this way. Compiled once, so that matching allocates captures only. */
type Run = (place: Place, index: number, captures: Captures | null) => Match | null;

/** Compiles a pattern (see `syntax.ts`). Throws a `SyntaxError` on a malformed one: that is a bug in a rule. */
export function compile(source: string, macros: Readonly<Record<string, string>>): Pattern {
  const root = parsePattern(source, macros);
  return { run: runOf(root, accept), starts: startsOf(root) };
}

/** The first way (optional parts taken where they can be) in which the pattern matches at `first`, or `null`. */
export function matchAt(pattern: Pattern, at: Place): Match | null {
  return pattern.run(at, at.first, null);
}

function accept({ lexemes, first }: Place, last: number, captures: Captures | null): Match | null {
  return last === first ? null : { lexemes, first, last, captures };
}

function runOf(node: Node, next: Run): Run {
  switch (node.op) {
    case "maybe": {
      const taken = runOf(node.of, next);
      return (place, index, captures) => taken(place, index, captures) ?? next(place, index, captures);
    }
    case "either":
      return eitherRun(node.of.map((one) => runOf(one, next)));
    case "sequence":
      return node.of.reduceRight((then, one) => runOf(one, then), next);
    case "word":
      return wordRun(node, next);
    case "class":
      return classRun(node, next);
  }
}

function eitherRun(runs: readonly Run[]): Run {
  return (place, index, captures) => {
    for (const run of runs) {
      const match = run(place, index, captures);
      if (match) return match;
    }
    return null;
  };
}

function wordRun({ words, glued }: Extract<Node, { op: "word" }>, next: Run): Run {
  return (place, index, captures) => {
    const lexeme = lexemeAt(place, index, glued);
    return lexeme && words.has(lexeme.lower) ? next(place, index + 1, captures) : null;
  };
}

function classRun({ cls, name, glued }: Extract<Node, { op: "class" }>, next: Run): Run {
  return (place, index, captures) => {
    const lexeme = lexemeAt(place, index, glued);
    if (!lexeme || lexeme.marks[cls] === undefined) return null;
    return next(place, index + 1, { name, cls, lexeme, rest: captures });
  };
}

function lexemeAt({ lexemes, first }: Place, index: number, glued: boolean): Lexeme | undefined {
  const lexeme = lexemes[index];
  if (!lexeme || index === first) return lexeme;
  return lexeme.apart || (glued && !lexeme.glued) ? undefined : lexeme;
}

function startsOf(node: Node): Starts {
  const first = firstLeaves(node);
  return {
    words: new Set(first.flatMap((leaf) => (leaf.op === "word" ? [...leaf.words] : []))),
    classes: new Set(first.flatMap((leaf) => (leaf.op === "class" ? [leaf.cls] : []))),
  };
}

function firstLeaves(node: Node): Node[] {
  switch (node.op) {
    case "maybe":
      return firstLeaves(node.of);
    case "either":
      return node.of.flatMap(firstLeaves);
    case "sequence": {
      const needed = node.of.findIndex(({ op }) => op !== "maybe");
      return node.of.slice(0, needed < 0 ? undefined : needed + 1).flatMap(firstLeaves);
    }
    default:
      return [node];
  }
}
