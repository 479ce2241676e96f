import { type Anchor, type Contest, contains } from "../../model/index.ts";
import type { Draft } from "./draft.ts";
import { type Ground, passageAt, passagesAround, withPassageBefore } from "./ground.ts";
import type { BriefLanguage } from "./language.ts";
import { isDamaged, quoteOf } from "./quotes.ts";

/** A contest told in the words of its reports. */
export interface ContestTale {
  readonly draft: Draft;
  /** Each passage that it quotes. */
  readonly passages: readonly Anchor[];
  /** The origin of the claim's report and the voices on either side: what copies share. */
  readonly key: string;
}

/** Claims with what stands against them, in the order of the picture, undamaged ones first; rival figures are told with their series. */
export function contestTales(ground: Ground, language: BriefLanguage): ContestTale[] {
  const tales = ground.picture.contested.flatMap((contest) => taleOf(contest, ground, language) ?? []);
  const seen = new Set<string>();
  return tales.filter(({ key }) => !seen.has(key) && seen.add(key));
}

function taleOf(contest: Contest, ground: Ground, language: BriefLanguage): ContestTale | null {
  const claim = ground.statements.get(contest.claim);
  const denial = contest.denials.flatMap((id) => ground.statements.get(id) ?? [])[0];
  if (!claim || !denial || contest.kind === "disputed-figure") return null;
  const [alone, by] = [passageAt(claim.content, ground), passagesAround(denial.content, ground)];
  const against = language.leansBack(alone.exact)
    ? withPassageBefore(alone, { ground, most: LONGEST_CLAIM })
    : alone;
  if (isDamaged(against, ground) || isDamaged(by, ground)) return null;
  if (against.exact.length + by.exact.length > LONGEST) return null;
  const about = { ground, language };
  const whole = against.report === by.report ? wholeOf(against, by) : undefined;
  const draft = whole
    ? language.contest(quoteOf(whole, { ...about, of: [claim.id, denial.id] }), null)
    : language.contest(
        quoteOf(against, { ...about, of: [claim.id] }),
        quoteOf(by, { ...about, of: [denial.id] }),
      );
  const origin = ground.reports.get(against.report)!.origin;
  const key = [origin, claim.speaker ?? "", denial.speaker ?? ""].join(" ");
  return { draft, passages: [against, by], key };
}

/** Of two passages of one report the one that holds the other: a denial that says again what it denies is told once. */
function wholeOf(claim: Anchor, denial: Anchor): Anchor | undefined {
  return contains(claim, denial) ? claim : contains(denial, claim) ? denial : undefined;
}

/** A claim with the passage before it, in code units: a judgement that leaves room for a denial in {@link LONGEST}. */
const LONGEST_CLAIM = 400;

/** Claim and denial together, in code units: more does not fit one screen of prose. */
const LONGEST = 600;
