import type { Span } from "../../../../model/index.ts";
import type { Block, Doc, Token } from "../../../../text/index.ts";
import { GIVEN_OUT_AT, GOODS, WEIGHTS } from "../../languages/en/goods.ts";
import { COMPILED, OF_WHICH } from "../../languages/en/relations.ts";
import { INSIDE, SHELTERING } from "../../languages/en/shelters.ts";
import { singular } from "../../languages/en/singular.ts";
import { isVerbless } from "../counted/earlier.ts";
import { type Mention, tokensOver } from "../counted/mention.ts";
import { namesPeople } from "../counted/people.ts";
import type { Reading } from "../counted/reading.ts";
import { labelReading, nounKinds, type Range } from "./label-reading.ts";

/** A row of dots between a label and its number: what has one labels nothing else. */
const LEADERS = /\.{4}/;
/** A lead-in ("Deaths.", "Chad:") is no sentence: it has a few words only. A judgement. */
const LEAD_WORDS = 6;
/** A label right before its number may say where and when as well, if it holds no verb. A judgement: "Deaths by fire and smoke in the valley since the first of the month". */
const LONGEST_LEAD = 18;

/**
 * What a number counts by the label it stands under: the other cells of its row, the head of its column, the lead-in of its list item,
 * the text before it on its own line, the heading. `null` where no label says.
 */
export function readLabel(doc: Doc, mention: Mention): Reading | null {
  const block = doc.blocks[mention.sentence.block];
  if (!block) return null;
  for (const [rule, span] of labelsOf(doc, { mention, block })) {
    const reading =
      span &&
      (labelReading(doc, { span, rule }) ?? (rule === "column" ? goodsColumn(doc, { span, block }) : null));
    if (reading) return aboutPeople(doc, { mention, span, reading });
  }
  return null;
}

/** "Tonnes" or "Points" over a column of a table whose caption names relief goods. */
function goodsColumn(doc: Doc, { span, block }: { span: Range; block: Block }): Reading | null {
  const caption = captionOf(doc, headRow(doc, block) ?? block);
  const above = caption ? doc.tokens.slice(...tokensOver(doc, caption)) : [];
  if (!above.some(({ lower }) => GOODS.has(lower))) return null;
  const words = doc.tokens.slice(...span).map(({ lower }) => lower);
  const weight = words.find((word) => WEIGHTS.has(word));
  if (weight !== undefined) return { measure: "aid", rule: "column:goods", score: 4, unit: singular(weight) };
  const points = words.some((word) => GIVEN_OUT_AT.has(word));
  return points ? { measure: "facilities", rule: "column:points", score: 4, unit: "facility" } : null;
}

/** What a bare number counts by the label right before it: "Missing: ten", "In shelters ..... 246". `null` where none says. */
export function readOwnLabel(doc: Doc, mention: Mention): Reading | null {
  const block = doc.blocks[mention.sentence.block];
  if (!block || block.kind === "row" || !(isBare(mention) || isWhoAlone(doc, mention))) return null;
  const lead = leadIn(doc, block);
  const line: Range = [tokensOver(doc, block)[0], mention.first];
  const ends = isLine(doc, { mention, block });
  const labels = [
    ownLead(doc, mention),
    ends || lead?.[1] === mention.first - 1 ? lead : null,
    ends && isVerbless(doc, { from: line[0], limit: line[1] }) ? line : null,
  ];
  for (const span of labels) {
    const reading = span && labelReading(doc, { span, rule: "line" });
    if (reading) return aboutPeople(doc, { mention, span, reading });
  }
  return null;
}

function isBare({ noun, from, to }: Mention): boolean {
  return noun === null && to === from;
}

/** "In custody: 17 persons.": people of whom the number says no more than that they are some. */
function isWhoAlone({ tokens }: Doc, mention: Mention): boolean {
  const next = tokens[mention.to];
  const ends = next === undefined || mention.to >= mention.sentence.last || next.upos === "PUNCT";
  return ends && namesPeople(mention) && mention.noun?.measure === undefined;
}

/** "Wounded: 102. Dead: still 24.": the label that opens the sentence of the number, with nothing but an adverb between. */
function ownLead({ tokens }: Doc, { first, sentence }: Mention): Range | null {
  let at = first - 1;
  while (at > sentence.first && tokens[at]?.upos === "ADV") at--;
  if (tokens[at]?.text !== ":" || at === sentence.first || at - sentence.first > LONGEST_LEAD) return null;
  const label = tokens.slice(sentence.first, at);
  const short = at - sentence.first <= LEAD_WORDS;
  if (label.slice(short ? 0 : 1).some(({ xpos }) => /^(?:VB[DPZ]|MD|CD)$/.test(xpos))) return null;
  return [sentence.first, short ? at : headEnd(tokens, { from: sentence.first, to: at })];
}

