import type { Span } from "../../model/index.ts";
import type { Block } from "../../text/index.ts";
import type { Draft, Phrase } from "./draft.ts";
import type { Reading } from "./zones.ts";

/** What tables and lists say by their form: a column of sources, "(source: UNHCR)" above a table, "Lake Rescue Service: 37 drowned" as an item. */
export function readListed(reading: Reading): Draft[] {
  return [
    ...readTables(reading),
    ...readCaptions(reading),
    ...readLabels(reading),
    ...reading.doc.sentences.flatMap((sentence) => readBracket(reading, sentence)),
  ];
}

function listed(of: { rule: string; content: Span; source: Phrase }): Draft {
  return {
    rule: of.rule,
    content: [of.content],
    quoted: false,
    cue: null,
    act: "report",
    source: of.source,
    via: [],
  };
}

/** Rows below a header with a column of sources: the other cells are what the source says. */
function readTables(reading: Reading): Draft[] {
  const drafts: Draft[] = [];
  let column = -1;
  let width = 0;
  for (const block of reading.doc.blocks) {
    if (block.kind === "rule") continue;
    if (block.kind !== "row") {
      column = -1;
      continue;
    }
    const header = block.cells.findIndex((cell) => reading.lexicon.sourceColumn.test(wordsOf(reading, cell)));
    if (header >= 0) [column, width] = [header, block.cells.length];
    else if (column >= 0 && block.cells.length === width) drafts.push(...readRow(reading, { block, column }));
  }
  return drafts;
}

function readRow(reading: Reading, { block, column }: { block: Block; column: number }): Draft[] {
  const cell = block.cells[column]!;
  const source = phraseIn(reading, cell);
  const others = block.cells.filter((other) => other !== cell);
  if (!source || others.length === 0) return [];
  const before = others.filter((other) => other.end <= cell.start);
  const kept = before.length > 0 ? before : others;
  return [listed({ rule: "table", content: { start: kept[0]!.start, end: kept.at(-1)!.end }, source })];
}

/** "TABLE 1. ARRIVALS (source: UNHCR)": the rows and items up to the next text of another kind. */
function readCaptions(reading: Reading): Draft[] {
  const drafts: Draft[] = [];
  let source: Phrase | null = null;
  for (const block of reading.doc.blocks) {
    if (block.kind === "rule") continue;
    const caption = captionSource(reading, block);
    if (caption) source = caption;
    else if (block.kind !== "row" && block.kind !== "item") source = null;
    else if (source && /\d/.test(reading.doc.text.slice(block.start, block.end)))
      drafts.push(listed({ rule: "caption", content: { start: block.start, end: block.end }, source }));
  }
  return drafts;
}

function captionSource(reading: Reading, block: Block): Phrase | null {
  if (block.kind === "row" || block.end - block.start > 200) return null;
  const { tokens } = reading.doc;
  const { first, last } = tokensIn(reading, block);
  for (let i = first; i < last - 2; i++) {
    if (!reading.lexicon.sourceHeadings.has(tokens[i]!.lower) || tokens[i + 1]!.text !== ":") continue;
    let end = i + 2;
    while (end < last && !/^[).,;|]$/.test(tokens[end]!.text)) end++;
    return end > i + 2 ? { first: i + 2, last: end, appositions: [] } : null;
  }
  return null;
}

/** How long a label before a colon may be, in tokens. */
const MAX_LABEL = 8;

/** "Lake Rescue Service: 37 drowned." and the turns of a transcript ("HOST: …"). */
function readLabels(reading: Reading): Draft[] {
  const { doc } = reading;
  const drafts: Draft[] = [];
  const turns: Draft[] = [];
  for (const block of doc.blocks) {
    if (block.kind !== "item" && block.kind !== "paragraph") continue;
    const { first, last } = tokensIn(reading, block);
    const colon = doc.tokens.findIndex(
      (token, i) => i > first && i < Math.min(last, first + MAX_LABEL) && token.text === ":",
    );
    if (colon < 0 || colon + 1 >= last) continue;
    const source: Phrase = { first, last: colon, appositions: [] };
    const turn = block.kind === "paragraph";
    if (turn ? !isTurn(reading, source) : !isBodyLabel(reading, source)) continue;
    const end = turn ? block.end : sentenceEnd(reading, { at: colon + 1, last });
    (turn ? turns : drafts).push({
      ...listed({
        rule: turn ? "turn" : "label",
        content: { start: doc.tokens[colon + 1]!.start, end },
        source,
      }),
      act: turn ? "say" : "report",
    });
  }
  return [...drafts, ...repeated(reading, turns)];
}

