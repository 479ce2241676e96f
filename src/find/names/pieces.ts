import { foldWord } from "../../gazetteer/index.ts";
import type { Token } from "../../text/index.ts";
import { countryJoint, innerJoint, isOpened, listJoint, ownerJoint, titledPerson } from "./joints.ts";
import { isNameWord, knownEnd, sensesOf } from "./known.ts";
import type { Cutting, Run } from "./runs.ts";

/** Cuts a run into the names it holds: titles and nationalities in front come off, lists and "X of Y" come apart. */
export function piecesOf(run: Run, cutting: Cutting): Run[] {
  if (run.quoted) return [run];
  const trimmed = trim(run, cutting);
  if (!trimmed) return [];
  if (run.headline) return headlinePieces(trimmed, cutting);
  const list = listJoint(trimmed, cutting);
  if (list) return around(trimmed, list, cutting);
  const titled = titledPerson(trimmed, cutting);
  if (titled) return around(trimmed, titled, cutting);
  const owner = countryJoint(trimmed, cutting) ?? ownerJoint(trimmed, cutting);
  if (owner) return around(trimmed, owner, cutting);
  if (isHeaded(trimmed, cutting)) return afterTitle(trimmed, cutting);
  const joint = innerJoint(trimmed, cutting);
  if (joint) return around(trimmed, joint, cutting);
  return withoutAttributes(trimmed, cutting);
}

function around({ first, last }: Run, joint: Run, cutting: Cutting): Run[] {
  return [
    ...piecesOf({ first, last: joint.first }, cutting),
    ...piecesOf({ first: joint.last, last }, cutting),
  ];
}

function trim(run: Run, { doc, words, gazetteer }: Cutting): Run | null {
  let { first, last } = run;
  // A year belongs to the name of an event or an edition only.
  if (/^\d{4}$/.test(doc.tokens[first]!.text) && !words.heads.has(doc.tokens[last - 1]!.lower)) first++;
  while (last > first && !isNameWord(doc.tokens[last - 1]!.text)) last--;
  while (first < last && !isNameWord(doc.tokens[first]!.text) && !isHyphen(doc.tokens[first + 1])) first++;
  const alone = last - first === 1 ? doc.tokens[first]! : null;
  // A lone letter or an initial names nothing; a lone ordinary noun in capitals is a heading.
  if (first >= last || (alone && (/^\p{L}\.?$/u.test(alone.text) || /^\d+$/.test(alone.text)))) return null;
  if (alone && gazetteer.isCommon(foldWord(alone.text)) && !isKnown(alone.lower, { doc, words, gazetteer })) {
    // An ordinary word alone is a name only where its tag says so and no sentence, cell or heading begins with it.
    if (alone.upos !== "PROPN" || run.opening) return null;
  }
  return { ...run, first, last };
}

function isKnown(word: string, { words, gazetteer }: Cutting): boolean {
  return (
    words.peoples.has(word) ||
    words.organisations.has(word) ||
    gazetteer.senses(foldWord(word)).at(0)?.use === "adjective"
  );
}

/** Nationalities and titles in front of a name are no part of it. */
function withoutAttributes({ first, last }: Run, cutting: Cutting): Run[] {
  const { doc, words } = cutting;
  const people = peopleAdjective({ first, last }, cutting);
  if (people > 0 && people < last - first) {
    return [{ first, last: first + people }, ...piecesOf({ first: first + people, last }, cutting)];
  }
  const place = knownEnd(first, last - 1, cutting);
  if (place > first && place === last - 1 && peopleAdjective({ first: place, last }, cutting) === 1) {
    return [
      { first, last: place },
      { first: place, last },
    ];
  }
  let start = first;
  while (start < last - 1 && words.titles.has(doc.tokens[start]!.lower)) start++;
  if (start === first) return [{ first, last }];
  while (start < last - 1 && !isNameWord(doc.tokens[start]!.text)) start++;
  return piecesOf({ first: start, last }, cutting);
}

function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && /^[-–‑]$/.test(token.text);
}

/** Whether the last word, or one before "of", says what the whole is. */
function isHeaded({ first, last }: Run, { doc, words }: Cutting): boolean {
  if (last - first < 2) return false;
  if (isOpened({ first, last }, { doc, words })) return true;
  const head = doc.tokens[last - 1]!;
  const before = /^(?:[IVX]+|\d+)$/.test(head.text) ? doc.tokens[last - 2]! : head;
  return words.heads.has(before.lower);
}

/** A title in front of a headed name ("President of the National Assembly" keeps the assembly). */
function afterTitle({ first, last }: Run, cutting: Cutting): Run[] {
  const { doc, words } = cutting;
  if (!words.titles.has(doc.tokens[first]!.lower) || !words.of.has(doc.tokens[first + 1]?.lower ?? ""))
    return [{ first, last }];
  let start = first + 2;
  while (start < last && !isNameWord(doc.tokens[start]!.text)) start++;
  return start < last ? [{ first: start, last }] : [];
}

/** How many words at the start of a run are an adjective of a country or people ("South Korean"); 0 where none are. */
function peopleAdjective({ first, last }: Run, { doc, words, gazetteer }: Cutting): number {
  for (let length = Math.min(3, last - first); length > 0; length--) {
    const use = sensesOf(first, first + length, { doc, gazetteer }).at(0)?.use;
    if (use) return use === "adjective" ? length : 0;
  }
  return words.peoples.has(doc.tokens[first]!.lower) ? 1 : 0;
}

/** In a headline only what is known by itself stands out: places, full names of people, headed names. */
function headlinePieces({ first, last }: Run, cutting: Cutting): Run[] {
  const { doc, gazetteer, words } = cutting;
  const pieces: Run[] = [];
  let at = first;
  while (at < last) {
    const end = knownEnd(at, last, cutting);
    if (end > at) {
      pieces.push({ first: at, last: end });
      at = end;
      continue;
    }
    const [token, next] = [doc.tokens[at]!, doc.tokens[at + 1]];
    const given =
      gazetteer.isGivenName(foldWord(token.text)) &&
      token.upos === "PROPN" &&
      !gazetteer.isCommon(foldWord(token.text));
    if (at + 1 < last && given && next?.upos === "PROPN" && !gazetteer.isCommon(foldWord(next.text))) {
      pieces.push({ first: at, last: at + 2 });
      at += 2;
    } else {
      if (words.organisations.has(token.lower)) pieces.push({ first: at, last: at + 1 });
      at++;
    }
  }
  return pieces;
}
