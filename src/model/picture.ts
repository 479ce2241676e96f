import { z } from "zod";
import { EVENT_TYPES, SOURCE_KINDS } from "./findings.ts";
import { MEASURES, MODIFIERS } from "./measures.ts";

/** The version of the contract. The number rises when a field changes its meaning or goes; new fields do not raise it. */
export const PICTURE_SCHEMA = "crossread.picture/1";

/** The sections of the brief, in the order of a needs-assessment flash update. A section that has nothing to say is left out. */
export const BRIEF_SECTIONS = [
  "highlights",
  "happened",
  "people",
  "access",
  "response",
  "political",
  "contested",
  "unknown",
] as const;

const anchor = z
  .object({
    report: z.string().describe("reports[].id"),
    start: z.int().min(0).describe("First UTF-16 code unit in reports[].text"),
    end: z.int().min(0).describe("After the last UTF-16 code unit"),
    exact: z.string().describe("text.slice(start, end), always"),
  })
  .readonly()
  .describe("An exact span of a report's text");

const edtf = z.string().describe("EDTF (ISO 8601-2)");
const bound = z.number().nullable();

const report = z.object({
  id: z.string().describe("Derived from the content: the same report has the same id everywhere"),
  path: z.string().describe("As given, relative to the folder that was read"),
  text: z.string().describe("The normalised body every anchor points into"),
  outlet: z.string().optional().describe("Who published it"),
  title: z.string().optional(),
  byline: z.string().optional(),
  url: z.string().optional(),
  published: z.string().optional().describe("ISO 8601 or EDTF"),
  publishedFrom: z
    .enum(["metadata", "text", "option", "none"])
    .describe("How the publication date was found"),
  language: z.string().describe("BCP 47"),
  origin: z.string().describe("origins[].id"),
  damage: z.array(
    z.object({
      anchor,
      kind: z.string().describe("lost-digits, mojibake, quotation-marks, broken-word, undecodable"),
      note: z.string(),
    }),
  ),
});

const origin = z.object({
  id: z.string(),
  reports: z.array(z.string()),
  lead: z.string().describe("The report the others go back to"),
  relation: z.enum(["single", "copy", "rewrite"]),
  reason: z.string().optional().describe("Why these reports are one origin, and why this one leads"),
  agency: z
    .object({
      name: z.string(),
      where: z.enum(["byline", "dateline", "credit", "text"]),
      anchor: anchor.optional().describe("The words that name it; missing where they stand in the byline"),
    })
    .readonly()
    .optional()
    .describe("The news agency that one of the reports says it comes from, the lead asked first"),
  passages: z
    .array(z.object({ lead: anchor, copy: anchor }).readonly())
    .readonly()
    .optional()
    .describe("What the other reports share with the lead, sentence by sentence, the weightiest of each"),
});

const story = z.object({ id: z.string(), label: z.string(), reports: z.array(z.string()) });

const likeness = z.object({
  names: z.tuple([z.string(), z.string()]).readonly().describe("The two names, as reports write them"),
  weight: z.number().describe("The sum of the features' weights; from 1 on the names are one voice"),
  features: z
    .array(z.object({ feature: z.string(), weight: z.number() }))
    .readonly()
    .describe("What speaks for it (above 0) and against it (below)"),
  anchors: z.array(anchor).readonly().describe("Where a report uses either name"),
});

const source = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(SOURCE_KINDS),
  aliases: z.array(z.string()),
  links: z
    .array(likeness)
    .optional()
    .describe("Why names of different reports are this one voice; missing where one name is all there is"),
  organisation: z.string().optional().describe("sources[].id of the body this voice belongs to"),
});

const place = z.object({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  lat: z.number().min(-90).max(90).optional(),
  lon: z.number().min(-180).max(180).optional(),
  country: z.string().optional().describe("ISO 3166-1 alpha-2"),
  within: z
    .array(z.string())
    .optional()
    .describe("places[].id of the places it lies in, where reports name them"),
  mentions: z.array(anchor),
});

