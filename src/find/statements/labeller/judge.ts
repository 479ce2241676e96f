import { addScores, hashForm, type LinearModel, mix2 } from "../../../text/index.ts";
import type { Draft } from "../draft.ts";
import { firstEndingAfter } from "../positions.ts";
import { type Features, step } from "./features.ts";
import type { Sheet } from "./sheet.ts";

/** A logistic model of whether an attribution is right: its chance is `1 / (1 + exp(-sum / scale))`. */
export interface Judge {
  readonly model: LinearModel;
  readonly scale: number;
}

/** The chance, from 0 to 1, that the draft's content and source are those that a careful reader would mark. */
export function chanceOf(
  sheet: Sheet,
  { draft, judge, into }: { draft: Draft; judge: Judge; into: Features },
): number {
  judgeFeatures(sheet, { draft, into });
  const scores = new Int32Array(1);
  addScores(judge.model, into.values, { count: into.count, scores });
  return 1 / (1 + Math.exp(-scores[0]! / judge.scale));
}

/** How many units of the cue model make one step of the judge's feature. */
const SCORE_STEP = 25;

/** What tells whether an attribution is right: how it was found, its cue, its source, the shape of its content. */
export function judgeFeatures(sheet: Sheet, { draft, into }: { draft: Draft; into: Features }): void {
  const { tokens } = sheet.reading.doc;
  const rule = hashForm(draft.rule);
  const head = headOf(sheet, draft);
  const lemma = head < 0 ? -1 : sheet.lemmas[head]!;
  const tag = head < 0 ? -1 : sheet.fine[head]!;
  const score =
    draft.score === undefined ? -99 : Math.max(-6, Math.min(12, Math.floor(draft.score / SCORE_STEP)));
  const { source } = draft;
  const sourceTag = source ? sheet.fine[source.last - 1]! : -1;
  const near = source && head >= 0 ? step(source.first - head) : 99;
  const first = firstEndingAfter(tokens, draft.content[0]!.start);
  const opening = sheet.words[first] ?? -1;
  const length = step(Math.round(draft.content.reduce((sum, span) => sum + span.end - span.start, 0) / 12));
  const side = draft.cue ? Math.sign(first - draft.cue.first) : 0;
  const quoted = draft.quoted ? 1 : 0;
  const refined = draft.refined === undefined ? 0 : draft.refined ? 1 : 2;
  into.clear();
  into.one(1);
  into.two(rule, quoted);
  into.two(rule, score);
  into.two(rule, refined);
  into.two(score, quoted);
  into.one(lemma);
  into.two(lemma, quoted);
  into.two(lemma, source ? 1 : 0);
  into.two(lemma, side);
  into.two(tag, side);
  into.two(tag, score);
  into.two(sourceTag, quoted);
  into.two(near, side);
  into.two(length, quoted);
  into.two(length, side);
  into.two(opening, side);
  into.two(opening, tag);
  into.two(draft.content.length, quoted);
  into.two(hashForm(draft.act), tag);
  into.two(mix2(1, rule, side), length);
}

/** The token of the cue that carries it: its first verb, else its first token; -1 where there is no cue. */
function headOf(sheet: Sheet, { cue }: Draft): number {
  if (!cue) return -1;
  for (let at = cue.first; at < cue.last; at++) if (sheet.reading.doc.tokens[at]!.upos === "VERB") return at;
  return cue.first;
}
