import type { Span } from "../../model/index.ts";
import { escapeText, type Markup } from "./markup.ts";

/** A span of a report's text that a link may point at. */
export interface Mark extends Span {
  /** Unique in the page. */
  readonly id: string;
  /** One letter: s statement, f figure, e event, d damage. */
  readonly kind: "s" | "f" | "e" | "d";
}

/**
 * The text with a `span` around each mark, so that a fragment link lands on the words. Marks nest; where one crosses another's end it is
 * continued by a second span with `data-of` in place of `id`. Empty marks and marks with an id that came before are left out.
 */
export function markedText(text: string, marks: readonly Mark[]): Markup {
  const queue = readingOrder(text, marks);
  const open: Mark[] = [];
  let markup = "";
  let at = 0;
  const copyTo = (end: number) => {
    markup += escapeText(text.slice(at, end));
    at = end;
  };
  const closeUntil = (start: number) => {
    while (open.length > 0 && open.at(-1)!.end <= start) {
      copyTo(open.pop()!.end);
      markup += "</span>";
    }
  };
  for (let i = 0; i < queue.length; i++) {
    const piece = queue[i]!;
    closeUntil(piece.start);
    copyTo(piece.start);
    const limit = open.at(-1)?.end ?? text.length;
    if (piece.end > limit) insert(queue, { after: i, piece: { ...piece, start: limit, continued: true } });
    const name = `${piece.continued ? "data-of" : "id"}="${escapeText(piece.id)}"`;
    markup += `<span ${name} class="m ${piece.kind}">`;
    open.push({ ...piece, end: Math.min(piece.end, limit) });
  }
  closeUntil(text.length);
  copyTo(text.length);
  return { markup };
}

interface Piece extends Mark {
  readonly continued: boolean;
}

function readingOrder(text: string, marks: readonly Mark[]): Piece[] {
  const unique = new Map(marks.toReversed().map((mark) => [mark.id, mark] as const));
  return [...unique.values()]
    .filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
    .map((mark) => ({ ...mark, continued: false }))
    .sort(byReading);
}

function insert(queue: Piece[], { after, piece }: { after: number; piece: Piece }): void {
  let at = after + 1;
  while (at < queue.length && byReading(queue[at]!, piece) <= 0) at++;
  queue.splice(at, 0, piece);
}

function byReading(a: Piece, b: Piece): number {
  return a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
