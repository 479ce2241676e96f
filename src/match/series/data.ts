import { byCodeUnit, daysOf, type FoundFigure, type ReadReport } from "../../model/index.ts";
import { STOP_WORDS, stem, wordsOf } from "../terms/index.ts";
import type { Datum } from "./datum.ts";
import { withAntecedents } from "./ellipsis.ts";
import { BODIES, FIRST_PERSON, MOVES, OLD_VALUE, REGION, TAKEN_IN, TOTALS, TRANSLATED } from "./en.ts";
import { populationOf } from "./population.ts";
import { scopeOf } from "./scope.ts";
import { destinationOf, rowLabel, withoutPlaceOfSpeech } from "./where.ts";

/** What a figure's surroundings are read with. */
export interface DatumContext {
  readonly originOf: (report: string) => string;
  readonly countryOf: (report: string) => string;
  /** The id of the place that is a country, by its code, or the code itself. */
  readonly countryPlace: (country: string) => string;
  readonly isNamed: (report: string, figure: Pick<FoundFigure, "speaker">) => boolean;
  readonly voiceOf: (report: string, figure: Pick<FoundFigure, "speaker">) => string;
  readonly placeOf: (report: string, figure: FoundFigure) => { id: string; country: string; main: boolean };
}

/** The figures of the reports as data to compare, in the order of report id and text. */
export function dataOf(reports: readonly ReadReport[], context: DatumContext): Datum[] {
  const sorted = [...reports].sort((a, b) => byCodeUnit(a.report.id, b.report.id));
  const days = sorted.map(({ report }) => dayOf(report.published)).filter((day) => day !== "");
  const from = days.sort(byCodeUnit)[0] ?? "";
  const all = sorted.flatMap((read) => {
    const data = read.findings.figures.map((figure) => datumOf(figure, { read, context, from }));
    return withLesser(withAntecedents(withWholes(data)));
  });
  return withOneDestination(all);
}

/**
 * Marks the parts with the whole that they go back to. What is larger than its whole is no part of it but a rival count of the same people
 * ("lost six soldiers; the rebels claim to have killed 30 of them").
 */
function withWholes(data: readonly Datum[]): Datum[] {
  const byId = new Map(data.map((datum) => [datum.figure.id, datum]));
  return data.map((datum) => {
    const whole = byId.get(datum.figure.partOf ?? "");
    if (!whole) return datum;
    if (sizeOf(datum) > sizeOf(whole)) return { ...datum, population: whole.population, moves: false };
    return { ...datum, part: rootOf(whole, byId).figure.id };
  });
}

/** The whole of which a whole is itself a part, and so on, for as long as a report nests them. */
function rootOf(datum: Datum, byId: ReadonlyMap<string, Datum>): Datum {
  let root = datum;
  for (let depth = 0; depth < MOST_NESTED; depth++) {
    const next = byId.get(root.figure.partOf ?? "");
    if (!next || sizeOf(root) > sizeOf(next)) break;
    root = next;
  }
  return root;
}

/** A part of a part of a part is as deep as prose goes. */
const MOST_NESTED = 4;

/** Marks the lesser counts. One for a place beside a larger one for everywhere is a part, also where the place is the main one. */
function withLesser(data: readonly Datum[]): Datum[] {
  const most = new Map<string, Datum>();
  for (const datum of data) {
    const known = most.get(countKey(datum));
    if (!datum.old && (!known || sizeOf(datum) > sizeOf(known))) most.set(countKey(datum), datum);
  }
  return data.map((datum) => {
    const whole = most.get(countKey(datum));
    if (!whole || sizeOf(datum) >= sizeOf(whole)) return datum;
    const part = datum.place !== "" && whole.place === "" && !datum.old;
    return { ...datum, lesser: true, main: datum.main && !part };
  });
}

function sizeOf({ figure }: Datum): number {
  return figure.max ?? figure.min ?? 0;
}

function countKey({ figure, voice, population }: Datum): string {
  const things = TOTALS.has(figure.measure) ? "" : (population ?? "?");
  return `${voice} ${figure.measure} ${figure.unit} ${figure.modality} ${things}`;
}

