import { type Anchor, bySpan, type Findings, type FoundStatement, type Span } from "../../model/index.ts";
import { HEARD, LIKELY } from "./labeller/thresholds.ts";
import { isBare } from "./widen.ts";

/** A content that its sentence breaks, as the contract of `find` writes it: the span of all pieces, and the pieces as `[start, end]`. */
export type BrokenAnchor = Anchor & { readonly parts?: readonly (readonly [start: number, end: number])[] };

/** A statement as one attribution: all that one reporting word carries, however many sentences and quotations that is. */
export type Attribution = Omit<FoundStatement, "content" | "parts"> & { readonly content: BrokenAnchor };

/**
 * Joins the statements that share one reporting word, or one turn of a transcript, speaker and mode, and are likely enough. A picture gives a quotation sentence by sentence;
 * corpora of attributions, and the contract of `find`, give it whole. Order of the text; `text` is the text that the statements' anchors point into.
 */
export function attributionsIn(
  { statements, unsure = [] }: Pick<Findings, "statements" | "unsure">,
  text: string,
): Attribution[] {
  const groups = new Map<string, FoundStatement[]>();
  for (const statement of [...statements.filter(isLikely), ...unsure]) {
    const { cue, speakerMention, mode, id } = statement;
    // A turn of a transcript has no reporting word but its label.
    const turn = mode === "direct" && speakerMention !== null;
    const key = cue || turn ? [cue?.start ?? "-", speakerMention?.start ?? "-", mode].join(" ") : id;
    groups.set(key, [...(groups.get(key) ?? []), statement]);
  }
  return [...groups.values()]
    .map((group) => joined(withoutClauses(group), text))
    .sort((a, b) => bySpan(a.content, b.content));
}

/** What nothing judged has a form of its own, a table or a list with sources. */
function isLikely({ marked }: FoundStatement): boolean {
  return !marked || marked.whole >= LIKELY || marked.content >= HEARD;
}

/** Beside what a denial denies, its clause as a whole says nothing more. */
function withoutClauses(group: readonly FoundStatement[]): readonly FoundStatement[] {
  const told = group.filter((statement) => !isBare(statement));
  return told.length > 0 ? told : group;
}

function joined(group: readonly FoundStatement[], text: string): Attribution {
  const [lead] = group;
  const spans = group.flatMap(({ content, parts }) => parts ?? [content]).sort(bySpan);
  const pieces = bridged(spans, text);
  const [start, end] = [pieces[0]!.start, pieces.at(-1)!.end];
  const { parts: _, ...rest } = lead!;
  const content: Anchor = { report: lead!.content.report, start, end, exact: text.slice(start, end) };
  return {
    ...rest,
    content:
      pieces.length > 1
        ? { ...content, parts: pieces.map((piece) => [piece.start, piece.end] as const) }
        : content,
  };
}

/** Pieces with nothing but space and punctuation between them are one. */
function bridged(spans: readonly Span[], text: string): Span[] {
  const out: Span[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    if (last && (span.start <= last.end || !/[\p{L}\p{N}]/u.test(text.slice(last.end, span.start))))
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else out.push({ start: span.start, end: span.end });
  }
  return out;
}
