import type { FoundPlace, Quantity } from "../../../model/index.ts";
import type { Doc } from "../../../text/index.ts";
import { NAMES } from "../languages/en/counts.ts";
import { countriesAt } from "./border.ts";
import { readMeasure } from "./clause/classify.ts";
import { countsPeople, type Read } from "./counted/earlier.ts";
import { HARMS, MOVEMENTS } from "./counted/fates.ts";
import { claimedBy, type Mention, mentionsOf } from "./counted/mention.ts";
import { isDemonym, namesPeople } from "./counted/people.ts";
import type { Reading } from "./counted/reading.ts";
import { namesOnly, UNTOLD } from "./counted/untold.ts";
import { cuesIn, type Evidence } from "./cues/hits.ts";
import { settleArrivals } from "./inherited/arrivals.ts";
import { shareTotals } from "./inherited/breakdown.ts";
import { inherit, readBare, readGiven } from "./inherited/inherit.ts";
import { SCORE } from "./inherited/inheriting.ts";
import { readInstead } from "./inherited/instead.ts";
import { readEnumerated, readListed } from "./inherited/lists.ts";
import { readPart } from "./inherited/parts.ts";
import { sharePredicates } from "./inherited/shared-predicate.ts";
import { readAnswer, readApposed, readFragment } from "./inherited/stand-in.ts";
import { readUntold } from "./inherited/untold-people.ts";
import { readCountLabel } from "./labels/count-label.ts";
import { readLabelPredicate } from "./labels/label-predicate.ts";
import { columnOfPeople, readLabel, readOwnLabel } from "./labels/labels.ts";
import { readPlaceRow } from "./labels/place-row.ts";
import { readMeasured } from "./measured.ts";
import { splitMoves } from "./moves.ts";
import { countsNothing } from "./no-count.ts";
import { readStrength } from "./strength.ts";

/**
 * Reads what each quantity counts, in order of the text; those that count nothing of a crisis are left out. `places` tell which names are of
 * countries.
 */
export function readMeasures(
  doc: Doc,
  { quantities, places }: { quantities: readonly Quantity[]; places: readonly FoundPlace[] },
): Read[] {
  const mentions = mentionsOf(doc, splitMoves(doc, quantities));
  const numbers = new Set(mentions.map((mention) => mention.first));
  const claimed = claimedBy(mentions);
  const countries = countriesAt(doc, places);
  const read: Read[] = [];
  const counted: Read[] = [];
  for (const mention of mentions) {
    const hits = cuesIn(doc.tokens, reachOf(mention));
    const reading = readOne(doc, { mention, hits, numbers, claimed, countries, earlier: counted });
    if (!reading) continue;
    read.push({ mention, reading });
    if (isCount(reading)) counted.push({ mention, reading });
  }
  return settleArrivals(doc, { read: shareTotals(sharePredicates(doc, read)), countries });
}

/** Whether another number can count the same again: not a duration, a sum of money, or people of whom nothing is said. */
function isCount({ measure, rule }: Reading): boolean {
  return !/^(?:time|money)$/.test(measure) && rule !== UNTOLD;
}

/** Beyond this many words no cue is worth anything: each word between costs at least a fifth of a point of at most ten. */
const REACH = 48;

/** The words around a mention in which its cues stand. */
function reachOf({ sentence, first, last }: Mention): { first: number; last: number } {
  return { first: Math.max(sentence.first, first - REACH), last: Math.min(sentence.last, last + REACH) };
}

/** "one man fled the scene": one person on the way is no figure of displacement. */
function isLoneMove({ quantity }: Mention, { measure, unit }: Reading): boolean {
  return quantity.max === 1 && unit === "person" && MOVEMENTS.has(measure);
}

/** A predicate of this worth says of a part something else than of its whole; set by hand on the packs that are read. */
const FIRM = 5.5;

interface One extends Evidence {
  readonly earlier: readonly Read[];
}

