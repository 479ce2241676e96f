import { daysBetween } from "../../model/index.ts";
import { alignUnits } from "./align.ts";
import { type Sketch, sharedCount } from "./text.ts";

/** How two texts go back to one. */
export interface Verdict {
  readonly relation: "copy" | "rewrite";
  /** Share of the shorter text's three-word runs that the longer has too, from 0 to 1. */
  readonly wording: number;
  /** Share of the shorter text's weight of terms that stands in passages told in the same order, from 0 to 1; 1 for a copy. */
  readonly telling: number;
}

/** A copy keeps half of the shorter text's wording: cuts and new headlines stay above, two reports of one press conference far below (0.06 at most in the packs). */
const COPY = 0.5;
/**
 * A rewrite tells the same passages in the same order. Independent reports of one crisis share 0.11 of their weight at most in the packs, rewrites and
 * translations 0.5 and more; among 4,000 short items of local crime news, two of different crimes reach 0.43 by formula.
 */
const TELLING = 0.45;
/** Passages must cover this much of one of the two texts: a digest that borrows two sentences is no rewrite. */
const COVER = 0.7;
/** Fewer passages in common can be the formula of the genre. */
const LEAST_PASSAGES = 6;
/** A rewrite follows within days; the same words months apart are formula. */
const MOST_DAYS = 7;
/** Numbers and names in common, as a share of the fewer, before an alignment is worth its time. */
const LEAST_FACTS = 0.35;
/**
 * What a free rewrite shares: names and numbers, weight told in the same order, the part of one text that passages cover, and the part of the shorter one's sentences that they are. Of 1,541 pairs of
 * reports in 65 labelled crises the freest of 26 rewrites come to .63, .41, .68 and .44, any two others to .57, .19, .50 and .38; a 27th, a radio bulletin retold, stays below.
 */
const FREELY = { facts: 0.55, telling: 0.38, cover: 0.6, passages: 0.4 };
/** Texts shorter than this many three-word runs are compared as wholes only. */
const SHORT = 12;

/** Whether two texts are one origin, and how; `null` where they are not. Symmetric. */
export function judge(a: Sketch, b: Sketch): Verdict | null {
  const shared = sharedCount(a.shingles, b.shingles);
  const fewer = Math.min(a.shingles.length, b.shingles.length);
  const wording = fewer === 0 ? 0 : shared / fewer;
  if (fewer < SHORT) return sameSmallText(a, b) ? { relation: "copy", wording, telling: 1 } : null;
  if (wording >= COPY)
    return sameEdition(a, b) && sharesOpening(a, b) ? { relation: "copy", wording, telling: 1 } : null;
  if (daysApart(a, b) > MOST_DAYS || !shareFacts(a, b, LEAST_FACTS)) return null;
  const { telling, cover, passages } = tellingOf(a, b);
  const retold = passages >= LEAST_PASSAGES && telling >= TELLING && cover >= COVER;
  return retold || retoldFreely(a, b, { telling, cover, passages })
    ? { relation: "rewrite", wording, telling }
    : null;
}

/** Whether less of the weight is told in the same order, but most names and numbers are there: a translation back into English finds other words for all else. */
function retoldFreely(
  a: Sketch,
  b: Sketch,
  { telling, cover, passages }: { telling: number; cover: number; passages: number },
): boolean {
  const units = Math.min(a.units.length, b.units.length);
  const told = passages >= Math.min(LEAST_PASSAGES, FREELY.passages * units);
  return shareFacts(a, b, FREELY.facts) && told && telling >= FREELY.telling && cover >= FREELY.cover;
}

function sameSmallText(a: Sketch, b: Sketch): boolean {
  const same = (x: Uint32Array, y: Uint32Array) => x.length === y.length && sharedCount(x, y) === x.length;
  return a.shingles.length > 0 && same(a.shingles, b.shingles) && same(a.facts, b.facts);
}

function shareFacts(a: Sketch, b: Sketch, least: number): boolean {
  const fewer = Math.min(a.facts.length, b.facts.length);
  return fewer > 0 && sharedCount(a.facts, b.facts) >= least * fewer;
}

/** One outlet's daily bulletin repeats its own background; where the facts moved on it is a new edition, not a copy. */
function sameEdition(a: Sketch, b: Sketch): boolean {
  const { outlet, published } = a.source;
  if (!outlet || outlet !== b.source.outlet || published?.slice(0, 10) === b.source.published?.slice(0, 10)) {
    return true;
  }
  const fewer = Math.min(a.facts.length, b.facts.length);
  return sharedCount(a.facts, b.facts) >= SAME_FACTS * fewer;
}

/** With this much of its wording in the other text, nothing of a text is its own. */
const WHOLE = 0.9;
/** The opening of a text: news stands first, and what a body says of itself in every note stands last. At least two sentences, because a copy may have a first one of its own. */
const OPENING = { share: 0.2, units: 2 };

/** Less of its opening's weight than this in the other text is the name of whom both speak of. */
const LEAST_OPENING = 0.3;

/** Whether the opening of the shorter text stands in the other one too: what two notes share may be boilerplate longer than their news. */
function sharesOpening(a: Sketch, b: Sketch): boolean {
  const [shorter, longer] = a.weight <= b.weight ? [a, b] : [b, a];
  const wording = sharedCount(a.shingles, b.shingles) / Math.min(a.shingles.length, b.shingles.length);
  if (wording >= WHOLE) return true;
  let weight = 0;
  const end = shorter.units.findIndex((unit, i) => {
    weight += unit.weight;
    return i + 1 >= OPENING.units && weight >= OPENING.share * shorter.weight;
  });
  const told = alignUnits(shorter.units, longer.units).filter((passage) => passage.a <= end);
  return told.reduce((sum, { shared }) => sum + shared, 0) >= LEAST_OPENING * weight;
}

/** Share of facts that two editions of one text keep; a new bulletin changes its numbers and dates. */
const SAME_FACTS = 0.85;

function tellingOf(a: Sketch, b: Sketch): { telling: number; cover: number; passages: number } {
  const passages = alignUnits(a.units, b.units);
  const shared = passages.reduce((sum, passage) => sum + passage.shared, 0);
  const coverA = passages.reduce((sum, passage) => sum + a.units[passage.a]!.weight, 0);
  const coverB = passages.reduce((sum, passage) => sum + b.units[passage.b]!.weight, 0);
  const least = Math.max(1, Math.min(a.weight, b.weight));
  return {
    telling: Math.min(1, shared / least),
    cover: Math.max(coverA / Math.max(1, a.weight), coverB / Math.max(1, b.weight)),
    passages: passages.length,
  };
}

/** Days between two publications; 0 where one is unknown. */
function daysApart(a: Sketch, b: Sketch): number {
  const days = daysBetween(a.source.published ?? "", b.source.published ?? "");
  return Number.isNaN(days) ? 0 : Math.abs(days);
}
