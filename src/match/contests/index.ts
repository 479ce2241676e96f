import { byCodeUnit, type Contest, contains, type ReadReport } from "../../model/index.ts";
import type { Odds } from "../odds/index.ts";
import { searchClaims } from "./claims.ts";
import { judgedDenials } from "./clashes.ts";
import { denialsIn } from "./denials.ts";
import { sceneOf, type VoiceOf } from "./report.ts";
import { type StatementCandidate, statementCandidates } from "./weighing/candidates.ts";

export { rivalFigures } from "./figures.ts";
export { settle } from "./settle.ts";

/**
 * Finds claims that are denied, first inside each report, then across reports, and rival versions of one thing. One contest per claim and kind,
 * sorted. The order of the reports does not matter. `model` defaults to the shipped one.
 */
export function findDenials(reports: readonly ReadReport[], voiceOf: VoiceOf, model?: Odds): Contest[] {
  const elsewhere = searchClaims(reports, voiceOf);
  const contests = new Map<string, Contest>();
  const denials = reports.flatMap((read) => {
    const scene = sceneOf(read, voiceOf);
    return judgedDenials(scene, denialsIn(scene, elsewhere), model);
  });
  for (const { claim, denial, kind } of denials) {
    const key = `${claim} ${kind}`;
    const known = contests.get(key)?.denials ?? [];
    contests.set(key, { claim, kind, denials: [...new Set([...known, denial])].sort(byCodeUnit) });
  }
  return sortContests([...contests.values()]);
}

/** The pairs of statements that are weighed: what the model is learned from. */
export function candidatesIn(reports: readonly ReadReport[], voiceOf: VoiceOf): StatementCandidate[] {
  const elsewhere = searchClaims(reports, voiceOf);
  return reports.flatMap((read) => {
    const scene = sceneOf(read, voiceOf);
    return statementCandidates(scene, denialsIn(scene, elsewhere));
  });
}

/** Contests in their order: by claim, then kind. */
export function sortContests(contests: readonly Contest[]): Contest[] {
  return [...contests].sort((a, b) => byCodeUnit(a.claim, b.claim) || byCodeUnit(a.kind, b.kind));
}

/** The figures that a claim and its denial set against each other: the first of each measure on either side, both ways. */
export function rivalPairs(
  contests: readonly Contest[],
  reports: readonly ReadReport[],
): Map<string, string> {
  const inside = figuresInside(reports);
  const pairs = new Map<string, string>();
  for (const { claim, denials } of contests) {
    for (const denial of denials) {
      for (const a of inside.get(claim) ?? []) {
        const b = (inside.get(denial) ?? []).find(
          (each) => each.measure === a.measure && !pairs.has(each.id),
        );
        if (!b || a.id === b.id || pairs.has(a.id)) continue;
        pairs.set(a.id, b.id);
        pairs.set(b.id, a.id);
      }
    }
  }
  return pairs;
}

function figuresInside(reports: readonly ReadReport[]) {
  return new Map(
    reports.flatMap(({ findings }) =>
      findings.statements.map(
        ({ id, content }) =>
          [id, findings.figures.filter((figure) => contains(content, figure.anchor))] as const,
      ),
    ),
  );
}
