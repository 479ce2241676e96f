import type {
  FoundDate,
  FoundFigure,
  FoundPlace,
  FoundStatement,
  Measure,
  Span,
  Speaker,
} from "../../model/index.ts";
import { anchorOf, spanId } from "../../model/index.ts";
import type { Doc } from "../../text/index.ts";
import type { ReportContext } from "../context.ts";
import { asOfOf } from "./around/as-of.ts";
import { modalityOf } from "./around/modality.ts";
import { placeOf } from "./around/place.ts";
import { type Relations, relationsOf } from "./around/relations.ts";
import type { Scenes } from "./around/scenes.ts";
import { REMAINS } from "./languages/en/function-words.ts";
import { crossesBorder } from "./measures/border.ts";
import type { Read } from "./measures/counted/earlier.ts";
import { MOVEMENTS } from "./measures/counted/fates.ts";
import type { Mention } from "./measures/counted/mention.ts";
import { inYears } from "./measures/measured.ts";
import { withoutHosts } from "./vouching/hosts.ts";
import { sharedVoice } from "./vouching/shared-voice.ts";
import { statementOver } from "./vouching/voice.ts";
import { voiceIn } from "./vouching/voice-in.ts";

/** What figures are completed with. */
export interface Surroundings {
  readonly context: ReportContext;
  readonly statements: readonly FoundStatement[];
  readonly speakers: readonly Speaker[];
  readonly dates: readonly FoundDate[];
  readonly places: readonly FoundPlace[];
  readonly scenes: Scenes;
}

/** Turns what was read into figures: with voice, place, date, modality and their relations to each other. */
export function figuresOf(
  doc: Doc,
  { read, around }: { read: readonly Read[]; around: Surroundings },
): FoundFigure[] {
  const { report } = around.context;
  const figures: FoundFigure[] = [];
  const numbers = new Set(read.map(({ mention }) => mention.first));
  const heard = withoutHosts(around);
  for (const [at, one] of read.entries()) {
    const follows = isFollowing(read, at);
    const relations = relationsOf(doc, { read, at });
    const found = figureOf(doc, {
      read: one,
      between: neighbours(read, at),
      numbers,
      follows,
      around: heard,
    });
    figures.push({
      ...found,
      ...sharedVoice(doc, { found, read: one, last: figures.at(-1) }),
      ...linked(relations, (position) => {
        const anchor = read[position]?.mention.quantity.anchor;
        return anchor && spanId(report, "f", anchor);
      }),
    });
  }
  return figures;
}

/** Relations with the ids of the figures instead of their positions. */
function linked(
  relations: Relations,
  idOf: (position: number) => string | undefined,
): Partial<Record<keyof Relations, string>> {
  const links: Partial<Record<keyof Relations, string>> = {};
  for (const [key, position] of Object.entries(relations) as [keyof Relations, number][]) {
    const id = idOf(position);
    if (id !== undefined) links[key] = id;
  }
  return links;
}

/** Whether the figure before stands in the same sentence and counts the same. */
function isFollowing(read: readonly Read[], at: number): boolean {
  const [last, here] = [read[at - 1], read[at]];
  if (!last || !here || last.mention.sentence.index !== here.mention.sentence.index) return false;
  return last.reading.measure === here.reading.measure;
}

/** From the end of the figure before to the start of the next one in the same sentence. */
function neighbours(read: readonly Read[], at: number): Span {
  const here = read[at]?.mention;
  const [last, next] = [read[at - 1]?.mention, read[at + 1]?.mention];
  const start =
    last && last.sentence.index === here?.sentence.index
      ? last.quantity.anchor.end
      : (here?.sentence.start ?? 0);
  const end =
    next && next.sentence.index === here?.sentence.index
      ? next.quantity.anchor.start
      : (here?.sentence.end ?? 0);
  return { start, end };
}

function figureOf(
  doc: Doc,
  {
    read,
    between,
    numbers,
    follows,
    around,
  }: { read: Read; between: Span; numbers: ReadonlySet<number>; follows: boolean; around: Surroundings },
): FoundFigure {
  const { mention, reading } = read;
  const { quantity } = mention;
  const { context, dates, places, scenes, statements } = around;
  const anchor = anchorOf({ id: context.report, text: doc.text }, quantity.anchor);
  const statement = statementOver(statements, anchor);
  const value = reading.measure === "time" ? inYears(quantity) : quantity;
  return {
    id: spanId(context.report, "f", anchor),
    anchor,
    measure: crossesBorder(doc, { read, places }) ? "crossed-border" : reading.measure,
    ...whatOf(doc, { mention, report: context.report }),
    min: value.min,
    max: value.max,
    modifier: quantity.modifier,
    unit: reading.measure === "time" ? value.unit : reading.unit,
    flow: flowOf(doc, read),
    damaged: quantity.damaged,
    ...(quantity.repaired ? { repaired: true } : {}),
    ...placeOf(doc, { mention, scenes, statement, between, report: context.report }),
    ...voiceIn(doc, { read, statement, statements, follows, numbers, speakers: around.speakers, places }),
    ...asOfOf(doc, { mention, dates, statement, between, published: context.published }),
    modality: modalityOf(doc, { mention, dates, context }),
  };
}

/** What happens to people, or what they do, unless a form of "be" or "remain" without a past participle makes it a state. */
const EVENTS: ReadonlySet<Measure> = new Set<Measure>([...MOVEMENTS, "killed", "injured"]);

/** Whether the number is a total at a moment or what happened over a while. */
function flowOf(doc: Doc, { mention, reading }: Read): "stock" | "flow" {
  if (!EVENTS.has(reading.measure)) return "stock";
  if (
    /^(?:noun|row|column|caption|line|lead-in|heading):/.test(reading.rule) ||
    /(?:count|toll|-of)$/.test(reading.rule)
  )
    return "stock";
  const behind = doc.tokens.slice(mention.to, mention.to + 3).map((token) => token.lower);
  return REMAINS.has(behind[0] ?? "") && behind[1] !== "being" ? "stock" : "flow";
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
