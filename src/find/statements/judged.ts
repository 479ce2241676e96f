import type { Marked } from "../../model/index.ts";
import type { Draft } from "./draft.ts";
import { isHollow } from "./hollow.ts";
import { combine, type Rivals } from "./labeller/combine.ts";
import { contentChanceOf, type Weighed, weigh } from "./labeller/judge.ts";
import { label } from "./labeller/label.ts";
import { type Judge, labellerFor } from "./labeller/model.ts";
import type { Sheet } from "./labeller/sheet.ts";
import { HEARD, KEPT, LIKELY, LIKELY_UNOWNED } from "./labeller/thresholds.ts";
import { isNameable } from "./speakers/nameable.ts";

/** What rules and labeller find together, each with its chances. */
export interface Judged {
  readonly kept: readonly Draft[];
  /** What only the labeller found and is not likely enough to be kept, though some of its content is most likely attributed. */
  readonly unsure: readonly Draft[];
}

/** Joins what the rules found with what the labeller of this name finds, and chooses among readings of one word. Without a labeller the rules stand. */
export function judged(
  sheet: Sheet,
  { ruled, model }: { ruled: readonly Draft[]; model: string | undefined },
): Judged {
  if (model === undefined) return { kept: ruled, unsure: [] };
  const labeller = labellerFor(model);
  const labelled = label(sheet, labeller);
  const found = combine(sheet.reading, { drafts: ruled, labelled });
  const { judge } = labeller;
  const weighed = weigh(sheet, { found, labelled, judge });
  const likeliest = found
    .map((rivals, i) => likeliestOf(rivals, { weighed: weighed[i]!, judge }))
    .filter((draft) => !isHollow(sheet.reading, draft));
  const isFrom = ({ marked, source }: Likeliest, least: number): boolean => {
    const owned = source !== null && isNameable(sheet.reading, source);
    return marked.whole >= (owned ? least : LIKELY_UNOWNED);
  };
  const isKept = (draft: Likeliest): boolean => draft.rule !== "learned" || isFrom(draft, KEPT);
  return {
    kept: likeliest.filter(isKept),
    unsure: likeliest.filter(
      (draft) => !isKept(draft) && (isFrom(draft, LIKELY) || draft.marked.content >= HEARD),
    ),
  };
}

type Likeliest = Draft & { readonly marked: Marked };

interface Weighing {
  /** At the places of the rivals. */
  readonly weighed: readonly Weighed[];
  readonly judge: Judge;
}

/** The reading of a word that stands, with its chances. */
function likeliestOf(rivals: Rivals, { weighed, judge }: Weighing): Likeliest {
  const margin = rivals[0].rule === "learned" ? SLIGHT : MARGIN;
  let best = 0;
  weighed.forEach(({ chance }, k) => {
    if (chance > weighed[best]!.chance + margin) best = k;
  });
  const { chance } = weighed[best]!;
  return { ...rivals[best]!, marked: { whole: chance, content: contentChanceOf(judge, weighed[best]!) } };
}

/** The rules stand unless the labeller is likelier to be right by so much: on reports of crises, which it has not learnt from, they are right more often than the judge thinks. A judgement (decision 14). */
const MARGIN = 0.4;

/** The labeller's likeliest way stands unless another is likelier to be right by so much. A judgement (decision 14). */
const SLIGHT = 0.1;
