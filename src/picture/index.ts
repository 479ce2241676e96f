import { type Links, PICTURE_SCHEMA, type Picture, type ReadReport, type Refusal } from "../model/index.ts";

/** What a picture is made of. */
export interface PictureParts {
  /** What the user set up: the name of the folder. */
  readonly title: string;
  /** Name and version of the engine. */
  readonly engine: string;
  readonly reports: readonly ReadReport[];
  readonly refused: readonly Refusal[];
  readonly links: Links;
}

/** Assembles one sourced picture. The order of the reports does not matter. */
export function picture(parts: PictureParts): Picture {
  const { title, engine, refused, links } = parts;
  return {
    schema: PICTURE_SCHEMA,
    engine,
    title,
    refused: [...refused],
    reports: [],
    gaps: [],
    origins: [...links.origins],
    stories: [...links.stories],
    sources: [...links.sources],
    places: [...links.places],
    statements: [...links.statements],
    figures: [...links.figures],
    series: [...links.series],
    events: [...links.events],
    contested: [...links.contested],
  };
}
