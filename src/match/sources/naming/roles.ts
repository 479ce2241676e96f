import type { Anchor, ReadReport } from "../../../model/index.ts";
import {
  HEADS,
  LEADS_AFTER,
  LEADS_BEFORE,
  LEADS_COMPOUND,
  LEADS_PRONOUN,
  OWNER_BEFORE,
} from "../en/offices.ts";
import { OURS, PARTS } from "../en/words.ts";
import { bodyName, hasBodyWord, nameWords } from "./name.ts";

/** How far around a name its title may stand, in code units. */
const AROUND = 120;
/** How far before "its president" the body it leads may be named, in code units. */
const BEFORE = 240;
/** The first times that a report writes a name say who that is. */
const SPOTS = 4;

/**
 * The body that a person leads or speaks for by the words around the name ("the institute's president, NAME", "NAME, who heads the directorate",
 * "its commander, NAME"), as the report writes it; `undefined` where none says so.
 */
export function bodyLed(
  read: ReadReport,
  { name, mentions }: { name: string; mentions: readonly Anchor[] },
): string | undefined {
  const { text } = read.report;
  for (const { start, end } of spotsOf(text, { name, mentions })) {
    const after = LEADS_AFTER.exec(text.slice(end, end + AROUND))?.[1];
    if (after !== undefined && OURS.test(after)) return read.report.outlet;
    if (after !== undefined && isBodyOf(after, read)) return after.trim();
    const titled = LEADS_BEFORE.exec(text.slice(Math.max(0, start - AROUND), start));
    const owner = titled?.[2]?.replace(/^.*\b(?:the|and|but)\s+/i, "").trim();
    if (owner !== undefined && isBodyOf(owner, read)) return owner;
    if (titled?.[1]?.toLowerCase() === "our") return read.report.outlet;
    const behind = LEADS_PRONOUN.test(text.slice(end, end + AROUND));
    const body = behind || titled?.[1] !== undefined ? bodyBefore(read, start) : undefined;
    if (body !== undefined) return body;
  }
  return undefined;
}

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
  const body =
    LEADS_BEFORE.exec(`${title} `)?.[2] ??
    LEADS_AFTER.exec(` ${title}`)?.[1] ??
    LEADS_COMPOUND.exec(title)?.[1];
  return body !== undefined && isBody(body) && !PARTS.test(body) ? body.trim() : undefined;
}

/** "the army's spokesman for foreign media": the army. */
export function ownerOfTitle(title: string): string | undefined {
  const body = OWNER_BEFORE.exec(title)?.[1];
  return body !== undefined && isBody(body) ? body : undefined;
}

/** The letters and digits that a body is called by. */
const ACRONYM = /(?:^|\s)\p{Lu}[\p{Lu}\d][\p{Lu}\d-]{0,8}$/u;

function isBody(words: string): boolean {
  return (
    bodyName(words).known !== undefined ||
    ACRONYM.test(words) ||
    hasBodyWord(nameWords(words)) ||
    nameWords(words).some((word) => HEADS.has(word))
  );
}

/** A body by its words, or because the report quotes it by that name. */
function isBodyOf(words: string, { findings }: ReadReport): boolean {
  const named = words.trim();
  return isBody(named) || findings.speakers.some(({ name, kind }) => name === named && kind !== "person");
}

/** The body named last before `at` in its sentence, else first in the nearest sentence before it that names one: "its" goes back to what that one is about. Both in one paragraph. */
function bodyBefore({ report, findings }: ReadReport, at: number): string | undefined {
  const { text } = report;
  const reach = Math.max(0, at - BEFORE);
  const from = reach + text.slice(reach, at + 1).lastIndexOf("\n") + 1;
  const named = [
    ...findings.names.filter((each) => each.kind === "organisation").map((each) => each.anchor),
    ...findings.speakers.flatMap((each) => each.mentions),
    ...[...text.slice(from, at).matchAll(THE_BODY)].map((match) => {
      const start = from + match.index + match[0].length - match[1]!.length;
      return { exact: match[1]!, start, end: start + match[1]!.length };
    }),
  ].filter(({ exact, start, end }) => start >= from && end < at && isBody(exact));
  const inOrder = named.sort((a, b) => a.start - b.start || b.end - a.end);
  const last = inOrder.at(-1);
  if (last === undefined) return undefined;
  const ends = [...text.slice(from, at).matchAll(SENTENCE_END)].map(({ index }) => from + index);
  const sentence = ends.findLast((end) => end < last.start) ?? from;
  if (sentence === (ends.at(-1) ?? from)) return last.exact;
  return inOrder.find(({ start }) => start >= sentence)?.exact;
}

const THE_BODY = /\b[Tt]he (\p{L}{4,20})\b/gu;
const SENTENCE_END = /[.!?]["”’]? (?=["“‘]?\p{Lu})/gu;
