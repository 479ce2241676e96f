import {
  type Anchor,
  byCodeUnit,
  type ReadReport,
  type SourceKind,
  type Speaker,
} from "../../model/index.ts";
import { countryNamed } from "../terms/index.ts";
import { HEADS, LEVELS } from "./en/offices.ts";
import { OWN_VOICES } from "./en/titles.ts";
import { COUNCILS, DESCRIBING, GOVERNMENTS, OFFICES, RULERS, TERRITORIES } from "./en/words.ts";
import { isCompany, properName } from "./naming/described.ts";
import { type Membership, membershipsIn } from "./naming/membership.ts";
import {
  type BodyName,
  bodyName,
  hasBodyWord,
  inMixedCase,
  isNational,
  isUnnamed,
  nameWords,
} from "./naming/name.ts";
import { isPublicOffice, officeOf } from "./naming/office.ts";
import { isCapitalised, type PeopleNamed } from "./naming/people-named.ts";
import { type PersonName, personName } from "./naming/person.ts";
import { territoryOf } from "./naming/territory.ts";
import { titledName } from "./naming/titled.ts";

/** One voice as one report names it. */
export interface Node {
  readonly report: string;
  readonly name: string;
  readonly names: readonly string[];
  /** Its name without the title that the report writes with it. */
  readonly plain: string;
  /** Of a person, what the report says that it is: its other names and the words around it in its own. */
  readonly titles: readonly string[];
  readonly kind: SourceKind;
  readonly person: PersonName | null;
  /** The bodies that its names name; for a person none. */
  readonly bodies: readonly BodyName[];
  /** Its name without the words before it that say what kind of body it is. */
  readonly proper?: string;
  /** Offices that only one person holds at a time. */
  readonly offices: readonly BodyName[];
  readonly unnamed: boolean;
  /** Whether the report quotes or names it as a voice; `false` where it only publishes the report. */
  readonly quoted: boolean;
  /** The name of the body it speaks for, if it is one's mouthpiece or office-holder. */
  readonly organisation?: string;
  /** Whether only the order of the quotations says so. */
  readonly guessed?: boolean;
  readonly spokesperson: boolean;
  /** How often the report quotes or names it. */
  readonly weight: number;
  /** Where the report names it first. */
  readonly anchor?: Anchor;
}

const PERSONAL: ReadonlySet<SourceKind> = new Set(["person", "expert", "witness"]);

/** The voices that one report names: its speakers, the bodies they belong to, any other name a statement or figure refers to, and its outlet; sorted by name. */
export function nodesOf(
  read: ReadReport,
  { acronyms, people }: { acronyms: ReadonlyMap<string, string>; people: PeopleNamed },
): Node[] {
  const { findings, report } = read;
  const speakers = new Map(findings.speakers.map((speaker) => [speaker.name, speaker]));
  const names = new Set(speakers.keys());
  for (const item of [...findings.statements, ...findings.figures]) {
    if (item.speaker) names.add(item.speaker);
    for (const name of item.via) names.add(name);
  }
  const bodies = membershipsIn(read, people);
  for (const { body } of bodies.values()) names.add(body);
  const quoted = new Set(names);
  if (report.outlet) names.add(report.outlet);
  const persons = new Set(
    findings.names.filter((each) => each.kind === "person").map((each) => each.anchor.exact),
  );
  return [...names].sort(byCodeUnit).map((name) =>
    nodeOf({
      report: report.id,
      name,
      speaker: speakers.get(name),
      acronyms,
      people,
      persons,
      member: bodies.get(name),
      quoted: quoted.has(name),
    }),
  );
}

/** What a node is made of. */
interface Named {
  readonly report: string;
  readonly name: string;
  readonly speaker: Speaker | undefined;
  readonly acronyms: ReadonlyMap<string, string>;
  readonly people: PeopleNamed;
  /** What the report's names call a person. */
  readonly persons: ReadonlySet<string>;
  readonly member: Membership | undefined;
  readonly quoted: boolean;
}

