import type { Measure } from "../../../model/index.ts";
import type { Doc, Sentence, Token } from "../../../text/index.ts";
import { CUES } from "../languages/lexicon.ts";
import type { Read } from "../measures/counted/earlier.ts";
import { type Mention, tokensOver } from "../measures/counted/mention.ts";
import { isTold } from "../measures/counted/untold.ts";
import { cuesIn } from "../measures/cues/hits.ts";
import { labelReading } from "../measures/labels/label-reading.ts";
import { type Frame, nearby } from "./frame.ts";
import { numberOf, type Whole } from "./whole.ts";

/** A figure of a report with those before and behind it. */
export interface Asked {
  readonly read: readonly Read[];
  readonly at: number;
  readonly frame: Frame;
  readonly whole: Whole;
}

/** What can be told of a figure without its words: "noun: people", "cue killed: before 1", "previous: same killed" ... */
export function traitsOf(doc: Doc, asked: Asked): readonly string[] {
  const mention = asked.read[asked.at]!.mention;
  return [
    ...new Set([
      ...ownTraits(asked),
      ...frameTraits(asked.frame),
      ...cueTraits(doc, mention),
      ...neighbourTraits(asked),
      ...layoutTraits(doc, mention),
      ...reportTraits(asked),
    ]),
  ];
}

function ownTraits({ read, at }: Asked): string[] {
  const { mention, reading } = read[at]!;
  const { quantity, noun, partOf } = mention;
  const value = quantity.max ?? quantity.min ?? 1;
  return [
    `noun: ${noun?.id ?? (mention.to > mention.from ? "unlisted" : "none")}`,
    `unit: ${reading.unit}`,
    `size: ${value <= 1 ? 0 : value < 13 ? 1 : Math.min(6, Math.floor(Math.log10(value)) + 1)}`,
    `modifier: ${quantity.modifier}`,
    ...(partOf ? ["part"] : []),
  ];
}

/** The measures of cues of one word, by the word. */
const FIELDS: ReadonlyMap<string, ReadonlySet<Measure>> = fieldsOfCues();

function fieldsOfCues(): Map<string, Set<Measure>> {
  const fields = new Map<string, Set<Measure>>();
  for (const { forms, measure } of CUES)
    for (const form of forms) {
      const known = fields.get(form);
      if (known) known.add(measure);
      else fields.set(form, new Set([measure]));
    }
  return fields;
}

function fieldsOf(token: Token | undefined): Measure[] {
  return [...(FIELDS.get(token?.lower ?? "") ?? FIELDS.get(token?.lemma ?? "") ?? [])];
}

function frameTraits({ top, governor, verb, below, beside, words }: Frame): string[] {
  const relation = top?.deprel ?? "none";
  const preposition = words.find(({ head, deprel }) => head === top?.index && deprel === "case");
  return [
    `relation: ${relation}`,
    ...(preposition ? [`preposition: ${preposition.lower}`] : []),
    ...fieldsOf(governor).flatMap((field) => [`governor: ${field}`, `governor ${relation}: ${field}`]),
    ...(verb !== governor ? fieldsOf(verb).map((field) => `verb: ${field}`) : []),
    ...below
      .filter(({ deprel }) => deprel.startsWith("acl"))
      .flatMap((clause) => fieldsOf(clause).map((field) => `clause: ${field}`)),
    ...beside
      .filter(({ deprel }) => /^(?:compound:prt|cop|aux:pass)$/.test(deprel))
      .map(({ deprel, lower }) => (deprel === "compound:prt" ? `particle: ${lower}` : deprel)),
  ];
}

function cueTraits({ tokens }: Doc, mention: Mention): string[] {
  const { first, last, to } = mention;
  let nearest: { measure: Measure; away: number } | undefined;
  const traits = cuesIn(tokens, nearby(mention)).flatMap((hit) => {
    const { measure } = hit.value;
    const side = hit.first >= last ? (hit.first < to ? "inside" : "behind") : "before";
    const away = side === "behind" ? hit.first - to : side === "before" ? first - hit.last : 0;
    if (!nearest || away < nearest.away) nearest = { measure, away };
    return [
      `cue: ${measure}`,
      `cue ${measure}: ${side} ${away <= 2 ? 0 : away <= 6 ? 1 : away <= 12 ? 2 : 3}`,
    ];
  });
  return nearest ? [...traits, `nearest: ${nearest.measure}`] : traits;
}

/** So many sentences back the figure before tells something: as many as the rules go back for a noun. A judgement, not a measurement. */
const NEAR = 2;

function neighbourTraits({ read, at, whole }: Asked): string[] {
  const [here, last, next] = [read[at]!, read[at - 1], read[at + 1]];
  const traits: string[] = [];
  const where = last && placeOf(last, here);
  if (last && where) {
    const { measure, unit } = last.reading;
    const times = Math.log10(sizeOf(here) / sizeOf(last));
    traits.push(
      `previous: ${measure}`,
      `previous ${where}: ${measure}`,
      `one unit: ${unit === here.reading.unit}`,
    );
    traits.push(`previous ${measure}: ${times < -0.7 ? "less" : times > 0.7 ? "more" : "like"}`);
  }
  if (next && next.mention.sentence.index === here.mention.sentence.index && isTold(next))
    traits.push(`next: ${next.reading.measure}`);
  const people = whole.peopleBefore[at];
  return people ? [...traits, `people before: ${people}`] : traits;
}

function placeOf(last: Read, here: Read): string | null {
  const [a, b] = [last.mention.sentence, here.mention.sentence];
  if (a.index === b.index) return "in the sentence";
  if (a.block === b.block) return "in the paragraph";
  return b.index - a.index <= NEAR ? "near" : null;
}

function sizeOf({ mention: { quantity } }: Read): number {
  return Math.max(1, quantity.max ?? quantity.min ?? 1);
}

function layoutTraits(doc: Doc, { sentence }: Mention): string[] {
  const block = doc.blocks[sentence.block];
  const heading = doc.blocks[block?.heading ?? -1];
  const label = heading && labelReading(doc, { span: tokensOver(doc, heading), rule: "heading" });
  const before = doc.sentences[sentence.index - 1];
  const led = before && (before.block === sentence.block || block?.kind === "paragraph");
  return [
    `block: ${block?.kind}`,
    ...(label ? [`heading: ${label.measure}`] : []),
    ...(led
      ? cuesIn(doc.tokens, endOf(before)).map(({ value }) => `cue of the sentence before: ${value.measure}`)
      : []),
  ];
}

/** The last words of a sentence. */
function endOf({ first, last }: Sentence): { first: number; last: number } {
  return { first: Math.max(first, last - ENDING), last };
}

/** So many words of the sentence before are looked at: more than most sentences have, and a hostile text is one sentence. */
const ENDING = 60;

function reportTraits({ read, at, whole }: Asked): string[] {
  const same = whole.sure.get(numberOf(read[at]!)) ?? [];
  return [
    ...same.map((measure) => `same number: ${measure}`),
    ...(whole.most ? [`most of the report: ${whole.most}`] : []),
    ...whole.much.map((measure) => `much of the report: ${measure}`),
  ];
}
