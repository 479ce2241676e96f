import { countryNamed, fold, stem } from "../../terms/index.ts";
import { KNOWN_BODIES } from "../en/bodies.ts";
import { MISSIONS } from "../en/missions.ts";
import {
  BODY_WORDS,
  DOCUMENTS,
  FILLERS,
  KINDS_BEFORE,
  LEADING,
  MEDIUMS,
  MOUTHPIECES,
  NATIONAL_BODIES,
  PARTS_BEHIND,
  RULERS,
  SAME_WORDS,
  UNNAMED,
  WIDE_BODIES,
} from "../en/words.ts";

/** A name of a body, taken apart. */
export interface BodyName {
  /** The id of a body known the world over, if it is one. */
  readonly known?: string;
  /** ISO 3166-1 alpha-2 of the country the name gives ("Latvia's", "Latvian", "in Riga"). */
  readonly country?: string;
  /** The words that make the name, in order of the alphabet; none where only a country is named, which then stands for its government. */
  readonly words: readonly string[];
  /** Whether the name is of somebody who speaks for the body ("a spokesman for the ministry", "the union's head"). */
  readonly mouthpiece: boolean;
  /** Whether it is but one word, as "ministry" of "a ministry official". */
  readonly alone?: boolean;
}

const KNOWN: ReadonlyMap<string, string> = new Map(
  KNOWN_BODIES.flatMap((body) =>
    body.names.flatMap((name) => [name, name.replaceAll("'s ", " ")].map((each) => [each, body.id] as const)),
  ),
);

const LINKS = new Set(["of", "for", "at", "in", "to", "from"]);

/** "the agency on Sunday" is the agency. */
const DAY_AFTER = / on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** "the mission in the country" is the mission. */
const SCENE_AFTER = / (?:in|of) (?:the|this) (?:country|region|area|city|province)$/;

