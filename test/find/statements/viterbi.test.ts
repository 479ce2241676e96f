import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ROLES } from "../../../src/find/statements/labeller/sheet.ts";
import { bestRoles, type Lattice, sumOfWays } from "../../../src/find/statements/labeller/viterbi.ts";

const N = ROLES.length;
const [NONE, SOURCE, CONTENT, CUE] = [0, 1, 2, 3] as const;

/** A lattice of so many tokens, with these scores for roles of tokens, and none for steps. */
function lattice(length: number, scores: Readonly<Record<string, number>>, cue = 0): Lattice {
  const emit = new Float64Array(length * N);
  for (const [place, score] of Object.entries(scores)) {
    const [at, role] = place.split(" ").map(Number);
    emit[at! * N + role!] = score;
  }
  return { emit, steps: new Float64Array(length * N * N), cue };
}

/** The score of one way through a lattice. */
function scoreOf({ emit, steps }: Lattice, roles: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < roles.length; i++)
    sum += emit[i * N + roles[i]!]! + (i === 0 ? 0 : steps[(i * N + roles[i - 1]!) * N + roles[i]!]!);
  return sum;
}

describe("the best roles", () => {
  it("are those with the highest scores, the cue where it is", () => {
    const best = bestRoles(lattice(3, { [`1 ${SOURCE}`]: 1, [`2 ${CONTENT}`]: 2 }));
    expect([...best!.roles]).toEqual([CUE, SOURCE, CONTENT]);
    expect(best!.score).toBe(3);
  });

  it("hold some content, even where none would score higher", () => {
    const best = bestRoles(lattice(3, { [`1 ${NONE}`]: 5, [`2 ${NONE}`]: 4 }));
    expect([...best!.roles]).toEqual([CUE, NONE, CONTENT]);
  });

  it("are none where there is no token but the cue", () => {
    expect(bestRoles(lattice(1, {}))).toBeNull();
  });

  it("score what their way scores, and never more than all ways together", () => {
    const score = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5 }), fc.infiniteStream(score), (length, scores) => {
        const given: Lattice = {
          emit: Float64Array.from({ length: length * N }, () => scores.next().value),
          steps: Float64Array.from({ length: length * N * N }, () => scores.next().value),
          cue: length - 1,
        };
        const best = bestRoles(given)!;
        expect(best.roles[length - 1]).toBe(CUE);
        expect([...best.roles]).toContain(CONTENT);
        expect(best.score).toBeCloseTo(scoreOf(given, best.roles), 6);
        expect(best.score).toBeLessThanOrEqual(sumOfWays(given) + 1e-9);
      }),
      { numRuns: 100 },
    );
  });
});
