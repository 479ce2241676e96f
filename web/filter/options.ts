import { capital, count, MEASURE_LABELS, outletOf, type PictureView } from "../../src/publish/view/index.ts";
import { OWN_VOICE } from "./facets.ts";

/** One choice of a filter. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** The choices of the filters, each only of what the picture has; the most frequent first. */
export interface Options {
  readonly source: readonly Option[];
  readonly place: readonly Option[];
  readonly measure: readonly Option[];
  readonly origin: readonly Option[];
}

export function optionsOf({ known }: PictureView): Options {
  const { figures, statements, events, sources, places, origins } = known.picture;
  const speakers = countOf([...figures, ...statements].map(({ speaker }) => speaker ?? ""));
  const bodies = countOf(sources.flatMap(({ id, organisation }) => (speakers.get(id) && organisation) || []));
  const mentions = new Map(places.map((place) => [place.id, place.mentions.length]));
  const named = countOf([...figures, ...events].flatMap(({ place }) => place ?? []));
  const measures = countOf(figures.map(({ measure }) => measure));
  const voices = sources.map(({ id, name }) => ({
    value: id,
    label: capital(name),
    weight: (speakers.get(id) ?? 0) + (bodies.get(id) ?? 0),
  }));
  const own = {
    value: OWN_VOICE,
    label: "The reports themselves",
    weight: figures.filter((one) => !one.speaker).length,
  };
  return {
    source: ranked([...voices, own]),
    place: ranked(
      [...named].map(([id, weight]) => ({
        value: id,
        label: capital(known.placeNames.get(id) ?? id),
        weight: weight + (mentions.get(id) ?? 0),
      })),
    ),
    measure: ranked([...measures].map(([id, weight]) => ({ value: id, label: MEASURE_LABELS[id], weight }))),
    origin: ranked(
      origins.map(({ id, lead, reports }) => {
        const report = known.reports.get(lead);
        const copies = reports.length > 1 ? ` (${count(reports.length, "report")})` : "";
        return { value: id, label: `${report ? outletOf(report) : id}${copies}`, weight: reports.length };
      }),
    ),
  };
}

function ranked(options: readonly (Option & { weight: number })[]): Option[] {
  return options.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
}

function countOf<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
