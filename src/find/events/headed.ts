import type { Block, Doc, Token } from "../../text/index.ts";
import type { Telling } from "./assign.ts";
import type { EventWords } from "./lexicon.ts";
import type { When } from "./when.ts";

/** Share of a line's letters and digits that its date must take for the line to date what stands below it: "Day 3: Monday 14 March". */
const MOST = 0.6;

/** The dates of lines that are little but a date, by the block they stand in: the headings of a timeline. One date alone is that of the report. */
export function datedLines(doc: Doc, whens: readonly When[]): ReadonlyMap<number, When> {
  const lines = new Map<number, When>();
  for (const when of whens) {
    const block = blockAt(doc, when.anchor.start);
    if (!block || when.anchor.end > block.end || block.kind === "row" || !DAY.test(when.edtf)) continue;
    const whole = lettersOf(doc.text.slice(block.start, block.end));
    if (lettersOf(when.anchor.exact) >= MOST * whole) lines.set(block.index, when);
  }
  const dates = new Set([...lines.values()].map(({ edtf }) => edtf));
  return dates.size > 1 ? lines : new Map();
}

function blockAt({ blocks }: Doc, offset: number): Block | undefined {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return blocks[low];
}

const DAY = /^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/;

function lettersOf(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** By block, the date of the line that heads it; `null` where there is none, or where a heading as high as it has come between. */
export function headedBlocks({ blocks }: Doc, lines: ReadonlyMap<number, When>): readonly (When | null)[] {
  let now: { readonly when: When; readonly level: number } | null = null;
  return blocks.map(({ kind, level, index }) => {
    const when = lines.get(index);
    if (when) now = { when, level: kind === "heading" ? level : LOWEST };
    else if (now && kind === "heading" && level <= now.level) now = null;
    return when ? null : (now?.when ?? null);
  });
}

/** A dated line that is no heading is below every heading. */
const LOWEST = 99;

/** The telling of a sentence's main verb, which takes the date above where the sentence gives none: told in the present or the simple past. */
export function mainTelling(
  tellings: readonly Telling[],
  { tokens }: Doc,
  words: EventWords,
): Telling | undefined {
  if (tellings.some(({ when }) => when !== null)) return undefined;
  return tellings.find(({ trigger }) => {
    const { token } = trigger;
    const tensed = /^VB[DZP]$/.test(token.xpos) || (token.xpos === "VBN" && isPassive(tokens, token, words));
    return !trigger.noun && token.deprel === "root" && tensed;
  });
}

function isPassive(tokens: readonly Token[], { index }: Token, { sets }: EventWords): boolean {
  const before = tokens.slice(Math.max(0, index - 3), index);
  return before.some(({ upos }) => upos === "AUX") && !before.some(({ lemma }) => sets.perfect.has(lemma));
}
