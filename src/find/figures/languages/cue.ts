import type { Measure } from "../../../model/index.ts";

/**
 * A word or phrase that says what a number beside it counts. Scored, not first come: of all cues around a number the one with the
 * greatest weight less distance wins, so each says how far to trust it on each side.
 */
export interface Cue {
  readonly id: string;
  readonly measure: Measure;
  /** Lower-case phrases, their words apart by one blank; "*" stands for up to two words but verbs and prepositions ("opened * eyes"). */
  readonly forms: readonly string[];
  /** Trust where it stands before the number ("killed 12", "the death of 12"); missing where it says nothing there. */
  readonly before?: number;
  /** Trust where it stands behind ("12 were killed", "12 dead"). */
  readonly after?: number;
  /** Trust where it stands inside the noun phrase before its head, if that differs: what people already are gives way to what they do. */
  readonly within?: number;
  /** Whether it heads a list item, a table row or a column ("Killed: 12"). */
  readonly label?: boolean;
  /** `transitive`: behind the number it counts only as a passive or a participle, before the number only as active. */
  readonly verb?: "transitive";
  /** Before the number it is a noun, which counts only a number that has no noun of its own ("the toll stood at 12"). */
  readonly noun?: boolean;
  /** Whether the number must follow it at once ("home to 400"). */
  readonly adjacent?: boolean;
  /** Before the number: phrases of which one must begin right behind what is counted ("took 40 people to safety"). Defaults to none needed. */
  readonly behind?: readonly string[];
  /** Behind the number: lower-case words of which one must stand shortly behind the cue, over "to" ("were taken to the district hospital"). */
  readonly where?: readonly string[];
  /** Lower-case words of which one must stand shortly before the cue ("the camp holds 400"). Defaults to none needed. */
  readonly subjects?: readonly string[];
  /** Whether a name may stand there instead of one of `subjects` ("Belmo counts 400 inhabitants"). */
  readonly names?: boolean;
  /** Lower-case nouns of which one must be the grammatical subject of the cue, or stand before a pronoun that is ("the fever ... It took 40"). */
  readonly doers?: readonly string[];
  /** Lower-case nouns of which one must stand shortly behind the cue ("taken by the flames"). */
  readonly agents?: readonly string[];
  /** Lower-case words of which one must stand right before the number ("of 40 porters there is no trace"). */
  readonly fronted?: readonly string[];
  /** Whether its clause must end with it, its own object being what is counted ("40 porters whom she looks for"). */
  readonly ends?: boolean;
  /** The only head nouns, in lower case, that it counts. Defaults to any. */
  readonly nouns?: readonly string[];
  /** It counts people and households alone: `named` by a noun, or `any`, bare numbers as well. Defaults to whatever `nouns` allows. */
  readonly people?: "named" | "any";
  /** Whether it leaves out those who are there for another reason, as pupils are in a school. */
  readonly guests?: boolean;
  /** Whether a country must follow it at once ("went to Sarmia"). */
  readonly abroad?: boolean;
  /** Whether a name must follow it at once ("left Belmo"). */
  readonly named?: boolean;
  /** Head nouns, in lower case, that it does not count ("carried 40 passengers"). Defaults to none. */
  readonly except?: readonly string[];
  /** Whether it is done by those who bring others somewhere, so that whoever does it without an object has gone by himself. */
  readonly carries?: boolean;
  readonly why: string;
  /** Sentences with the number in square brackets, that this cue must decide. */
  readonly yes: readonly string[];
  /** Sentences in which the bracketed number must not get this measure. */
  readonly no: readonly string[];
}

/** The fields of a cue that are written as phrases apart by "|". */
const LISTS = ["forms", "behind", "subjects", "where", "doers", "agents", "fronted"] as const;
type Lists = (typeof LISTS)[number];

/** Builds one cue; of its lists of phrases (`forms`, `behind`, `subjects` ...) the phrases are apart by "|". */
export function cue(
  id: string,
  written: Omit<Cue, "id" | Lists> & Partial<Record<Lists, string>> & { readonly forms: string },
): Cue {
  const lists: Partial<Record<Lists, readonly string[]>> = {};
  for (const key of LISTS) {
    const phrases = written[key];
    if (phrases !== undefined) lists[key] = phrases.split("|");
  }
  const rest: Omit<Cue, "id" | Lists> = written;
  return { ...rest, ...lists, forms: written.forms.split("|"), id };
}
