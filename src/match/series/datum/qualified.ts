import type { FoundFigure, Measure } from "../../../model/index.ts";
import { QUALIFIERS, type Qualifier } from "../en.ts";
import { wordsBehind } from "./sentence.ts";

/** What is counted is qualified within this many code units behind the number. */
const REACH = 80;

/**
 * Those counted, told apart by what the words behind the number say of them: how gravely the injured are hurt, what those in need lack, what became of the bodies.
 * `population` as `populationOf` gives it.
 */
export function withQualifiers(
  population: string | null,
  { figure, text }: { figure: FoundFigure; text: string },
): string | null {
  const words = `${figure.what ?? ""} ${wordsBehind(text, { end: figure.anchor.end, most: REACH })}`;
  const found = qualifiersOf(figure.measure).filter(({ words: pattern }) => pattern.test(words));
  if (found.length === 0) return population;
  const rest = (population ?? "")
    .split(" ")
    .filter((word) => word !== "" && !found.some(({ drops }) => drops.has(word)));
  return [...new Set([...rest, ...found.map(({ name }) => name)])].sort().join(" ");
}

function qualifiersOf(measure: Measure): readonly Qualifier[] {
  return QUALIFIERS.filter(({ measures }) => measures.has(measure));
}