/** Where the head of a long label ends, and what it adds begins: "Deaths" of "Deaths by fire and smoke in the month of May". */
function headEnd(tokens: readonly Token[], { from, to }: { from: number; to: number }): number {
  let at = from + 1;
  // "In custody on Friday": what opens with a preposition ends before the next one.
  while (at < to && !/^(?:ADP|PUNCT|SCONJ|CCONJ|DET|PRON)$/.test(tokens[at]?.upos ?? "")) at++;
  return at;
}

/** People under a label of shelters are in them; under one of other things they are not those things, and the label says nothing. */
function aboutPeople(
  doc: Doc,
  { mention, span, reading }: { mention: Mention; span: Range; reading: Reading },
): Reading | null {
  const words = doc.tokens.slice(...span);
  const shelters = words.some(({ lower }) => SHELTERING.has(lower));
  const inside = shelters && INSIDE.has(words[0]?.lower ?? "");
  const people =
    mention.noun?.kind === "person" ||
    mention.noun?.kind === "family" ||
    columnOfPeople(doc, mention) !== null;
  if (!/^(?:facilities|aid|housing)$/.test(reading.measure) || !(people || inside)) return reading;
  return shelters
    ? {
        ...reading,
        measure: "sheltered",
        unit: mention.noun?.unit ?? columnOfPeople(doc, mention) ?? "person",
      }
    : null;
}

/** The tokens of every label that a number stands under, the nearest first. */
export function labelRanges(doc: Doc, mention: Mention): Range[] {
  const block = doc.blocks[mention.sentence.block];
  const labels = block ? labelsOf(doc, { mention, block }) : [];
  return labels.flatMap(([, span]) => (span ? [span] : []));
}

function labelsOf(
  doc: Doc,
  { mention, block }: { mention: Mention; block: Block },
): (readonly [string, Range | null])[] {
  if (block.kind === "row") return rowLabels(doc, { mention, block });
  const bare = mention.noun === null && mention.to === mention.from;
  const labels: (readonly [string, Range | null])[] = [];
  labels.push(["lead-in", leadIn(doc, block)]);
  if (bare && isLine(doc, { mention, block }))
    labels.push(["line", [tokensOver(doc, block)[0], mention.first]]);
  if (bare || block.kind === "item")
    labels.push(["heading", parentRange(doc, block)], ["heading", headingRange(doc, block)]);
  return labels;
}

/** "Number of displaced: 452": the number ends its line, and the line is no sentence. */
function isLine(doc: Doc, { mention, block }: { mention: Mention; block: Block }): boolean {
  const [first, last] = tokensOver(doc, block);
  return last - mention.last <= 1 && mention.first - first <= 8;
}

/** The words before the first colon or full stop of a list item or paragraph, where they are few. */
function leadIn(doc: Doc, block: Block): Range | null {
  const [first, last] = tokensOver(doc, block);
  let finite = false;
  for (let at = first; at < Math.min(last, first + LEAD_WORDS + 1); at++) {
    const text = doc.tokens[at]?.text;
    // "The union counted 66 dead." is a sentence, "Deaths." a label.
    if (/^(?:VB[DPZ]|MD|CD)$/.test(doc.tokens[at]?.xpos ?? "")) finite = true;
    if (text === "." && finite) return null;
    if (text === ":" || text === "." || text === "–" || text === "—")
      return at > first && at < last - 1 ? [first, at] : null;
  }
  return null;
}

