import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ROLES } from "../../../src/find/statements/labeller/sheet.ts";
import { bestWays, type Lattice, logSumOf } from "../../../src/find/statements/labeller/viterbi.ts";

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

/** Every way through a lattice that holds some content, best first. */
function allWays(given: Lattice): number[] {
  const length = given.emit.length / N;
  return Array.from({ length: N ** length }, (_, way) =>
    Array.from({ length }, (_, i) => Math.floor(way / N ** i) % N),
  )
    .filter((roles) => roles[given.cue] === CUE && roles.includes(CONTENT))
    .map((roles) => scoreOf(given, roles))
    .sort((a, b) => b - a);
}

describe("the best ways", () => {
  it("begin with the roles that score highest, the cue where it is", () => {
    const [best] = bestWays(lattice(3, { [`1 ${SOURCE}`]: 1, [`2 ${CONTENT}`]: 2 }), 1);
    expect([...best!.roles]).toEqual([CUE, SOURCE, CONTENT]);
    expect(best!.score).toBe(3);
  });

  it("hold some content, even where none would score higher", () => {
    const [best] = bestWays(lattice(3, { [`1 ${NONE}`]: 5, [`2 ${NONE}`]: 4 }), 1);
    expect([...best!.roles]).toEqual([CUE, NONE, CONTENT]);
  });

  it("are none where there is no token but the cue", () => {
    expect(bestWays(lattice(1, {}), 3)).toEqual([]);
  });

  it("are the best of all ways, in order, and no way twice", () => {
    const score = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 4 }),
        fc.integer({ min: 1, max: 6 }),
        fc.infiniteStream(score),
        (length, most, scores) => {
          const next = (): number => scores.next().value;
          const given: Lattice = {
            emit: Float64Array.from({ length: length * N }, next),
            steps: Float64Array.from({ length: length * N * N }, next),
            cue: length - 1,
          };
          const best = bestWays(given, most);
          const all = allWays(given);
          expect(best).toHaveLength(Math.min(most, all.length));
          expect(new Set(best.map(({ roles }) => roles.join())).size).toBe(best.length);
          best.forEach((way, i) => {
            expect(way.score).toBeCloseTo(all[i]!, 6);
            expect(way.score).toBeCloseTo(scoreOf(given, way.roles), 6);
          });
          const chances = best.map(({ score }) => Math.exp(score - logSumOf(best)));
          expect(chances.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
        },
      ),
      { numRuns: 100 },
    );
  });
});
