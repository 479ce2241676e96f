import {
  type Anchor,
  byCodeUnit,
  type Contest,
  contains,
  type FoundStatement,
  type ReadReport,
} from "../../model/index.ts";
import { contestsOf, type RivalPair } from "./figures.ts";

/**
 * Contests of statements and of figures as one list, each clash once: where a denial holds two counts, it tells of them; where nothing but the counts
 * sets two statements against each other, the counts do; and two statements that differ in several counts clash in the first.
 */
export function settle(
  denials: readonly Contest[],
  { pairs, reports }: { pairs: readonly RivalPair[]; reports: readonly ReadReport[] },
): Contest[] {
  const statements = new Map(
    reports.flatMap(({ findings }) => findings.statements.map((each) => [each.id, each] as const)),
  );
  const told = denials.flatMap(({ claim, denials: by, kind }) =>
    by.flatMap((id) => {
      const [a, b] = [statements.get(claim), statements.get(id)];
      return a && b ? [{ a, b, kind }] : [];
    }),
  );
  const left = pairs.filter((pair) => !told.some(({ a, b, kind }) => kind === "denied" && holds(a, b, pair)));
  const counted = new Set(
    told.flatMap(({ a, b, kind }) =>
      kind === "contrary" && left.some((pair) => holds(a, b, pair)) ? [`${a.id} ${b.id}`] : [],
    ),
  );
  const kept = denials.flatMap((contest): Contest[] => {
    const by = contest.denials.filter((id) => !counted.has(`${contest.claim} ${id}`));
    return by.length > 0 ? [{ ...contest, denials: by }] : [];
  });
  return [...kept, ...contestsOf(firstOfEach(left))];
}

/** Whether two statements hold the two counts, one each. */
function holds(a: FoundStatement, b: FoundStatement, [claim, rival]: RivalPair): boolean {
  const [x, y] = [claim.figure.anchor, rival.figure.anchor];
  return (isIn(a, x) && isIn(b, y)) || (isIn(a, y) && isIn(b, x));
}

function isIn({ content }: FoundStatement, anchor: Anchor): boolean {
  return content.report === anchor.report && contains(content, anchor);
}

/** Of pairs that the same two statements give, or the same two voices with the same numbers, the first. */
function firstOfEach(pairs: readonly RivalPair[]): RivalPair[] {
  const seen = new Set<string>();
  const ordered = [...pairs].sort(([a], [b]) => a.figure.anchor.start - b.figure.anchor.start);
  return ordered.filter(([{ figure: a, voice, report }, { figure: b, voice: other }]) => {
    const sides = [`${voice} ${a.min} ${a.max}`, `${other} ${b.min} ${b.max}`].sort(byCodeUnit);
    const keys = [`${report} ${a.measure} ${sides.join(" ")}`];
    if (a.statement !== undefined && b.statement !== undefined) keys.push(`${a.statement} ${b.statement}`);
    const known = keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return !known;
  });
}
