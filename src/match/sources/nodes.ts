import {
  type Anchor,
  byCodeUnit,
  type ReadReport,
  type SourceKind,
  type Speaker,
} from "../../model/index.ts";
import { OFFICES, RULERS, TITLES } from "./en/words.ts";
import { ALL_CAPITALS, type Membership, membersOf, PERSON_OF } from "./members.ts";
import { type BodyName, bodyName, hasBodyWord, isUnnamed, nameWords, withoutDateline } from "./name.ts";
import { isPublicOffice, officeOf } from "./office.ts";
import { type PersonName, personName } from "./person.ts";

/** One voice as one report names it. */
export interface Node {
  readonly report: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly kind: SourceKind;
  readonly person: PersonName | null;
  /** The bodies that its names name; for a person none. */
  readonly bodies: readonly BodyName[];
  /** Offices that only one person holds at a time. */
  readonly offices: readonly BodyName[];
  readonly unnamed: boolean;
  /** The name of the body it speaks for, if it is one's mouthpiece or office-holder. */
  readonly organisation?: string;
  /** Whether only the order of the quotations says so. */
  readonly guessed?: boolean;
  readonly spokesperson: boolean;
  /** Whether it is only the report's outlet, which nobody quotes. */
  readonly silent: boolean;
  /** How often the report quotes or names it. */
  readonly weight: number;
  /** Where the report names it first. */
  readonly anchor?: Anchor;
}

const PERSONAL: ReadonlySet<SourceKind> = new Set(["person", "expert", "witness"]);

/** The voices that one report names: its speakers, the bodies they belong to, and any other name a statement or figure refers to; sorted by name. */
export function nodesOf(read: ReadReport, acronyms: ReadonlyMap<string, string>): Node[] {
  const { findings, report } = read;
  const speakers = new Map(findings.speakers.map((speaker) => [speaker.name, speaker]));
  const names = new Set(speakers.keys());
  for (const item of [...findings.statements, ...findings.figures]) {
    if (item.speaker) names.add(item.speaker);
    for (const name of item.via) names.add(name);
  }
  const bodies = membersOf(read);
  for (const { body } of bodies.values()) names.add(body);
  const people = peopleIn(read);
  const quoted = new Set(names);
  if (report.outlet !== undefined && isBodyName(report.outlet)) names.add(report.outlet);
  return [...names].sort(byCodeUnit).map((name) =>
    nodeOf({
      report: report.id,
      outlet: report.outlet,
      name,
      speaker: speakers.get(name),
      acronyms,
      people,
      member: bodies.get(name),
      silent: !quoted.has(name),
    }),
  );
}

function nodeOf(found: {
  report: string;
  outlet: string | undefined;
  name: string;
  speaker: Speaker | undefined;
  acronyms: ReadonlyMap<string, string>;
  people: ReadonlySet<string>;
  member: Membership | undefined;
  silent: boolean;
}): Node {
  const { report, name, speaker, acronyms, member } = found;
  const names = [name, ...(speaker?.aliases ?? [])];
  const kind = speaker?.kind ?? "organisation";
  const titled = PERSON_OF.exec(withoutDateline(name))?.[1] ?? nameBehindTitle(name, found.people);
  const isOutlet = name === found.outlet;
  const person =
    !isOutlet && (isPerson(found, kind) || titled !== undefined) ? personName(titled ?? name) : null;
  const unnamed = !person && isNameless(name, kind);
  const bodies = unnamed ? [] : names.flatMap((each) => bodiesIn(each, acronyms));
  return {
    report,
    name,
    names,
    kind,
    person,
    bodies: person ? [] : bodies,
    offices: bodies.filter(isOffice),
    unnamed,
    ...(member === undefined ? {} : { organisation: member.body, guessed: member.guessed }),
    silent: found.silent,
    spokesperson: member !== undefined && speaksFor(member, { person, kind, speaker }),
    weight: 1 + (speaker?.mentions.length ?? 0),
    ...(speaker?.mentions[0] === undefined ? {} : { anchor: speaker.mentions[0] }),
  };
}

