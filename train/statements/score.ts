import { label } from "../../src/find/statements/labeller/label.ts";
import type { Labeller } from "../../src/find/statements/labeller/model.ts";
import type { Lesson } from "./gold.ts";

/** How well a labeller does on lessons, as shares from 0 to 1. The published scorer judges more strictly; this is for the card and for choices. */
export interface Scores {
  readonly cuePrecision: number;
  readonly cueRecall: number;
  /** F1 over the words of contents whose cue was found. */
  readonly content: number;
}

/** Scores a labeller on lessons that it has not learnt from. */
export function scoreLabeller(lessons: readonly Lesson[], labeller: Labeller): Scores {
  let [found, wanted, right] = [0, 0, 0];
  let [both, labelledWords, goldWords] = [0, 0, 0];
  for (const { sheet, gold } of lessons) {
    const byHead = new Map(gold.map((one) => [one.head, one.roles]));
    const labelled = label(sheet, labeller);
    found += labelled.length;
    wanted += gold.length;
    for (const {
      head,
      labellings: [{ content }],
    } of labelled) {
      const roles = byHead.get(head);
      if (!roles) continue;
      right++;
      const words = content.flatMap(({ first, last }) =>
        Array.from({ length: last - first }, (_, k) => first + k),
      );
      both += words.filter((at) => roles.get(at) === 2).length;
      labelledWords += words.length;
      goldWords += [...roles.values()].filter((role) => role === 2).length;
    }
  }
  return {
    cuePrecision: right / found,
    cueRecall: right / wanted,
    content: (2 * both) / (labelledWords + goldWords),
  };
}
