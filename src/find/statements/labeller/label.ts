import { addScores } from "../../../text/index.ts";
import type { Run } from "../draft.ts";
import { cueFeatures } from "./cue-features.ts";
import { Features } from "./features.ts";
import type { Labeller } from "./model.ts";
import { roleFeatures } from "./role-features.ts";
import { sceneOf } from "./scene.ts";
import { ROLES, type Sheet } from "./sheet.ts";
import { stepFeatures } from "./step-features.ts";
import { bestWays, type Lattice, logSumOf, type Way } from "./viterbi.ts";
import { type Window, windowOf } from "./window.ts";

/** A word that carries a statement as the labeller sees it, and the ways to read it. */
export interface Labelled {
  /** The head of the cue. */
  readonly head: number;
  /** The log-odds that it is a cue. */
  readonly score: number;
  /** The likeliest first, no two alike. */
  readonly labellings: readonly [Labelling, ...Labelling[]];
}

/** One way to read a cue: runs of tokens. */
export interface Labelling {
  readonly cue: Run;
  readonly source: Run | null;
  readonly content: readonly Run[];
  /** The chance of these roles among the likeliest ways to give them. */
  readonly share: number;
}

const N = ROLES.length;
/** So many ways to give the roles are looked at; those that are the same but for punctuation are one. A judgement: in 88 of 100 cases one of so many is right (decision 14). */
const WAYS = 8;
/** Ways of a smaller chance are left out, but for the likeliest. A judgement. */
const SLIGHT = 0.02;
const [, SOURCE, CONTENT, CUE] = ROLES.map((_, role) => role);

/** Words that are cues in other parts of speech. */
const ODD_CUES = /^(?:according|per|:|reportedly|allegedly)$/;

/** Whether the token can be the head of a cue at all: a verb, noun or adjective, "according", "per", or the colon of a transcript. */
export function canBeCue(sheet: Sheet, at: number): boolean {
  const token = sheet.reading.doc.tokens[at]!;
  return /^(?:VERB|NOUN|ADJ|AUX)$/.test(token.upos) || ODD_CUES.test(token.lower);
}

/** Finds the statements of a document, in the order of their cues. */
export function label(sheet: Sheet, labeller: Labeller): Labelled[] {
  const features = new Features();
  const found: Labelled[] = [];
  for (const { index: at } of sheet.reading.doc.tokens) {
    if (!canBeCue(sheet, at)) continue;
    const score = cueScore(sheet, { at, labeller, features });
    if (score < labeller.threshold) continue;
    const one = labelCue(sheet, { at, score, labeller, features });
    if (one) found.push(one);
  }
  return found;
}

interface Asked {
  readonly at: number;
  readonly labeller: Labeller;
  readonly features: Features;
}

/** The log-odds that the token is a cue. */
function cueScore(sheet: Sheet, { at, labeller, features }: Asked): number {
  const scores = new Int32Array(1);
  cueFeatures(sheet, { at, into: features });
  addScores(labeller.cues.model, features.values, { count: features.count, scores });
  return scores[0]! / labeller.cues.scale;
}

/** What the roles around one cue make of it; `null` where there is nothing but the cue. */
function labelCue(
  sheet: Sheet,
  { at, score, labeller, features }: Asked & { readonly score: number },
): Labelled | null {
  const window = windowOf(sheet, at);
  const lattice = latticeOf(sheet, { window, labeller, features });
  const ways = bestWays(lattice, WAYS);
  const whole = logSumOf(ways);
  const byShape = new Map<string, Labelling>();
  for (const way of ways) {
    const one = labellingOf(way, { window, whole });
    const shape = shapeOf(sheet, one);
    const known = byShape.get(shape);
    byShape.set(shape, known ? { ...known, share: known.share + one.share } : one);
  }
  const [first, ...rest] = [...byShape.values()].sort((a, b) => b.share - a.share);
  return first
    ? { head: at, score, labellings: [first, ...rest.filter(({ share }) => share >= SLIGHT)] }
    : null;
}

/** What two ways to read a cue have in common where they differ in punctuation or in the words of the cue alone. */
function shapeOf(sheet: Sheet, { source, content }: Labelling): string {
  const ends = content.flatMap(({ first, last }) => {
    let [from, to] = [first, last];
    while (from < to && !sheet.spoken[from]) from++;
    while (to > from && !sheet.spoken[to - 1]) to--;
    return from < to ? [from, to] : [];
  });
  return `${source?.first} ${source?.last} ${ends.join(" ")}`;
}

function labellingOf({ roles, score }: Way, { window, whole }: { window: Window; whole: number }): Labelling {
  const cue = runsOf(roles, { role: CUE!, window }).find(
    (run) => run.first <= window.cue && window.cue < run.last,
  )!;
  const source = nearest(runsOf(roles, { role: SOURCE!, window }), window.cue);
  const content = runsOf(roles, { role: CONTENT!, window });
  return { cue, source, content, share: Math.exp(score - whole) };
}

/** The scores of the roles of the tokens in a window, and of each step from one token to the next. */
function latticeOf(
  sheet: Sheet,
  { window, labeller, features }: { window: Window; labeller: Labeller; features: Features },
): Lattice {
  const { roles, steps, scale } = labeller.roles;
  const scene = sceneOf(sheet, window);
  const length = window.last - window.first;
  const lattice = {
    emit: new Float64Array(length * N),
    steps: new Float64Array(length * N * N),
    cue: window.cue - window.first,
  };
  const scores = new Int32Array(N * N);
  for (let i = 0; i < length; i++) {
    const asked = { scene, at: window.first + i, into: features };
    scores.fill(0);
    roleFeatures(sheet, asked);
    addScores(roles, features.values, { count: features.count, scores });
    for (let role = 0; role < N; role++) lattice.emit[i * N + role] = scores[role]! / scale;
    if (i === 0) continue;
    scores.fill(0);
    stepFeatures(sheet, asked);
    addScores(steps, features.values, { count: features.count, scores });
    for (let step = 0; step < N * N; step++) lattice.steps[i * N * N + step] = scores[step]! / scale;
  }
  return lattice;
}

function runsOf(roles: Uint8Array, { role, window }: { role: number; window: Window }): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < roles.length; i++) {
    if (roles[i] !== role) continue;
    let end = i;
    while (end < roles.length && roles[end] === role) end++;
    runs.push({ first: window.first + i, last: window.first + end });
    i = end;
  }
  return runs;
}

function nearest(runs: readonly Run[], at: number): Run | null {
  const gap = (run: Run): number => (run.last <= at ? at - run.last : run.first - at);
  return runs.reduce<Run | null>((best, run) => (best === null || gap(run) < gap(best) ? run : best), null);
}
