import {
  byCodeUnit,
  daysBetween,
  daysOf,
  type FoundFigure,
  type Measure,
  type ReadReport,
  type Span,
} from "../../../model/index.ts";
import { STOP_WORDS, stem, wordsOf } from "../../terms/index.ts";
import {
  ADDED,
  CLINIC,
  FIRST_PERSON,
  GATHERS,
  GUESSES,
  MOVES,
  OLD_VALUE,
  TAKEN_IN,
  TOTALS,
  TRANSLATED,
} from "../en.ts";
import { withStanding } from "../standing.ts";
import type { DatumContext, NamedPlace } from "./context.ts";
import { withHomes, withOneDestination, withVoicesCountries, withVoicesRegions } from "./countries.ts";
import type { Datum, Sites } from "./datum.ts";
import { degreeOf } from "./degree.ts";
import { withAntecedents } from "./ellipsis.ts";
import { datedHappenings, happenedOn } from "./happening.ts";
import { homeInNames, homesOf } from "./home.ts";
import { whereOf } from "./placing.ts";
import { isGroup, nounsOf, populationOf } from "./population.ts";
import { withQualifiers } from "./qualified.ts";
import { rowAt } from "./row.ts";
import { scopeOf } from "./scope.ts";
import { lineStart, sentenceAround } from "./sentence.ts";
import { sideTold, withSides } from "./side.ts";
import { siteOf } from "./site.ts";
import { surroundingsOf } from "./surroundings.ts";
import { withLesser, withWholes } from "./wholes.ts";

/** The figures of the reports as data to compare, in the order of report id and text. */
export function dataOf(reports: readonly ReadReport[], context: DatumContext): Datum[] {
  const sorted = [...reports].sort((a, b) => byCodeUnit(a.report.id, b.report.id));
  const days = sorted.map(({ report }) => dayOf(report.published)).filter((day) => day !== "");
  const from = days.sort(byCodeUnit)[0] ?? "";
  const struck = new Set(sorted.map(({ report }) => context.countryOf(report.id)));
  const all = sorted.flatMap((read) => {
    const countryAt = (span: Span) => context.placesIn(read.report.id, span)[0]?.country ?? "";
    const parts = {
      read,
      context,
      from,
      struck,
      homes: homesOf(read, countryAt),
      happenings: datedHappenings(read),
    };
    const data = read.findings.figures.map((figure) => datumOf(figure, parts));
    const own = context.countryOf(read.report.id);
    const placed = withHomes(data, { own, struck, countryPlace: context.countryPlace });
    return withLesser(withAntecedents(withWholes(withStanding(placed)))).map((datum) => ({
      ...datum,
      isGroup: isGroup(datum.population),
    }));
  });
  return withSides(withOneDestination(withVoicesRegions(withVoicesCountries(all))));
}

/** What a datum is made with. */
interface DatumParts {
  readonly read: ReadReport;
  readonly context: DatumContext;
  /** The countries that the report gives its speakers, by their names. */
  readonly homes: ReadonlyMap<string, string>;
  /** What the report tells to have happened on some day. */
  readonly happenings: ReturnType<typeof datedHappenings>;
  readonly from: string;
  readonly struck: ReadonlySet<string>;
}

/** `from` is the first day on which a report appeared: what happened long before it is no part of the crisis. `struck` are the countries that reports are about. */
function datumOf(figure: FoundFigure, { read, context, from, struck, homes, happenings }: DatumParts): Datum {
  const { report } = read;
  const where = whereOf(figure, { read, context });
  // Of those who cross a border, the country's own people are some beside others.
  const crossed = figure.measure === "crossed-border";
  const published = dayOf(report.published);
  const voice = context.voiceOf(report.id, figure);
  const row = rowAt(report.text, figure.anchor.start);
  const parts = sentenceAround(report.text, figure.anchor.start);
  const sentence = parts.before + parts.after;
  const before = report.text.slice(Math.max(0, figure.anchor.start - 24), figure.anchor.start);
  return {
    figure,
    report: report.id,
    origin: context.originOf(report.id),
    voice,
    named: context.isNamed(report.id, figure),
    ...where,
    abroad: where.country !== context.countryOf(report.id),
    foreign:
      where.place !== "" && where.place === context.countryPlace(where.country) && !struck.has(where.country),
    population: withQualifiers(
      populationOf(figure.what ?? (row?.what || undefined), {
        country: crossed ? "" : context.countryOf(report.id),
        measure: figure.measure,
      }),
      { figure, text: report.text },
    ),
    isGroup: false,
    nouns: nounsOf(figure.what ?? ""),
    degree: degreeOf(figure, parts),
    day: dayOf(figure.asOf) || published,
    published,
    past: isPast(figure, from || published),
    translated: report.language.split("-")[0] !== "en" || TRANSLATED.test(report.text.slice(0, HEAD)),
    lesser: false,
    part: "",
    paragraph: lineStart(report.text, figure.anchor.start),
    sentence: figure.anchor.start - parts.before.length,
    total: isTotal(figure, { sentence, names: context.namesOf(report.id, figure) }),
    leads: false,
    largest: false,
    follows: "",
    side: sideTold(figure, parts),
    scope: scopeOf(figure, read),
    inTable: row !== undefined,
    ours: voice === context.voiceOf(report.id, OWN_VOICE) && FIRST_PERSON.test(sentence),
    moves: MOVES.test(sentence),
    old: OLD_VALUE.test(before),
    added: ADDED.test(before),
    context: stemsOf(sentence),
    ...surroundedBy(figure, { read, context, homes, happenings }),
  };
}

