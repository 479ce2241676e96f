import type { Attributes } from "../../odds/index.ts";
import { isNegated } from "../answers.ts";
import type { Denial } from "../denials.ts";
import { beginningBefore, type Scene } from "../report.ts";
import { statementAttributes } from "./statement-pair.ts";
import { type StatementSide, sidesOf } from "./statement-side.ts";

/** Two statements of a report of which the second may stand against the first. */
export interface StatementCandidate {
  readonly a: StatementSide;
  readonly b: StatementSide;
  readonly attributes: Attributes;
}

/** What stands against something stands at most so far behind it, in code units: of the packs' pairs the widest has 680. */
const FARTHEST = 700;

/** The pairs of statements of a report that are weighed: of two voices, of which the second does not announce that it agrees, or one inside the other. `ruled` is what the rules take for denials. */
export function statementCandidates(scene: Scene, ruled: readonly Denial[]): StatementCandidate[] {
  const sides = sidesOf(scene);
  const rules = new Map(ruled.map(({ claim, denial, kind }) => [`${claim} ${denial}`, kind]));
  return sides.flatMap((b, j) => {
    const near = beginningBefore(scene, b.statement.content.start + 1).length;
    return sides.slice(Math.max(0, j - near), j).flatMap((a, i, before): StatementCandidate[] => {
      if (!mayStandAgainst(a, b) || deniesNothing(b, scene)) return [];
      const [x, y] = [a.statement.id, b.statement.id];
      const rule = rules.get(`${x} ${y}`) ?? rules.get(`${y} ${x}`) ?? "no";
      const attributes = statementAttributes({ a, b, between: before.slice(i + 1), rule }, scene);
      const borneOut = rule === "no" && attributes.hollow?.endsWith("agrees");
      return borneOut ? [] : [{ a, b, attributes }];
    });
  });
}

/** "The mill did not deny it." */
function deniesNothing({ statement }: StatementSide, { text }: Scene): boolean {
  return statement.act === "deny" && isNegated(statement, text);
}

function mayStandAgainst(a: StatementSide, b: StatementSide): boolean {
  const [first, second] = [a.statement.content, b.statement.content];
  if (second.start - first.end > FARTHEST) return false;
  if (first.start === second.start && first.end === second.end) return false;
  if (a.voice !== b.voice) return true;
  return first.end > second.start && a.statement.act !== b.statement.act;
}