function nodeOf(named: Named): Node {
  const { report, name, speaker, acronyms, member } = named;
  const kind = speaker?.kind ?? "organisation";
  const titled = bodyName(name).known === undefined ? titledName(name, named.people) : null;
  const written = [name, ...(titled ? [titled.person] : []), ...(speaker?.aliases ?? [])].map(inMixedCase);
  const names = [...new Set(written.flatMap((each) => [each, acronyms.get(each) ?? each]))];
  const proper = properName(inMixedCase(name)) ?? undefined;
  const isOne = named.quoted && (titled !== null || isPerson(named, kind));
  const person = isOne ? personName(titled?.person ?? name) : null;
  const unnamed = !person && isNameless(name, kind);
  const titles = titled && !titled.bare ? [titled.title] : [];
  const telling = [...names, ...titles].filter((each) => each === names[0] || !isMereKind(each));
  const bodies = unnamed ? [] : telling.flatMap((each) => bodiesIn(each, acronyms));
  return {
    report,
    name,
    names,
    plain: titled?.person ?? inMixedCase(name),
    titles: person ? [...titles, ...(speaker?.aliases ?? [])] : [],
    kind,
    person,
    bodies: person ? [] : bodies,
    ...(proper === undefined || person ? {} : { proper }),
    offices: bodies.filter(isOffice),
    unnamed,
    quoted: named.quoted,
    ...(member === undefined ? {} : { organisation: member.body, guessed: member.guessed }),
    spokesperson: member !== undefined && standsFor(member, { person: person !== null, kind, speaker }),
    weight: Number(named.quoted) + (speaker?.mentions.length ?? 0),
    ...(speaker?.mentions[0] === undefined ? {} : { anchor: speaker.mentions[0] }),
  };
}

const NAMELESS: ReadonlySet<SourceKind> = new Set(["unnamed", "witness"]);

/** A voice without a name: "residents", "a hospital official". Names of bodies have capitals, or words that only bodies have. */
function isNameless(name: string, kind: SourceKind): boolean {
  if (isPublicOffice(name) || RULERS.test(name.toLowerCase())) return false;
  if (isOneClinic(name) || territoryOf(name) !== null) return false;
  if (NAMELESS.has(kind)) return bodyName(name).known === undefined;
  return !/\p{Lu}/u.test(name.slice(1)) && isUnnamed(nameWords(name));
}

/** "a rights group" says what kind of body it is, and another report may say so of another. */
function isMereKind(name: string): boolean {
  return !/\p{Lu}/u.test(name) && DESCRIBING.has(nameWords(name).at(-1) ?? "");
}

/** "the regional hospital" is one of the region's, and "a hospital" any. */
function isOneClinic(name: string): boolean {
  const words = nameWords(name);
  return (
    HEADS.get(words.at(-1) ?? "") === "clinic" &&
    words.some((word) => LEVELS.has(word) || ONE_CLINIC.has(word))
  );
}

/** Hospitals of a kind that a town has one of. */
const ONE_CLINIC: ReadonlySet<string> = new Set(["teaching", "university", "military"]);

/** An office that one person holds at a time, with a word that says which: "transport minister of the island government". */
function isOffice({ words, country }: BodyName): boolean {
  const office = words.some((word) => OFFICES.has(word));
  return office && (words.length > 1 || country !== undefined);
}

/** A person's name: of a person's kind, or one that the report gives a body to belong to or that the names of the report call a person. */
function isPerson({ name, speaker, people, persons, acronyms }: Named, kind: SourceKind): boolean {
  if (!isCapitalised(name) || kind === "unnamed" || isOfficeName(name)) return false;
  if (MIXED_ACRONYM.test(name) || LONG_ACRONYM.test(name) || acronyms.has(name)) return false;
  if (territoryOf(name) !== null || isCompany(name)) return false;
  if (people.isBody(name) || people.isBody(name.split(" ")[0]!)) return false;
  if (bodyName(name).known !== undefined || isNational(bodyName(name).words.join(" "))) return false;
  if (PERSONAL.has(kind) || persons.has(name)) return true;
  if (people.isFull(name) || isBareSurname(name, people)) return true;
  const body = bodyName(name);
  return speaker?.organisation !== undefined && !body.known && !body.country && !hasBodyWord(nameWords(name));
}

