import type { Draft } from "./draft.ts";

/** What the labeller alone finds is kept in a report's findings from this chance on: a reader sees the confidence, and a statement that is missing is worse than a doubtful one. */
export const KEPT = 0.35;

/**
 * What is given as attributions must have at least this chance. On held-out documents of PolNeAR train the F1 of attributions is highest from 0.3 to 0.35.
 */
export const LIKELY = 0.32;

/** The same where nobody is named who says it: such a statement tells a reader little, so that more than half of them must be right. */
export const LIKELY_UNOWNED = 0.5;

/**
 * What is less likely right is given as an attribution all the same where the chance that some of its content is attributed is this: then it is more likely that something is said
 * there than not, and only the ends or the speaker are unsure.
 */
export const HEARD = 0.5;

/** From here on a statement counts as certain: of those found in PolNeAR's development set at least 85 % are right, content and speaker (`eval/calibration.ts`). */
export const CERTAIN = 0.7;

/**
 * How likely an attribution is right, from 0 to 1: the judge's chance, rounded to hundredths. The judge is calibrated on political news; what has a form that
 * it never saw there, a table or a list with sources, is as sure as that form.
 */
export function confidenceOf(draft: Draft): number {
  if (draft.cue === null) return FORM;
  return rounded(draft.chance ?? 0);
}

/** A chance in hundredths. */
export function rounded(chance: number): number {
  return Math.round(chance * 100) / 100;
}

/** A cell in a column of sources, or an item labelled with one, is wrong only where the layout was misread. */
const FORM = 0.9;