/** `from` is the first day on which a report appeared: what an undated report is held against. */
function datumOf(
  figure: FoundFigure,
  { read, context, from }: { read: ReadReport; context: DatumContext; from: string },
): Datum {
  const { report } = read;
  const where = whereOf(figure, { read, context });
  // Of those who cross a border, the country's own people are some beside others.
  const crossed = figure.measure === "crossed-border";
  const published = dayOf(report.published);
  const voice = context.voiceOf(report.id, figure);
  const sentence = sentenceAround(report.text, figure.anchor.start);
  return {
    figure,
    report: report.id,
    origin: context.originOf(report.id),
    voice,
    named: context.isNamed(report.id, figure),
    ...where,
    abroad: where.country !== context.countryOf(report.id),
    population: populationOf(figure.what, crossed ? "" : context.countryOf(report.id)),
    day: dayOf(figure.asOf) || published,
    published,
    past: isPast(figure, published || from),
    translated: report.language.split("-")[0] !== "en" || TRANSLATED.test(report.text.slice(0, HEAD)),
    lesser: false,
    part: "",
    paragraph: report.text.lastIndexOf("\n", figure.anchor.start),
    total: isTotal(figure, sentence),
    scope: scopeOf(figure, read),
    inTable: rowLabel(report.text, figure.anchor.start) !== undefined,
    ours: voice === context.voiceOf(report.id, OWN_VOICE) && FIRST_PERSON.test(sentence),
    moves: MOVES.test(sentence),
    old: OLD_VALUE.test(report.text.slice(Math.max(0, figure.anchor.start - 24), figure.anchor.start)),
    context: stemsOf(sentence),
  };
}

function isTotal({ measure, what = "" }: FoundFigure, sentence: string): boolean {
  if (!TOTALS.has(measure) || (measure === "killed" && BODIES.test(what))) return false;
  return measure !== "injured" || !TAKEN_IN.test(sentence);
}

/** What a report says of itself stands within this many code units of its beginning. */
const HEAD = 400;

/** A figure dated longer before its report than this is of an earlier happening; one dated nearer is of this one. */
const MOST_DAYS = 120;
const DAY = 86_400_000;

function isPast({ asOf, modality }: FoundFigure, published: string): boolean {
  const last = asOf ? (daysOf(asOf) ?? daysOf(asOf.slice(0, 10)))?.last : undefined;
  if (!last || published === "") return modality === "historic";
  return Date.parse(published) - Date.parse(last) > MOST_DAYS * DAY;
}

/** Where a figure is counted: the country that people came to, the row of its table, a region without a name, else its place. */
function whereOf(
  figure: FoundFigure,
  { read, context }: { read: ReadReport; context: DatumContext },
): Pick<Datum, "place" | "country" | "main"> {
  const { report } = read;
  if (figure.measure === "crossed-border") {
    const to = destinationOf(context.placeOf(report.id, figure), context.countryOf(report.id));
    return { place: to && context.countryPlace(to), country: to, main: to === "" };
  }
  const placed = withoutPlaceOfSpeech(figure, read);
  const { id, country, main } = context.placeOf(report.id, placed);
  const row = id === "" ? rowLabel(report.text, figure.anchor.start) : undefined;
  const sentence = sentenceAround(report.text, figure.anchor.start);
  const region = row || (placed.place === undefined && row === undefined ? regionIn(sentence) : undefined);
  return { place: region ?? id, country, main: main && region === undefined };
}

/** Where all who crossed a border went to one country, it narrows nothing. */
function withOneDestination(data: readonly Datum[]): Datum[] {
  const isCrossing = ({ figure }: Datum) => figure.measure === "crossed-border";
  const destinations = new Set(
    data.flatMap((datum) => (isCrossing(datum) && datum.country !== "" ? [datum.country] : [])),
  );
  if (destinations.size !== 1) return [...data];
  const [country = ""] = destinations;
  return data.map((datum) => (isCrossing(datum) ? { ...datum, country, main: true } : datum));
}

/** Vouched for by nobody whom the report names. */
const OWN_VOICE: Pick<FoundFigure, "speaker"> = {};

function dayOf(edtf: string | undefined): string {
  if (!edtf) return "";
  const days = daysOf(edtf) ?? daysOf(edtf.slice(0, 10));
  return days?.first ?? days?.last ?? "";
}

const REACH = 400;

function sentenceAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - REACH), at);
  const after = text.slice(at, at + REACH);
  const starts = [...before.matchAll(SENTENCE_END)].map((match) => match.index + 1);
  const end = after.search(SENTENCE_END);
  return before.slice(starts.at(-1) ?? 0) + (end < 0 ? after : after.slice(0, end));
}

/** A part of the country that no gazetteer has, if the sentence counts there ("across the north-east", "elsewhere"). */
function regionIn(sentence: string): string | undefined {
  return REGION.exec(sentence)?.[0]
    .toLowerCase()
    .replace(/[^a-z]/g, "");
}

function stemsOf(sentence: string): ReadonlySet<string> {
  const words = wordsOf(sentence).filter((word) => word.kind !== "number" && !STOP_WORDS.has(word.text));
  return new Set(words.map((word) => stem(word.text)));
}

/** A full stop after a single capital is an abbreviation's ("U.S. citizens"). */
const SENTENCE_END = /(?<!\b\p{Lu})[.!?]["”]?\s|\n/gu;
