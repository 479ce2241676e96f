import type { ReadReport, Span } from "../../../model/index.ts";
import { countryNamed, fold } from "../../terms/index.ts";

/** A name before who vouches ("Velland's health ministry"), and one behind ("the health ministry in Tamra"). */
const BEFORE = /\p{Lu}\p{L}{1,30}(?:['’]s)? $/u;
const BEHIND = /^,? (?:in|of|for|from) (?:the )?\p{Lu}\p{L}{1,30}/u;

/** Such a name is no longer than this, in code units. */
const REACH = 40;

/** The country that a report gives each of its speakers, by their names and the first of their mentions that holds a place; those whom it gives none are left out. */
export function homesOf(
  { report: { text }, findings }: ReadReport,
  countryAt: (span: Span) => string,
): ReadonlyMap<string, string> {
  const homes = new Map<string, string>();
  for (const { name, mentions } of findings.speakers) {
    if (homes.has(name)) continue;
    for (const { start, end } of mentions) {
      const before = BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? "";
      const behind = BEHIND.exec(text.slice(end, end + REACH))?.[0] ?? "";
      const country = countryAt({ start: start - before.length, end: end + behind.length });
      if (country === "") continue;
      homes.set(name, country);
      break;
    }
  }
  return homes;
}

/** The country that the names of a source hold ("Velland's health ministry", "army of South Velland"); "" where none does, or they hold several. */
export function homeInNames(names: readonly string[]): string {
  const [code = "", ...others] = new Set(names.flatMap(countriesIn));
  return others.length === 0 ? code : "";
}

function countriesIn(name: string): string[] {
  const words = fold(name)
    .replace(/['’]s?(?= |$)/g, "")
    .split(/[^a-z']+/)
    .filter((word) => word !== "");
  return words.flatMap((word, i) => {
    const named = countryNamed(`${word} ${words[i + 1] ?? ""}`) ?? countryNamed(word);
    return named && named.by !== "seat" ? [named.code] : [];
  });
}
