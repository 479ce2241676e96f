import type { Measure } from "../../../model/index.ts";
import { countryNamed, fold, stem } from "../../terms/index.ts";
import { ANYBODY, ANYBODY_OF, CURRENCY, DID, EMPTY_WORDS, SAME_COUNTED, UNITS_OF } from "../en.ts";
import { PEOPLE_GROUPS } from "../en-groups.ts";

/** Who is counted, comparable: "the Latvian divers" and "divers from Latvia" differ; "people", "residents" and, in a report on `country`, its nationals do not. */
export function populationOf(
  what: string | undefined,
  { country = "", measure }: { country?: string; measure?: Measure } = {},
): string | null {
  if (what === undefined) return null;
  const words = fold(what)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1 && !EMPTY_WORDS.has(word) && !/^\d/.test(word));
  const own = measure && ANYBODY_OF[measure];
  if (words.length === 0 || CURRENCY.has(words[0]!)) return null;
  const telling = words
    .filter((word) => !ANYBODY.has(word) && !own?.has(word) && !isOf(country, word))
    .map((word) => stem(SAME_COUNTED.get(word) ?? word));
  return [...new Set(telling)].sort().join(" ");
}

/** Whether those counted are one of the groups into which reports part people, or of a country: `population` as {@link populationOf} has it. */
export function isGroup(population: string | null): boolean {
  const words = population ? population.split(" ") : [];
  return words.some((word) => PEOPLE_GROUPS.has(word) || countryNamed(word) !== undefined);
}

/** The stems of the words that name those counted, sorted, each once; unlike a population with those that narrow nothing. */
export function nounsOf(what: string): string[] {
  const words = fold(what)
    .split(/[^a-z]+/)
    .filter((word) => word !== "" && !EMPTY_WORDS.has(word));
  return [...new Set(words.map((word) => stem(SAME_COUNTED.get(word) ?? word)))].sort();
}

/** The noun phrase of those counted without amounts before it and what they did behind it: "sacks of lamp oil" is "lamp oil", "herders entered Lisk" "herders"; "" where none is left. */
export function countedName(what: string): string {
  const words = what.replace(UNITS_OF, "").replace(DID, "").trim().split(/\s+/);
  const first = words.findIndex((word) => !EMPTY_WORDS.has(fold(word)));
  const last = words.findLastIndex((word) => !EMPTY_WORDS.has(fold(word)));
  const name = first < 0 ? [] : words.slice(first, last + 1);
  return name.every((word) => ANYBODY.has(fold(word))) ? "" : name.join(" ");
}

function isOf(country: string, word: string): boolean {
  return country !== "" && countryNamed(word)?.code === country;
}
