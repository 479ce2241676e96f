import type { FigureRow } from "../view/figures.ts";
import { groupDigits } from "../view/words.ts";
import { html, type Markup, trusted } from "./markup.ts";

/** The common axis of a series: from zero to `top`. */
export interface Axis {
  readonly top: number;
}

/** The axis that holds all the rows, with room for the arrow of an open end; `null` where no row has a number above zero. */
export function axisOf(rows: readonly FigureRow[]): Axis | null {
  const ends = rows.flatMap(({ figure: { min, max } }) => [min ?? 0, max ?? 0]);
  const open = rows.some(({ figure: { min, max } }) => max === null && min !== null);
  const top = Math.max(0, ...ends) * (open ? OPEN_ROOM : 1);
  return top > 0 && Number.isFinite(top) ? { top: niceTop(top) } : null;
}

/** One row's interval on the axis: a dot for a point, a bar for a range, an arrow where the end is open. For the eye alone: the words stand beside it. */
export function bar(row: FigureRow, axis: Axis): Markup {
  const { min, max, damaged } = row.figure;
  if (min === null && max === null) return html`<span class="bar"></span>`;
  const from = percent(min ?? 0, axis);
  const to = max === null ? 100 : percent(max, axis);
  const kind = row.withdrawn ? " gone" : damaged ? " torn" : "";
  const body = min === max ? dot(from) : max === null ? arrow(from) : range({ from, to, open: min === null });
  return html`<svg class="bar${kind}" aria-hidden="true"><line x1="0" x2="100%" y1="8" y2="8" class="axis"/>${body}</svg>`;
}

/** The ends of the axis in digits. */
export function axisLabels({ top }: Axis): Markup {
  return html`<span>0</span><span>${groupDigits(top)}</span>`;
}

/** How far the axis goes beyond an open end, so that its arrow has a length. */
const OPEN_ROOM = 1.2;

function niceTop(top: number): number {
  const unit = 10 ** Math.floor(Math.log10(top));
  const step = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((times) => times * unit >= top * 0.999) ?? 10;
  return step * unit;
}

function percent(value: number, { top }: Axis): number {
  return Math.round(Math.min(1, Math.max(0, value / top)) * 1000) / 10;
}

function dot(x: number): Markup {
  return html`<circle cx="${x}%" cy="8" r="4.5" class="fill"/>`;
}

function range({ from, to, open }: { from: number; to: number; open: boolean }): Markup {
  const width = Math.max(0.8, Math.round((to - from) * 10) / 10);
  const end = html`<circle cx="${to}%" cy="8" r="4.5" class="fill"/>`;
  return html`<rect x="${from}%" y="5" width="${width}%" height="6" rx="3" class="fill${open ? " faint" : ""}"/>${open && end}`;
}

function arrow(from: number): Markup {
  const head = trusted(
    '<svg x="100%" overflow="visible"><path d="M-7 3.5 L-1 8 L-7 12.5" class="stroke"/></svg>',
  );
  return html`<line x1="${from}%" x2="99.5%" y1="8" y2="8" class="stroke"/><circle cx="${from}%" cy="8" r="4.5" class="fill"/>${head}`;
}
