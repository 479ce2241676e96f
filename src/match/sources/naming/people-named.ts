import type { ReadReport, SourceKind } from "../../../model/index.ts";
import { countryNamed, fold } from "../../terms/index.ts";
import { HEADS } from "../en/offices.ts";
import { DESCRIBING, TITLES } from "../en/words.ts";
import { properName } from "./described.ts";
import { hasBodyWord, nameWords, withoutDateline } from "./name.ts";

/** The personal names that the reports give, so that one is known again inside other words. */
export interface PeopleNamed {
  /** Whether a name of two words or more is a person's in some report. */
  readonly isFull: (name: string) => boolean;
  /** Whether a word is the last of such a name. */
  readonly isSurname: (word: string) => boolean;
  /** Whether a name is a body's in some report, by the words before it ("utility Lumen"). */
  readonly isBody: (name: string) => boolean;
}

const PERSONAL: ReadonlySet<SourceKind> = new Set(["person", "expert", "witness"]);

/** The people whom reports name in full, as speakers or otherwise. */
export function peopleNamed(reports: readonly ReadReport[]): PeopleNamed {
  const spoken = reports.flatMap(({ findings }) =>
    findings.speakers.flatMap(({ kind, name, aliases, organisation }) =>
      PERSONAL.has(kind) || organisation !== undefined ? [name, ...aliases] : [],
    ),
  );
  const written = reports.flatMap(({ findings }) =>
    findings.names.flatMap(({ kind, anchor }) => (kind === "person" ? [anchor.exact] : [])),
  );
  const names = new Set([...spoken, ...written].filter(isPersonalName).map(fold));
  const bodies = new Set(
    reports
      .flatMap(({ findings }) =>
        findings.speakers.flatMap(({ name, aliases }) =>
          [name, ...aliases].flatMap((each) => properName(each) ?? []).map(fold),
        ),
      )
      .filter((name) => !names.has(name) || !name.includes(" ")),
  );
  const last = new Set([...names].map((name) => name.split(" ").at(-1)!));
  return {
    isFull: (name) => names.has(fold(name)),
    isSurname: (word) => last.has(fold(word)),
    isBody: (name) => bodies.has(fold(name)),
  };
}

const WORD = "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|al-\\p{L}+|el-\\p{L}+|bin|ben|ibn|de|la|van|von|da|der)";
const CAPITALISED = new RegExp(`^${WORD}(?: ${WORD}){0,5}$`, "u");

/** Whether all words of a name are written as those of personal names are: with capitals, but for particles. */
export function isCapitalised(name: string): boolean {
  return CAPITALISED.test(withoutDateline(name));
}

/** A title, or a word for a kind of body. */
function isNoPersons(word: string): boolean {
  return TITLES.has(word) || HEADS.has(word) || DESCRIBING.has(word);
}

/** Whether a name can only be a person's in full: two words or more with capitals, none of them a title, a country or a kind of body. */
export function isPersonalName(name: string): boolean {
  if (!isCapitalised(name) || !name.includes(" ") || /\b\p{Lu}{3,}\b/u.test(name)) return false;
  const words = nameWords(name);
  if (hasBodyWord(words) || words.some(isNoPersons)) return false;
  return words.every((word) => countryNamed(word) === undefined);
}