const NAMELESS: ReadonlySet<SourceKind> = new Set(["unnamed", "witness"]);

/** A voice without a name: "residents", "a hospital official". Names of bodies have capitals, or words that only bodies have. */
function isNameless(name: string, kind: SourceKind): boolean {
  if (isPublicOffice(name) || RULERS.test(name.toLowerCase())) return false;
  if (NAMELESS.has(kind)) return bodyName(name).known === undefined;
  return !/\p{Lu}/u.test(name.slice(1)) && isUnnamed(nameWords(name));
}

/** An office that one person holds at a time, with a word that says which: "health minister of the eastern administration". */
function isOffice({ words, country }: BodyName): boolean {
  const office = words.some((word) => OFFICES.has(word));
  return office && (words.length > 1 || country !== undefined);
}

/** A person's name: of a person's kind, or one that the report gives a body to belong to or that the names of the report call a person. */
function isPerson(
  { name, speaker, people }: { name: string; speaker: Speaker | undefined; people: ReadonlySet<string> },
  kind: SourceKind,
): boolean {
  if (!ALL_CAPITALS.test(name) || kind === "unnamed" || isOfficeName(name)) return false;
  if (PERSONAL.has(kind) || people.has(name)) return true;
  const body = bodyName(name);
  return speaker?.organisation !== undefined && !body.known && !body.country && !hasBodyWord(nameWords(name));
}

/** The people whom a report names, and the surnames of those it names in full. */
function peopleIn({ findings }: ReadReport): ReadonlySet<string> {
  const names = findings.names.flatMap(({ kind, anchor }) => (kind === "person" ? [anchor.exact] : []));
  return new Set(names.flatMap((name) => [name, ...(name.includes(" ") ? [name.split(/\s+/).at(-1)!] : [])]));
}

/** "harbour master Ilan Tesso", "Minister of Ports Ilan Tesso": a person in full behind a title, which has a word in small letters or one of a title. */
function nameBehindTitle(name: string, people: ReadonlySet<string>): string | undefined {
  const words = name.split(/\s+/);
  for (let first = 1; first < words.length - 1; first++) {
    const title = words.slice(0, first);
    if (!title.some((word) => /^\p{Ll}{3}/u.test(word) || TITLES.has(word.toLowerCase()))) continue;
    const rest = words.slice(first).join(" ");
    if (people.has(rest)) return rest;
  }
  return undefined;
}

/** An outlet that may be quoted elsewhere: an office that publishes its own bulletin. */
function isBodyName(outlet: string): boolean {
  return officeOf(outlet, () => false).head !== "" || bodyName(outlet).known !== undefined;
}

/** "National Disaster Management Institute" is no person, though some hold it for an expert. */
function isOfficeName(name: string): boolean {
  const { head, field } = officeOf(name, () => false);
  return head !== "" && field.length > 0 && nameWords(name).length > 2;
}

/** Kinds of bodies whose people speak for them, whatever their title; an office-holder of a government is a voice beside it. */
const COLLECTIVE: ReadonlySet<SourceKind> = new Set(["un", "red-cross", "ngo"]);

/** Whether what a member of a body says is said by the body. Of those without a name only its spokesmen and a state's media speak for it. */
function speaksFor(
  member: Membership,
  { person, kind, speaker }: { person: PersonName | null; kind: SourceKind; speaker: Speaker | undefined },
): boolean {
  if (person === null) return !member.guessed && (speaker?.spokesperson === true || kind === "media");
  return member.leads || speaksForBody(kind, speaker);
}

/** Whether a person stands for a body: its spokesman, the head of a delegation, staff of an aid organisation; an envoy does not. */
function speaksForBody(kind: SourceKind, speaker: Speaker | undefined): boolean {
  if (!speaker) return false;
  const titles = speaker.aliases.join(" ").toLowerCase();
  if (/\b(?:envoy|minister|mayor|governor|president|rapporteur)\b/.test(titles)) return false;
  return (
    speaker.spokesperson === true ||
    COLLECTIVE.has(kind) ||
    speaker.aliases.some((each) => bodyName(each).mouthpiece)
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
