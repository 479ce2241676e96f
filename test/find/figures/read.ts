import { findFigures, findQuantities } from "../../../src/find/figures/index.ts";
import { readMeasures } from "../../../src/find/figures/measures/read.ts";
import type { FoundFigure, Quantity } from "../../../src/model/index.ts";
import { analyse } from "../../../src/text/index.ts";

/** What stands in square brackets of a test text, and the text without them. */
function unbracket(marked: string): { text: string; start: number; end: number } {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  return { text: marked.replace("[", "").replace("]", ""), start, end };
}

export function quantitiesOf(text: string, language = "en"): Quantity[] {
  return findQuantities(analyse(text, language), { context: { report: "r" }, dates: [] });
}

export function figuresOf(text: string): FoundFigure[] {
  const doc = analyse(text, "en");
  const evidence = { context: { report: "r", published: "2023-05-12" }, dates: [] };
  const quantities = findQuantities(doc, evidence);
  return findFigures(doc, { ...evidence, quantities, statements: [], speakers: [], places: [], names: [] });
}

/** The figure over the bracketed words of `marked`, or `undefined`. */
export function figureAt(marked: string): FoundFigure | undefined {
  const { text, start, end } = unbracket(marked);
  return figuresOf(text).find(({ anchor }) => anchor.start < end && anchor.end > start);
}

/** What the rules alone say that the bracketed words of `marked` count, or `undefined`. */
export function measureByRule(marked: string): string | undefined {
  const { text, start, end } = unbracket(marked);
  const doc = analyse(text, "en");
  const read = readMeasures(doc, { quantities: quantitiesOf(text), places: [] });
  const over = read.find(
    ({ mention: { quantity } }) => quantity.anchor.start < end && quantity.anchor.end > start,
  );
  return over?.reading.measure;
}

/** The quantity over the bracketed words of `marked`, or `undefined`. */
export function quantityAt(marked: string): Quantity | undefined {
  const { text, start, end } = unbracket(marked);
  return quantitiesOf(text).find(({ anchor }) => anchor.start < end && anchor.end > start);
}