function readOne(doc: Doc, one: One): Reading | null {
  const { mention, earlier } = one;
  const measured = readMeasured(doc, mention);
  if (measured !== "count") return measured;
  const strength = readStrength(doc, mention);
  if (strength) return strength;
  if (countsNothing(doc, mention) !== null) return null;
  const last = earlier.at(-1)?.reading;
  const ofThings = last !== undefined && !countsPeople(last);
  const read = readMeasure(doc.tokens, one);
  const told = read !== null && read.score >= OUTRIGHT && HARMS.has(read.measure);
  if (ofThings && !told && (mention.partOf || isOfWhole(doc, one))) return inherit(doc, { mention, earlier });
  const own = read && isLoneMove(mention, read) ? null : read;
  if (doc.blocks[mention.sentence.block]?.kind === "row")
    return readLabel(doc, mention) ?? own ?? readLabelPredicate(doc, one) ?? readTable(doc, one);
  const other = readInstead(doc, { evidence: one, own });
  if (other) return other;
  const taken = own && saysWho(own) ? takenOver(doc, one) : null;
  if (taken) return taken;
  const whole = own === null || own.score < FIRM ? readPart(doc, { mention, earlier }) : null;
  return whole ?? own ?? readUnsaid(doc, one);
}

/** What a number counts of which its own words say nothing: a label, what stands for it, or what was counted before. */
function readUnsaid(doc: Doc, one: One): Reading | null {
  const { mention, earlier } = one;
  return (
    readOwnLabel(doc, mention) ??
    readCountLabel(doc, mention) ??
    readLabelPredicate(doc, one) ??
    readApposed(doc, one) ??
    readFragment(doc, mention) ??
    (namesPeople(mention) ? takenOver(doc, one) : null) ??
    inherit(doc, { mention, earlier }) ??
    (mayTakeLabel(doc, mention) ? (readLabel(doc, mention) ?? readAnswer(doc, one)) : null) ??
    readBare(doc, { mention, earlier }) ??
    readUntold(doc, mention) ??
    readPlaceRow(doc, one)
  );
}

/** A predicate of this worth makes people of a part, whatever its whole seems to be: "the death of nine of these". A judgement: a noun of death or a verb right beside its number. */
const OUTRIGHT = 8.5;

/** Whether a reading says who people are, not what became of them. */
function saysWho(reading: Reading): boolean {
  return namesOnly(reading) || reading.rule === "member-of";
}

/** What people of whom their own words say too little count as others do: those before in their list, those counted before, those asked for. */
function takenOver(doc: Doc, one: One): Reading | null {
  return readListed(doc, one) ?? readEnumerated(doc, one) ?? readGiven(doc, one) ?? readAnswer(doc, one);
}

/** What tables of people by place count where they do not say: those on the way, and those who need something. */
const MOVED = /^(?:displaced|crossed-border|evacuated|returned|sheltered|affected|in-need)$/;
/** How many figures back what a table counts may have been counted last. A judgement: a row or two of a table. */
const TABLE_REACH = 12;

/** What a column of people counts whose table does not say: what the text counted people as last. */
function readTable(doc: Doc, { mention, earlier }: One): Reading | null {
  const unit = columnOfPeople(doc, mention);
  if (unit === null) return null;
  const last = earlier
    .slice(-TABLE_REACH)
    .findLast(({ reading }) => countsPeople(reading) && MOVED.test(reading.measure))?.reading;
  return last ? { ...last, rule: "table", score: SCORE, unit } : null;
}

/** "Of the 29 clinics in the valley, eleven are shut": a bare number whose whole opens the sentence. */
function isOfWhole({ tokens }: Doc, { mention, earlier }: One): boolean {
  const whole = earlier.at(-1)?.mention;
  if (mention.to > mention.from || !whole || whole.sentence.index !== mention.sentence.index) return false;
  const opening = tokens.slice(whole.sentence.first, whole.first).map(({ lower }) => lower);
  return opening.includes("of") && opening.length <= OPENING;
}

/** So many words may open such a sentence before the number: "Health. Out of the more than 29 clinics". A judgement by that example. */
const OPENING = 6;

function mayTakeLabel({ tokens }: Doc, mention: Mention): boolean {
  const elided = mention.to === mention.from || NAMES.has(tokens[mention.to - 1]?.lower ?? "");
  return elided || namesPeople(mention) || isDemonym(tokens, mention);
}
