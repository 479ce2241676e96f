import { FIELDS, HEADS } from "../en/offices.ts";
import { GOVERNING, TERRITORY_LEVELS, VAGUE_LEVELS } from "../en/territories.ts";
import { BODY_WORDS, OFFICES, UNNAMED } from "../en/words.ts";
import { bodyWords } from "./name.ts";

/** Who governs a part of a country, by its name. */
export interface Territory {
  /** What kind of part: "prefecture" of "prefectural government". */
  readonly level: string;
  /** The words of its own name, folded; "" where it is called by its kind alone. */
  readonly place: string;
}

/** The part of a country whose government a name names ("Akita prefecture", "prefectural officials", "government of the Tolvar region"); `null` for any other name. */
export function territoryOf(name: string): Territory | null {
  const { words } = bodyWords(name);
  const levels = words.filter((word) => TERRITORY_LEVELS.has(word));
  if (levels.length !== 1) return null;
  const level = TERRITORY_LEVELS.get(levels[0]!)!;
  const governs = words.some((word) => GOVERNING.has(word) && word.length > 3 && word !== "military");
  if (VAGUE_LEVELS.has(level) && !governs) return null;
  const rest = words.filter((word) => word !== levels[0] && !GOVERNING.has(word));
  const proper = new Set(
    [...name.matchAll(/\p{Lu}[\p{L}\p{M}\d’'-]*/gu)].map(([word]) =>
      word.toLowerCase().replace(/[’']s$/, ""),
    ),
  );
  return rest.every((word) => proper.has(word) && !isOther(word)) ? { level, place: rest.join(" ") } : null;
}

/** A word that makes it the name of another body or of somebody who holds an office. */
function isOther(word: string): boolean {
  return (
    HEADS.has(word) || BODY_WORDS.has(word) || OFFICES.has(word) || UNNAMED.has(word) || FIELDS.has(word)
  );
}
