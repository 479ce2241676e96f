import type { Doc, Sentence, Token } from "../../text/index.ts";
import type { Telling } from "./assign.ts";
import type { EventWords } from "./lexicon.ts";
import type { When } from "./when.ts";

/** Share of a line's letters and digits that its date must take for the line to date what stands below it: "Day 3: Monday 14 March". */
const MOST = 0.6;

/** The dates of lines that are little but a date, by the block they stand in: the headings of a timeline. One date alone is that of the report. */
export function datedLines(doc: Doc, whens: readonly When[]): ReadonlyMap<number, When> {
  const lines = new Map<number, When>();
  for (const when of whens) {
    const block = doc.blocks.find(({ start, end }) => start <= when.anchor.start && when.anchor.end <= end);
    if (!block || block.kind === "row" || !DAY.test(when.edtf)) continue;
    const whole = lettersOf(doc.text.slice(block.start, block.end));
    if (lettersOf(when.anchor.exact) >= MOST * whole) lines.set(block.index, when);
  }
  const dates = new Set([...lines.values()].map(({ edtf }) => edtf));
  return dates.size > 1 ? lines : new Map();
}

const DAY = /^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/;

function lettersOf(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** The date of the line that heads a sentence; `null` where there is none, or a heading as high as it stands between. */
export function headedBy(doc: Doc, sentence: Sentence, lines: ReadonlyMap<number, When>): When | null {
  let highest = Number.POSITIVE_INFINITY;
  for (let at = sentence.block - 1; at >= 0; at--) {
    const { kind, level } = doc.blocks[at]!;
    const when = lines.get(at);
    if (when)
      return lines.has(sentence.block) || highest <= (kind === "heading" ? level : LOWEST) ? null : when;
    if (kind === "heading") highest = Math.min(highest, level);
  }
  return null;
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
