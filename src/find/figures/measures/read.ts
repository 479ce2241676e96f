import type { FoundPlace, Quantity } from "../../../model/index.ts";
import type { Doc } from "../../../text/index.ts";
import { countriesAt } from "./border.ts";
import { readMeasure } from "./classify.ts";
import { readCountLabel } from "./count-label.ts";
import { cuesIn } from "./cue-hits.ts";
import { countsPeople, type Read } from "./earlier.ts";
import { inherit, readListed, readPart } from "./inherit.ts";
import { readLabel, readOwnLabel } from "./labels.ts";
import { readMeasured } from "./measured.ts";
import { claimedBy, type Mention, mentionsOf } from "./mention.ts";
import { splitMoves } from "./moves.ts";
import { countsNothing } from "./no-count.ts";
import type { Reading } from "./reading.ts";
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
  for (const mention of mentions) {
    const hits = cuesIn(doc.tokens, reachOf(mention));
    const reading = readOne(doc, { mention, hits, numbers, claimed, countries, earlier: read });
    if (reading) read.push({ mention, reading });
  }
  return read;
}

/** Beyond this many words no cue is worth anything: each word between costs at least a fifth of a point of at most ten. */
const REACH = 48;

/** The words around a mention in which its cues stand. */
function reachOf({ sentence, first, last }: Mention): { first: number; last: number } {
  return { first: Math.max(sentence.first, first - REACH), last: Math.min(sentence.last, last + REACH) };
}

/** "one man fled the scene": one person on the way is no figure of displacement. */
function isLoneMove({ quantity }: Mention, { measure, unit }: Reading): boolean {
  return (
    quantity.max === 1 &&
    unit === "person" &&
    /^(?:displaced|crossed-border|evacuated|returned)$/.test(measure)
  );
}

/** A noun of this weight or less says who people are, not what became of them. */
const WEAK = 4;
/** A predicate of this worth says of a part something else than of its whole; set by hand on the packs that are read. */
const FIRM = 5.5;

type One = Parameters<typeof readMeasure>[1] & { readonly earlier: readonly Read[] };

function readOne(doc: Doc, one: One): Reading | null {
  const { mention, earlier } = one;
  const measured = readMeasured(doc, mention);
  if (measured !== "count") return measured;
  const strength = readStrength(doc, mention);
  if (strength) return strength;
  if (countsNothing(doc, mention) !== null) return null;
  const last = earlier.at(-1)?.reading;
  if (mention.partOf && last && !countsPeople(last)) return inherit(doc, { mention, earlier });
  const read = readMeasure(doc.tokens, one);
  const own = read && isLoneMove(mention, read) ? null : read;
  if (doc.blocks[mention.sentence.block]?.kind === "row") return readLabel(doc, mention) ?? own;
  const listed =
    own?.rule.startsWith("noun:") && own.score <= WEAK ? readListed(doc, { mention, earlier }) : null;
  if (listed) return listed;
  const whole = own === null || own.score < FIRM ? readPart(doc, { mention, earlier }) : null;
  return (
    whole ??
    own ??
    readOwnLabel(doc, mention) ??
    readCountLabel(doc, mention) ??
    inherit(doc, { mention, earlier }) ??
    (mayTakeLabel(mention) ? readLabel(doc, mention) : null)
  );
}

function mayTakeLabel(mention: Mention): boolean {
  const elided = mention.to === mention.from;
  return elided || mention.noun?.kind === "person" || mention.noun?.kind === "family";
}
