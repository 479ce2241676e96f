import { Features } from "../../src/find/statements/labeller/features.ts";
import type { RoleModel } from "../../src/find/statements/labeller/model.ts";
import { roleFeatures } from "../../src/find/statements/labeller/role-features.ts";
import { sceneOf } from "../../src/find/statements/labeller/scene.ts";
import { ROLES } from "../../src/find/statements/labeller/sheet.ts";
import { stepFeatures } from "../../src/find/statements/labeller/step-features.ts";
import { windowOf } from "../../src/find/statements/labeller/window.ts";
import { seeded, shuffle } from "../random.ts";
import { type Chain, climbChain } from "./chain.ts";
import type { Lesson } from "./gold.ts";
import { type Pace, type Rounding, rounded, scaleOf, Weights } from "./weights.ts";

/** How the roles are learnt. */
export interface RolePlan extends Pace {
  readonly epochs: number;
  /** Buckets of the features of roles, and of steps, as powers of two. */
  readonly bits: number;
  readonly stepBits: number;
  readonly seed: number;
}

const N = ROLES.length;
/** How many times in each epoch but the first the weights are kept for the mean. */
const KEPT = 4;

/** Learns the roles of the tokens around the cues of gold, as a conditional random field (Lafferty, McCallum and Pereira 2001). Deterministic. */
export function learnRoles(
  lessons: readonly Lesson[],
  plan: RolePlan,
): { readonly roles: Weights; readonly steps: Weights } {
  const chains = lessons.flatMap(chainsOf);
  const learner = { roles: new Weights(plan.bits, N), steps: new Weights(plan.stepBits, N * N) };
  const random = seeded(plan.seed);
  const every = Math.ceil(chains.length / KEPT);
  for (let epoch = 0; epoch < plan.epochs; epoch++) {
    shuffle(chains, random);
    chains.forEach((chain, i) => {
      climbChain(learner, { chain, pace: plan });
      if (epoch === 0 || (i + 1) % every !== 0) return;
      learner.roles.keep();
      learner.steps.keep();
    });
  }
  return learner;
}

/** The windows around the cues of one document, with the roles that gold gives. */
function chainsOf({ sheet, gold }: Lesson): Chain[] {
  const into = new Features();
  return gold.map(({ head, roles }) => {
    const window = windowOf(sheet, head);
    const scene = sceneOf(sheet, window);
    const [own, steps]: [Int32Array[], Int32Array[]] = [[], []];
    for (let at = window.first; at < window.last; at++) {
      roleFeatures(sheet, { scene, at, into });
      own.push(into.values.slice(0, into.count));
      if (at === window.first) continue;
      stepFeatures(sheet, { scene, at, into });
      steps.push(into.values.slice(0, into.count));
    }
    const wanted = Uint8Array.from(own, (_, i) => roles.get(window.first + i) ?? 0);
    wanted[head - window.first] = ROLES.indexOf("cue");
    return { own: joined(own), steps: joined(steps), wanted, cue: head - window.first };
  });
}

function joined(lists: readonly Int32Array[]): Int32Array {
  const width = lists[0]?.length ?? 0;
  const all = new Int32Array(width * lists.length);
  lists.forEach((list, i) => {
    all.set(list, i * width);
  });
  return all;
}

/** The two tables in bytes, on one scale. */
export function roundedRoles(
  { roles, steps }: { readonly roles: Weights; readonly steps: Weights },
  rounding: Rounding,
): RoleModel {
  const [own, between] = [roles.learnt(), steps.learnt()];
  const scale = scaleOf([own, between], rounding);
  return {
    roles: rounded(own, { bits: roles.bits, classes: N, scale, ...rounding }),
    steps: rounded(between, { bits: steps.bits, classes: N * N, scale, ...rounding }),
    scale,
  };
}
