import type { AttributeTable } from "../../odds/index.ts";

/** What of two statements of one report tells whether the second stands against the first, each attribute with the values it can take. */
export const STATEMENT_ATTRIBUTES = {
  /** What the rules take the two for. */
  rule: ["no", "denied", "contrary"],
  /** How they stand to each other: one behind the other, the second inside the first, the first at the head of the second. */
  stand: ["apart", "inside", "head", "overlap"],
  /** Sentences and paragraphs from one to the other. */
  sentences: ["nested", "same", "next", "one between", "more"],
  paragraphs: ["same", "next", "more"],
  voice: ["same", "two", "first unnamed", "second unnamed"],
  /** Acts and modes, as `find` has them. */
  actA: ["act"],
  actB: ["act"],
  modeA: ["direct", "indirect", "mixed"],
  /** Whether the first is put as a mere claim: by its cue, or by a word of its sentence. */
  asserted: ["no", "cue", "lead"],
  /** How the second answers: see `answers.ts`. */
  answer: ["no", "bare", "told", "otherwise"],
  /** Whether the sentence of the second agrees or adds, and whether it points back. */
  agrees: ["no", "yes"],
  points: ["no", "yes"],
  /** The sentence before the second that says nothing itself: "The guild would not have it." */
  hollow: ["none", "points", "points, agrees", "no point", "no point, agrees"],
  /** Where a word for an untruth stands. */
  untrue: ["no", "lead", "short", "long", "tail"],
  /** Statements of others between them; whether the second's voice spoke between. */
  between: ["0", "1", "2", "3"],
  spoke: ["no", "yes"],
  /** Whether they count by one measure, and whether two counts clash that may be of one thing at one time, or may not. */
  counts: ["no", "numbers", "same", "apart", "clash"],
  numbersA: ["no", "number", "figure"],
  numbersB: ["no", "number", "figure"],
  /** Whether the second's sentence has a word for a count. */
  count: ["no", "yes"],
  lengthA: ["25", "60", "120", "more"],
  /** Whether the content holds its reporting word. */
  clauseA: ["no", "yes"],
  clauseB: ["no", "yes"],
  /** Whether the words before speak of a dispute. */
  dispute: ["no", "yes"],
} as const satisfies AttributeTable;

/** Attributes that are weighed together. */
export const STATEMENT_CROSSED: readonly (readonly [string, string])[] = [
  ...["sentences", "voice", "between", "paragraphs", "spoke", "asserted", "stand"].map(
    (name) => ["answer", name] as const,
  ),
  ["hollow", "sentences"],
  ["counts", "sentences"],
  ["counts", "voice"],
  ["counts", "answer"],
  ["untrue", "sentences"],
  ["actB", "stand"],
  ["stand", "voice"],
  ["rule", "answer"],
  ["rule", "sentences"],
];