/** The span of the lead-in of a block, or `null`. */
export function leadSpan(doc: Doc, block: Block): Span | null {
  const range = leadIn(doc, block);
  const [first, last] = [doc.tokens[range?.[0] ?? -1], doc.tokens[(range?.[1] ?? 0) - 1]];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The span of a table row; `null` for any other block. */
export function rowSpan(block: Block): Span | null {
  return block.kind === "row" ? block : null;
}

/** The span of the line above the table that a row stands in, or `null`. */
export function captionSpan(doc: Doc, block: Block): Span | null {
  return captionOf(doc, headRow(doc, block) ?? block);
}

/** The span of the heading that a block belongs to, or `null`. */
export function headingSpan(doc: Doc, block: Block): Span | null {
  return doc.blocks[block.heading] ?? null;
}

function headingRange(doc: Doc, block: Block): Range | null {
  const heading = doc.blocks[block.heading];
  if (!heading || LEADERS.test(doc.text.slice(heading.start, heading.end))) return null;
  return beforeBracket(doc, tokensOver(doc, heading));
}

/** How many blocks back the item may stand that an item or a paragraph belongs to. A judgement: a list under one head seldom has more. */
const PARENT_REACH = 12;

/** An item of more words is no head. A judgement: "DWELLINGS DESTROYED OR DAMAGED" and what its brackets add. */
const PARENT_WORDS = 20;

/** The item that a nested item belongs to, or the one in capitals that heads a paragraph: "2. HOMES LOST"; `null` where none does. */
function parentRange(doc: Doc, block: Block): Range | null {
  for (let at = block.index - 1; at >= Math.max(block.heading + 1, block.index - PARENT_REACH); at--) {
    const above = doc.blocks[at];
    if (above?.kind !== "item") continue;
    if (block.kind === "item" && above.level >= block.level) continue;
    const [first, last] = tokensOver(doc, above);
    const span = beforeBracket(doc, [first, Math.min(last, first + PARENT_WORDS)]);
    const label = doc.tokens.slice(...span);
    const heads = block.kind === "item" || label.every(({ text }) => text === text.toUpperCase());
    return heads && last - first < PARENT_WORDS && label.every(({ upos }) => upos !== "NUM") ? span : null;
  }
  return null;
}

/** A heading without what its brackets add: "Where they went (source: field teams)". */
function beforeBracket({ tokens }: Doc, [first, last]: Range): Range {
  const bracket = tokens
    .slice(first, last)
    .findIndex(
      ({ text, lower }, at) =>
        text === "(" || (lower === "by" && COMPILED.has(tokens[first + at - 1]?.lower ?? "")),
    );
  return bracket > 0 ? [first, first + bracket] : [first, last];
}

/** Whether the column of a cell names people or households: "Persons", "Families". */
export function columnOfPeople(doc: Doc, mention: Mention): "person" | "household" | null {
  const block = doc.blocks[mention.sentence.block];
  const head = block?.kind === "row" ? headRow(doc, block) : null;
  if (!block || !head) return null;
  const column = head.cells[Math.min(cellOf(doc, { mention, block }), head.cells.length - 1)];
  const kinds = column ? nounKinds(doc, tokensOver(doc, column)) : [];
  return kinds.includes("family") ? "household" : kinds.includes("person") ? "person" : null;
}

function rowLabels(
  doc: Doc,
  { mention, block }: { mention: Mention; block: Block },
): (readonly [string, Range | null])[] {
  const labels: (readonly [string, Range | null])[] = [];
  const cell = cellOf(doc, { mention, block });
  const head = headRow(doc, block);
  const column = head?.cells[Math.min(cell, head.cells.length - 1)];
  if (column) labels.push(["column", tokensOver(doc, column)]);
  for (const other of block.cells.slice(0, cell + 1)) labels.push(["row", tokensOver(doc, other)]);
  const whole = wholeRow(doc, block);
  if (whole) labels.push(["row", tokensOver(doc, whole.cells[0]!)]);
  const caption = captionOf(doc, head ?? block);
  if (caption) labels.push(["caption", beforeBracket(doc, tokensOver(doc, caption))]);
  labels.push(["heading", headingRange(doc, block)]);
  return labels;
}

/** The row above that "of whom children" names a part of, or `null`. */
function wholeRow(doc: Doc, block: Block): Block | null {
  let row: Block | undefined = block;
  while (row?.kind === "row" && opensAsPart(doc, row)) row = doc.blocks[row.index - 1];
  return row?.kind === "row" && row !== block ? row : null;
}

function opensAsPart(doc: Doc, { cells }: Block): boolean {
  const [first] = tokensOver(doc, cells[0]!);
  const [of, which] = [doc.tokens[first]?.lower ?? "", doc.tokens[first + 1]?.lower ?? ""];
  return OF_WHICH.of.has(of) && OF_WHICH.which.has(which);
}

/** Which cell of its row the mention stands in; 0 where none. */
function cellOf(doc: Doc, { mention, block }: { mention: Mention; block: Block }): number {
  const start = doc.tokens[mention.first]?.start ?? 0;
  return Math.max(
    0,
    block.cells.findIndex((cell) => cell.start <= start && start < cell.end),
  );
}

/** The first row of the table that `block` stands in. */
function headRow(doc: Doc, block: Block): Block | null {
  let at = block.index;
  while (/^(?:row|rule)$/.test(doc.blocks[at - 1]?.kind ?? "")) at--;
  while (doc.blocks[at]?.kind === "rule") at++;
  const head = doc.blocks[at];
  return head && head.index < block.index ? head : null;
}

/** The block right above a table. */
function captionOf(doc: Doc, head: Block): Block | null {
  let at = head.index - 1;
  while (/^(?:row|rule)$/.test(doc.blocks[at]?.kind ?? "")) at--;
  return doc.blocks[at] ?? null;
}
