import { addScores, type LinearModel } from "../../../text/index.ts";
import type { Run } from "../draft.ts";
import { cueFeatures } from "./cue-features.ts";
import { Features } from "./features.ts";
import type { Labeller } from "./model.ts";
import { roleFeatures, type Scene, sceneOf } from "./role-features.ts";
import { ROLES, type Sheet } from "./sheet.ts";
import { bestRoles, PLACES, stepFeature } from "./viterbi.ts";
import { type Window, windowOf } from "./window.ts";

/** A statement as the labeller sees it: runs of tokens. */
export interface Labelled {
  /** The head of the cue. */
  readonly head: number;
  readonly cue: Run;
  readonly source: Run | null;
  readonly content: readonly Run[];
  /** How far "cue" is above "no cue", in units of the model. */
  readonly score: number;
}

const N = ROLES.length;
const [, SOURCE, CONTENT, CUE] = ROLES.map((_, role) => role);

/** Whether the token can be the head of a cue at all: a verb, noun or adjective, "according", "per", or the colon of a transcript. */
export function canBeCue(sheet: Sheet, at: number): boolean {
  const token = sheet.reading.doc.tokens[at]!;
  return (
    /^(?:VERB|NOUN|ADJ|AUX)$/.test(token.upos) ||
    /^(?:according|per|:|reportedly|allegedly)$/.test(token.lower)
  );
}

/** Finds the statements of a document, in the order of their cues. */
export function label(sheet: Sheet, labeller: Labeller): Labelled[] {
  const features = new Features();
  const found: Labelled[] = [];
  for (const { index: at } of sheet.reading.doc.tokens) {
    if (!canBeCue(sheet, at)) continue;
    const score = cueScore(sheet, { at, cues: labeller.cues, features });
    if (score < labeller.threshold) continue;
    const one = labelCue(sheet, { at, score, labeller, features });
    if (one) found.push(one);
  }
  return found;
}

/** How far "cue" is above "no cue" for the token. */
function cueScore(
  sheet: Sheet,
  { at, cues, features }: { at: number; cues: LinearModel; features: Features },
): number {
  const scores = new Int32Array(2);
  cueFeatures(sheet, { at, into: features });
  addScores(cues, features.values, { count: features.count, scores });
  return scores[1]! - scores[0]!;
}

/** What the roles around one cue make of it; `null` where they find no content. */
export function labelCue(
  sheet: Sheet,
  { at, score, labeller, features }: { at: number; score: number; labeller: Labeller; features: Features },
): Labelled | null {
  const window = windowOf(sheet, at);
  const roles = rolesAround(sheet, { window, roles: labeller.roles, features });
  const content = runsOf(roles, { role: CONTENT!, window });
  if (content.length === 0) return null;
  const cue = runsOf(roles, { role: CUE!, window }).find((run) => run.first <= at && at < run.last)!;
  const sources = runsOf(roles, { role: SOURCE!, window });
  return { head: at, cue, source: nearest(sources, at), content, score };
}

/** The best roles of the tokens in a window. */
function rolesAround(
  sheet: Sheet,
  { window, roles, features }: { window: Window; roles: LinearModel; features: Features },
): Uint8Array {
  const scene = sceneOf(sheet, window);
  const length = window.last - window.first;
  const emit = new Float64Array(length * N);
  const scores = new Int32Array(N);
  for (let i = 0; i < length; i++) {
    scores.fill(0);
    roleFeatures(sheet, { scene, at: window.first + i, into: features });
    addScores(roles, features.values, { count: features.count, scores });
    for (let role = 0; role < N; role++) emit[i * N + role] = scores[role]!;
  }
  return bestRoles({
    emit,
    places: placesIn(sheet, scene),
    steps: stepsOf(roles),
    cue: window.cue - window.first,
  });
}

const stepTables = new WeakMap<LinearModel, Float64Array>();

function stepsOf(model: LinearModel): Float64Array {
  const known = stepTables.get(model);
  if (known) return known;
  const table = new Float64Array(PLACES * N * N);
  const scores = new Int32Array(N);
  const feature = new Int32Array(1);
  for (let place = 0; place < PLACES; place++) {
    for (let previous = 0; previous < N; previous++) {
      scores.fill(0);
      feature[0] = stepFeature(place, previous);
      addScores(model, feature, { count: 1, scores });
      for (let role = 0; role < N; role++) table[(place * N + previous) * N + role] = scores[role]!;
    }
  }
  stepTables.set(model, table);
  return table;
}

/** The place before each token: 1 where a quotation opens or closes, 2 behind a comma, 3 at the start of a sentence, else 0. */
export function placesIn(sheet: Sheet, { window }: Scene): Uint8Array {
  const { tokens } = sheet.reading.doc;
  const places = new Uint8Array(window.last - window.first);
  for (let at = window.first + 1; at < window.last; at++) {
    const place =
      sheet.quotes[at] !== sheet.quotes[at - 1]
        ? 1
        : tokens[at - 1]!.text === ","
          ? 2
          : sheet.sentences[at] !== sheet.sentences[at - 1]
            ? 3
            : 0;
    places[at - window.first] = place;
  }
  return places;
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
