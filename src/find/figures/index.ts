import type {
  FoundDate,
  FoundFigure,
  FoundName,
  FoundPlace,
  FoundStatement,
  Quantity,
  Speaker,
} from "../../model/index.ts";
import type { Doc } from "../../text/index.ts";
import type { ReportContext } from "../context.ts";
import { scenesOf } from "./around/scenes.ts";
import { figuresOf } from "./figures.ts";
import { guessUntold } from "./guess/guess.ts";
import { readMeasures } from "./measures/read.ts";
import { readQuantities } from "./quantities/quantities.ts";

/** What quantities are found with: dates are no quantities. */
export interface QuantityEvidence {
  readonly context: ReportContext;
  readonly dates: readonly FoundDate[];
}

/** What figures are found with. */
export interface FigureEvidence extends QuantityEvidence {
  readonly quantities: readonly Quantity[];
  readonly statements: readonly FoundStatement[];
  readonly speakers: readonly Speaker[];
  readonly places: readonly FoundPlace[];
  readonly names: readonly FoundName[];
}

/** Finds every quantity. */
export function findQuantities(doc: Doc, { context, dates }: QuantityEvidence): Quantity[] {
  return readQuantities(doc, { report: context.report, dates });
}

/** Finds the quantities that are about the crisis, and what they count. */
export function findFigures(doc: Doc, { quantities, names, ...around }: FigureEvidence): FoundFigure[] {
  const { places } = around;
  const told = readMeasures(doc, { quantities, places });
  const scenes = scenesOf(doc, { places, names });
  return figuresOf(doc, { read: guessUntold(doc, told), around: { ...around, scenes } });
}
