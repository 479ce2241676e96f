import type { Anchor, ReadReport, SourceKind } from "../../../model/index.ts";
import { HEADS } from "../en/offices.ts";
import { DESCRIBING, LEADING, TERRITORIES } from "../en/words.ts";
import { bodyName, hasBodyWord, isUnnamed, nameWords } from "./name.ts";

/** How far before "its president" the body it leads may be named, in code units. A judgement: the sentence before and the beginning of its own. */
const BEFORE = 240;

/** The letters and digits that a body is called by. */
const ACRONYM = /(?:^|\s)\p{Lu}[\p{Lu}\d][\p{Lu}\d-]{0,8}$/u;

/** Whether words are those of a body: a known one, an acronym, or with a word that only bodies have. */
export function isBody(words: string): boolean {
  return (
    bodyName(words).known !== undefined ||
    ACRONYM.test(words) ||
    hasBodyWord(nameWords(words)) ||
    nameWords(words).some((word) => HEADS.has(word)) ||
    (/^\p{Lu}\S+ /u.test(words) && DESCRIBING.has(nameWords(words).at(-1)!))
  );
}

/**
 * The body that "its" goes back to: that named last before `at` in its sentence, else first in the nearest sentence before it that names one; in
 * its paragraph or, where that begins with what is quoted, in the one before.
 */
export function bodyBefore(read: ReadReport, at: number): string | undefined {
  const { text } = read.report;
  const reach = Math.max(0, at - BEFORE);
  const own = reach + text.slice(reach, at + 1).lastIndexOf("\n") + 1;
  const found = bodyWithin(read, { from: own, at });
  if (found !== undefined || !GOES_ON.test(text.slice(own, at))) return found;
  const before = reach + text.slice(reach, own).trimEnd().lastIndexOf("\n") + 1;
  return bodyWithin(read, { from: before, at: own });
}

function bodyWithin(read: ReadReport, { from, at }: { from: number; at: number }): string | undefined {
  const inOrder = bodiesWithin(read, { from, at }).sort((a, b) => a.start - b.start || b.end - a.end);
  const last = inOrder.at(-1);
  if (last === undefined) return undefined;
  const ends = [...read.report.text.slice(from, at).matchAll(SENTENCE_END)].map(({ index }) => from + index);
  const sentence = ends.findLast((end) => end < last.start) ?? from;
  if (sentence === (ends.at(-1) ?? from)) return last.exact;
  return inOrder.find(({ start }) => start >= sentence)?.exact;
}

/** The bodies that a stretch of a report names: by words that only bodies have, or because they speak in it and are no person. */
function bodiesWithin(
  { report, findings }: ReadReport,
  { from, at }: { from: number; at: number },
): { exact: string; start: number; end: number }[] {
  const within = ({ exact, start, end }: { exact: string; start: number; end: number }): boolean =>
    start >= from && end < at && !OWNED.test(exact);
  const speakers = findings.speakers.flatMap(({ kind, person, mentions }) => {
    const speaks = person !== true && !PERSONAL.has(kind);
    return mentions.filter((each) => within(each) && (isBody(each.exact) || (speaks && isSpeaker(each))));
  });
  const named = findings.names.filter(({ kind, anchor }) => kind === "organisation" && within(anchor));
  const called = [...report.text.slice(from, at).matchAll(THE_WORDS)].flatMap((match) => {
    const exact = upToHead(match[1]!);
    const start = from + match.index + match[0].length;
    return exact === undefined ? [] : [{ exact, start, end: start + exact.length }];
  });
  const written = [...report.text.slice(from, at).matchAll(CAPITALS)].map(({ 0: exact, index }) => ({
    exact,
    start: from + index,
    end: from + index + exact.length,
  }));
  return [
    ...speakers,
    ...[...named.map(({ anchor }) => anchor), ...called].filter((each) => within(each) && isBody(each.exact)),
    ...written.filter((each) => within(each) && isBodyInFull(each.exact)),
  ];
}

const PERSONAL: ReadonlySet<SourceKind> = new Set(["person", "expert", "witness", "unnamed"]);

/** "Open Valley" and "the county" speak as bodies; "Some users" and "the driver" do not. */
function isSpeaker({ exact }: Anchor): boolean {
  const words = nameWords(exact);
  if (TERRITORIES.has(words.at(-1) ?? "")) return true;
  const name = exact.replace(/^the /i, "");
  return /^\p{Lu}/u.test(name) && !isUnnamed(words) && !LEADING.has(name.split(" ")[0]!.toLowerCase());
}

/** Two words or more with capitals that only a body has: "Tamra Hospital". */
function isBodyInFull(words: string): boolean {
  return (
    bodyName(words).known !== undefined ||
    nameWords(words)
      .slice(1)
      .some((word) => HEADS.has(word))
  );
}

const CAPITALS = /(?<!\p{L})(?!The )\p{Lu}[\p{L}\p{M}’'-]{1,20}(?: \p{Lu}[\p{L}\p{M}’'-]{1,20}){1,4}/gu;

/** "its chief of staff" is no body. */
const OWNED = /^(?:its|their|his|her|our|whose) /i;

/** A paragraph that begins with what is quoted, or with "Its", goes on with the one before. */
const GOES_ON = /^(?:["“«]|Its |Their )/;

/** "provincial hospital" of "provincial hospital in Tamra": up to the first word that says what kind of body it is, no link before it. */
function upToHead(words: string): string | undefined {
  const all = words.split(" ");
  const head = all.findIndex((word) => LINKS.has(word) || isBody(word));
  return head < 0 || LINKS.has(all[head]!) || all[head]!.length < 4
    ? undefined
    : all.slice(0, head + 1).join(" ");
}

const LINKS: ReadonlySet<string> = new Set(
  "of for in at to on by from with and or that which who the a an".split(" "),
);

/** "the", or whose it is, and up to four words behind it. */
const THE_WORDS =
  /\b(?:[Tt]he|\p{Lu}[\p{L}-]{1,20}[’']s) (?=((?:\p{L}[\p{L}’'-]{0,20} ){0,3}\p{L}[\p{L}’'-]{0,20}))/gu;
const SENTENCE_END = /[.!?]["”’]? (?=["“‘]?\p{Lu})/gu;