/** "MoPE": capitals with a small word's letter between two of them. */
const MIXED_ACRONYM = /^\p{Lu}(?:\p{Ll}?\p{Lu}){2,9}\p{Ll}?$/u;

/** "RDMB Tamra": four capitals or more are more than the initials of a person. */
const LONG_ACRONYM = /^\p{Lu}{4,9}(?: |$)/u;

/** The last name alone of somebody whom a report names in full. */
function isBareSurname(name: string, people: PeopleNamed): boolean {
  return people.isSurname(name) && !/^\p{Lu}+$/u.test(name) && !countryNamed(name.toLowerCase());
}

/** "National Disaster Management Institute" is no person, though some hold it for an expert. */
function isOfficeName(name: string): boolean {
  const { head, field } = officeOf(name, () => false);
  return head !== "" && field.length > 0 && nameWords(name).length > 2;
}

/** Kinds of bodies whose people speak for them, whatever their title; an office-holder of a government is a voice beside it. */
const COLLECTIVE: ReadonlySet<SourceKind> = new Set(["un", "red-cross", "ngo"]);

/** Kinds of bodies that speak through those who are called "of" them. */
const SPEAKING: ReadonlySet<string> = new Set([
  "office",
  "army",
  "police",
  "union",
  "movement",
  "company",
  "charity",
]);

function headOf(body: string): string {
  return officeOf(body, () => false).kind;
}

/** Whether what a member of a body says is said by the body: its spokesman, the head of a delegation, staff of an aid organisation; an envoy's is not. Of those without a name only its spokesmen and a state's media speak for it. */
function standsFor(
  member: Membership,
  { person, kind, speaker }: { person: boolean; kind: SourceKind; speaker: Speaker | undefined },
): boolean {
  if (!person) return !member.guessed && (speaker?.spokesperson === true || kind === "media");
  if (member.leads) return member.speaks || !isGoverning(member.body);
  if (!speaker) return false;
  if (member.staff && kind !== "expert" && SPEAKING.has(headOf(member.body)))
    return !isGoverning(member.body);
  if (OWN_VOICES.test(speaker.aliases.join(" "))) return false;
  return (
    speaker.spokesperson === true ||
    COLLECTIVE.has(kind) ||
    speaker.aliases.some((each) => bodyName(each).mouthpiece)
  );
}

/** Whether a body governs a country or a part of one: who leads it is its governor or mayor, whatever the title. */
function isGoverning(body: string): boolean {
  const words = nameWords(body);
  if (words.some((word) => GOVERNMENTS.has(word))) return true;
  const { field, head } = officeOf(body, () => false);
  const within = words.some((word) => LEVELS.has(word) || TERRITORIES.has(word) || word === "military");
  return (
    within &&
    (words.some((word) => COUNCILS.has(word)) ||
      (head === "" && field.every((word) => TERRITORIES.has(word))))
  );
}

/** A country behind a comma says where the body sits. "the UN refugee agency, UNHCR" and "World Health Organization (WHO)" are two names each; an acronym is what the report says it is. */
function bodiesIn(name: string, acronyms: ReadonlyMap<string, string>): BodyName[] {
  const parts = name
    .split(/[(),]/)
    .map((part) => part.trim())
    .filter((part) => part.length > 1);
  return parts.flatMap((part, i) => {
    const named = bodyName(part);
    if (i > 0 && named.words.length === 0 && named.known === undefined) return [];
    const full = acronyms.get(part.replace(/^the /i, ""));
    return full ? [named, bodyName(full)] : [named];
  });
}
