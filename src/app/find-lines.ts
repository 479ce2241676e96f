import { type Attribution, attributionsIn, find } from "../find/index.ts";
import type { Findings, FoundFigure } from "../model/index.ts";
import { type JsonDocument, readDocuments } from "./json-lines.ts";

/** Finds in each document of a JSON Lines stream: one line of findings for one line of input, in the same order, each as soon as it is ready. */
export async function* findLines(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const document of readDocuments(lines)) yield JSON.stringify(foundLine(document));
}

function foundLine(document: JsonDocument): Record<string, unknown> {
  const findings = find(document);
  const { speakers, quantities, figures, dates, places, names, events } = findings;
  return {
    id: document.id,
    statements: attributionsIn(findings, document.text),
    quantities,
    figures: figures.map(withRegion),
    dates,
    places,
    names,
    events,
    speakers,
  } satisfies {
    id: string;
    statements: readonly Attribution[];
  } & Omit<Findings, "report" | "statements" | "unsure">;
}

/** The figure with its place as "place, region", for readers who have only the line: towns of one name are many. */
function withRegion({ region, ...figure }: FoundFigure): FoundFigure {
  return region === undefined ? figure : { ...figure, place: `${figure.place}, ${region}` };
}
