import type { ReadReport, Speaker } from "../../model/index.ts";
import { STATE_MEDIA } from "./en/words.ts";
import { bodyName, hasBodyWord, nameWords, withoutDateline } from "./name.ts";
import { bodyLed, bodyOfTitle } from "./roles.ts";

/** A body that a speaker belongs to, and whether the person leads it; `guessed` where only the order of the quotations says so. */
export interface Membership {
  readonly body: string;
  readonly leads: boolean;
  readonly guessed: boolean;
}

/** For each speaker who belongs to a body or leads one, its name. */
export function membersOf(read: ReadReport): Map<string, Membership> {
  const focus = focusIn(read);
  const bodies = new Map<string, Membership>();
  for (const speaker of read.findings.speakers) {
    const given = bodyOf(speaker);
    const led = bodyInTitle(speaker);
    const told = given ?? led ?? spokenFor(speaker) ?? bodyOfPerson(read, speaker);
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

/** How the body is named that a state's own media speak for. */
const GOVERNMENT = "government";

function bodyOfPerson(read: ReadReport, speaker: Speaker): string | undefined {
  const inName = PERSON_OF.exec(withoutDateline(speaker.name))?.[2];
  if (inName !== undefined) return inName;
  if (STATE_MEDIA.test(speaker.name)) return GOVERNMENT;
  return ALL_CAPITALS.test(speaker.name) && !hasBodyWord(nameWords(speaker.name))
    ? bodyLed(read, speaker)
    : undefined;
}

/** "institute's president", "director of the union": the body in a title of one who speaks for it. */
function bodyInTitle({ aliases, name }: Speaker): string | undefined {
  if (!ALL_CAPITALS.test(name) || hasBodyWord(nameWords(name))) return undefined;
  return aliases.map(bodyOfTitle).find((body) => body !== undefined);
}

/** "Major Ilan Tesso of the Tamran army": a rank, a name, and the body. */
export const PERSON_OF =
  /^((?:Major|Colonel|General|Captain|Lieutenant|Admiral|Commander|Dr\.?|Professor|Mr\.?|Ms\.?|Mrs\.?) (?:\p{Lu}[\p{L}'’-]+ ){0,3}\p{Lu}[\p{L}'’-]+) (?:of|from|at) (?:the )?(\p{L}.{2,60})$/u;

/** A name of up to six words, each with a capital or a particle of names. */
export const ALL_CAPITALS =
  /^(?:[\p{Lu}][\p{L}'’.-]*|al-\p{L}+|el-\p{L}+|bin|ben|ibn|de|van|von|da|der)(?: (?:[\p{Lu}][\p{L}'’.-]*|al-\p{L}+|el-\p{L}+|bin|ben|ibn|de|van|von|da|der)){0,5}$/u;

/** The body a speaker belongs to, where the words are a body's name: "Tamra" and "the region" are none. */
function bodyOf({ name, organisation }: Speaker): string | undefined {
  if (organisation === undefined || organisation === name) return undefined;
  const acronym = /^\p{Lu}{2,}$/u.test(organisation);
  return acronym || isBody(organisation) ? organisation : undefined;
}

/** What a spokesperson is said to speak for, whatever its name. */
function spokenFor({ name, organisation, spokesperson }: Speaker): string | undefined {
  return spokesperson && organisation !== name ? organisation : undefined;
}

/** "Spokesman Ilan Tesso", without a body, speaks for the body that spoke last before him. */
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
