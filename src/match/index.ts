import type { Links, ReadReport } from "../model/index.ts";

/** Decides what belongs together across reports. The order of the reports does not matter. */
export function match(_reports: readonly ReadReport[]): Links {
  return {
    origins: [],
    stories: [],
    sources: [],
    places: [],
    statements: [],
    figures: [],
    events: [],
    series: [],
    contested: [],
  };
}
