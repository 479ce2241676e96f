import { cueFeatures } from "../../src/find/statements/labeller/cue-features.ts";
import { Features } from "../../src/find/statements/labeller/features.ts";
import { canBeCue, placesIn } from "../../src/find/statements/labeller/label.ts";
import { roleFeatures, sceneOf } from "../../src/find/statements/labeller/role-features.ts";
import { ROLES } from "../../src/find/statements/labeller/sheet.ts";
import { bestRoles, PLACES, stepFeature } from "../../src/find/statements/labeller/viterbi.ts";
import { windowOf } from "../../src/find/statements/labeller/window.ts";
import { Perceptron } from "../perceptron.ts";
import { seeded, shuffle } from "../random.ts";
import type { Lesson } from "./gold.ts";

/** How the labeller is trained. */
export interface Plan {
  readonly epochs: number;
  readonly bits: number;
  readonly seed: number;
}

const N = ROLES.length;

/** Learns which tokens are heads of cues: two classes, trained on every token that can be one. A missed cue weighs as much as a false one. */
export function learnCues(lessons: readonly Lesson[], { epochs, bits, seed }: Plan): Perceptron {
  const model = new Perceptron(bits, 2);
  const features = new Features();
  const scores = new Float32Array(2);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { sheet, gold } of shuffled(lessons, seed + epoch)) {
      const heads = new Set(gold.map(({ head }) => head));
      for (const { index: at } of sheet.reading.doc.tokens) {
        if (!canBeCue(sheet, at)) continue;
        cueFeatures(sheet, { at, into: features });
        scores.fill(0);
        model.score(features.values, features.count, scores);
        const wanted = heads.has(at) ? 1 : 0;
        model.tick();
        if ((scores[1]! > scores[0]! ? 1 : 0) === wanted && Math.abs(scores[1]! - scores[0]!) > MARGIN)
          continue;
        model.update(features.values, features.count, { of: wanted, by: 1 });
        model.update(features.values, features.count, { of: 1 - wanted, by: -1 });
      }
    }
  }
  return model;
}

/** A right answer by less than this is still corrected: averages then separate better. Found on held-out documents of train. */
const MARGIN = 2;

/** Learns the roles of the tokens around the cues of gold, as sequences. */
export function learnRoles(lessons: readonly Lesson[], { epochs, bits, seed }: Plan): Perceptron {
  const model = new Perceptron(bits, N);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const lesson of shuffled(lessons, seed + epoch)) {
      for (const one of lesson.gold) learnWindow(model, { lesson, one });
    }
  }
  return model;
}

function learnWindow(
  model: Perceptron,
  { lesson, one }: { lesson: Lesson; one: Lesson["gold"][number] },
): void {
  const { sheet } = lesson;
  const window = windowOf(sheet, one.head);
  const length = window.last - window.first;
  const scene = sceneOf(sheet, window);
  const features = new Features();
  const kept: Int32Array[] = [];
  const emit = new Float64Array(length * N);
  const scores = new Float32Array(N);
  for (let i = 0; i < length; i++) {
    roleFeatures(sheet, { scene, at: window.first + i, into: features });
    kept.push(features.values.slice(0, features.count));
    scores.fill(0);
    model.score(features.values, features.count, scores);
    for (let role = 0; role < N; role++) emit[i * N + role] = scores[role]!;
  }
  const places = placesIn(sheet, scene);
  const cue = one.head - window.first;
  const gold = Uint8Array.from(kept, (_, i) => one.roles.get(window.first + i) ?? 0);
  gold[cue] = 3;
  const found = bestRoles({ emit, places, steps: stepsOf(model), cue });
  model.tick();
  for (let i = 0; i < length; i++) {
    if (found[i] !== gold[i]) {
      model.update(kept[i]!, kept[i]!.length, { of: gold[i]!, by: 1 });
      model.update(kept[i]!, kept[i]!.length, { of: found[i]!, by: -1 });
    }
    const [before, goldBefore] = [i === 0 ? -1 : found[i - 1]!, i === 0 ? -1 : gold[i - 1]!];
    if (i === 0 || (before === goldBefore && found[i] === gold[i])) continue;
    model.update(Int32Array.of(stepFeature(places[i]!, goldBefore)), 1, { of: gold[i]!, by: 1 });
    model.update(Int32Array.of(stepFeature(places[i]!, before)), 1, { of: found[i]!, by: -1 });
  }
}

function stepsOf(model: Perceptron): Float64Array {
  const table = new Float64Array(PLACES * N * N);
  const scores = new Float32Array(N);
  for (let place = 0; place < PLACES; place++) {
    for (let previous = 0; previous < N; previous++) {
      scores.fill(0);
      model.score(Int32Array.of(stepFeature(place, previous)), 1, scores);
      for (let role = 0; role < N; role++) table[(place * N + previous) * N + role] = scores[role]!;
    }
  }
  return table;
}

function shuffled(lessons: readonly Lesson[], seed: number): readonly Lesson[] {
  const order = [...lessons];
  shuffle(order, seeded(seed));
  return order;
}
