import type { Contest } from "../../model/index.ts";
import { areRivals, type Datum, excludeEachOther } from "../series/index.ts";

/** What rival figures are found from. */
export interface RivalContext {
  readonly data: readonly Datum[];
  /** Figure ids of each series. */
  readonly series: readonly (readonly string[])[];
  /** Figures that were taken back: nobody's rivals any more. */
  readonly withdrawn: ReadonlySet<string>;
}

/** Counts of one thing that one report sets side by side and that exclude each other, from different voices. */
export function rivalFigures({ data, series, withdrawn }: RivalContext): Contest[] {
  const byId = new Map(data.map((datum) => [datum.figure.id, datum]));
  return series.flatMap((ids) => {
    const reports = new Map<string, Datum[]>();
    for (const id of ids) {
      const datum = byId.get(id)!;
      if (datum.old || withdrawn.has(id)) continue;
      const list = reports.get(datum.report);
      if (list) list.push(datum);
      else reports.set(datum.report, [datum]);
    }
    return [...reports.values()].flatMap(contestOf);
  });
}

/**
 * The count of one voice next to its first rival is the claim; of each other voice the first that excludes it disputes it. Counts of one moment are
 * rivals before counts of different days are, of which one may have been overtaken.
 */
function contestOf(data: readonly Datum[]): Contest[] {
  const ordered = [...data].sort((a, b) => a.figure.anchor.start - b.figure.anchor.start);
  return contestBy(ordered, areRivals) ?? contestBy(ordered, excludeEachOther) ?? [];
}

type Clash = (a: Datum, b: Datum) => boolean;

function contestBy(ordered: readonly Datum[], clash: Clash): Contest[] | null {
  for (const { voice } of ordered) {
    const firsts = ordered.filter((datum) => datum.voice === voice);
    const rivals = ordered.filter((datum) =>
      firsts.some((first) => disputes(datum, { claim: first, clash })),
    );
    if (rivals.length === 0) continue;
    const against = firsts.filter((first) => disputes(rivals[0]!, { claim: first, clash }));
    const claim = nearest(rivals[0]!, against);
    const byVoice = new Map<string, Datum>();
    for (const rival of rivals)
      if (disputes(rival, { claim, clash }) && !byVoice.has(rival.voice)) byVoice.set(rival.voice, rival);
    const denials = [...byVoice.values()].map((datum) => datum.figure.id);
    return [{ claim: claim.figure.id, denials, kind: "disputed-figure" }];
  }
  return null;
}

function nearest(to: Datum, data: readonly Datum[]): Datum {
  const distance = (datum: Datum) => Math.abs(datum.figure.anchor.start - to.figure.anchor.start);
  return data.reduce((best, datum) => (distance(datum) < distance(best) ? datum : best));
}

/** Whether one voice sets its count against another's. Where a sentence tells how a count moved on, the value without a voice is the other's older one. */
function disputes(rival: Datum, { claim, clash }: { claim: Datum; clash: Clash }): boolean {
  const unvoiced = rival.figure.speaker === undefined || claim.figure.speaker === undefined;
  const oneSentence =
    rival.moves &&
    claim.moves &&
    Math.abs(rival.figure.anchor.start - claim.figure.anchor.start) < ONE_SENTENCE;
  return clash(rival, claim) && !(unvoiced && oneSentence);
}

/** Numbers this close in the text, in code units, that both stand in a sentence on how a count moved stand in the same one. */
const ONE_SENTENCE = 120;
