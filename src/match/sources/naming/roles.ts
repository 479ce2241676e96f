import type { Anchor, ReadReport } from "../../../model/index.ts";
import {
  ITS_BEFORE,
  LEADS_AFTER,
  LEADS_BEFORE,
  LEADS_COMPOUND,
  LEADS_OWNED,
  LEADS_PRONOUN,
  OWNER_BEFORE,
  SPEAKS,
} from "../en/titles.ts";
import { OURS, PARTS } from "../en/words.ts";
import { bodyBefore, isBody } from "./antecedent.ts";
import { bodyName } from "./name.ts";

/** How far around a name its title may stand, in code units. */
const AROUND = 120;
/** The first times that a report writes a name say who that is. */
const SPOTS = 4;

/** A body that somebody leads or speaks for. */
export interface Led {
  /** As the report writes it. */
  readonly body: string;
  /** Whether the words say that he speaks for it, not only that he leads it. */
  readonly speaks: boolean;
}

/**
 * The body that a person leads or speaks for by the words around the name ("the institute's president, NAME", "NAME, who heads the directorate",
 * "its commander, NAME"); `undefined` where none says so.
 */
export function bodyLed(
  read: ReadReport,
  { name, mentions }: { name: string; mentions: readonly Anchor[] },
): Led | undefined {
  const { text } = read.report;
  for (const { start, end } of spotsOf(text, { name, mentions })) {
    const [before, after] = [text.slice(Math.max(0, start - AROUND), start), text.slice(end, end + AROUND)];
    const led =
      ledBehind(read, after) ??
      ownedBehind(read, after) ??
      ledBefore(read, before) ??
      ledByPronoun(read, { before, after, start });
    if (led !== undefined) return led;
  }
  return undefined;
}

/** "NAME, who heads the directorate". */
function ledBehind(read: ReadReport, after: string): Led | undefined {
  const found = LEADS_AFTER.exec(after);
  if (found === null) return undefined;
  const speaks = SPEAKS.test(found[0].slice(0, -found[1]!.length));
  if (OURS.test(found[1]!)) return ofOutlet(read, speaks);
  if (SEAT_OF_MEMBER.test(found[1]!)) return undefined;
  const body = [found[1]!, found[1]!.replace(SEAT, "")].find((words) => isBodyOf(words, read));
  return body === undefined ? undefined : { body: body.trim(), speaks };
}

/** "NAME, the institute's president". */
function ownedBehind(read: ReadReport, after: string): Led | undefined {
  const found = LEADS_OWNED.exec(after);
  const owner = found?.[1]?.trim();
  if (!found || owner === undefined || !isBodyOf(owner, read)) return undefined;
  return { body: owner, speaks: SPEAKS.test(found[0].slice(found[0].indexOf(owner) + owner.length)) };
}

/** "the institute's president, NAME". */
function ledBefore(read: ReadReport, before: string): Led | undefined {
  const found = LEADS_BEFORE.exec(before);
  const owner = found?.[1]?.replace(/^.*\b(?:the|and|but)\s+/i, "").trim();
  if (!found || owner === undefined || !isBodyOf(owner, read)) return undefined;
  return { body: owner, speaks: SPEAKS.test(found[0].slice(found[1]!.length)) };
}

/** "its commander, NAME" and "NAME, its commander". */
function ledByPronoun(
  read: ReadReport,
  { before, after, start }: { before: string; after: string; start: number },
): Led | undefined {
  const found = ITS_BEFORE.exec(before);
  const behind = LEADS_PRONOUN.exec(after);
  if (found === null && behind === null) return undefined;
  const speaks = SPEAKS.test(found?.[0] ?? behind![0]);
  if (found?.[1]?.toLowerCase() === "our") return ofOutlet(read, speaks);
  const body = bodyBefore(read, start);
  return body === undefined ? undefined : { body, speaks };
}

function ofOutlet({ report }: ReadReport, speaks: boolean): Led | undefined {
  return report.outlet === undefined ? undefined : { body: report.outlet, speaks };
}

/** "NAME, who represents the coast in the senate" leads no body. */
const SEAT_OF_MEMBER =
  / in (?:the )?(?:\p{L}{2,20} )?(?:parliament|assembly|congress|senate|council|duma|house)$/iu;

/** Where a body sits, behind its name: "the agency in Riga". */
const SEAT = / (?:in|at) \p{Lu}.{1,40}$/u;

/** Where the text writes a name; its mentions where it does so nowhere. */
function spotsOf(
  text: string,
  { name, mentions }: { name: string; mentions: readonly Anchor[] },
): readonly { start: number; end: number }[] {
  const spots: { start: number; end: number }[] = [];
  for (let at = text.indexOf(name); at >= 0 && spots.length < SPOTS; at = text.indexOf(name, at + 1))
    spots.push({ start: at, end: at + name.length });
  return spots.length > 0 ? spots : mentions;
}

/** "institute's president", "director of the union": the body of one who leads it or speaks for it. */
export function bodyOfTitle(title: string): string | undefined {
  if (bodyName(title).known !== undefined && !bodyName(title).mouthpiece) return title;
  const owner = LEADS_BEFORE.exec(`${title} `)?.[1];
  const body = owner ?? LEADS_AFTER.exec(` ${title}`)?.[1] ?? LEADS_COMPOUND.exec(title)?.[1];
  const seated = body?.replace(SEAT, "");
  if (seated !== undefined && seated !== body && bodyName(seated).known !== undefined) return seated;
  return body !== undefined && isBody(body) && (owner !== undefined || !PARTS.test(body))
    ? body.trim()
    : undefined;
}

/** "the army's spokesman for foreign media": the army. */
export function ownerOfTitle(title: string): string | undefined {
  const body = OWNER_BEFORE.exec(title)?.[1];
  return body !== undefined && isBody(body) ? body : undefined;
}

/** A body by its words, or because the report quotes it by that name. */
function isBodyOf(words: string, { findings }: ReadReport): boolean {
  const named = words.trim();
  return isBody(named) || findings.speakers.some(({ name, kind }) => name === named && kind !== "person");
}
