import { stem } from "../../terms/index.ts";
import {
  FIELDS,
  GOVERNMENT_FIELDS,
  HEADS,
  type HeadClass,
  LEVELS,
  OFFICE_FILLERS,
  VAGUE_HEADS,
} from "../en/offices.ts";
import { bodyWords } from "./name.ts";

/** The name of a body by its parts: what kind of body, over how much of the country, for what field. */
export interface Office {
  /** The word that says what kind of body it is ("directorate"); "" where none does. */
  readonly head: string;
  readonly kind: HeadClass | "";
  readonly level: string;
  /** Stems of the words that say what it is for, in order of the alphabet; of officials without a field, the places whose they are. */
  readonly field: readonly string[];
  /** The places in its name, folded: where it sits or what it governs. */
  readonly places: readonly string[];
  /** ISO 3166-1 alpha-2 where the name gives a country. */
  readonly country?: string;
}

/** Takes the name of a body apart. `isPlace` tells whether a folded word is a place that the report names, countries left out. */
export function officeOf(name: string, isPlace: (word: string) => boolean): Office {
  const { words, country } = bodyWords(name);
  const at = headAt(words);
  const head = at < 0 ? "" : words[at]!;
  const level = words.map((word) => LEVELS.get(word) ?? "").find((found) => found !== "") ?? "";
  const rest = words.filter((word, i) => i !== at && !LEVELS.has(word) && !OFFICE_FILLERS.has(word));
  const places = rest.filter(isPlace);
  const field = rest.filter((word) => !isPlace(word)).map((word) => FIELDS.get(word) ?? stem(word));
  return {
    head,
    kind: HEADS.get(head) ?? "",
    level,
    field:
      field.length === 0 && VAGUE_HEADS.has(head)
        ? places.map((place) => `${place}'s`)
        : [...new Set(field)].sort(),
    places,
    ...(country === undefined ? {} : { country }),
  };
}

/** "provincial health authorities", "officials in Tamra": people without names whose office is one voice. */
export function isPublicOffice(name: string): boolean {
  if (!/(?:^| )(?:authorities|officials)\b/i.test(name)) return false;
  const { kind, field } = officeOf(name, () => false);
  return kind === "office" && (field.some((word) => GOVERNMENT_FIELDS.has(word)) || / in \p{Lu}/u.test(name));
}

/** The head of "Ministry of Health" stands before the "of", that of "the health ministry" last. */
function headAt(words: readonly string[]): number {
  const link = words.findIndex((word) => word === "of" || word === "for" || word === "in");
  const part = link < 0 ? words : words.slice(0, link);
  const last = part.findLastIndex((word) => HEADS.has(word));
  return last >= 0 ? last : words.findLastIndex((word) => HEADS.has(word));
}

/**
 * Whether one of two names may be the initials of the other's words, in any order: an acronym is often that of the name in its own language. An agency
 * that manages something has it in its acronym and seldom in its short name: "SEMA" is the state emergency agency.
 */
export function mayAbbreviate(acronym: string, words: readonly string[]): boolean {
  const letters = [...capitalsOf(acronym)].sort().join("");
  const initials = words.map((word) => word[0] ?? "");
  const inOrder = (all: readonly string[]): string => [...all].sort().join("");
  if (letters.length < LEAST_LETTERS) return false;
  if (letters === inOrder(initials)) return true;
  return letters.length > LEAST_LETTERS && !initials.includes("m") && letters === inOrder([...initials, "m"]);
}

/** The letters that stand for words that tell, small: "mpe" of "MoPE". */
export function capitalsOf(acronym: string): string[] {
  return [...acronym.replace(/\p{Ll}/gu, "").toLowerCase()];
}

/** Two letters in any order fit too many names. */
const LEAST_LETTERS = 3;
