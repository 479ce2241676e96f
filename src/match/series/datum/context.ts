import type { FoundFigure, Span } from "../../../model/index.ts";

/** A place that words of a report name. */
export interface NamedPlace {
  readonly id: string;
  /** ISO 3166-1 alpha-2; "" where unknown. */
  readonly country: string;
  readonly isCountry: boolean;
}

/** What a figure's surroundings are read with. */
export interface DatumContext {
  readonly originOf: (report: string) => string;
  readonly countryOf: (report: string) => string;
  /** The id of the place that is a country, by its code, or the code itself. */
  readonly countryPlace: (country: string) => string;
  readonly isNamed: (report: string, figure: Pick<FoundFigure, "speaker">) => boolean;
  readonly voiceOf: (report: string, figure: Pick<FoundFigure, "speaker">) => string;
  /** All names of the source that a report means by a speaker; none where it names nobody. */
  readonly namesOf: (report: string, figure: Pick<FoundFigure, "speaker">) => readonly string[];
  readonly placeOf: (report: string, figure: FoundFigure) => { id: string; country: string; main: boolean };
  readonly placesIn: (report: string, span: Span) => readonly NamedPlace[];
  /** The names of places that are not listed, as they are compared. */
  readonly unlistedIn: (report: string, span: Span) => readonly string[];
}
