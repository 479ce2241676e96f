import {
  type Anchor,
  byCodeUnit,
  type ReadReport,
  type SourceKind,
  type Speaker,
} from "../../model/index.ts";
import { OFFICES } from "./en/words.ts";
import { type BodyName, bodyName, hasBodyWord, isUnnamed, nameWords, withoutDateline } from "./name.ts";
import { isPublicOffice, officeOf } from "./office.ts";
import { type PersonName, personName } from "./person.ts";
import { bodyLed, bodyOfTitle } from "./roles.ts";

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
  const bodies = bodiesOf(read);
  for (const { body } of bodies.values()) names.add(body);
  const people = new Set(
    findings.names.filter((each) => each.kind === "person").map((each) => each.anchor.exact),
  );
  return [...names].sort(byCodeUnit).map((name) =>
    nodeOf({
      report: report.id,
      name,
      speaker: speakers.get(name),
      acronyms,
      people,
      member: bodies.get(name),
    }),
  );
}

/** A body that a person belongs to, and whether the person leads it; `guessed` where only the order of the quotations says so. */
interface Membership {
  readonly body: string;
  readonly leads: boolean;
  readonly guessed: boolean;
}

/** For each speaker who belongs to a body or leads one, its name. */
function bodiesOf(read: ReadReport): Map<string, Membership> {
  const focus = focusIn(read);
  const bodies = new Map<string, Membership>();
  for (const speaker of read.findings.speakers) {
    const given = bodyOf(speaker);
    const led = bodyInTitle(speaker);
    const told = given ?? led ?? bodyOfPerson(read, speaker);
    const body = told ?? focus(speaker);
    if (body && body !== speaker.name)
      bodies.set(speaker.name, {
        body,
        leads: given === undefined || led !== undefined,
        guessed: told === undefined,
      });
  }
  return bodies;
}

function bodyOfPerson(read: ReadReport, speaker: Speaker): string | undefined {
  const inName = PERSON_OF.exec(withoutDateline(speaker.name))?.[2];
  if (inName !== undefined) return inName;
  return ALL_CAPITALS.test(speaker.name) && !hasBodyWord(nameWords(speaker.name))
    ? bodyLed(read, speaker)
    : undefined;
}

/** "institute's president", "director of the union": the body in a title of one who speaks for it. */
function bodyInTitle({ aliases, name }: Speaker): string | undefined {
  if (!ALL_CAPITALS.test(name) || hasBodyWord(nameWords(name))) return undefined;
  return aliases.map(bodyOfTitle).find((body) => body !== undefined);
}

function nodeOf(found: {
  report: string;
  name: string;
  speaker: Speaker | undefined;
  acronyms: ReadonlyMap<string, string>;
  people: ReadonlySet<string>;
  member: Membership | undefined;
}): Node {
  const { report, name, speaker, acronyms, member } = found;
  const names = [name, ...(speaker?.aliases ?? [])];
  const kind = speaker?.kind ?? "organisation";
  const titled = PERSON_OF.exec(withoutDateline(name))?.[1];
  const person = isPerson(found, kind) || titled !== undefined ? personName(titled ?? name) : null;
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
    spokesperson: person !== null && member !== undefined && (member.leads || speaksForBody(kind, speaker)),
    weight: 1 + (speaker?.mentions.length ?? 0),
    ...(speaker?.mentions[0] === undefined ? {} : { anchor: speaker.mentions[0] }),
  };
}

const NAMELESS: ReadonlySet<SourceKind> = new Set(["unnamed", "witness"]);

/** A voice without a name: "residents", "a hospital official". Names of bodies have capitals, or words that only bodies have. */
function isNameless(name: string, kind: SourceKind): boolean {
  if (isPublicOffice(name)) return false;
  if (NAMELESS.has(kind)) return bodyName(name).known === undefined;
  return !/\p{Lu}/u.test(name.slice(1)) && isUnnamed(nameWords(name));
}

/** An office that one person holds at a time, with a word that says which: "health minister of the eastern administration". */
function isOffice({ words, country }: BodyName): boolean {
  const office = words.some((word) => OFFICES.has(word));
  return office && (words.length > 1 || country !== undefined);
}

/** "Major Etienne Zungu of the Congolese army": a rank, a name, and the body. */
const PERSON_OF =
  /^((?:Major|Colonel|General|Captain|Lieutenant|Admiral|Commander|Dr\.?|Professor|Mr\.?|Ms\.?|Mrs\.?) (?:\p{Lu}[\p{L}'’-]+ ){0,3}\p{Lu}[\p{L}'’-]+) (?:of|from|at) (?:the )?(\p{L}.{2,60})$/u;

const ALL_CAPITALS =
  /^(?:[\p{Lu}][\p{L}'’.-]*|al-\p{L}+|el-\p{L}+|bin|ben|ibn|de|van|von|da|der)(?: (?:[\p{Lu}][\p{L}'’.-]*|al-\p{L}+|el-\p{L}+|bin|ben|ibn|de|van|von|da|der)){0,5}$/u;

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

/** "National Disaster Management Institute" is no person, though some hold it for an expert. */
function isOfficeName(name: string): boolean {
  const { head, field } = officeOf(name, () => false);
  return head !== "" && field.length > 0 && nameWords(name).length > 2;
}

/** Kinds of bodies whose people speak for them, whatever their title; an office-holder of a government is a voice beside it. */
const COLLECTIVE: ReadonlySet<SourceKind> = new Set(["un", "red-cross", "ngo"]);

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

/** The body a speaker belongs to, where the words are a body's name: "Omdurman" and "the region" are none. */
function bodyOf(speaker: Speaker | undefined): string | undefined {
  const name = speaker?.organisation;
  if (name === undefined || name === speaker?.name) return undefined;
  const body = bodyName(name);
  const acronym = /^\p{Lu}{2,}$/u.test(name);
  return body.known || hasBodyWord(nameWords(name)) || acronym || speaker?.spokesperson ? name : undefined;
}

/** "Spokesman Tawfik Shukri", without a body, speaks for the body that spoke last before him. */
function focusIn({ findings }: ReadReport): (speaker: Speaker | undefined) => string | undefined {
  return (speaker) => {
    if (!speaker?.spokesperson) return undefined;
    const first = findings.statements.findIndex((each) => each.speaker === speaker.name);
    const before = findings.statements.slice(0, Math.max(0, first)).reverse();
    return before.find((each) => each.speaker !== null && isBody(each.speaker))?.speaker ?? undefined;
  };
}

function isBody(name: string): boolean {
  return bodyName(name).known !== undefined || hasBodyWord(nameWords(name));
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