const statement = z.object({
  id: z.string(),
  content: anchor,
  parts: z
    .array(z.object({ start: z.int(), end: z.int() }))
    .optional()
    .describe("The pieces of a broken content"),
  cue: anchor.optional(),
  speaker: z.string().optional().describe("sources[].id of who vouches"),
  speakerMention: anchor.optional(),
  via: z.array(z.string()).describe("sources[].id of who relays, nearest to the fact first"),
  mode: z.enum(["direct", "indirect", "mixed"]),
  act: z
    .string()
    .describe("say, announce, report, estimate, accuse, deny, confirm, warn, ask, order, promise, believe"),
  polarity: z.enum(["positive", "negative"]),
  modality: z.enum(["asserted", "planned", "hypothetical"]),
  saidAt: edtf.optional(),
  saidAtBasis: anchor.optional(),
  confidence: z.number().min(0).max(1),
});

const figure = z.object({
  id: z.string(),
  anchor,
  measure: z.enum(MEASURES),
  what: z.string().optional().describe("What is counted, in the report's words"),
  place: z.string().optional().describe("places[].id, or the report's words where no place matches"),
  direction: z.enum(["from", "in", "to"]).optional(),
  placeBasis: z
    .enum(["sentence", "taken-up", "row", "lead-in", "paragraph", "heading", "dateline"])
    .optional()
    .describe(
      "What the place was taken from: the figure's own sentence, a word of it for a place further up, or what encloses it",
    ),
  min: bound.describe("null: open end"),
  max: bound.describe("null: open end"),
  modifier: z.enum(MODIFIERS),
  unit: z.string(),
  flow: z.enum(["stock", "flow"]),
  damaged: z.boolean(),
  repaired: z.boolean().optional().describe("Letters stood for digits and were read as such"),
  modality: z.enum(["asserted", "planned", "hypothetical", "historic"]),
  statement: z.string().optional().describe("statements[].id"),
  speaker: z.string().optional().describe("sources[].id; missing where the report itself vouches"),
  via: z.array(z.string()),
  asOf: edtf.optional(),
  asOfBasis: anchor.optional(),
  asOfFrom: z
    .enum(["sentence", "statement", "heading", "report"])
    .optional()
    .describe(
      "What the date was taken from: the sentence, when it was said, the heading above, or the line that dates the report",
    ),
  partOf: z.string().optional().describe("figures[].id of the whole this is a part of"),
  movedFrom: z.string().optional().describe("figures[].id of the older value this one moved on from"),
  otherUnit: z.string().optional().describe("figures[].id of the same count in another unit"),
  corrects: z.string().optional().describe("figures[].id this one takes back"),
  withdrawnBy: z.string().optional().describe("sources[].id or figures[].id that took it back"),
});

/** Why two numbers of one series differ. */
export const CAUSES = [
  "time",
  "correction",
  "counter-reset",
  "rounding",
  "damage",
  "translation",
  "scope",
  "definition",
  "comparability",
  "disagreement",
] as const;

const difference = z.object({
  figures: z
    .tuple([z.string(), z.string()])
    .readonly()
    .describe("figures[].id of the two, the earlier first"),
  cause: z.enum(CAUSES),
  note: z.string().describe("The cause in words"),
});

const series = z.object({
  id: z.string(),
  label: z.string(),
  measure: z.enum(MEASURES),
  unit: z.string(),
  population: z
    .string()
    .optional()
    .describe("Who is counted, in a report's words, where that narrows the measure: children, hospitals"),
  place: z.string().optional(),
  figures: z.array(z.string()).describe("figures[].id in order of their as-of date"),
  status: z.enum(["single", "agree", "update", "conflict"]),
  reason: z.string().describe("Why the status is what it is, in words"),
  differences: z
    .array(difference)
    .optional()
    .describe("Why numbers of the series differ, what clashes now first; missing where none differ"),
  min: bound.describe("Of the figures that stand"),
  max: bound,
  latest: z.string().describe("figures[].id"),
  origins: z.int().min(1).describe("Independent primary voices"),
  voices: z
    .array(z.string())
    .describe("The independent primary voices: sources[].id or origins[].id, sorted"),
});

