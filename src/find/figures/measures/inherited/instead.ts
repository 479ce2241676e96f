import type { Doc } from "../../../../text/index.ts";
import { LEVELS } from "../../languages/en/counts.ts";
import { countsPeople, isNear, type Read } from "../counted/earlier.ts";
import type { Mention } from "../counted/mention.ts";
import { namesPeople } from "../counted/people.ts";
import type { Reading } from "../counted/reading.ts";
import { readCountLabel } from "../labels/count-label.ts";
import { readOwnLabel } from "../labels/labels.ts";
import { readOfOpening } from "../labels/of-opening.ts";
import { isTakenBack } from "./bare-count.ts";
import { readCount } from "./inherit.ts";
import { readAnswer } from "./stand-in.ts";

/**
 * A predicate of less worth gives way, for a bare number that says a count again, to that count. Swept from 2.7 to 6.5 on the packs that are read:
 * more come right up to 4.6, fewer beyond.
 */
const SHAKY = 4.6;
/** Predicates of less worth say of people less than the phrase whose level they are: "the dead in the valley have reached 300 souls". A judgement: a verb of harm right beside its number is worth more. */
const UNDER_LEVEL = 6.6;

/** What a noun right before a number counts, where the whole of its label may say more: "Returned to their homes: 40". */
const THINGS = /^(?:housing|facilities|aid)$/;

interface Evidence {
  readonly mention: Mention;
  readonly earlier: readonly Read[];
  readonly countries: ReadonlySet<number>;
}

/** What a number counts in spite of the predicate `own` that stands nearest: its whole, its count or its question. `null` where none says more. */
export function readInstead(
  doc: Doc,
  { evidence, own }: { evidence: Evidence; own: Reading | null },
): Reading | null {
  const { mention } = evidence;
  const whole = readOpening(doc, { mention, own });
  if (whole || !own) return whole;
  const labelled = mention.to === mention.from && doc.tokens[mention.first - 1]?.text === ":";
  const next = doc.tokens[mention.last];
  const closed = next === undefined || mention.last >= mention.sentence.last || next.upos === "PUNCT";
  const label = labelled
    ? (readCountLabel(doc, mention) ??
      (closed && THINGS.test(own.measure) ? readOwnLabel(doc, mention) : null))
    : null;
  if (label) return label;
  const left = readLeft(doc, { evidence, own });
  if (left) return left;
  const shaky = own.score < SHAKY || isTakenBack(doc, mention);
  return (
    readLevel(doc, { mention, own }) ??
    (shaky ? (readCount(doc, evidence) ?? readBareAnswer(doc, evidence)) : null)
  );
}

/** "Twelve clinics were looted. Some 40 remain open.", "nine helpers left, 30 stay": of things and of helpers those that remain are the same again. */
function readLeft(doc: Doc, { evidence, own }: { evidence: Evidence; own: Reading }): Reading | null {
  const { mention, earlier } = evidence;
  const last = earlier.at(-1);
  if (own.rule !== "remain" || mention.to > mention.from || !last || !isNear(mention, last)) return null;
  const { noun } = last.mention;
  const same = noun !== null && (/^(?:facility|building)$/.test(noun.kind) || noun.measure === "personnel");
  return same && noun.measure && doc.blocks[last.mention.sentence.block]?.kind !== "row"
    ? { measure: noun.measure, rule: "left", score: own.score, unit: noun.unit }
    : null;
}

/** What a bare number counts whose whole opens the sentence: of things always, of people where nothing firmer is said. */
function readOpening(doc: Doc, { mention, own }: { mention: Mention; own: Reading | null }): Reading | null {
  const whole = readOfOpening(doc, mention);
  return whole && (own === null || own.score < SHAKY || !countsPeople(whole)) ? whole : null;
}

/** What people count behind a verb of level: what its subject names. */
function readLevel(doc: Doc, { mention, own }: { mention: Mention; own: Reading }): Reading | null {
  const level = LEVELS.has(doc.tokens[mention.first - 1]?.lower ?? "");
  const people = namesPeople(mention) || mention.to === mention.from;
  return level && own.score < UNDER_LEVEL && people ? readCountLabel(doc, mention) : null;
}

/** What a bare number counts that answers a question. */
function readBareAnswer(doc: Doc, evidence: Evidence): Reading | null {
  const { from, to } = evidence.mention;
  return to > from ? null : readAnswer(doc, evidence);
}
