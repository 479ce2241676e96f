import type { Cause, Figure, Series } from "../../model/index.ts";
import { evidenceOf, type Lookup, type Voice, voiceOf } from "./lookup.ts";
import { dayText } from "./values.ts";
import { DIFFERENCE_LABELS } from "./words.ts";

/** One number of a pair that differs. */
export interface DifferingFigure {
  /** figures[].id. */
  readonly id: string;
  readonly words: string;
  readonly voice: Voice;
  /** The as-of date, or else the day of publication, in words; "" where neither is known. */
  readonly date: string;
}

/** Pairs of numbers of one series that differ for the same cause. */
export interface DifferenceView {
  readonly cause: Cause;
  /** The cause in words: "Told of different days". */
  readonly label: string;
  readonly pairs: readonly (readonly [DifferingFigure, DifferingFigure])[];
}

/** Why the numbers of a series differ, by cause, what clashes now first; what two voices say twice is given once. */
export function differenceViews({ differences = [] }: Series, known: Lookup): DifferenceView[] {
  return [...Map.groupBy(differences, ({ cause }) => cause)].flatMap(([cause, some]) => {
    const pairs = some.flatMap(({ figures: [a, b] }) => {
      const pair = [a, b].flatMap((id) => figureOf(known.figures.get(id), known) ?? []);
      return pair.length === 2 ? [pair as [DifferingFigure, DifferingFigure]] : [];
    });
    const once = [...new Map(pairs.map((pair) => [keyOf(pair), pair])).values()];
    return once.length === 0 ? [] : [{ cause, label: DIFFERENCE_LABELS[cause], pairs: once }];
  });
}

function figureOf(figure: Figure | undefined, known: Lookup): DifferingFigure | null {
  const evidence = figure && evidenceOf(figure.id, { anchor: figure.anchor, known });
  if (!figure || !evidence) return null;
  return {
    id: figure.id,
    words: figure.anchor.exact,
    voice: voiceOf(figure.speaker ?? evidence.report.origin, known),
    date: dayText(figure.asOf ?? evidence.report.published ?? "", known.wording),
  };
}

function keyOf(pair: readonly DifferingFigure[]): string {
  return pair.map(({ words, voice }) => `${voice.id} ${words.toLowerCase()}`).join("\0");
}
