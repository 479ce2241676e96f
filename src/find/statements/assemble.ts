import { type Anchor, anchorOf, bySpan, type FoundStatement, type Span, spanId } from "../../model/index.ts";
import type { Draft } from "./draft.ts";
import type { Voice } from "./registry.ts";
import type { Reading } from "./zones.ts";

/** A draft with its voices. */
export interface Voiced {
  readonly draft: Draft;
  readonly voice: Voice | null;
  readonly via: readonly Voice[];
}

/** The statements of a report, in order of the text, one for each sentence of a speech. Of two with one content the first stays. */
export function assemble(
  reading: Reading,
  { report, voiced }: { report: string; voiced: readonly Voiced[] },
): FoundStatement[] {
  const anchored = { id: report, text: reading.doc.text };
  const byId = new Map<string, FoundStatement>();
  for (const one of voiced) {
    for (const content of pieces(reading, one.draft)) {
      const statement = statementOf(reading, {
        one,
        content,
        anchor: (span) => anchorOf(anchored, span),
        report,
      });
      if (!byId.has(statement.id)) byId.set(statement.id, statement);
    }
  }
  return [...byId.values()].sort((a, b) => bySpan(a.content, b.content));
}

/** Speech is given sentence by sentence; everything else stays whole. */
function pieces(reading: Reading, draft: Draft): Span[] {
  if (!draft.quoted) return [...draft.content];
  return draft.content.flatMap((span) =>
    reading.doc.sentences
      .filter((sentence) => sentence.start < span.end && sentence.end > span.start)
      .map((sentence) =>
        trim(reading.doc.text, {
          start: Math.max(sentence.start, span.start),
          end: Math.min(sentence.end, span.end),
        }),
      )
      .filter((piece) => piece.end > piece.start),
  );
}

function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s"“”]/.test(text[start]!)) start++;
  while (end > start && /[\s"“”,]/.test(text[end - 1]!)) end--;
  return { start, end };
}

interface Making {
  readonly one: Voiced;
  readonly content: Span;
  readonly anchor: (span: Span) => Anchor;
  readonly report: string;
}

function statementOf(reading: Reading, { one, content, anchor, report }: Making): FoundStatement {
  const { draft, voice, via } = one;
  const { tokens } = reading.doc;
  const spanOfRun = (run: { first: number; last: number }): Span => ({
    start: tokens[run.first]!.start,
    end: tokens[run.last - 1]!.end,
  });
  const fragment = reading.fragments.some((q) => q.start >= content.start && q.end <= content.end + 1);
  return {
    id: spanId(report, "s", content),
    content: anchor(content),
    cue: draft.cue ? anchor(spanOfRun(draft.cue)) : null,
    speaker: voice?.name ?? null,
    speakerMention: draft.source ? anchor(spanOfRun(draft.source)) : null,
    via: via.map((relay) => relay.name),
    mode: draft.quoted ? "direct" : fragment ? "mixed" : "indirect",
    act: draft.act,
    polarity: draft.act === "deny" ? "negative" : "positive",
    modality: "asserted",
    confidence: draft.quoted ? 0.9 : 0.7,
  };
}
