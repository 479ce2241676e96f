import type { GoldToken } from "../../eval/treebank.ts";

/** A line of a development set, as far as a bench reads it. */
export interface BenchDocument {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  readonly title?: string;
  readonly corpus?: string;
  /** Only the tags are read here; everything else is for the scorer. */
  readonly gold?: { readonly sentences?: readonly { readonly tokens: readonly GoldToken[] }[] };
}

/** What one entrant found in one document: a line of `find` or `stories`, as far as the contest asks. */
export type Line = Readonly<Record<string, unknown>> & { readonly id: string };

/** Finds in a list of documents: one line for each, in order. Must not look at `gold`. */
export type Run = (documents: readonly BenchDocument[]) => Line[];

/** Loads an npm package from bench/peers/node_modules. */
export type Load = (name: string) => unknown;

/** Who takes part. */
export interface Entrant {
  readonly name: string;
  /** The npm packages it needs; none for ours and for the baselines written here. */
  readonly needs: readonly string[];
  /** Loads what is needed once, outside the measured time. */
  readonly prepare: (load: Load) => Run;
}

/** One question, put to us and to others on the same data. */
export interface Contest {
  readonly task: string;
  /** The file below ../shared/data. */
  readonly data: string;
  /** The part of a mixed set, by its `corpus`. */
  readonly only?: string;
  /** A scorer's file below ../shared/eval, or a function over the lines. */
  readonly scorer: string | ((documents: readonly BenchDocument[], lines: readonly Line[]) => Scores);
  /** The figures of the scorer that the table shows, in its order. */
  readonly figures: readonly string[];
  /** `sample`: speed is measured on documents taken evenly from the set. `stream`: on all of them, because they are one stream. */
  readonly speedOn: "sample" | "stream";
  /** Ours first. */
  readonly entrants: readonly Entrant[];
}

/** Figures of merit by name; null where the gold asks nothing. */
export type Scores = Readonly<Record<string, number | null>>;

/** An anchor of the contract of `find`. */
export interface Extent {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/** The words of `text` from `start` to `end`, without outer white space and punctuation. */
export function extentOf(text: string, start: number, end: number): Extent {
  let [from, to] = [start, end];
  while (to > from && /[\s,.;:!?"”’)]/.test(text[to - 1]!)) to--;
  while (from < to && /[\s"“‘(]/.test(text[from]!)) from++;
  return { start: from, end: to, exact: text.slice(from, to) };
}

/** A run that looks at each document alone. */
export function each(find: (document: BenchDocument) => Readonly<Record<string, unknown>>): Run {
  return (documents) => documents.map((document) => ({ ...find(document), id: document.id }));
}
