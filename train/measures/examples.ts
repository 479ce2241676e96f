import { findDates } from "../../src/find/dates/index.ts";
import { type Grounds, groundsOf } from "../../src/find/figures/guess/guess.ts";
import { wholeOf } from "../../src/find/figures/guess/whole.ts";
import { findQuantities } from "../../src/find/figures/index.ts";
import { countsPeople, type Read } from "../../src/find/figures/measures/counted/earlier.ts";
import { isTold } from "../../src/find/figures/measures/counted/untold.ts";
import { readMeasures } from "../../src/find/figures/measures/read.ts";
import { LANGUAGES, languageOf } from "../../src/find/languages/index.ts";
import { findNames } from "../../src/find/names/index.ts";
import { findPlaces } from "../../src/find/places/index.ts";
import type { Measure, Report } from "../../src/model/index.ts";
import type { Gold } from "../../src/score/index.ts";
import { analyse, type Doc } from "../../src/text/index.ts";
import { placeOf, readPack } from "../packs.ts";

/** A figure of people with what gold says that it counts. */
export interface Example {
  readonly pack: string;
  readonly grounds: Grounds;
  readonly measure: Measure;
  /** Whether words around it say so. */
  readonly told: boolean;
}

type GoldFigure = Gold["figures"][number];

/** The figures of people of a pack, as the rules leave them. */
export async function examplesOf(folder: string): Promise<Example[]> {
  const { name: pack, reports, gold } = await readPack(folder);
  return reports.flatMap((report) => {
    const doc = analyse(report.text, "en");
    const figures = figuresByRule(doc, report);
    const whole = wholeOf(figures);
    const asked = gold.figures.filter((figure) => placeOf(figure, [report]) !== null);
    return figures.flatMap((figure, at) => {
      const measure = countsPeople(figure.reading) ? measureOf(figure, { asked, report }) : undefined;
      if (measure === undefined) return [];
      const grounds = groundsOf(doc, { read: figures, at, whole });
      return [{ pack, grounds, measure, told: isTold(figure) }];
    });
  });
}

/** The figures of a report as the rules read them. */
function figuresByRule(doc: Doc, report: Report): Read[] {
  const words = languageOf("en", LANGUAGES);
  const context = { report: report.id, ...(report.published ? { published: report.published } : {}) };
  const dates = findDates(doc, { context, words: words.dates });
  const names = findNames(doc, { context, words: words.names });
  const places = findPlaces(doc, { context, names, words: words.places });
  return readMeasures(doc, { quantities: findQuantities(doc, { context, dates }), places });
}

/** What gold says of a figure with its number. */
function measureOf(
  { mention: { quantity } }: Read,
  { asked, report }: { asked: readonly GoldFigure[]; report: Report },
): Measure | undefined {
  return asked.find((gold) => {
    const place = placeOf(gold, [report])!;
    const meets = place.start < quantity.anchor.end && quantity.anchor.start < place.end;
    return meets && isSame(quantity.min, gold.min) && isSame(quantity.max, gold.max);
  })?.measure;
}

function isSame(a: number | null, b: number | null): boolean {
  return (
    a === b || (a !== null && b !== null && Math.abs(a - b) <= 0.005 * Math.max(Math.abs(a), Math.abs(b)))
  );
}
