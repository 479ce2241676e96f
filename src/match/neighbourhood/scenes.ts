import { byCodeUnit, type ReadReport } from "../../model/index.ts";
import { placeName } from "../places/index.ts";

/** How many places of a report count as its scenes: a story has one or two, a situation report names dozens in passing. */
const MOST_SCENES = 4;

/** Whether a gazetteer's id is a country's. */
export function isCountry(id: string): boolean {
  return id.startsWith("iso:");
}

/** The places below the countries where a report plays, as gazetteer ids or folded names: those it names most, among equals those it names first. */
export function scenesOf({ findings }: ReadReport): string[] {
  const counts = new Map<string, number>();
  for (const { gazetteer, name } of findings.places) {
    const key = gazetteer ?? placeName(name);
    if (!isCountry(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  return ranked.slice(0, MOST_SCENES).map(([key]) => key);
}

/** The country that most places of a report lie in, ISO 3166-1 alpha-2; "" where none is known. */
export function chiefCountry({ findings }: ReadReport): string {
  const counts = new Map<string, number>();
  for (const { country = "" } of findings.places) counts.set(country, (counts.get(country) ?? 0) + 1);
  counts.delete("");
  const [chief] = [...counts].sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]));
  return chief?.[0] ?? "";
}
