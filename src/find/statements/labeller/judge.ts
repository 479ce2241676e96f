import { type Forest, oddsOf } from "./forest.ts";
import type { Judge } from "./model.ts";
import { rowsOf } from "./reading-features.ts";
import type { Sheet } from "./sheet.ts";
import { courtOf, type Found } from "./view.ts";

/** A reading as the judge knows it. */
export interface Weighed {
  /** The chance, from 0 to 1, that its content and source are those that a careful reader would mark. */
  readonly chance: number;
  /** What the judge asks for. */
  readonly values: Float32Array;
}

/** Weighs each reading of each reporting word. */
export function weigh(sheet: Sheet, { judge, ...found }: Found & { readonly judge: Judge }): Weighed[][] {
  return rowsOf(courtOf(sheet, found)).map((rivals) =>
    rivals.map((values) => ({ chance: chanceOf(judge.whole, values), values })),
  );
}

/** The chance, from 0 to 1, that a careful reader would mark some of a reading's content as anybody's. */
export function contentChanceOf(judge: Judge, { values }: Weighed): number {
  return chanceOf(judge.content, values);
}

function chanceOf(forest: Forest, values: Float32Array): number {
  return 1 / (1 + Math.exp(-oddsOf(forest, values)));
}
