import {
  type Anchor,
  anchorOf,
  bySpan,
  type FoundDate,
  type FoundStatement,
  overlapOf,
  type Span,
  spanId,
  toDay,
} from "../../model/index.ts";
import { confidenceOf, rounded } from "./confidence/confidence.ts";
import type { Draft, Run } from "./draft.ts";
import { modalityOf, polarityOf } from "./modality.ts";
import type { Voice } from "./speakers/registry.ts";
import { overlapping } from "./zones/positions.ts";
import type { Reading } from "./zones/zones.ts";

/** A draft with its voices. */
export interface Voiced {
  readonly draft: Draft;
  readonly voice: Voice | null;
  readonly via: readonly Voice[];
}

/** What statements are assembled from. */
export interface Parts {
  readonly report: string;
  readonly voiced: readonly Voiced[];
  readonly dates: readonly FoundDate[];
}

/** The statements of a report, in order of the text, one for each sentence of a speech. Of two with one content the first stays. */
export function assemble(reading: Reading, { report, voiced, dates }: Parts): FoundStatement[] {
  const byId = new Map<string, FoundStatement>();
  for (const one of voiced) {
    for (const parts of pieces(reading, one.draft)) {
      const statement = statementOf(reading, { one, parts, report, dates });
      if (!byId.has(statement.id)) byId.set(statement.id, statement);
    }
  }
  return [...byId.values()].sort((a, b) => bySpan(a.content, b.content));
}

/** The contents of a draft, each in its parts: speech is given sentence by sentence; everything else stays whole, broken or not. */
function pieces(reading: Reading, draft: Draft): (readonly Span[])[] {
  if (!draft.quoted) return [draft.content];
  return draft.content.flatMap((span) =>
    overlapping(reading.doc.sentences, span)
      .map((sentence) =>
        inner(reading.doc.text, {
          start: Math.max(sentence.start, span.start),
          end: Math.min(sentence.end, span.end),
        }),
      )
      .filter((piece) => piece.end > piece.start)
      .map((piece) => [piece]),
  );
}

/** The span without quotation marks and commas at its ends. */
function inner(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s"“”«»]/.test(text[start]!)) start++;
  while (end > start && /[\s"“”«»,]/.test(text[end - 1]!)) end--;
  return { start, end };
}

interface Making {
  readonly one: Voiced;
  readonly parts: readonly Span[];
  readonly report: string;
  readonly dates: readonly FoundDate[];
}

function statementOf(reading: Reading, { one, parts, report, dates }: Making): FoundStatement {
  const { draft, voice, via } = one;
  const anchor = (span: Span): Anchor => anchorOf({ id: report, text: reading.doc.text }, span);
  const content = { start: parts[0]!.start, end: parts.at(-1)!.end };
  const fragment = reading.fragments.some((q) => q.start >= content.start && q.end <= content.end + 1);
  const marked = draft.cue === null ? undefined : draft.marked;
  const saidAt = saidAtOf(reading, { draft, content, dates });
  const found = {
    id: spanId(report, "s", content),
    content: anchor(content),
    ...(parts.length > 1 ? { parts } : {}),
    cue: draft.cue ? anchor(spanOfRun(reading, draft.cue)) : null,
    speaker: voice?.name ?? null,
    speakerMention: draft.source ? anchor(spanOfRun(reading, draft.source)) : null,
    via: via.map((relay) => relay.name),
    mode: draft.quoted ? "direct" : fragment ? "mixed" : "indirect",
    act: draft.act,
    polarity: polarityOf(reading, { draft, content }),
    modality: modalityOf(reading, { draft, content }),
    ...(saidAt?.edtf === undefined ? {} : { saidAt: toDay(saidAt.edtf), saidAtAnchor: saidAt.anchor }),
    rule: draft.rule,
    ...(marked ? { marked: { whole: rounded(marked.whole), content: rounded(marked.content) } } : {}),
  } as const;
  return { ...found, confidence: confidenceOf(found) };
}

function spanOfRun(reading: Reading, run: Run): Span {
  const { tokens } = reading.doc;
  return { start: tokens[run.first]!.start, end: tokens[run.last - 1]!.end };
}

/** A date further than this from the reporting word, in code units, dates something else. A judgement: about ten words. */
const NEAR = 60;

/** The date beside the reporting word: in its sentence, outside what is said. */
function saidAtOf(
  reading: Reading,
  { draft, content, dates }: { draft: Draft; content: Span; dates: readonly FoundDate[] },
): FoundDate | undefined {
  if (!draft.cue) return undefined;
  const cue = spanOfRun(reading, draft.cue);
  const sentence = overlapping(reading.doc.sentences, cue)[0];
  const beside = dates.filter(
    ({ anchor, edtf, type }) =>
      (type === "DATE" || type === "TIME") &&
      edtf !== undefined &&
      sentence !== undefined &&
      overlapOf(anchor, sentence) > 0 &&
      overlapOf(anchor, content) === 0 &&
      Math.max(anchor.start - cue.end, cue.start - anchor.end) <= NEAR,
  );
  const gap = ({ anchor }: FoundDate): number => Math.max(anchor.start - cue.end, cue.start - anchor.end);
  return beside.sort((a, b) => gap(a) - gap(b))[0];
}
