import { candidatesIn, findDenials, rivalFigures, settle } from "../../src/match/contests/index.ts";
import { countsIn } from "../../src/match/counts.ts";
import { match } from "../../src/match/index.ts";
import { originLookup, voiceLookup } from "../../src/match/lookups.ts";
import type { Odds } from "../../src/match/odds/index.ts";
import { findOrigins } from "../../src/match/origins/index.ts";
import { linkPlaces } from "../../src/match/places/index.ts";
import type { Datum } from "../../src/match/series/index.ts";
import { linkSources } from "../../src/match/sources/index.ts";
import { correctionsIn } from "../../src/match/withdrawals.ts";
import { byCodeUnit, type Contest, type ReadReport } from "../../src/model/index.ts";
import type { Example } from "../odds/learn.ts";
import { type ContestPack, pairsMet } from "./packs.ts";

/** A pack with all that its contests are found from, but the models. */
export interface ContestLesson {
  readonly pack: ContestPack;
  readonly reports: readonly ReadReport[];
  readonly statements: readonly Example[];
  readonly voiceOf: (report: string, speaker: string | null) => string;
  readonly data: readonly Datum[];
  readonly series: readonly (readonly string[])[];
}

/** Makes ready what does not hang on the models. */
export function lessonOf(pack: ContestPack): ContestLesson {
  const reports = [...pack.reports].sort((a, b) => byCodeUnit(a.report.id, b.report.id));
  const originOf = originLookup(findOrigins(reports.map(({ report }) => report)));
  const places = linkPlaces(reports);
  const sources = linkSources(reports, { originOf, countryOf: places.countryOf });
  const voiceOf = voiceLookup(sources, originOf);
  const statements = candidatesIn(reports, voiceOf).map(({ a, b, attributes }) => ({
    attributes,
    same: pairsMet(pack.pairs, a.statement.content, b.statement.content).length > 0,
  }));
  const data = countsIn(reports, { sources, places, originOf }).flatMap((telling) => telling.data);
  const series = match(reports).series.map(({ figures }) => figures);
  return { pack, reports, statements, voiceOf, data, series };
}

/** F1 over the pairs of a pack, found by models, as eval counts them. */
export function contestF1(lesson: ContestLesson, model: Odds): number {
  const found = contestsFound(lesson, model).flatMap(({ claim, denials }) =>
    denials.map((by) => [claim, by] as const),
  );
  const anchors = new Map(
    lesson.reports.flatMap(({ findings }) => [
      ...findings.statements.map(({ id, content }) => [id, content] as const),
      ...findings.figures.map(({ id, anchor }) => [id, anchor] as const),
    ]),
  );
  const met = new Set<number>();
  for (const [claim, by] of found) {
    const hit = pairsMet(lesson.pack.pairs, anchors.get(claim)!, anchors.get(by)!).find((i) => !met.has(i));
    if (hit !== undefined) met.add(hit);
  }
  const all = found.length + lesson.pack.pairs.length;
  return all === 0 ? 1 : (2 * met.size) / all;
}

function contestsFound({ reports, voiceOf, data, series }: ContestLesson, model: Odds): Contest[] {
  const denials = findDenials(reports, voiceOf, model);
  const texts = new Map(reports.map(({ report }) => [report.id, report.text]));
  const pairs = rivalFigures({
    data,
    series,
    withdrawn: new Set([...correctionsIn(reports).keys(), ...denials.map(({ claim }) => claim)]),
    textOf: (report) => texts.get(report) ?? "",
  });
  return settle(denials, { pairs, reports });
}
