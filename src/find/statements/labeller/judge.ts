import { addScores, hashForm, type LinearModel, mix2 } from "../../../text/index.ts";
import type { Draft } from "../draft.ts";
import { firstEndingAfter } from "../positions.ts";
import { cueFeatures } from "./cue-features.ts";
import { type Features, step } from "./features.ts";
import type { Sheet } from "./sheet.ts";
import { subjectOf, voiceKind } from "./syntax.ts";

/** A logistic model of whether an attribution is right: the logarithm of its odds is its sum divided by `scale`, put right by `calibration`. */
export interface Judge {
  readonly model: LinearModel;
  readonly scale: number;
  /** The log-odds of what was held out were right where `slope` times them and `shift` are (Platt 1999). */
  readonly calibration: { readonly slope: number; readonly shift: number };
}

interface Asked {
  readonly draft: Draft;
  readonly into: Features;
}

/** The chance, from 0 to 1, that the draft's content and source are those that a careful reader would mark. */
export function chanceOf(sheet: Sheet, { draft, judge, into }: Asked & { readonly judge: Judge }): number {
  judgeFeatures(sheet, { draft, into });
  const scores = new Int32Array(1);
  addScores(judge.model, into.values, { count: into.count, scores });
  return chanceOfSum(scores[0]!, judge);
}

/** The chance that a sum of the judge's weights stands for. */
export function chanceOfSum(sum: number, { scale, calibration }: Judge): number {
  return 1 / (1 + Math.exp(-(calibration.slope * (sum / scale) + calibration.shift)));
}

/** What tells whether an attribution is right: the word that carries it, how it was found, its cue, its source, the shape of its content. */
export function judgeFeatures(sheet: Sheet, { draft, into }: Asked): void {
  const head = headOf(sheet, draft);
  if (head < 0) into.clear();
  else cueFeatures(sheet, { at: head, into });
  into.from(100);
  into.one(1);
  foundFeatures(sheet, { draft, head, into });
  sourceFeatures(sheet, { draft, head, into });
  contentFeatures(sheet, { draft, head, into });
}

type AskedAt = Asked & { readonly head: number };

/** How it was found, and how sure the labeller is of the word and of the roles around it, in steps of a half and of one. */
function foundFeatures(sheet: Sheet, { draft, head, into }: AskedAt): void {
  const { score, sure, quoted } = draft;
  const rule = hashForm(draft.rule);
  const cue = score === undefined ? -99 : Math.max(-8, Math.min(12, Math.floor(2 * score)));
  const roles = sure === undefined ? -99 : Math.max(-12, Math.ceil(2 * sure));
  const refined = hashForm(draft.refined ?? "-");
  const speech = quoted ? 1 : 0;
  const tag = head < 0 ? -1 : sheet.fine[head]!;
  const kind = head < 0 ? -1 : sheet.classes[head]!;
  into.two(rule, speech);
  into.two(rule, cue);
  into.two(rule, roles);
  into.two(rule, refined);
  into.two(refined, cue);
  into.two(refined, roles);
  into.two(refined, speech);
  into.two(cue, roles);
  into.two(cue, speech);
  into.two(roles, speech);
  into.two(tag, cue);
  into.two(kind, roles);
  into.two(tag, roles);
  into.two(hashForm(draft.act), tag);
}

/** What its source is, and where. */
function sourceFeatures(sheet: Sheet, { draft, head, into }: AskedAt): void {
  const { source, quoted } = draft;
  const speech = quoted ? 1 : 0;
  const lemma = head < 0 ? -1 : sheet.lemmas[head]!;
  const kind = head < 0 ? -1 : sheet.classes[head]!;
  const last = source ? source.last - 1 : -1;
  const subject = head < 0 ? null : subjectOf(sheet, head);
  const inSubject = source && subject ? (source.first <= subject.at && subject.at < source.last ? 1 : 2) : 0;
  const how = hashForm(subject?.how ?? "none");
  const near = source && head >= 0 ? step(source.first - head) : 99;
  const voice = hashForm(voiceKind(sheet, last));
  into.two(lemma, source ? 1 : 0);
  into.two(voice, speech);
  into.two(voice, kind);
  into.two(near, speech);
  into.three(near, inSubject, how);
  into.three(inSubject, how, voice);
  into.two(source ? sheet.fine[last]! : -1, near);
  into.two(source ? step(source.last - source.first) : 99, inSubject);
}

/** How long its content is, on which side, how it opens and ends. */
function contentFeatures(sheet: Sheet, { draft, head, into }: AskedAt): void {
  const { tokens } = sheet.reading.doc;
  const { content, quoted, cue } = draft;
  const speech = quoted ? 1 : 0;
  const lemma = head < 0 ? -1 : sheet.lemmas[head]!;
  const tag = head < 0 ? -1 : sheet.fine[head]!;
  const kind = head < 0 ? -1 : sheet.classes[head]!;
  const first = firstEndingAfter(tokens, content[0]!.start);
  const last = firstEndingAfter(tokens, content.at(-1)!.end - 1);
  const opening = sheet.words[first] ?? -1;
  const behind = sheet.words[last + 1] ?? -1;
  const length = step(Math.round(content.reduce((sum, span) => sum + span.end - span.start, 0) / 12));
  const side = cue ? Math.sign(first - cue.first) : 0;
  const gap = cue ? step(side > 0 ? first - cue.last : cue.first - last) : 99;
  into.two(lemma, side);
  into.two(tag, side);
  into.two(length, speech);
  into.two(length, side);
  into.two(length, kind);
  into.three(opening, side, tag);
  into.two(opening, lemma);
  into.two(opening, kind);
  into.two(behind, side);
  into.two(behind, tag);
  into.three(gap, side, speech);
  into.two(content.length, speech);
  into.two(mix2(1, hashForm(draft.rule), side), length);
}

/** The token of the cue that carries it: its first verb, else its first token; -1 where there is no cue. */
function headOf(sheet: Sheet, { cue }: Draft): number {
  if (!cue) return -1;
  for (let at = cue.first; at < cue.last; at++) if (sheet.reading.doc.tokens[at]!.upos === "VERB") return at;
  return cue.first;
}
