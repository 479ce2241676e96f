import type { Picture } from "../model/index.ts";
import { figureLines } from "./terminal/figures.ts";
import { pageOf, paragraph } from "./terminal/page.ts";
import { contestLines, gapLines, timelineLines } from "./terminal/rest.ts";
import { inertLines } from "./view/inert.ts";
import { pictureView } from "./view/picture-view.ts";

/** What the terminal can show. */
export interface TerminalOptions {
  /** Columns; from 40 on they are kept to, and no line is longer than 116. */
  readonly width: number;
  /** Whether ANSI colours may be used. */
  readonly color: boolean;
}

/**
 * The picture as a summary for a terminal: what was read, the main figures, what is contested, the timeline, what is not known. Ends with
 * a line feed. Escape sequences and direction overrides in the reports' text are made harmless.
 */
export function toTerminal(picture: Picture, options: TerminalOptions): string {
  const page = pageOf(options.width, options.color);
  const view = pictureView(inertLines(picture));
  const lines = [
    ...paragraph(view.title, { page, indent: 0, paint: page.paint.bold }),
    ...paragraph(view.counts.join(" · "), { page, indent: 0, paint: page.paint.dim }),
    ...figureLines(view, page),
    ...contestLines(view.contests, page),
    ...timelineLines(view.timeline, page),
    ...gapLines(view, page),
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}
