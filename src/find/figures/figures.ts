import type { FoundFigure, Quantity } from "../../model/index.ts";
import { anchorOf, spanId } from "../../model/index.ts";
import type { Doc } from "../../text/index.ts";
import { type Reading, readMeasure } from "./classify.ts";
import { cuesIn } from "./cue-hits.ts";
import { inherit, type Read } from "./inherit.ts";
import { readLabel } from "./labels.ts";
import { inYears, readMeasured } from "./measured.ts";
import { type Mention, mentionsOf } from "./mention.ts";

/** Reads what each quantity counts, in order of the text; those that count nothing of a crisis are left out. */
export function readMeasures(doc: Doc, quantities: readonly Quantity[]): Read[] {
  const mentions = mentionsOf(doc, quantities);
  const numbers = new Set(mentions.map((mention) => mention.first));
  const read: Read[] = [];
  let hits = { sentence: -1, cues: cuesIn(doc.tokens, { first: 0, last: 0 }) };
  for (const mention of mentions) {
    if (hits.sentence !== mention.sentence.index) {
      hits = { sentence: mention.sentence.index, cues: cuesIn(doc.tokens, mention.sentence) };
    }
    const reading = readOne(doc, { mention, hits: hits.cues, numbers, earlier: read });
    if (reading) read.push({ mention, reading });
  }
  return read;
}

type One = Parameters<typeof readMeasure>[1] & { readonly earlier: readonly Read[] };

function readOne(doc: Doc, { mention, hits, numbers, earlier }: One): Reading | null {
  const measured = readMeasured(doc, mention);
  if (measured !== "count") return measured;
  if (mention.quantity.max !== null && mention.quantity.max < 1) return null;
  if (mention.noun?.kind === "none") return null;
  const own = readMeasure(doc.tokens, { mention, hits, numbers });
  const row = doc.blocks[mention.sentence.block]?.kind === "row";
  if (row) return readLabel(doc, mention) ?? own;
  return (
    own ?? inherit(doc, { mention, earlier }) ?? (mayTakeLabel(mention) ? readLabel(doc, mention) : null)
  );
}

function mayTakeLabel(mention: Mention): boolean {
  const elided = mention.to === mention.from;
  return elided || mention.noun?.kind === "person" || mention.noun?.kind === "family";
}

/** Turns what was read into figures. */
export function figureOf(doc: Doc, { read, report }: { read: Read; report: string }): FoundFigure {
  const { mention, reading } = read;
  const { quantity } = mention;
  const anchor = anchorOf({ id: report, text: doc.text }, quantity.anchor);
  const value = reading.measure === "time" ? inYears(quantity) : quantity;
  return {
    id: spanId(report, "f", anchor),
    anchor,
    measure: reading.measure,
    ...whatOf(doc, { mention, report }),
    min: value.min,
    max: value.max,
    modifier: quantity.modifier,
    unit: reading.measure === "time" ? value.unit : reading.unit,
    flow: "stock",
    damaged: quantity.damaged,
    via: [],
    modality: "asserted",
  };
}

function whatOf(
  doc: Doc,
  { mention, report }: { mention: Mention; report: string },
): Pick<FoundFigure, "what" | "whatAnchor"> {
  const end = mention.head?.[1] ?? mention.to;
  const [first, last] = [doc.tokens[mention.from], doc.tokens[end - 1]];
  if (!first || !last || end <= mention.from) return {};
  const whatAnchor = anchorOf({ id: report, text: doc.text }, { start: first.start, end: last.end });
  return { what: whatAnchor.exact.replace(/\s+/g, " "), whatAnchor };
}
