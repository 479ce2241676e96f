import { COMPASS, HEADS, LEVELS, VAGUE_HEADS } from "../en/offices.ts";
import {
  AFTER_NOUN,
  MANY_OF_A_BODY,
  MOUTHPIECES,
  OFFICES,
  POLICE_ENDS,
  RULERS,
  SOLE_OFFICES,
  UNNAMED,
  WHERE_WORDS,
} from "../en/words.ts";
import { isCompany } from "../naming/described.ts";
import { bodyName, bodyWords, isNational, nameWords } from "../naming/name.ts";
import { officeOf } from "../naming/office.ts";
import { bodyOfTitle } from "../naming/roles.ts";
import { territoryOf } from "../naming/territory.ts";
import type { Node } from "../nodes.ts";

/** One way in which reports shorten names. Short and full names meet in a key. */
export interface Shortening {
  readonly feature: string;
  /** The key of a name that is so shortened; `null` for any other. */
  readonly short: (node: Node) => string | null;
  /** The keys of what a full name may be shortened to. */
  readonly full: (node: Node) => Iterable<string>;
  /** Whether a short name may mean one that only other reports give in full. */
  readonly across: (key: string) => boolean;
  /** Whether a short name, where its report names several, means the one named last before. */
  readonly goesBack: (key: string) => boolean;
}

/** All of them; an earlier one is asked first. */
export const SHORTENINGS: readonly Shortening[] = [
  {
    feature: "kind-of-body",
    short: headAlone,
    full: headsNamed,
    across: (key) => !MOUTHPIECES.has(key),
    goesBack: () => true,
  },
  { feature: "police", short: policeAlone, full: policeNamed, across: () => true, goesBack: () => false },
  {
    feature: "kind-of-territory",
    short: levelAlone,
    full: levelsNamed,
    across: () => true,
    goesBack: () => false,
  },
  {
    feature: "office",
    short: officeAlone,
    full: officesHeld,
    across: (key) => SOLE_OFFICES.has(key),
    goesBack: (key) => !SOLE_OFFICES.has(key),
  },
  {
    feature: "authorities",
    short: authoritiesAlone,
    full: rulersNamed,
    across: () => true,
    goesBack: () => false,
  },
  {
    feature: "beginning-of-name",
    short: wholeName,
    full: beginningsOf,
    across: () => true,
    goesBack: () => false,
  },
  { feature: "words-of-name", short: wordsAlone, full: partsOf, across: () => true, goesBack: () => false },
  { feature: "kind-of-person", short: nounAlone, full: nounsOf, across: () => false, goesBack: () => true },
];

/** Heads of bodies that every country has one of, which names without a country mean already, and those that mean any office. */
function isOpen(head: string): boolean {
  const kind = HEADS.get(head);
  return (
    kind !== undefined &&
    !VAGUE_HEADS.has(head) &&
    kind !== "army" &&
    kind !== "police" &&
    kind !== "government"
  );
}

/** "the institute", "an institute official": the institute. */
function headAlone({ name, person }: Node): string | null {
  if (person) return null;
  const whole = nameWords(name);
  const words =
    whole.length === 1 || MANY_OF_A_BODY.test(name)
      ? whole
      : bodyWords(name).words.filter((word) => !WHERE_WORDS.has(word) && word !== "international");
  const [word = "", ...rest] = words;
  return rest.length === 0 && (isOpen(word) || MOUTHPIECES.has(word)) ? kindOf(word) : null;
}

/** "police" and "a police spokesman": the one force that reports name. */
function policeAlone({ name, person }: Node): string | null {
  const { words, country } = bodyWords(name);
  return !person && country === undefined && words.join(" ") === "police" ? "police" : null;
}

function policeNamed({ names, person }: Node): string[] {
  if (person) return [];
  return names.flatMap((name) => {
    const { words, country } = bodyWords(name);
    const told = words.length > 1 || country !== undefined;
    return told && words.includes("police") && POLICE_ENDS.has(words.at(-1)!) ? ["police"] : [];
  });
}

/** Companies are called "the firm" or "the utility" whatever their own name says. */
function kindOf(head: string): string {
  return HEADS.get(head) === "company" ? "company" : head;
}

function headsNamed(node: Node): string[] {
  if (headAlone(node) !== null) return [];
  const titles = node.person ? node.titles : node.names;
  const mouthpieces = titles.flatMap((name) => nameWords(name).filter((word) => MOUTHPIECES.has(word)));
  if (node.person) return node.spokesperson ? mouthpieces : [];
  const offices = node.names.map((name) => officeOf(name, () => false));
  const companies = node.names.some(isCompany) ? ["company"] : [];
  return [
    ...offices.filter(({ field }) => field.length > 0).map(({ head }) => kindOf(head)),
    ...mouthpieces,
    ...companies,
  ];
}

