import type { ReadReport, Speaker } from "../../model/index.ts";
import { HEADS, LEADS_AFTER, LEADS_BEFORE } from "./en/offices.ts";
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
  for (const { start, end } of speaker.mentions) {
    const after = LEADS_AFTER.exec(report.text.slice(end, end + AROUND))?.[1];
    if (after !== undefined && isBody(after)) return after.trim();
    const from = Math.max(0, start - AROUND);
    const titled =
      LEADS_BEFORE.exec(report.text.slice(from, start)) ??
      LEADS_BEFORE.exec(`${report.text.slice(from, end)} `);
    const owner = titled?.[2]?.replace(/^.*\b(?:the|and|but)\s+/i, "").trim();
    if (owner !== undefined && isBody(owner)) return owner;
    const body = titled?.[1] === undefined ? undefined : bodyBefore({ report, findings }, start);
    if (body !== undefined) return body;
  }
  return undefined;
}

/** "institute's president", "director of the union": the body of one who leads it or speaks for it. */
export function bodyOfTitle(title: string): string | undefined {
  const body = LEADS_BEFORE.exec(`${title} `)?.[2] ?? LEADS_AFTER.exec(` ${title}`)?.[1];
  return body !== undefined && isBody(body) ? body.trim() : undefined;
}

function isBody(words: string): boolean {
  return (
    bodyName(words).known !== undefined ||
    hasBodyWord(nameWords(words)) ||
    nameWords(words).some((word) => HEADS.has(word))
  );
}

/** The body named last before `at`, in the same paragraph. */
function bodyBefore({ report, findings }: ReadReport, at: number): string | undefined {
  const from = Math.max(at - BEFORE, report.text.lastIndexOf("\n", at) + 1);
  const named = [
    ...findings.names.filter((each) => each.kind === "organisation").map((each) => each.anchor),
    ...findings.speakers.flatMap((each) => each.mentions),
  ].filter((anchor) => anchor.start >= from && anchor.end < at && isBody(anchor.exact));
  const nearest = named.sort((a, b) => b.end - a.end || a.start - b.start)[0];
  if (nearest) return nearest.exact;
  return [...report.text.slice(from, at).matchAll(/\b[Tt]he (\p{L}{4,20})\b/gu)]
    .map((match) => match[1]!)
    .findLast((word) => HEADS.has(word.toLowerCase()));
}
