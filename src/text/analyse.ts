import type { Span } from "../model/index.ts";
import type { Block, Doc, Sentence, Token } from "./doc.ts";
import type { Analysis, LanguagePack } from "./languages/pack.ts";
import { blocksOf } from "./layout/blocks.ts";
import { emphasisMarks } from "./layout/emphasis.ts";

/** A bold lead-in is a few words; a longer bold stretch is text. */
const MAX_LEAD_IN = 80;

/** Analyses a text with a given pack: blocks, sentences, tokens with tags, lemmas and heads. Never throws on a text. */
export function analyseWith(pack: LanguagePack, text: string, language: string): Doc {
  const blocks = blocksOf(text);
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  for (const block of blocks) {
    for (const piece of piecesOf(text, block)) {
      const spans = piece.flatMap((stretch) => pack.tokenise(text, stretch));
      if (spans.length === 0) continue;
      let from = 0;
      for (const end of pack.sentenceEnds(text, spans)) {
        addSentence({ pack, text, block, sentences, tokens }, spans.slice(from, end));
        from = end;
      }
    }
  }
  return { text, language, blocks, sentences, tokens };
}

interface Build {
  readonly pack: LanguagePack;
  readonly text: string;
  readonly block: Block;
  readonly sentences: Sentence[];
  readonly tokens: Token[];
}

/**
 * The pieces of a block that no sentence crosses, each as its stretches between marks of emphasis: the cells of a row, a bold lead-in
 * and the rest of an item, or the whole block. A separator has none.
 */
function piecesOf(text: string, block: Block): Span[][] {
  if (block.kind === "rule") return [];
  const marks = emphasisMarks(text, block);
  if (block.kind === "row") return block.cells.map((cell) => between(marks, cell));
  const lead = leadIn(text, block, marks);
  if (lead === null) return [between(marks, block)];
  return [between(marks, { start: block.start, end: lead }), between(marks, { start: lead, end: block.end })];
}

/** Where a bold lead-in such as "**Deaths.** text" ends, or `null`. One without a closing mark of its own flows into the sentence. */
function leadIn(text: string, block: Block, marks: readonly Span[]): number | null {
  const [opening, closing] = marks;
  if (!opening || !closing || opening.start !== block.start || opening.end - opening.start < 2) return null;
  if (closing.start - opening.end > MAX_LEAD_IN || closing.end === block.end) return null;
  const closed =
    /[.:!?]/.test(text[closing.start - 1] ?? "") ||
    /[:–—-]/.test(text.slice(closing.end).trimStart()[0] ?? "");
  return closed ? closing.end : null;
}

function between(marks: readonly Span[], span: Span): Span[] {
  const stretches: Span[] = [];
  let start = span.start;
  for (const mark of marks) {
    if (mark.end <= span.start || mark.start >= span.end) continue;
    if (mark.start > start) stretches.push({ start, end: mark.start });
    start = mark.end;
  }
  if (start < span.end) stretches.push({ start, end: span.end });
  return stretches;
}

function addSentence(build: Build, spans: readonly Span[]): void {
  const { pack, text, block, sentences, tokens } = build;
  const forms = spans.map((span) => text.slice(span.start, span.end));
  const spaced = spans.map((span, at) => at === 0 || spans[at - 1]!.end < span.start);
  const analyses = pack.annotate({ forms, spaced });
  const first = tokens.length;
  spans.forEach((span, at) => {
    tokens.push(tokenOf(span, { index: first + at, first, form: forms[at]!, analysis: analyses[at]! }));
  });
  const last = tokens.length;
  const { start } = spans[0]!;
  const { end } = spans.at(-1)!;
  sentences.push({ index: sentences.length, start, end, first, last, block: block.index });
}

function tokenOf(
  span: Span,
  made: { index: number; first: number; form: string; analysis: Analysis },
): Token {
  const { index, first, form, analysis } = made;
  const { lemma, upos, xpos, head, deprel } = analysis;
  return {
    index,
    start: span.start,
    end: span.end,
    text: form,
    lower: form.toLowerCase().replaceAll("’", "'"),
    lemma,
    upos,
    xpos,
    head: head < 0 ? -1 : first + head,
    deprel,
  };
}
