import { byCodeUnit, type FoundStatement, type Measure } from "../../model/index.ts";
import { fold } from "../terms/index.ts";
import type { Answer } from "./answers.ts";
import { contentWords } from "./claims.ts";
import { ASKS_WHY, COUNT_POINTER, DOUBTED_CUES } from "./en.ts";
import { beginningBefore, figuresIn, type Scene } from "./report.ts";

/** What speaks for a statement being the claim that an answer turns down. The weights order what editors of news do: they were set by hand, on the packs. */
const WEIGHTS = {
  /** Each sentence, and each paragraph, between the two. */
  sentence: -0.4,
  paragraph: -0.8,
  /** The denier speaks between the two. */
  interrupted: -0.7,
  /** The answer names who claimed it ("the mayor's figure"). */
  namesClaimant: 3,
  /** The claim names who denies it: the accused answers. */
  namesDenier: 1.2,
  /** It is put as a claim: accuses, alleges, asserts. */
  doubted: 0.7,
  /** Each word that both share, two at most. */
  shared: 0.4,
  /** The answer points at a count, and it gives one, or gives none. */
  counts: 1,
  countsNothing: -1,
  /** Both count the same thing. */
  sameMeasure: 2,
  /** It asks or promises something. */
  weakAct: -1.2,
} as const;

/** Below this nothing is what an answer turns down: more than one paragraph back without anything else that ties them. */
const LEAST = -1;

/** The statement of another voice before an answer that it most likely turns down; of equals the nearest, then the shortest. `least` is what must speak for it. */
export function claimBefore(answer: Answer, scene: Scene, least: number = LEAST): FoundStatement | undefined {
  const ranked = beginningBefore(scene, answer.from)
    .filter((each) => isCandidate(each, answer, scene))
    .map((claim) => ({ claim, score: scoreOf(claim, answer, scene) }))
    .filter(({ score }) => score >= least)
    .sort(
      (a, b) =>
        b.score - a.score ||
        b.claim.content.end - a.claim.content.end ||
        b.claim.content.start - a.claim.content.start ||
        byCodeUnit(a.claim.id, b.claim.id),
    );
  return ranked[0]?.claim;
}

/** Fewer words of content claim nothing. */
const LEAST_WORDS = 2;

/** Acts that claim nothing. */
const NO_CLAIM: ReadonlySet<string> = new Set(["deny", "order"]);
const WEAK: ReadonlySet<string> = new Set(["ask", "promise"]);

function isCandidate(claim: FoundStatement, { statement, from }: Answer, { voices }: Scene): boolean {
  return (
    claim.content.end <= from &&
    !NO_CLAIM.has(claim.act) &&
    contentWords(claim.content.exact).size >= LEAST_WORDS &&
    voices.get(claim.id) !== voices.get(statement.id)
  );
}

function scoreOf(claim: FoundStatement, answer: Answer, scene: Scene): number {
  const { statement, from } = answer;
  const between = scene.text.slice(claim.content.end, from);
  const asksWhy = ASKS_WHY.test(claim.content.exact);
  const own = scene.text.slice(from, statement.content.end);
  return (
    WEIGHTS.sentence * sentencesIn(between, claim) +
    WEIGHTS.paragraph * count(between, /\n\s*/g) +
    (speaksBetween(claim, answer, scene) ? WEIGHTS.interrupted : 0) +
    (names(own, claim.speaker, scene) ? WEIGHTS.namesClaimant : 0) +
    (names(claim.content.exact, statement.speaker, scene) ? WEIGHTS.namesDenier : 0) +
    (isDoubted(claim) || asksWhy ? WEIGHTS.doubted : 0) +
    WEIGHTS.shared * Math.min(2, sharedWords(claim.content.exact, own)) +
    countsOf(claim, answer, scene) +
    (WEAK.has(claim.act) && !asksWhy ? WEIGHTS.weakAct : 0)
  );
}

/** Whole sentences between a claim and an answer: the first full stop may be the claim's own. */
function sentencesIn(between: string, { content }: FoundStatement): number {
  const stops = count(between, /[.!?]["”’]?\s/g);
  const closed = /[.!?]["”’]?$/.test(content.exact) || /^["”’]?\s*\n/.test(between);
  return closed ? stops : Math.max(0, stops - 1);
}

function count(text: string, mark: RegExp): number {
  return text.match(mark)?.length ?? 0;
}

function speaksBetween(claim: FoundStatement, { statement, from }: Answer, scene: Scene): boolean {
  const { voices } = scene;
  const voice = voices.get(statement.id);
  return beginningBefore(scene, from).some(
    (each) =>
      voices.get(each.id) === voice && each.content.start >= claim.content.end && each.content.end <= from,
  );
}

/** Whether a text calls a speaker by a word of its name. */
export function names(text: string, speaker: string | null, scene: Scene): boolean {
  const own = speaker === null ? undefined : scene.names.get(speaker);
  if (!own || own.size === 0) return false;
  return (text.match(/\p{Lu}[\p{L}\p{N}-]{1,40}/gu) ?? []).some((word) => own.has(fold(word)));
}

/** Whether a text speaks of something of a speaker's: "the mayor's figure". */
export function namesOwner(text: string, speaker: string | null, scene: Scene): boolean {
  const owners =
    text.match(/\p{Lu}[\p{L}\p{N}-]{1,40}(?=['’]s?\b)|(?<=\bof )\p{Lu}[\p{L}\p{N}-]{1,40}/gu) ?? [];
  return names(owners.join(" "), speaker, scene);
}

/** Whether a statement is put as a mere claim. */
export function isDoubted({ act, cue }: FoundStatement): boolean {
  return act === "accuse" || (cue !== null && DOUBTED_CUES.test(cue.exact));
}

/** How many words of content, short ones left out, two texts share. */
export function sharedWords(a: string, b: string): number {
  const words = contentWords(b);
  return [...contentWords(a)].filter((word) => word.length > 3 && words.has(word)).length;
}

/** A version with a smaller number in it is not about the number. */
const MANY = 10;

/** Measures that are no count of what a crisis did to people. */
const NO_TOLL: ReadonlySet<Measure> = new Set<Measure>(["other", "time", "personnel", "present"]);

function countsOf(claim: FoundStatement, { statement, form, from }: Answer, scene: Scene): number {
  const claimed = figuresIn(scene, claim.content);
  const said = figuresIn(scene, statement.content).filter(
    ({ measure, min, max }) => !NO_TOLL.has(measure) && (max ?? min ?? 0) >= MANY,
  );
  const measures = new Set(said.map(({ measure }) => measure));
  if (form === "otherwise" && said.length > 0) {
    if (claimed.some(({ measure }) => measures.has(measure))) return WEIGHTS.sameMeasure;
    return claimed.length > 0 ? WEIGHTS.counts : WEIGHTS.countsNothing;
  }
  if (!COUNT_POINTER.test(scene.text.slice(from, statement.content.end))) return 0;
  return claimed.length > 0 ? WEIGHTS.counts : WEIGHTS.countsNothing;
}