/** The places, names and words that a figure stands among, and the country of who vouches for it. */
function surroundedBy(
  figure: FoundFigure,
  { read, context, homes, happenings }: Pick<DatumParts, "read" | "context" | "homes" | "happenings">,
): Pick<Datum, "told" | "around" | "home" | "happened" | "scene" | "names" | "title" | "site"> {
  const around = surroundingsOf(figure, read);
  const { sentence, paragraph, heading } = around;
  const wide = [paragraph, ...(heading ? [heading] : [])];
  const { id, text, title = "" } = read.report;
  const placesIn = (span: Span) => context.placesIn(id, span);
  const unlistedIn = (span: Span) => context.unlistedIn(id, span);
  const nearby = wide.map(({ start, end }) => text.slice(start, end)).join("\n");
  return {
    told: sitesOf(placesIn(sentence), unlistedIn(sentence)),
    around: sitesOf(wide.flatMap(placesIn), wide.flatMap(unlistedIn)),
    home: homes.get(figure.speaker ?? "") ?? homeInNames(context.namesOf(id, figure)),
    happened: happenedOn(figure, { happenings, around }),
    scene: stemsOf(nearby),
    names: { told: namesIn(text.slice(sentence.start, sentence.end)), around: namesIn(nearby) },
    title: stemsOf(title),
    site: siteOf(text, { at: figure.anchor.start, sentence, paragraph }),
  };
}

/** A word with a capital that is not the first of a sentence, a line or a quotation. */
const NAME = /(?<!(?:[.!?:"“”\n]|^) ?)\b\p{Lu}\p{L}{2,40}/gu;

function namesIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(NAME)].map(([name]) => name.toLowerCase()));
}

function sitesOf(places: readonly NamedPlace[], unlisted: readonly string[]): Sites {
  return {
    sites: new Set([...places.flatMap(({ id, isCountry }) => (isCountry ? [] : [id])), ...unlisted]),
    countries: new Set(places.flatMap(({ country, isCountry }) => (isCountry ? [country] : []))),
  };
}

/** A clinic's count is its own; what offices gather from clinics is the crisis's. */
function isTotal(
  { measure }: FoundFigure,
  { sentence, names }: { sentence: string; names: readonly string[] },
): boolean {
  if (!TOTALS.has(measure)) return false;
  const gathers = names.some((name) => GATHERS.test(name));
  const clinic = !gathers && names.some((name) => CLINIC.test(name));
  if (HARMED.has(measure) && clinic && !GUESSES.test(sentence)) return false;
  return measure !== "injured" || gathers || !TAKEN_IN.test(sentence);
}

const HARMED: ReadonlySet<Measure> = new Set<Measure>(["killed", "injured"]);

/** What a report says of itself stands within this many code units of its beginning. */
const HEAD = 400;

/** A figure dated longer before its report than this is of an earlier happening; one dated nearer is of this one. */
const MOST_DAYS = 120;

function isPast({ asOf, modality }: FoundFigure, published: string): boolean {
  const last = asOf ? (daysOf(asOf) ?? daysOf(asOf.slice(0, 10)))?.last : undefined;
  if (!last || published === "") return modality === "historic";
  return daysBetween(last, published) > MOST_DAYS;
}

/** Vouched for by nobody whom the report names. */
const OWN_VOICE: Pick<FoundFigure, "speaker"> = {};

/** The day a date stands for when counts are put in order: the end of a stretch of time, over which a count was made; else the first that it can be. */
function dayOf(edtf: string | undefined): string {
  if (!edtf) return "";
  const { first = null, last = null } = daysOf(edtf) ?? daysOf(edtf.slice(0, 10)) ?? {};
  return (edtf.includes("/") ? (last ?? first) : (first ?? last)) ?? "";
}

function stemsOf(sentence: string): ReadonlySet<string> {
  const words = wordsOf(sentence).filter((word) => word.kind !== "number" && !STOP_WORDS.has(word.text));
  return new Set(words.map((word) => stem(word.text)));
}
