import { foldWord } from "../../gazetteer/index.ts";
import { isNameWord, knownEnd, sensesOf } from "./known.ts";
import type { Cutting, Run } from "./runs.ts";

/** A word that opens a name stands among so many first ones ("United Nations High Commissioner for"). */
const OPENING_WORDS = 4;

/** The titles inside a run that a given name follows: "Education Secretary Anna Lind" is a title and a person. */
export function titledPerson({ first, last }: Run, { doc, words, gazetteer }: Cutting): Run | null {
  for (let at = first + 1; at < last - 1; at++) {
    if (!words.titles.has(doc.tokens[at]!.lower) && !isOffice(at, first, { doc, words })) continue;
    if (!gazetteer.isGivenName(foldWord(doc.tokens[at + 1]!.text))) continue;
    let start = at;
    if (isOffice(at, first, { doc, words })) start = at - 2;
    while (start > first && words.titles.has(doc.tokens[start - 1]!.lower)) start--;
    const known =
      sensesOf(first, start, { doc, gazetteer }).length > 0 || words.peoples.has(doc.tokens[first]!.lower);
    return { first: known ? start : first, last: at + 1 };
  }
  return null;
}

/** The possessive after a well-known place: "Norway's Foreign Ministry" is a place and a ministry. */
export function countryJoint({ first, last }: Run, cutting: Cutting): Run | null {
  if (
    sensesOf(first, last, cutting).length > 0 ||
    cutting.words.openers.has(cutting.doc.tokens[first]!.lower)
  )
    return null;
  for (let at = first + 1; at < Math.min(last - 1, first + 5); at++) {
    if (!cutting.words.possessive.has(cutting.doc.tokens[at]!.lower)) continue;
    return knownEnd(first, at, cutting) === at ? { first: at, last: at + 1 } : null;
  }
  return null;
}

/** Whether a word ends an office of state: "Secretary of State", "Minister of Health". */
function isOffice(at: number, first: number, { doc, words }: Pick<Cutting, "doc" | "words">): boolean {
  return (
    at - 2 >= first && words.of.has(doc.tokens[at - 1]!.lower) && words.titles.has(doc.tokens[at - 2]!.lower)
  );
}

/** The "of" between a member and its body: "Anna Lind of the Football League" holds two names, "University of Leeds School" one. */
export function ownerJoint({ first, last }: Run, { doc, words, gazetteer }: Cutting): Run | null {
  if (sensesOf(first, last, { doc, gazetteer }).length > 0) return null;
  for (let at = first + 2; at < last - 1; at++) {
    if (
      !words.of.has(doc.tokens[at]!.lower) ||
      words.heads.has(doc.tokens[at - 1]!.lower) ||
      words.firsts.has(doc.tokens[at - 1]!.lower)
    )
      continue;
    if (doc.tokens.slice(first, at).some((token) => words.firsts.has(token.lower))) continue;
    let end = at + 1;
    while (end < last - 1 && !isNameWord(doc.tokens[end]!.text)) end++;
    if (words.heads.has(doc.tokens[last - 1]!.lower) && last - end > 1) return { first: at, last: end };
  }
  return null;
}

/** The "and" of a list: one that stands between two whole names, not inside one ("Food and Agriculture Organization"). */
export function listJoint({ first, last }: Run, { doc, words, gazetteer }: Cutting): Run | null {
  for (let at = first + 1; at < last - 1; at++) {
    if (!words.and.has(doc.tokens[at]!.lower)) continue;
    if (sensesOf(first, last, { doc, gazetteer }).length > 0) return null;
    const opened = isOpened({ first, last }, { doc, words });
    const closing = words.heads.get(doc.tokens[last - 1]!.lower);
    const leftHead = words.heads.has(doc.tokens[at - 1]!.lower);
    const leftKnown =
      sensesOf(first, at, { doc, gazetteer }).length > 0 ||
      gazetteer.isGivenName(foldWord(doc.tokens[first]!.text));
    const whole = !leftHead && !leftKnown && (opened || closing === "organisation");
    // "Federation of Red Cross and Red Crescent Societies": a plural head closes both halves.
    const inside = whole || (opened && words.pluralBodies.has(doc.tokens[last - 1]!.lower));
    if (inside) continue;
    return { first: at, last: at + 1 };
  }
  return null;
}

/** The possessive or "of" at which a run that no head holds together comes apart. */
export function innerJoint({ first, last }: Run, { doc, words, gazetteer }: Cutting): Run | null {
  if (sensesOf(first, last, { doc, gazetteer }).length > 0) return null;
  for (let at = first + 1; at < last - 1; at++) {
    if (words.possessive.has(doc.tokens[at]!.lower)) return { first: at, last: at + 1 };
  }
  for (let at = first + 1; at < last - 1; at++) {
    if (!words.of.has(doc.tokens[at]!.lower)) continue;
    let end = at + 1;
    while (end < last - 1 && !isNameWord(doc.tokens[end]!.text)) end++;
    if (words.titles.has(doc.tokens[at - 1]!.lower) || sensesOf(end, last, { doc, gazetteer }).length > 0)
      return { first: at, last: end };
  }
  return null;
}

/** Whether one of the first words opens a name that goes on after "of" or "for". */
export function isOpened({ first, last }: Run, { doc, words }: Pick<Cutting, "doc" | "words">): boolean {
  for (let at = first; at < Math.min(first + OPENING_WORDS, last - 2); at++) {
    if (words.firsts.has(doc.tokens[at]!.lower) && words.links.has(doc.tokens[at + 1]!.lower)) return true;
  }
  return false;
}
