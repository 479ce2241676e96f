import type { Sentence } from "../../../../text/index.ts";
import { claims, type Draft, type Phrase, type Run } from "../../draft.ts";
import { hasNumber, spanOf } from "../../phrases/content.ts";
import { behindDateline } from "../../zones/dateline.ts";
import type { Reading, Zone } from "../../zones/zones.ts";
import { placed } from "../placed.ts";
import { behindLead } from "./pointing.ts";
import { VOUCHINGS } from "./vouchings.ts";

/**
 * "Forty drowned. We got that from a mayor.", "Nine fell and two are lost. Those figures were given by the guild.": a sentence that says whose the numbers before it
 * are. One number is of the nearest sentence that has any; many are of the paragraph, or of the one before where the sentence opens its own. `drafts` are those of the
 * report's own wording; what somebody says already stays that one's.
 */
export function readPointed(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const { sentences } = reading.doc;
  const out: Draft[] = [];
  let at = 0;
  for (const zone of reading.zones) {
    while (sentences[at] && sentences[at]!.last <= zone.first) at++;
    const told = at > 0 ? vouching(reading, zone) : null;
    if (!told) continue;
    for (const { first, last } of numbered(reading, { at, many: told.many })) {
      const content = spanOf(reading, { first, last });
      const own = content && !drafts.some((draft) => draft.source !== null && claims(draft, content));
      if (own) out.push(placed({ rule: "pointed", content, source: told.source }));
    }
  }
  return out;
}

/** How long such a sentence may be, in tokens. A judgement: a source with its office, a day and a relative clause. */
const LONGEST = 45;

function vouching(reading: Reading, zone: Zone): { source: Phrase; many: boolean } | null {
  if (zone.last - zone.first > LONGEST) return null;
  const at = behindLead(reading, zone);
  for (const rule of VOUCHINGS) {
    const told = rule(reading, { zone, at });
    if (told) return told;
  }
  return null;
}

/** How many sentences back one number may stand, and a paragraph of many begin. Judgements: an aside comes between; longer paragraphs have more than one source. */
const NEAR = 2;
const FAR = 5;

function numbered(reading: Reading, { at, many }: { at: number; many: boolean }): readonly Run[] {
  const { sentences } = reading.doc;
  const opens = sentences[at - 1]!.block !== sentences[at]!.block;
  const block = sentences[opens ? at - 1 : at]!.block;
  const found: Sentence[] = [];
  for (let i = at - 1; i >= Math.max(0, at - (many ? FAR : NEAR)); i--) {
    if (sentences[i]!.block !== block || (found.length > 0 && !many)) break;
    if (hasNumber(reading, sentences[i]!)) found.push(sentences[i]!);
  }
  return found.map((sentence) => ({
    first: behindDateline(reading.doc, sentence),
    last: sentence.last,
  }));
}
