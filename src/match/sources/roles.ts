import type { Anchor, ReadReport, Speaker } from "../../model/index.ts";
import { HEADS, LEADS_AFTER, LEADS_BEFORE, LEADS_COMPOUND, LEADS_PRONOUN } from "./en/offices.ts";
import { bodyName, hasBodyWord, nameWords } from "./name.ts";

/** How far around a name its title may stand, in code units. */
const AROUND = 120;
/** How far before "its president" the body it leads may be named, in code units. */
const BEFORE = 240;

/**
 * The body that a person leads or speaks for by the words around a mention or by the mention itself ("the institute's president, NAME", "NAME, who heads the directorate",
 * "its commander, NAME"), as the report writes it; `undefined` where none says so.
 */
export function bodyLed({ report, findings }: ReadReport, speaker: Speaker): string | undefined {
  for (const { start: first, end, exact } of speaker.mentions) {
    const start = first + Math.max(0, exact.indexOf(speaker.name));
    const after = LEADS_AFTER.exec(report.text.slice(end, end + AROUND))?.[1];
    if (after !== undefined && OURS.test(after)) return report.outlet;
    if (LEADS_PRONOUN.test(report.text.slice(end, end + AROUND))) {
      const body = bodyBefore({ report, findings }, start);
      if (body !== undefined) return body;
    }
    if (after !== undefined && isBody(after)) return after.trim();
    const from = Math.max(0, start - AROUND);
    const titled =
      LEADS_BEFORE.exec(report.text.slice(from, start)) ??
      LEADS_BEFORE.exec(`${report.text.slice(from, end)} `);
    const owner = titled?.[2]?.replace(/^.*\b(?:the|and|but)\s+/i, "").trim();
    if (owner !== undefined && isBody(owner)) return owner;
    if (titled?.[1]?.toLowerCase() === "our") return report.outlet;
    const body = titled?.[1] === undefined ? undefined : bodyBefore({ report, findings }, start);
    if (body !== undefined) return body;
  }
  return undefined;
}

/** "institute's president", "director of the union": the body of one who leads it or speaks for it. */
export function bodyOfTitle(title: string): string | undefined {
  const body =
    LEADS_BEFORE.exec(`${title} `)?.[2] ??
    LEADS_AFTER.exec(` ${title}`)?.[1] ??
    LEADS_COMPOUND.exec(title)?.[1];
  return body !== undefined && isBody(body) ? body.trim() : undefined;
}

/** What the writers call theirs is the outlet's. */
const OURS = /^our\b/i;

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

/**
 * The body named last before `at`, in the same paragraph. A pronoun that begins a sentence goes on with what the sentence before began with: then the first body
 * of that sentence.
 */
function bodyBefore({ report, findings }: ReadReport, at: number): string | undefined {
  const from = Math.max(at - BEFORE, report.text.lastIndexOf("\n", at) + 1);
  const named = [
    ...findings.names.filter((each) => each.kind === "organisation").map((each) => each.anchor),
    ...findings.speakers.flatMap((each) => each.mentions),
  ].filter((anchor) => anchor.start >= from && anchor.end < at && isBody(anchor.exact));
  const nearest = named.sort((a, b) => b.end - a.end || a.start - b.start)[0];
  const subject = nearest && subjectBefore({ report, at, named });
  if (nearest) return (subject ?? nearest).exact;
  return [...report.text.slice(from, at).matchAll(/\b[Tt]he (\p{L}{4,20})\b/gu)]
    .map((match) => match[1]!)
    .findLast((word) => HEADS.has(word.toLowerCase()));
}

/** The first body of the sentence before `at`, where the sentence at `at` has none of its own before it. */
function subjectBefore({
  report,
  at,
  named,
}: {
  report: ReadReport["report"];
  at: number;
  named: readonly Anchor[];
}): Anchor | undefined {
  const ends = [...report.text.slice(Math.max(0, at - BEFORE), at).matchAll(/[.!?]["”]?\s/g)].map(
    (match) => Math.max(0, at - BEFORE) + match.index + 1,
  );
  const [last, before = 0] = ends.reverse();
  if (last === undefined || named.some(({ start }) => start >= last)) return undefined;
  const sentence = named.filter(({ start }) => start >= before && start < last);
  return sentence.sort((a, b) => a.start - b.start || b.end - a.end)[0];
}
