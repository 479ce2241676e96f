import { type Anchor, overlapOf, type PictureReport } from "../../model/index.ts";
import { marked } from "./draft.ts";
import { type Ground, outletOf } from "./ground.ts";
import type { BriefLanguage, Quote } from "./language.ts";

/** Words of a report on one line, without marks of emphasis. */
export function plainWords(exact: string): string {
  return exact
    .replace(/\*\*|__/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** A quotation of a passage, dated by its report. */
export function quoteOf(
  passage: Anchor,
  given: { of: readonly string[]; ground: Ground; language: BriefLanguage },
): Quote {
  const report = given.ground.reports.get(passage.report)!;
  return {
    words: plainWords(passage.exact),
    marks: marked([{ anchor: passage, names: [], of: given.of }]),
    outlets: [outletName(report, given.language)],
    more: 0,
    date: report.published ?? "",
  };
}

/** The name of a report's outlet; a report without one is called that. */
export function outletName(report: PictureReport, language: BriefLanguage): string {
  return report.outlet === undefined && report.title === undefined
    ? language.unnamedOutlet
    : outletOf(report);
}

/** Whether the words of a passage reached us damaged. */
export function isDamaged(passage: Anchor, ground: Ground): boolean {
  const { damage } = ground.reports.get(passage.report)!;
  return damage.some(({ anchor }) => overlapOf(anchor, passage) > 0);
}

/** Whether a passage can stand alone in a brief: a whole sentence of readable length, its quotation marks and brackets in pairs. */
export function standsAlone({ exact }: Anchor): boolean {
  if (exact.length < SHORTEST || exact.length > LONGEST) return false;
  if (!/^[“"'‘«(]?[\p{Lu}\p{Lo}\p{N}]/u.test(exact) || !/[.!?。।؟]["”’'»)]?$/u.test(exact)) return false;
  const count = (mark: RegExp) => exact.match(mark)?.length ?? 0;
  return count(/"/g) % 2 === 0 && count(/[“]/g) === count(/[”]/g) && count(/\(/g) === count(/\)/g);
}

/** In code units: a shorter one says too little, a longer one does not fit one screen of prose. */
const SHORTEST = 30;
const LONGEST = 300;
