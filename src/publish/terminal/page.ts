import { createColors } from "picocolors";
import { cellWidth, pad, wrap } from "./cells.ts";

/** How something is set on a terminal: colours, and the columns there are. */
export interface Page {
  readonly width: number;
  readonly paint: ReturnType<typeof createColors>;
}

/** The narrowest page that is set; a narrower terminal breaks the lines itself. */
const NARROWEST = 40;

/** The widest line that is set: longer ones are hard to follow. */
const WIDEST = 116;

/** A page for a terminal of `width` columns. */
export function pageOf(width: number, color: boolean): Page {
  return { width: Math.max(NARROWEST, Math.min(WIDEST, Math.floor(width))), paint: createColors(color) };
}

/** A section's heading between blank lines, ruled to the page's width. */
export function heading(title: string, page: Page): string[] {
  const rule = "─".repeat(Math.max(0, page.width - cellWidth(title) - 1));
  return ["", `${page.paint.bold(title)} ${page.paint.dim(rule)}`, ""];
}

/** One paragraph, each line after `indent` spaces. `lead` stands before the first line instead, and is as wide as the indent. */
export function paragraph(
  text: string,
  given: { page: Page; indent: number; lead?: string; paint?: (line: string) => string },
): string[] {
  const { page, indent, lead, paint = (line: string) => line } = given;
  const space = " ".repeat(indent);
  return wrap(text, Math.max(16, page.width - indent)).map(
    (line, i) => `${i === 0 && lead !== undefined ? pad(lead, indent) : space}${paint(line)}`,
  );
}
