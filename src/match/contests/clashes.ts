import { contains, overlapOf } from "../../model/index.ts";
import { type Odds, oddsOf, readOdds } from "../odds/index.ts";
import type { Denial } from "./denials.ts";
import type { Scene } from "./report.ts";
import { type StatementCandidate, statementCandidates } from "./weighing/candidates.ts";
import { nameEachOther } from "./weighing/statement-pair.ts";
import type { StatementSide } from "./weighing/statement-side.ts";
import { BIAS, WEIGHTS } from "./weighing/statement-weights.ts";

const MODEL: Odds = readOdds(BIAS, WEIGHTS);

/** The least log-odds of a pair that is taken: chosen on the packs, each weighed by a model of the others. */
const TAKEN = 0;
/** The same for what the rules take for a contest as well. */
const TAKEN_IF_RULED = -2;
/** The same where a denial has nothing but its own words to deny. */
const TAKEN_FOR_ITS_WORDS = -1;

interface Weighed extends StatementCandidate {
  readonly odds: number;
}

/** The denials of a report: those of the candidates that the model takes, then what the rules find elsewhere where it takes nothing. */
export function judgedDenials(scene: Scene, ruled: readonly Denial[], model: Odds = MODEL): Denial[] {
  const weighed = statementCandidates(scene, ruled)
    .map((candidate): Weighed => {
      const odds = oddsOf(candidate.attributes, model) + (isNamed(candidate, scene) ? NAMED : 0);
      return { ...candidate, odds };
    })
    .sort((x, y) => y.odds - x.odds);
  const taken = bestOf(weighed.filter(isLikely));
  return [...taken.map(denialOf), ...leftTo(ruled, { scene, weighed, taken })];
}

/** A name of the accuser or the accused outweighs that something else stands nearer. */
const NAMED = 2;

function isNamed(candidate: StatementCandidate, scene: Scene): boolean {
  return candidate.attributes.rule === "denied" && nameEachOther(candidate, scene);
}

function isLikely({ attributes, odds }: Weighed): boolean {
  return odds >= (attributes.rule === "no" ? TAKEN : TAKEN_IF_RULED);
}

/** Pairs whose denials begin farther apart than this set nothing of the same against each other, in code units. */
const STRETCH = 4000;

/** Of pairs, the likeliest first, those that are no others over again. */
function bestOf(pairs: readonly Weighed[]): Weighed[] {
  const taken: Weighed[] = [];
  const near = new Map<number, number[]>();
  for (const one of pairs) {
    const stretch = Math.floor(one.b.statement.content.start / STRETCH);
    const around = [stretch - 1, stretch, stretch + 1].flatMap((at) => near.get(at) ?? []);
    const same = around.find((at) => isSame(one, taken[at]!));
    if (same === undefined) near.set(stretch, [...(near.get(stretch) ?? []), taken.push(one) - 1]);
    else if (tellsMore(one, taken[same]!)) taken[same] = one;
  }
  return taken;
}

interface Judged {
  readonly scene: Scene;
  readonly weighed: readonly Weighed[];
  readonly taken: readonly Weighed[];
}

/** What the rules find that was not weighed, where the model takes nothing. A denial of nothing but its own words is paired with the likeliest claim before it. */
function leftTo(ruled: readonly Denial[], { scene, weighed, taken }: Judged): Denial[] {
  const known = new Set(weighed.flatMap(({ a, b }) => [keyOf(a, b), keyOf(b, a)]));
  const contents = new Map(scene.statements.map(({ id, content }) => [id, content]));
  return ruled.flatMap((one): Denial[] => {
    const denial = contents.get(one.denial)!;
    const answered = taken.some(({ b }) => overlapOf(b.statement.content, denial) > 0);
    if (answered || known.has(`${one.claim} ${one.denial}`)) return [];
    const claim = contents.get(one.claim);
    const better =
      claim && contains(denial, claim) ? weighed.find((pair) => isFor(pair, one.denial)) : undefined;
    return [better ? denialOf(better) : one];
  });
}

/** Whether a pair gives a denial, which tells what it denies, a claim that another voice made just before. */
function isFor({ a, b, odds, attributes }: Weighed, denial: string): boolean {
  const near = attributes.paragraphs === "same" && odds >= TAKEN_FOR_ITS_WORDS;
  return near && b.statement.id === denial && a.voice !== b.voice;
}

/** Whether a pair's denial turns the same claim down where that of the other only gives the reason. */
function tellsMore(one: StatementCandidate, other: StatementCandidate): boolean {
  if (one.a !== other.a) return false;
  return one.b.statement.act === "deny" && one.b.answer !== null && other.b.answer === null;
}

/** The reason for a denial follows it at most so far behind, in code units. */
const REASON = 60;

function keyOf(a: StatementSide, b: StatementSide): string {
  return `${a.statement.id} ${b.statement.id}`;
}

/** Whether two pairs set the same words against each other, the same words against something, or one voice against the same words. */
function isSame(one: StatementCandidate, other: StatementCandidate): boolean {
  const [a, b] = [one.a.statement.content, one.b.statement.content];
  const [x, y] = [other.a.statement.content, other.b.statement.content];
  const clash = one.attributes.counts === "clash" && other.attributes.counts === "clash";
  const near = Math.max(y.start - b.end, b.start - y.end) <= REASON;
  const oneVoice = overlapOf(a, x) > 0 && (one.b.voice === other.b.voice || (near && !clash));
  return oneVoice || overlapOf(b, y) > 0 || (overlapOf(a, y) > 0 && overlapOf(b, x) > 0);
}

/** A pair as claim and denial: of two of which only the first denies, the second is the claim. */
function denialOf({ a, b, attributes }: StatementCandidate): Denial {
  const denies = (side: StatementSide) => side.statement.act === "deny" || side.answer !== null;
  const [claim, denial] = denies(a) && !denies(b) ? [b, a] : [a, b];
  const kind = attributes.answer === "otherwise" || !denies(denial) ? "contrary" : "denied";
  return { claim: claim.statement.id, denial: denial.statement.id, kind };
}