/** "the prefecture", "prefectural officials": of the one prefecture that reports name. */
function levelAlone({ name, person, spokesperson }: Node): string | null {
  const territory = person || spokesperson ? null : territoryOf(name);
  return territory?.place === "" ? territory.level : null;
}

function levelsNamed({ names, person }: Node): string[] {
  if (person) return [];
  return names.flatMap((name) => {
    const territory = territoryOf(name);
    return territory === null || territory.place === "" ? [] : [territory.level];
  });
}

/** "the mayor": the only mayor there is. */
function officeAlone({ name, person }: Node): string | null {
  const [word = "", ...rest] = nameWords(name);
  return !person && rest.length === 0 && OFFICES.has(word) ? word : null;
}

function officesHeld(node: Node): string[] {
  if (officeAlone(node) !== null) return [];
  const titles = node.person ? node.titles : node.names;
  return titles
    .filter((title) => bodyOfTitle(title) === undefined)
    .flatMap((title) => bodyName(title).words.filter((word) => OFFICES.has(word)));
}

/** "the authorities" of a country that a junta rules. */
function authoritiesAlone({ name, person }: Node): string | null {
  const words = nameWords(name).join(" ");
  return !person && words === "authorities" ? words : null;
}

function rulersNamed({ names, person }: Node): string[] {
  return !person && names.some((name) => RULERS.test(nameWords(name).join(" "))) ? ["authorities"] : [];
}

/** "the Watch" of "the Coastal Watch for Free Ports": a proper name before its "of" or "for". */
function wholeName({ name, person, unnamed }: Node): string | null {
  const { words } = bodyWords(name);
  const known = words.length === 1 && (HEADS.has(words[0]!) || MOUTHPIECES.has(words[0]!));
  return person || unnamed || known || words.length === 0 || !/\p{Lu}/u.test(name) ? null : words.join(" ");
}

function beginningsOf({ names, person, unnamed }: Node): string[] {
  if (person || unnamed) return [];
  return names.flatMap((name) => {
    const { words } = bodyWords(name);
    const link = words.findIndex((word) => word === "of" || word === "for");
    return link > 0 ? [words.slice(0, link).join(" ")] : [];
  });
}

/** Names of more words than this have too many parts, and are seldom shortened by a word or two. */
const MOST_WORDS = 6;

/** "fisheries union" of "Eastbank fisheries union": two words or more that tell. The name of a national body is whole without more. */
function wordsAlone({ name, person, unnamed, bodies: [own] }: Node): string | null {
  if (person || unnamed || own === undefined || own.known !== undefined || territoryOf(name) !== null)
    return null;
  const { words } = bodyName(name);
  const key = words.join(" ");
  return words.length < 2 || isNational(key) ? null : key;
}

/** The parts of a name; words for a rank or a quarter of the country are never left out. */
function partsOf({ names, person, unnamed, bodies }: Node): string[] {
  if (person || unnamed || bodies.some(({ known }) => known !== undefined)) return [];
  return names.flatMap((name) => {
    const { words } = bodyName(name);
    return words.length > MOST_WORDS || words.some(isMember) ? [] : properParts(words);
  });
}

/** "an adviser to the council" and "the council's minister" are not the council. */
function isMember(word: string): boolean {
  return !HEADS.has(word) && (OFFICES.has(word) || (UNNAMED.has(word) && !/s$/.test(word)));
}

function properParts(words: readonly string[]): string[] {
  const parts: (readonly string[])[] = [[]];
  for (const word of words) {
    const longer = parts.map((part) => [...part, word]);
    if (LEVELS.has(word) || COMPASS.has(word)) parts.splice(0);
    parts.push(...longer);
  }
  return parts.filter((part) => part.length > 1 && part.length < words.length).map((part) => part.join(" "));
}

/** "the nurse": the only nurse of the report. Of several ("nurses") nobody knows which. */
function nounAlone({ name, unnamed }: Node): string | null {
  const [word = "", ...rest] = nameWords(name);
  return unnamed && rest.length === 0 && UNNAMED.has(word) && !/s$/.test(word) ? word : null;
}

function nounsOf(node: Node): string[] {
  if (!node.unnamed || nounAlone(node) !== null) return [];
  const words = nameWords(node.name);
  const link = words.findIndex((word) => AFTER_NOUN.has(word));
  const head = words[(link < 0 ? words.length : link) - 1];
  return head === undefined ? [] : [head];
}
