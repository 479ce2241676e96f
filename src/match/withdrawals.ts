import { type Contest, type FoundFigure, intervalsMeet, type ReadReport } from "../model/index.ts";

/** Who is behind a name of a report. */
type VoiceOf = (report: string, speaker: string | null | undefined) => string;

/** For each figure that a report corrects, the figure that does. */
export function correctionsIn(reports: readonly ReadReport[]): Map<string, string> {
  const figures = reports.flatMap(({ findings }) => findings.figures);
  return new Map(
    figures.flatMap((figure) => (figure.corrects ? [[figure.corrects, figure.id] as const] : [])),
  );
}

/**
 * For each figure that was taken back, what took it back: the figure that corrects it, or the source that disowns its own number. A number that is
 * disowned is so wherever reports gave it in that voice's name before. What others deny is contested, not taken back.
 */
export function withdrawalsIn(
  reports: readonly ReadReport[],
  { denials, voiceOf }: { denials: readonly Contest[]; voiceOf: VoiceOf },
): Map<string, string> {
  const withdrawn = correctionsIn(reports);
  const figures = reports.flatMap(({ findings }) => findings.figures);
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const speakers = new Map(
    reports.flatMap(({ findings }) => findings.statements.map((each) => [each.id, each] as const)),
  );
  const published = new Map(reports.map(({ report }) => [report.id, report.published ?? ""]));
  for (const { claim, denials: by } of denials) {
    const figure = byId.get(claim);
    const denial = speakers.get(by[0] ?? "");
    if (!figure || !denial) continue;
    const voice = voiceOf(denial.content.report, denial.speaker);
    if (voiceOf(figure.anchor.report, figure.speaker) !== voice) continue;
    const until = published.get(denial.content.report) ?? "";
    for (const other of figures) {
      if (!repeats(other, figure) || withdrawn.has(other.id)) continue;
      if (voiceOf(other.anchor.report, other.speaker) !== voice) continue;
      if ((published.get(other.anchor.report) ?? "") <= until) withdrawn.set(other.id, voice);
    }
  }
  return withdrawn;
}

function repeats(a: FoundFigure, b: FoundFigure): boolean {
  return (
    a.measure === b.measure &&
    intervalsMeet(a, b) &&
    a.min !== null &&
    b.min !== null &&
    a.unit === b.unit &&
    near(a.min, b.min)
  );
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.005 * Math.max(a, b);
}
