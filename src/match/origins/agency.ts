import { type Anchor, anchorOf } from "../../model/index.ts";
import { AGENCIES } from "./agency-names.ts";
import type { OriginText } from "./text.ts";

/** The agency that a text says it comes from, and where it says so. */
export interface NamedAgency {
  readonly name: string;
  readonly where: "byline" | "dateline" | "credit" | "text";
  /** The words that name it; missing where they stand in the byline, which is no part of the text. */
  readonly anchor?: Anchor;
}

/** "CAIRO (ANW) -", "GOMA, 3 May (Reuters) –": a dateline opens a text, its place in front of the bracket and a dash or colon behind. */
const DATELINE = /^\s{0,20}\p{Lu}[\p{L}\p{M}\d ,.'’/-]{1,60}\(([\p{L}][\p{L}/&. -]{1,40})\)\s{0,3}[-–—:]/mu;
/** How far from the beginning a dateline may stand: below a headline. */
const HEAD = 400;
/** "(With MPA)", "(By Reuters)": whom a bracket credits is an agency, known or not. */
const CREDITED =
  /\((?:[Ww]ith|[Bb]y|[Ss]ource:?) (\p{Lu}[\p{L}/&.-]{1,30}(?: \p{Lu}[\p{L}/&.-]{0,30}){0,4})\)/u;
/** "(Reuters)": a bracket of its own credits an agency that is known. */
const BRACKET = /\(([\p{L}][\p{L}/&. -]{1,40})\)/gu;

const BY_CREDIT = new Map(AGENCIES.flatMap(({ name, credits }) => credits.map((credit) => [credit, name])));
const PLAIN = AGENCIES.flatMap(({ name, plain }) => plain.map((words) => ({ name, words })));
/** "AFP reported", "told Reuters", "according to Xinhua". */
const TELLS = /^(?: news agency)?,? (?:reported|reports|said|says|quoted|cited|wrote)\b/;
const TOLD = /\b(?:told|according to|quoted by|cited by|reported by)(?: the)?(?: news agency)? $/;

/** The agency that a text names as where it comes from: in the byline, else the dateline, else a credit in brackets, else in running text. */
export function agencyOf(text: OriginText): NamedAgency | undefined {
  return inByline(text) ?? inDateline(text) ?? inCredit(text) ?? inText(text);
}

function inByline({ byline }: OriginText): NamedAgency | undefined {
  const parts = (byline ?? "").split(/[,;/|]| and | by |^by /i).map((part) => part.trim());
  const name = parts.flatMap((part) => BY_CREDIT.get(part) ?? [])[0];
  return name === undefined ? undefined : { name, where: "byline" };
}

function inDateline(text: OriginText): NamedAgency | undefined {
  const match = DATELINE.exec(text.text.slice(0, HEAD));
  if (!match) return undefined;
  const start = match.index + match[0].lastIndexOf(`(${match[1]}`) + 1;
  return named(text, { words: match[1]!, start, where: "dateline" });
}

function inCredit(text: OriginText): NamedAgency | undefined {
  const credited = CREDITED.exec(text.text);
  if (credited) {
    const start = credited.index + credited[0].length - 1 - credited[1]!.length;
    return named(text, { words: credited[1]!, start, where: "credit" });
  }
  for (const match of text.text.matchAll(BRACKET)) {
    if (BY_CREDIT.has(match[1]!))
      return named(text, { words: match[1]!, start: match.index + 1, where: "credit" });
  }
  return undefined;
}

/** An agency that is quoted may have told this one thing alone: the weakest of the four. */
function inText(text: OriginText): NamedAgency | undefined {
  const found = PLAIN.flatMap(({ words }) => {
    const start = text.text.indexOf(words);
    if (start < 0) return [];
    const end = start + words.length;
    const tells =
      TELLS.test(text.text.slice(end, end + 40)) ||
      TOLD.test(text.text.slice(Math.max(0, start - 40), start));
    return tells ? [{ words, start }] : [];
  });
  const [first] = found.sort((a, b) => a.start - b.start || b.words.length - a.words.length);
  return first && named(text, { ...first, where: "text" });
}

function named(
  text: OriginText,
  { words, start, where }: { words: string; start: number; where: NamedAgency["where"] },
): NamedAgency {
  const name = BY_CREDIT.get(words.trim()) ?? words.trim();
  return { name, where, anchor: anchorOf(text, { start, end: start + words.length }) };
}
