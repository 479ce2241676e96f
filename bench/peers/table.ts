import type { Contest, Scores } from "./contest.ts";

const WIDTHS = { task: 11, name: 28, figures: 58, rate: 12, ratio: 8 } as const;

/** The heading of the table. Speed is in documents per second of processor time; the ratio is to ours in the same run, above 1 is faster. */
export const TITLE = [
  "task".padEnd(WIDTHS.task),
  "program".padEnd(WIDTHS.name),
  "quality".padEnd(WIDTHS.figures),
  "documents/s".padStart(WIDTHS.rate),
  "to ours".padStart(WIDTHS.ratio),
].join(" ");

/** What one entrant reached. */
export interface Reached {
  readonly name: string;
  readonly scores: Scores;
  readonly rate: number;
  readonly ratio: number;
}

/** One line of the table; a figure that the scorer does not give is a dash. */
export function row({ task, figures }: Contest, { name, scores, rate, ratio }: Reached): string {
  const quality = figures.map((figure) => `${figure} ${scores[figure]?.toFixed(3) ?? "-"}`).join("  ");
  return [
    task.padEnd(WIDTHS.task),
    name.padEnd(WIDTHS.name),
    quality.padEnd(WIDTHS.figures),
    rate.toFixed(1).padStart(WIDTHS.rate),
    ratio.toFixed(2).padStart(WIDTHS.ratio),
  ].join(" ");
}

/** A line between two tasks. */
export function rule(): string {
  return "-".repeat(TITLE.length);
}
