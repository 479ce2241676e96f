import { cueFeatures } from "../../src/find/statements/labeller/cue-features.ts";
import { Features } from "../../src/find/statements/labeller/features.ts";
import { canBeCue } from "../../src/find/statements/labeller/label.ts";
import type { Lesson } from "./gold.ts";
import type { Example } from "./logistic.ts";

/** Every token that can be the head of a cue, right where gold says that it is. */
export function cueExamples(lessons: readonly Lesson[]): Example[] {
  const into = new Features();
  return lessons.flatMap(({ sheet, gold }) => {
    const heads = new Set(gold.map(({ head }) => head));
    return sheet.reading.doc.tokens
      .filter(({ index }) => canBeCue(sheet, index))
      .map(({ index: at }) => {
        cueFeatures(sheet, { at, into });
        return { features: into.values.slice(0, into.count), right: heads.has(at) };
      });
  });
}