/** The turns of a transcript: whoever has one turn has another, while "FUNDING:" heads one paragraph of a situation report. */
function repeated(reading: Reading, turns: readonly Draft[]): Draft[] {
  const label = ({ source }: Draft): string => reading.doc.tokens[source!.last - 1]!.text;
  const count = new Map<string, number>();
  for (const turn of turns) count.set(label(turn), (count.get(label(turn)) ?? 0) + 1);
  return turns.filter((turn) => count.get(label(turn))! > 1);
}

/** "88 wells were tested (Ministry of Water Affairs).": a body in brackets at the end of a sentence with a number, and no acronym of a name before it. */
function readBracket(reading: Reading, { first, last }: { first: number; last: number }): Draft[] {
  const { tokens } = reading.doc;
  let close = last - 1;
  if (/^[.;]$/.test(tokens[close]?.text ?? "")) close--;
  if (tokens[close]?.text !== ")") return [];
  let open = close - 1;
  while (open > first && open > close - MAX_LABEL && tokens[open]!.text !== "(") open--;
  if (open - first < 3 || tokens[open]!.text !== "(") return [];
  const source: Phrase = { first: open + 1, last: close, appositions: [] };
  const acronym = close - open === 2 && /^\p{Lu}/u.test(tokens[open - 1]!.text);
  const counted = tokens.slice(first, open).some((token) => /\d/.test(token.text) || token.upos === "NUM");
  if (acronym || !counted || !isBodyInBrackets(reading, source)) return [];
  const content = { start: tokens[first]!.start, end: tokens[open - 1]!.end };
  return [listed({ rule: "bracket", content, source })];
}

/** A name of a body alone: "IOM", "Ministry of Water Affairs", "source: UNHCR" is read as a caption. */
function isBodyInBrackets(reading: Reading, { first, last }: Phrase): boolean {
  const { lexicon, doc } = reading;
  const words = doc.tokens.slice(first, last);
  const text = words.map((token) => token.text).join(" ");
  if (lexicon.bodyNames.test(text)) return true;
  const named = words.every((token) => /^\p{Lu}|^(?:of|for|the|and|-|['’]s?)$/u.test(token.text));
  return named && words.length > 1 && words.some((token) => lexicon.groupNouns.has(token.lower));
}

function sentenceEnd(reading: Reading, { at, last }: { at: number; last: number }): number {
  const sentence = reading.doc.sentences.find((s) => s.first <= at && at < s.last);
  const end = Math.min(sentence?.last ?? last, last);
  const token = reading.doc.tokens[end - 1]!;
  return /^[.;]$/.test(token.text) ? token.start : token.end;
}

function isBodyLabel(reading: Reading, { first, last }: Phrase): boolean {
  const { lexicon, doc } = reading;
  const words = doc.tokens.slice(first, last);
  const text = words.map((token) => token.text).join(" ");
  const head = words.at(-1)!;
  return (
    lexicon.bodyNames.test(text) ||
    (words.length > 1 && lexicon.groupNouns.has(head.lower)) ||
    lexicon.personNouns.has(head.lower)
  );
}

/** A turn of a transcript: a name in capitals alone. */
function isTurn(reading: Reading, { first, last }: Phrase): boolean {
  const words = reading.doc.tokens.slice(first, last).map((token) => token.text);
  return (
    words.length <= 4 &&
    words.every((word) => /^[\p{Lu}.'’-]+$/u.test(word)) &&
    words.some((word) => word.length > 2)
  );
}

function tokensIn(reading: Reading, span: Span): { first: number; last: number } {
  const { tokens } = reading.doc;
  let first = lowerBound(tokens, span.start);
  const last = lowerBound(tokens, span.end);
  while (first < last && /^[^\p{L}\d]+$/u.test(tokens[first]!.text)) first++;
  return { first, last };
}

/** The first token that starts at `at` or later. */
function lowerBound(tokens: readonly Span[], at: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function phraseIn(reading: Reading, span: Span): Phrase | null {
  const { first, last } = tokensIn(reading, span);
  return first < last ? { first, last, appositions: [] } : null;
}

function wordsOf(reading: Reading, span: Span): string {
  return reading.doc.text.slice(span.start, span.end).trim().toLowerCase();
}
