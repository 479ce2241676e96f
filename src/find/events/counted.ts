import { type Anchor, daysOf, type FoundDate } from "../../model/index.ts";
import type { Doc } from "../../text/index.ts";
import type { Telling } from "./assign.ts";
import type { EventWords } from "./lexicon.ts";
import type { When } from "./when.ts";

/** A length of time that something may be counted by. */
export interface Length {
  readonly anchor: Anchor;
  readonly amount: number;
  readonly unit: "D" | "W" | "M" | "Y";
}

const LENGTH = /^P(\d{1,4})([DWMY])$/;

/** The lengths of whole days, weeks, months and years of a report, in order. */
export function lengthsOf(dates: readonly FoundDate[]): Length[] {
  return dates.flatMap(({ anchor, type, value }) => {
    const [, amount, unit] = (type === "DURATION" && LENGTH.exec(value)) || [];
    return amount && unit ? [{ anchor, amount: Number(amount), unit: unit as Length["unit"] }] : [];
  });
}

/** How far behind "after" the word stands that tells what is counted from, in tokens. */
const REACH = 8;
/** How far from the head of its sentence a length may stand that is counted to the day of publication, in characters: "About ten days". */
const HEAD = 8;

/**
 * Dates the happenings that a sentence counts from each other: "three days after the storm, aid arrived" gives the one from the other,
 * whichever has a date; where neither has and the sentence is about now, the first is counted back from the day of publication.
 */
export function countTellings(
  doc: Doc,
  of: {
    readonly tellings: readonly Telling[];
    readonly lengths: readonly Length[];
    readonly words: EventWords;
    readonly published?: string;
  },
): Telling[] {
  let tellings = [...of.tellings];
  for (const length of of.lengths) {
    const opener = doc.tokens[tokenAfter(doc, length.anchor.end)];
    const sign = signOf(opener?.lower ?? "", of.words);
    if (!opener || sign === 0) continue;
    const base = baseBehind(doc, tellings, opener.index);
    if (!base) continue;
    const main = mainBeside(tellings, base, length);
    const dated = related(doc, { base, main, length, sign, ...of });
    tellings = tellings.map((one) => (one === dated?.telling ? { ...one, when: dated.when } : one));
  }
  return tellings;
}

/** -1 where the happening counted from lies before the other, 1 where it lies after it, 0 where the word counts from nothing. */
function signOf(opener: string, { sets }: EventWords): -1 | 0 | 1 {
  if (sets.countedFrom.has(opener)) return -1;
  return sets.countedTo.has(opener) ? 1 : 0;
}

/** What is counted from: what the words behind the opener tell, up to the next break, with a date rather than without. */
function baseBehind(doc: Doc, tellings: readonly Telling[], opener: number): Telling | undefined {
  const behind = doc.tokens.slice(opener + 1, opener + 1 + REACH);
  const length = behind.findIndex(({ upos }) => upos === "PUNCT");
  const last = opener + (length < 0 ? behind.length : length);
  const near = tellings.filter(({ trigger }) => trigger.token.index > opener && trigger.token.index <= last);
  return near.find(({ when }) => when !== null) ?? near[0];
}

/** What the sentence tells besides: the last verb before the length, else the first verb of a later clause. */
function mainBeside(tellings: readonly Telling[], base: Telling, { anchor }: Length): Telling | undefined {
  const verbs = tellings.filter((one) => one !== base && !one.trigger.noun);
  const before = verbs.filter(({ trigger }) => trigger.token.end <= anchor.start).at(-1);
  return (
    before ??
    verbs.find(
      ({ trigger, clause }) =>
        trigger.token.start > base.trigger.token.end && (clause !== base.clause || isNounLike(base)),
    )
  );
}

/** A noun, or a verb in -ing after its article ("the bombing"). */
function isNounLike({ trigger }: Telling): boolean {
  return trigger.noun || trigger.token.xpos === "VBG";
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function related(
  doc: Doc,
  of: {
    readonly base: Telling;
    readonly main: Telling | undefined;
    readonly length: Length;
    /** -1 where the base lies before the main happening. */
    readonly sign: number;
    readonly published?: string;
  },
): { readonly telling: Telling; readonly when: When } | null {
  const { base, main, length, sign, published } = of;
  const { anchor } = length;
  if (main && base.when && !main.when && DAY.test(base.when.edtf)) {
    return { telling: main, when: { edtf: counted(base.when.edtf, length, -sign), anchor } };
  }
  if (base.when) return null;
  if (main?.when && DAY.test(main.when.edtf))
    return { telling: base, when: { edtf: counted(main.when.edtf, length, sign), anchor } };
  const day = daysOf(published?.slice(0, 10) ?? "")?.first;
  const head = anchor.start <= base.clause.sentence.start + HEAD;
  if (!day || !head || sign > 0 || speaksOfPast(doc, base)) return null;
  return { telling: base, when: { edtf: counted(day, length, sign), anchor } };
}

/** Whether the rest of the sentence, behind the clause or the noun that is counted from, is told in the past. */
function speaksOfPast(doc: Doc, { clause, trigger }: Telling): boolean {
  const from = trigger.noun ? trigger.token.index + 1 : clause.last;
  const finite = doc.tokens
    .slice(from, clause.sentence.last)
    .find(({ xpos }) => /^(?:VBD|VBZ|VBP|MD)$/.test(xpos));
  return finite?.xpos === "VBD";
}

function counted(day: string, { amount, unit }: Length, sign: number): string {
  const by = { D: { days: amount }, W: { weeks: amount }, M: { months: amount }, Y: { years: amount } }[unit];
  const from = Temporal.PlainDate.from(day);
  const to = (sign < 0 ? from.subtract(by) : from.add(by)).toString();
  return unit === "Y" ? to.slice(0, 4) : unit === "M" ? to.slice(0, 7) : to;
}

/** The index of the first token that starts at `offset` or later. */
function tokenAfter({ tokens }: Doc, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