/** Words of a name, folded, without brackets, quotation marks, articles and the possessive s: "the UN's envoy" is "un", "envoy". */
export function nameWords(name: string): string[] {
  const plain = fold(
    withoutDateline(name)
      .replace(DAY_AFTER, "")
      .replace(SCENE_AFTER, "")
      .replace(/[’‘`]/g, "'")
      .replace(/[“”"()[\],;:–—/]/g, " "),
  );
  const words = plain
    .split(/\s+/)
    .map((word) => word.replace(/'s$/, "").replace(/^'{1,9}|[.']{1,9}$/g, ""))
    .filter((word) => word !== "");
  let first = 0;
  while (first < words.length - 1 && LEADING.has(words[first]!)) first++;
  return words.slice(first);
}

/** The words of a body's name in their order, its mouthpiece and its country left out. */
export function bodyWords(name: string): { words: readonly string[]; country?: string } {
  const { country, rest } = withoutCountry(withoutMouthpiece(nameWords(name)).words);
  return { words: rest, ...(country === undefined ? {} : { country }) };
}

/** A name without the dateline that stands before it: "LISK - The government" is the government. */
export function withoutDateline(name: string): string {
  const dash = /^\p{Lu}[\p{L}’', ]{1,60} [-–—] (?=\S)/u.exec(name);
  return dash ? name.slice(dash[0].length) : name;
}

/** Takes the name of a body, or of who speaks for it, apart. */
export function bodyName(name: string): BodyName {
  const full = nameWords(name);
  const { words: whole, mouthpiece } = withoutMouthpiece(full);
  const known = knownBody(full) ?? knownBody(whole) ?? describedBody(whole);
  if (known) return { known, words: [], mouthpiece };
  const { country, rest } = withoutCountry(whole);
  const words = rest
    .join(" ")
    .replace(/\b(?:armed forces|defen[cs]e forces?|general staff)\b/g, "army")
    .replace(/\bmilitary administrations?\b/g, "military-administration")
    .replace(RULERS, "government")
    .split(" ")
    .map((word) => SAME_WORDS.get(word) ?? word)
    .filter((word) => word !== "" && !FILLERS.has(word));
  const unique = [...new Set(words)].sort();
  if (unique.length === 1 && unique[0] === "government" && country) unique.pop();
  return {
    words: unique,
    mouthpiece,
    ...(country === undefined ? {} : { country }),
    ...(whole.length === 1 ? { alone: true } : {}),
  };
}

/** The same body by the same words in another order: titles that were translated and translated back. */
const KNOWN_BY_WORDS: ReadonlyMap<string, string | null> = knownByWords();

function knownByWords(): Map<string, string | null> {
  const ids = new Map<string, string | null>();
  for (const { id, names } of KNOWN_BODIES) {
    for (const key of names.flatMap((name) => bagOf(name.split(" ")) ?? []))
      ids.set(key, (ids.get(key) ?? id) === id ? id : null);
  }
  return ids;
}

/** The words of a name in order of the alphabet, plurals and small words left out; `null` where fewer than three are left: two words in another order may be another body. */
function bagOf(words: readonly string[]): string | null {
  const bag = words
    .join(" ")
    .replace(/\bunited nations\b|\bu\.n\./g, "un")
    .split(" ")
    .filter((word) => !LINKS.has(word) && word !== "the" && word !== "and")
    .map((word) => stem(SAME_WORDS.get(word) ?? word));
  return bag.length < 3 ? null : bag.sort().join(" ");
}

function knownBody(words: readonly string[]): string | undefined {
  const [first = ""] = words;
  if (MISSIONS.has(first) && words.slice(1).every((word) => MISSION_PARTS.has(word))) return first;
  const named = words.map((word) => word.replace(/\./g, ""));
  return (
    KNOWN.get(words.join(" ")) ??
    KNOWN.get(named.join(" ")) ??
    KNOWN.get(asAgency(named)) ??
    KNOWN_BY_WORDS.get(bagOf(named) ?? "") ??
    undefined
  );
}

/** A known body with words around its name that only say what it is or who of it: "charity Save the Children", "UNHCR planners", "the UN health agency's office". */
function describedBody(words: readonly string[]): string | undefined {
  const first = words.findIndex((word) => !KINDS_BEFORE.has(word));
  if (first < 0) return undefined;
  for (let last = words.length; last > first; last--) {
    const known = knownBody(words.slice(first, last));
    if (known !== undefined) return WIDE_BODIES.has(known) ? undefined : known;
    if (!PARTS_BEHIND.has(words[last - 1]!)) return undefined;
  }
  return undefined;
}

/** "the UN's refugee organization" and "an office for refugees of the United Nations", as translations have it, are its refugee agency. */
function asAgency(words: readonly string[]): string {
  const name = words.join(" ").replace(/^united nations(?= )/, "un");
  return /^un(?: \p{L}+){1,2} \p{L}+$/u.test(name) ? name.replace(AGENCY_LAST, "agency") : "";
}

const AGENCY_LAST = /(?:organi[sz]ation|office|body|arm|branch)$/;

const MISSION_PARTS: ReadonlySet<string> = new Set(["force", "forces", "mission", "peacekeepers", "troops"]);

/** Whether the words of a name, in order of the alphabet, are those of a body that every country has one of. */
export function isNational(words: string): boolean {
  return NATIONAL.has(words);
}

const NATIONAL: ReadonlySet<string> = new Set(
  [...NATIONAL_BODIES].map((name) => name.split(" ").sort().join(" ")),
);

/** A name of three words or more that a heading or a form has in capitals throughout, as a sentence would have it. */
export function inMixedCase(name: string): string {
  if (!/^\P{Ll}*$/u.test(name) || name.split(" ").length < 3) return name;
  return name.replace(/\p{Lu}[\p{Lu}\p{M}]+/gu, (word) =>
    SMALL.has(word.toLowerCase()) ? word.toLowerCase() : word[0] + word.slice(1).toLowerCase(),
  );
}

const SMALL: ReadonlySet<string> = new Set("of for the and on in at to".split(" "));

/** Whether every word names a kind of people and none a body ("residents", "a hospital official"): a voice without a name. */
export function isUnnamed(words: readonly string[]): boolean {
  return words.length > 0 && words.some((word) => UNNAMED.has(word)) && !hasBodyWord(words);
}

/** Whether a name is that of a document, which says what its publisher says ("the Flash Appeal", "update 4"). */
export function isDocument(name: string): boolean {
  const words = nameWords(name);
  return words.length > 0 && words.every((word) => DOCUMENTS.has(word) || /^\d+$/.test(word));
}

/** Whether one of the words can only be a body's ("union", "ministry"). */
export function hasBodyWord(words: readonly string[]): boolean {
  return words.some((word) => BODY_WORDS.has(word));
}

/** "Officials in Tamra" are no town that speaks. */
const MANY: ReadonlySet<string> = new Set("officials official members member staff team teams".split(" "));

/** "chief of the Latvia desk of the VMTU" is the VMTU's; "the union's spokesman" the union's. */
function withoutMouthpiece(words: readonly string[]): { words: readonly string[]; mouthpiece: boolean } {
  for (let i = words.length - 2; i >= 0; i--) {
    if (!MOUTHPIECES.has(words[i]!) || !LINKS.has(words[i + 1]!)) continue;
    if (MANY.has(words[i]!) && (words[i + 1] === "in" || words[i + 1] === "at")) continue;
    const rest = words.slice(i + 2);
    if (words[i + 1] === "in" && !hasBodyWord(rest)) return withoutMouthpiece(words.slice(0, i + 1));
    const first = rest.findIndex((word) => !LEADING.has(word));
    if (first >= 0) return { words: rest.slice(first), mouthpiece: true };
  }
  let end = words.length;
  while (end > 1 && MEDIUMS.has(words[end - 1]!)) end--;
  const whole = end;
  while (end > 0 && (MOUTHPIECES.has(words[end - 1]!) || words[end - 1] === "senior")) {
    if (words[end - 1] === "staff" && words[end - 2] === "general") break;
    end--;
  }
  const body = words.slice(0, end).filter((word) => word !== "senior");
  if (end === whole || body.length === 0) return { words: words.slice(0, whole), mouthpiece: false };
  return { words: body, mouthpiece: true };
}

function withoutCountry(words: readonly string[]): { country?: string; rest: string[] } {
  for (let size = Math.min(4, words.length); size >= 1; size--) {
    for (let i = 0; i + size <= words.length; i++) {
      const found = countryNamed(words.slice(i, i + size).join(" "));
      if (!found) continue;
      return { country: found.code, rest: [...words.slice(0, i), ...words.slice(i + size)] };
    }
  }
  return { rest: [...words] };
}
