import { byCodeUnit, type Contest, type ReadReport } from "../../model/index.ts";
import { denialsIn, searchClaims, type VoiceOf } from "./denials.ts";
import { type RivalContext, rivalFigures } from "./figures.ts";

/** What contests are found with. */
export interface ContestContext extends RivalContext {
  readonly voiceOf: VoiceOf;
}

/**
 * Finds claims that are denied, first inside each report, then across reports; rival versions inside one sentence; and rival figures that one report
 * sets side by side. One contest per claim and kind, sorted by claim. The order of the reports does not matter.
 */
export function findContests(reports: readonly ReadReport[], context: ContestContext): Contest[] {
  const elsewhere = searchClaims(reports, context.voiceOf);
  const denials = reports.flatMap((read) => denialsIn(read, { voiceOf: context.voiceOf, elsewhere }));
  const contests = new Map<string, Contest>();
  for (const { claim, denial, kind } of denials) {
    const key = `${claim} ${kind}`;
    const known = contests.get(key)?.denials ?? [];
    contests.set(key, { claim, kind, denials: [...new Set([...known, denial])].sort(byCodeUnit) });
  }
  return [...contests.values(), ...rivalFigures(context)].sort(
    (a, b) => byCodeUnit(a.claim, b.claim) || byCodeUnit(a.kind, b.kind),
  );
}
