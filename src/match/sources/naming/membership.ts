import type { ReadReport, Speaker } from "../../../model/index.ts";
import { SPEAKS } from "../en/titles.ts";
import { STATE_MEDIA } from "../en/words.ts";
import { bodyName, hasBodyWord, nameWords } from "./name.ts";
import { isCapitalised, type PeopleNamed } from "./people-named.ts";
import { bodyLed, bodyOfTitle, type Led, ownerOfTitle } from "./roles.ts";
import { type Titled, titledName } from "./titled.ts";

/** A body that a voice belongs to. */
export interface Membership {
  readonly body: string;
  /** Whether the voice leads it or speaks for it. */
  readonly leads: boolean;
  /** Whether the words say that the voice speaks for it, not only that it leads it. */
  readonly speaks: boolean;
  /** Whether the words only say whose he is: "Nino Beridze of the harbour police". */
  readonly staff: boolean;
  /** Whether only the order of the quotations says so. */
  readonly guessed: boolean;
}

/** For each speaker of a report who belongs to a body or leads one, which. */
export function membershipsIn(read: ReadReport, people: PeopleNamed): Map<string, Membership> {
  const focus = focusIn(read);
  const members = new Map<string, Membership>();
  for (const speaker of read.findings.speakers) {
    const titled = titledName(speaker.name, people);
    const led = bodyInTitle(speaker, titled);
    const given = bodyOf(speaker, titled);
    const named = ownerInTitle(speaker) ?? given ?? led ?? spokenFor(speaker, titled);
    const around =
      named === undefined || (named === given && led === undefined)
        ? bodyAround(read, { speaker, titled })
        : undefined;
    const told = named ?? around?.body;
    const body = told === GOVERNMENT ? governmentBefore(read, speaker) : (told ?? focus(speaker));
    if (body && body !== speaker.name)
      members.set(speaker.name, {
        body,
        leads:
          given === undefined
            ? !(titled?.bare && body === titled.title)
            : led !== undefined || isSame(around, body),
        speaks: around?.speaks === true || speaker.spokesperson === true || speaksByTitle(speaker, titled),
        staff: isOfBody(speaker, titled),
        guessed: told === undefined,
      });
  }
  return members;
}

/** How the body is named that a state's own media speak for. */
const GOVERNMENT = "government";

/** What a spokesperson is said to speak for, whatever its name. */
function spokenFor(speaker: Speaker, titled: Titled | null): string | undefined {
  return speaker.spokesperson ? organisationOf(speaker, titled) : undefined;
}

function bodyAround(
  read: ReadReport,
  { speaker, titled }: { speaker: Speaker; titled: Titled | null },
): Led | undefined {
  if (titled?.bare) return { body: titled.title, speaks: false };
  if (STATE_MEDIA.test(speaker.name)) return { body: GOVERNMENT, speaks: true };
  const name = titled?.person ?? speaker.name;
  return isCapitalised(name) && !hasBodyWord(nameWords(name))
    ? bodyLed(read, { name, mentions: speaker.mentions })
    : undefined;
}

/** Whether somebody leads a body by the words around his name. */
function isSame(around: Led | undefined, body: string): boolean {
  const [led, named] = [around?.body.toLowerCase() ?? "", body.toLowerCase()];
  return led !== "" && (named.includes(led) || led.includes(named));
}

/** "institute's president", "director of the union": the body in a title of one who speaks for it. */
function bodyInTitle({ aliases, name }: Speaker, titled: Titled | null): string | undefined {
  const titles = titled && !titled.bare ? [titled.title, ...aliases] : aliases;
  if (!titled && (!isCapitalised(name) || hasBodyWord(nameWords(name)))) return undefined;
  return titles.map(bodyOfTitle).find((body) => body !== undefined);
}

/** Whether no title is known of a speaker, only whose he is: "Nino Beridze of the harbour police". */
function isOfBody({ name, aliases }: Speaker, titled: Titled | null): boolean {
  const full = titled?.bare ? name : aliases.find((each) => each.startsWith(`${name} of `));
  return full !== undefined && aliases.every((each) => full.endsWith(each) || full.startsWith(each));
}

function speaksByTitle({ aliases }: Speaker, titled: Titled | null): boolean {
  return [...(titled ? [titled.title] : []), ...aliases].some((title) => SPEAKS.test(title));
}

/** "the army's spokesman for foreign media" speaks for the army. */
function ownerInTitle({ aliases, name }: Speaker): string | undefined {
  return [name, ...aliases].map(ownerOfTitle).find((body) => body !== undefined);
}

/** The body a speaker belongs to, where the words are a body's name: "Tamra" and "the region" are none. */
function bodyOf(speaker: Speaker, titled: Titled | null): string | undefined {
  const name = organisationOf(speaker, titled);
  return name !== undefined && (/^\p{Lu}{2,}$/u.test(name) || isBody(name)) ? name : undefined;
}

/** What a speaker is said to belong to, without the name of the speaker. */
function organisationOf({ name, organisation }: Speaker, titled: Titled | null): string | undefined {
  if (organisation === undefined || organisation === name) return undefined;
  return titled && organisation.endsWith(` ${titled.person}`)
    ? organisation.slice(0, -titled.person.length - 1)
    : organisation;
}

/** "The government spokeswoman" is that of the government that the report names last before her. */
function governmentBefore({ findings }: ReadReport, { mentions: [own] }: Speaker): string {
  const before = findings.speakers.flatMap(({ name, mentions }) =>
    own && isGovernment(name)
      ? mentions.filter(({ start }) => start < own.start).map(({ start }) => ({ name, start }))
      : [],
  );
  return before.sort((a, b) => b.start - a.start)[0]?.name ?? GOVERNMENT;
}

function isGovernment(name: string): boolean {
  const { country, words } = bodyName(name);
  return country !== undefined && words.length === 0;
}

/** "Spokesman Ilan Tesso", without a body, speaks for the body that spoke last before him. */
function focusIn({ findings }: ReadReport): (speaker: Speaker) => string | undefined {
  return (speaker) => {
    if (!speaker.spokesperson) return undefined;
    const first = findings.statements.findIndex((each) => each.speaker === speaker.name);
    const before = findings.statements.slice(0, Math.max(0, first)).reverse();
    return before.find((each) => each.speaker !== null && isBody(each.speaker))?.speaker ?? undefined;
  };
}

function isBody(name: string): boolean {
  return bodyName(name).known !== undefined || hasBodyWord(nameWords(name));
}
