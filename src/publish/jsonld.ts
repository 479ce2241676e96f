import type { Anchor, Picture, PictureReport, Source } from "../model/index.ts";
import { annotator } from "./jsonld/anchors.ts";
import { CONTEXT } from "./jsonld/context.ts";
import { type Lookup, lookup, outletOf } from "./view/lookup.ts";

type Node = Readonly<Record<string, unknown>>;

/**
 * The picture as JSON-LD 1.1 with its context inside: reports as schema.org `NewsArticle`, statements and figures as `Claim` with the
 * voice they are attributed to (PROV-O), events, places, series as collections, and for each datum a Web Annotation with its exact
 * words. Positions count characters, as Web Annotation wants. No node is blank but values.
 */
export function toJsonld(picture: Picture): string {
  const known = lookup(picture);
  const graph = [
    datasetOf(picture),
    ...picture.sources.map(agentOf),
    ...picture.reports.map((report) => articleOf(report, known)),
    ...picture.origins.map(originOf),
    ...picture.places.map(placeOf),
    ...picture.statements.map((one) => statementOf(one, known)),
    ...picture.figures.map((one) => figureOf(one, known)),
    ...picture.series.map(seriesOf),
    ...picture.events.map((one) => eventOf(one, known)),
    ...annotationsOf(picture, known),
  ];
  const text = JSON.stringify({ "@context": CONTEXT, "@graph": graph }, (_, value: unknown) =>
    typeof value === "string" ? value.toWellFormed() : value,
  );
  return `${text}\n`;
}

function iri(id: string): string {
  return `cr:${id}`;
}

function datasetOf(picture: Picture): Node {
  const engine = { id: iri("engine"), type: ["SoftwareAgent", "Agent"], name: picture.engine };
  return {
    id: iri("picture"),
    type: ["Dataset", "Entity"],
    name: picture.title,
    wasAttributedTo: engine,
    hasPart: picture.reports.map(({ id }) => iri(id)),
  };
}

const PERSONS: ReadonlySet<Source["kind"]> = new Set(["person", "expert", "witness"]);

function agentOf({ id, name, kind, aliases, organisation }: Source): Node {
  return {
    id: iri(id),
    type: [PERSONS.has(kind) ? "Person" : "Organization", "Agent"],
    name,
    kind,
    alternateName: aliases,
    ...(organisation === undefined ? {} : { actedOnBehalfOf: iri(organisation) }),
  };
}

function articleOf(report: PictureReport, known: Lookup): Node {
  const lead = known.origins.get(report.origin)?.lead;
  return {
    id: iri(report.id),
    type: ["NewsArticle", "Entity"],
    ...(report.title === undefined ? {} : { headline: report.title }),
    publisher: { type: "Organization", name: outletOf(report) },
    ...(report.published === undefined ? {} : { datePublished: report.published }),
    ...(report.url === undefined ? {} : { url: report.url }),
    inLanguage: report.language,
    articleBody: report.text,
    ...(lead === undefined || lead === report.id ? {} : { wasDerivedFrom: iri(lead) }),
  };
}

function placeOf({ id, name, aliases, lat, lon, country }: Picture["places"][number]): Node {
  return {
    id: iri(id),
    type: "Place",
    name,
    alternateName: aliases,
    ...(country === undefined ? {} : { addressCountry: country }),
    ...(lat === undefined || lon === undefined
      ? {}
      : { geo: { type: "GeoCoordinates", latitude: lat, longitude: lon } }),
  };
}

interface Said {
  readonly id: string;
  readonly anchor: Anchor;
  readonly speaker?: string | undefined;
  readonly via: readonly string[];
}

function claimOf({ id, anchor, speaker, via }: Said, known: Lookup): Node {
  const contests = known.picture.contested.filter(({ denials }) => denials.includes(id));
  return {
    id: iri(id),
    type: ["Claim", "Entity"],
    text: anchor.exact,
    ...(speaker === undefined ? {} : { author: iri(speaker), wasAttributedTo: iri(speaker) }),
    appearance: iri(anchor.report),
    wasQuotedFrom: iri(anchor.report),
    via: via.map(iri),
    contradicts: contests.map(({ claim }) => iri(claim)),
  };
}

function statementOf(statement: Picture["statements"][number], known: Lookup): Node {
  const { content, mode, act, polarity, modality, saidAt, confidence } = statement;
  return {
    ...claimOf({ ...statement, anchor: content }, known),
    mode,
    act,
    polarity,
    modality,
    confidence,
    ...(saidAt === undefined ? {} : { dateCreated: saidAt }),
  };
}

function figureOf(figure: Picture["figures"][number], known: Lookup): Node {
  const { min, max, unit } = figure;
  return {
    ...claimOf(figure, known),
    measure: figure.measure,
    ...(figure.what === undefined ? {} : { what: figure.what }),
    value: {
      type: "QuantitativeValue",
      ...(min === null ? {} : { minValue: min }),
      ...(max === null ? {} : { maxValue: max }),
      unitText: unit,
    },
    modifier: figure.modifier,
    flow: figure.flow,
    modality: figure.modality,
    damaged: figure.damaged,
    ...locationOf(figure.place, known),
    ...(figure.asOf === undefined ? {} : { asOf: figure.asOf }),
    ...(figure.corrects === undefined ? {} : { wasRevisionOf: iri(figure.corrects) }),
    ...(figure.withdrawnBy === undefined ? {} : { withdrawnBy: iri(figure.withdrawnBy) }),
    ...(figure.partOf === undefined ? {} : { partOf: iri(figure.partOf) }),
  };
}

function originOf({ id, reports, lead, relation }: Picture["origins"][number]): Node {
  return {
    id: iri(id),
    type: ["Collection", "Entity"],
    kind: relation,
    hadMember: reports.map(iri),
    wasDerivedFrom: iri(lead),
  };
}

function seriesOf(series: Picture["series"][number]): Node {
  return {
    id: iri(series.id),
    type: ["Collection", "Entity"],
    name: series.label,
    measure: series.measure,
    status: series.status,
    reason: series.reason,
    hadMember: series.figures.map(iri),
    latest: iri(series.latest),
    voices: series.voices.map(iri),
  };
}

function eventOf(
  { id, label, type, when, place, actors, modality }: Picture["events"][number],
  known: Lookup,
): Node {
  const [from, to = from] = (when ?? "").split("/");
  const isKnown = (end: string | undefined) => end !== undefined && end !== "" && end !== "..";
  return {
    id: iri(id),
    type: "Event",
    name: label,
    kind: type,
    modality,
    ...(isKnown(from) ? { startDate: from } : {}),
    ...(isKnown(to) ? { endDate: to } : {}),
    ...locationOf(place, known),
    actor: actors.filter((actor) => known.sources.has(actor)).map(iri),
  };
}

function locationOf(place: string | undefined, known: Lookup): Node {
  if (place === undefined) return {};
  return known.placeNames.has(place) ? { location: iri(place) } : { placeWords: place };
}

function annotationsOf(picture: Picture, known: Lookup): object[] {
  const annotate = annotator(known.reports);
  return [
    ...picture.statements.map(({ id, content }) => annotate(iri(id), content)),
    ...picture.figures.map(({ id, anchor }) => annotate(iri(id), anchor)),
    ...picture.events.flatMap(({ id, mentions }) => mentions.map((mention) => annotate(iri(id), mention))),
    ...picture.places.flatMap(({ id, mentions }) => mentions.map((mention) => annotate(iri(id), mention))),
  ];
}
