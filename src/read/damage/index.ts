import { type Anchored, anchorOf, bySpan, type Damage } from "../../model/index.ts";
import { findBrokenWords } from "./broken-words.ts";
import type { DamagedSpan } from "./damaged-span.ts";
import { findLostDigits } from "./lost-digits.ts";
import { findStrayQuotes } from "./quotation-marks.ts";
import type { Repair } from "./repair.ts";

export { repairText } from "./repair.ts";

/** A text with more places of one kind than this is damaged as a whole: the rest are counted in the last note. */
const MAX_PER_KIND = 100;

/** What is wrong with the words of a text, in order of place. The text is not changed; `repairs` are the places already put right. */
export function findDamage(report: Anchored, repairs: readonly Repair[]): Damage[] {
  const { text } = report;
  return [
    findLostDigits(text),
    repairs.map(mojibake),
    findStrayQuotes(text),
    findBrokenWords(text),
    findUndecodable(text),
  ]
    .flatMap(capped)
    .toSorted(bySpan)
    .map(({ kind, note, ...span }) => ({ anchor: anchorOf(report, span), kind, note }));
}

function capped(spans: readonly DamagedSpan[]): readonly DamagedSpan[] {
  const rest = spans.length - MAX_PER_KIND;
  if (rest <= 0) return spans;
  const kept = spans.slice(0, MAX_PER_KIND);
  const last = kept.at(-1) as DamagedSpan;
  return [...kept.slice(0, -1), { ...last, note: `${last.note} There are ${rest} more places like this.` }];
}

function mojibake({ start, end, before }: Repair): DamagedSpan {
  return { start, end, kind: "mojibake", note: `Was "${before}", letters encoded twice; put right.` };
}

function findUndecodable(text: string): DamagedSpan[] {
  const note = "Here are bytes that stand for no letter; what was written is lost.";
  return Array.from(text.matchAll(/\ufffd+/g), ({ index, 0: run }) => ({
    start: index,
    end: index + run.length,
    kind: "undecodable" as const,
    note,
  }));
}
