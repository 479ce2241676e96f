import type { Contest } from "../../model/index.ts";
import { areRivals, type Datum, excludeEachOther } from "../series/index.ts";
import {
  areApart,
  areUnlike,
  besideEachOther,
  isAdded,
  isAnswerTo,
  isOvertaken,
  type TextOf,
} from "./beside.ts";

/** What rival figures are found from. */
export interface RivalContext {
  readonly data: readonly Datum[];
  /** Figure ids of each series. */
  readonly series: readonly (readonly string[])[];
  /** Figures that were taken back: nobody's rivals any more. */
  readonly withdrawn: ReadonlySet<string>;
  readonly textOf: TextOf;
}

/** A count and one that another voice of the same report sets against it. */
export type RivalPair = readonly [claim: Datum, rival: Datum];

/** Counts of one thing that one report sets side by side and that exclude each other, from different voices: those of one series, and those right behind each other. */
export function rivalFigures({ data, series, withdrawn, textOf }: RivalContext): RivalPair[] {
  const standing = data.filter(({ old, figure }) => !old && !withdrawn.has(figure.id));
  const byReport = Map.groupBy(standing, ({ report }) => report);
  const seriesOf = new Map(series.flatMap((ids, i) => ids.map((id) => [id, i] as const)));
  return [...byReport.values()].flatMap((own) => {
    const inSeries = Map.groupBy(own, ({ figure }) => seriesOf.get(figure.id));
    const clashing = [...inSeries.values()].flatMap((members) => pairsOf(members, textOf));
    return withBeside(clashing, besideEachOther(own, textOf));
  });
}

/** Adds the pairs of neighbours; of a count that is a rival already, or against whom its voice has set one, none is made again. */
function withBeside(pairs: readonly RivalPair[], beside: readonly RivalPair[]): RivalPair[] {
  const rivals = new Set(pairs.map(([, rival]) => rival.figure.id));
  const claims = new Set(pairs.map(([claim]) => claim.figure.id));
  const disputed = new Set(pairs.map(([claim, rival]) => `${claim.figure.id} ${rival.voice}`));
  const added = beside.filter(
    ([claim, rival]) =>
      !disputed.has(`${claim.figure.id} ${rival.voice}`) &&
      !rivals.has(rival.figure.id) &&
      !(claims.has(rival.figure.id) && rivals.has(claim.figure.id)),
  );
  return [...pairs, ...added];
}

/** Pairs as contests: one for each claim. */
export function contestsOf(pairs: readonly RivalPair[]): Contest[] {
  const byClaim = Map.groupBy(pairs, ([claim]) => claim.figure.id);
  return [...byClaim].map(([claim, own]) => ({
    claim,
    denials: own.map(([, rival]) => rival.figure.id),
    kind: "disputed-figure",
  }));
}

/** So many counts of one thing in one report are compared: no prose has more. */
const MOST_COMPARED = 100;

/** What is set side by side stands within so many code units: five or six sentences. Of the packs' pairs the widest has 700. */
const SIDE_BY_SIDE = 800;

type Clash = (a: Datum, b: Datum) => boolean;

/**
 * The count of one voice next to its first rival is the claim; of each other voice the first that excludes it disputes it. Counts of one moment are
 * rivals before counts of different days are, of which one may have been overtaken.
 */
function pairsOf(data: readonly Datum[], textOf: TextOf): RivalPair[] {
  const ordered = [...data]
    .sort((a, b) => a.figure.anchor.start - b.figure.anchor.start)
    .slice(0, MOST_COMPARED);
  const among =
    (excludes: Clash): Clash =>
    (a, b) =>
      excludes(a, b) &&
      Math.abs(a.figure.anchor.start - b.figure.anchor.start) <= SIDE_BY_SIDE &&
      disputes(a, b) &&
      !areApart(a, b, textOf) &&
      !areUnlike(a, b) &&
      !isOvertaken(a, b, textOf) &&
      !isAdded(a, textOf) &&
      !isAdded(b, textOf);
  const answered = ordered.flatMap((rival, i): RivalPair[] => {
    const claim = ordered.slice(0, i).findLast((each) => among(excludeEachOther)(rival, each));
    return claim && isAnswerTo(claim, rival, textOf) ? [[claim, rival]] : [];
  });
  if (answered.length > 0) return answered;
  return starOf(ordered, among(areRivals)) ?? starOf(ordered, among(excludeEachOther)) ?? [];
}

function starOf(ordered: readonly Datum[], clash: Clash): RivalPair[] | null {
  for (const { voice } of ordered) {
    const firsts = ordered.filter((datum) => datum.voice === voice);
    const [rival] = ordered.filter((datum) => firsts.some((first) => clash(datum, first)));
    if (!rival) continue;
    const claim = nearest(
      rival,
      firsts.filter((first) => clash(rival, first)),
    );
    const byVoice = new Map<string, Datum>();
    for (const datum of ordered)
      if (clash(datum, claim) && !byVoice.has(datum.voice)) byVoice.set(datum.voice, datum);
    return [...byVoice.values()].map((datum) => [claim, datum] as const);
  }
  return null;
}

function nearest(to: Datum, data: readonly Datum[]): Datum {
  const distance = (datum: Datum) => Math.abs(datum.figure.anchor.start - to.figure.anchor.start);
  return data.reduce((best, datum) => (distance(datum) < distance(best) ? datum : best));
}

/** Whether one voice sets its count against another's. Where a sentence tells how a count moved on, the value without a voice is the other's older one. */
function disputes(rival: Datum, claim: Datum): boolean {
  const unvoiced = rival.figure.speaker === undefined || claim.figure.speaker === undefined;
  const oneSentence =
    rival.moves &&
    claim.moves &&
    Math.abs(rival.figure.anchor.start - claim.figure.anchor.start) < ONE_SENTENCE;
  return !(unvoiced && oneSentence);
}

/** Numbers this close in the text, in code units, that both stand in a sentence on how a count moved stand in the same one. */
const ONE_SENTENCE = 120;