const event = z.object({
  id: z.string(),
  label: z.string(),
  type: z.enum(EVENT_TYPES),
  when: edtf.optional(),
  whenBasis: anchor.optional(),
  subjectBasis: anchor
    .optional()
    .describe("The words that the label has in the place of the pronoun its sentence begins with"),
  mentions: z.array(anchor),
  actors: z.array(z.string()),
  place: z.string().optional(),
  modality: z.enum(["happened", "planned", "hypothetical", "denied"]),
});

const contest = z.object({
  claim: z.string().describe("statements[].id, or figures[].id for disputed-figure"),
  denials: z.array(z.string()),
  kind: z.enum(["denied", "disputed-figure", "contrary"]),
});

const gap = z.object({
  kind: z.string().describe("missing: nobody reports it; one-voice; stale; damaged-only; undated"),
  note: z.string(),
  topic: z.string().optional().describe("The question of the needs-assessment frame that is left open"),
  series: z.string().optional().describe("series[].id the gap is about"),
});

const citation = z.object({
  number: z.int().min(1).describe("Of the mark; the same words have the same number throughout the brief"),
  at: z.int().min(0).describe("UTF-16 code units of the sentence's text that stand before the mark"),
  anchor: anchor.describe("The sentence or table row of the report that the words before the mark rest on"),
  names: z
    .array(anchor)
    .describe("Where the same voice or place is named in full, when the anchor itself names it otherwise"),
  of: z.array(z.string()).describe("Ids of the figures, statements, events and series it is evidence of"),
});

const sentence = z.object({
  text: z.string().describe("Plain text; words of reports stand in “ ”"),
  kind: z.enum(["made", "quoted"]).describe("made of data, or in the main the words of a report"),
  citations: z.array(citation).describe("In order of `at`; none where a sentence says that no report says"),
});

const brief = z.object({
  language: z.string().describe("BCP 47"),
  basis: z.string().describe("What it rests on: how many reports and independent texts, of which days"),
  sections: z.array(
    z.object({
      id: z.enum(BRIEF_SECTIONS),
      heading: z.string(),
      sentences: z.array(sentence).min(1),
    }),
  ),
});

const refusal = z.object({ path: z.string(), code: z.string(), message: z.string() });

/** The contract of picture.json: all that the reports hold, with the exact words for each datum. */
export const pictureSchema = z.object({
  schema: z.literal(PICTURE_SCHEMA),
  engine: z.string().describe("Name and version of the engine"),
  title: z.string().describe("What the user set up: the name of the folder"),
  reports: z.array(report),
  refused: z.array(refusal).describe("Files that were not read, each with its reason"),
  origins: z.array(origin),
  stories: z.array(story),
  sources: z.array(source),
  undecided: z
    .array(likeness.extend({ sources: z.tuple([z.string(), z.string()]).readonly() }))
    .optional()
    .describe("Pairs of sources that may be one voice: for a reader to decide"),
  places: z.array(place),
  statements: z.array(statement),
  figures: z.array(figure),
  series: z.array(series).describe("The main series first"),
  events: z.array(event).describe("In order of time: the timeline"),
  contested: z.array(contest),
  gaps: z.array(gap),
  brief: brief.optional().describe("The picture as one screen of prose; missing in pictures of engine 0.1"),
});

/** One sourced picture of many reports. Readonly by convention: built once, never edited. */
export type Picture = z.infer<typeof pictureSchema>;
export type PictureReport = Picture["reports"][number];
export type Origin = Picture["origins"][number];
export type Story = Picture["stories"][number];
export type Source = Picture["sources"][number];
export type Likeness = NonNullable<Source["links"]>[number];
export type Undecided = NonNullable<Picture["undecided"]>[number];
export type Place = Picture["places"][number];
export type Statement = Picture["statements"][number];
export type Figure = Picture["figures"][number];
export type Series = Picture["series"][number];
export type Difference = NonNullable<Series["differences"]>[number];
export type Cause = Difference["cause"];
export type Event = Picture["events"][number];
export type Contest = Picture["contested"][number];
export type Gap = Picture["gaps"][number];
export type Brief = NonNullable<Picture["brief"]>;
export type BriefSection = Brief["sections"][number];
export type BriefSentence = BriefSection["sentences"][number];
export type Citation = BriefSentence["citations"][number];
