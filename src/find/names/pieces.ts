import { foldWord, type Gazetteer, joinKey } from "../../gazetteer/index.ts";
import type { Doc } from "../../text/index.ts";
import { isCapitalised, type Run } from "./runs.ts";
import type { NameWords } from "./words.ts";

/** What cutting runs needs to know. */
export interface Cutting {
  readonly doc: Doc;
  readonly words: NameWords;
  readonly gazetteer: Gazetteer;
}

/** Cuts a run into the names it holds: titles and nationalities in front come off, lists and "X of Y" come apart. */
export function piecesOf(run: Run, cutting: Cutting): Run[] {
  const { doc, words } = cutting;
  let { first, last } = run;
  while (last > first && !isNameWord(doc.tokens[last - 1]!.text)) last--;
  if (first >= last) return [];
  const whole = { first, last };
  if (isHeaded(whole, cutting)) return afterTitle(whole, cutting);
  const joint = outerJoint(whole, cutting);
  if (joint) {
    return [
      ...piecesOf({ first, last: joint.first }, cutting),
      ...piecesOf({ first: joint.last, last }, cutting),
    ];
  }
  const people = peopleAdjective(whole, cutting);
  if (people > 0 && people < last - first) {
    return [{ first, last: first + people }, ...piecesOf({ first: first + people, last }, cutting)];
  }
  while (first < last - 1 && words.titles.has(doc.tokens[first]!.lower)) first++;
  if (first > run.first && last - first >= 1 && !isNameWord(doc.tokens[first]!.text))
    return piecesOf({ first: first + 1, last }, cutting);
  return [{ first, last }];
}

function isNameWord(text: string): boolean {
  return isCapitalised(text) || /^\p{N}/u.test(text);
}

/** Whether the last word, or the first before "of", says what the whole is. */
function isHeaded({ first, last }: Run, { doc, words }: Cutting): boolean {
  if (last - first < 2) return false;
  const second = doc.tokens[first + 1]!.lower;
  if (words.firsts.has(doc.tokens[first]!.lower) && ["of", "for", "de", "des"].includes(second)) return true;
  if (!words.heads.has(doc.tokens[last - 1]!.lower)) return false;
  // "Hamas and Islamic Jihad Movement": a joint before the last two words does not belong to one name unless a head opens it.
  return true;
}

/** A title in front of a headed name ("President of the National Assembly" keeps the assembly). */
function afterTitle({ first, last }: Run, { doc, words }: Cutting): Run[] {
  if (words.titles.has(doc.tokens[first]!.lower) && doc.tokens[first + 1]?.lower === "of") {
    let start = first + 2;
    while (start < last && !isNameWord(doc.tokens[start]!.text)) start++;
    return start < last ? [{ first: start, last }] : [];
  }
  return [{ first, last }];
}

/** The small words at which a run that no head holds together comes apart: "and", "of", "'s", a lone dash. */
function outerJoint({ first, last }: Run, { doc, words, gazetteer }: Cutting): Run | null {
  const key = joinKey(doc.tokens.slice(first, last).map((token) => foldWord(token.text)));
  if (gazetteer.senses(key).length > 0) return null;
  for (const joint of ["and", "'s", "’s", "&"]) {
    for (let at = first + 1; at < last - 1; at++)
      if (doc.tokens[at]!.lower === joint && joint !== "&") return { first: at, last: at + 1 };
  }
  for (let at = first + 1; at < last - 1; at++) {
    if (doc.tokens[at]!.lower !== "of") continue;
    const left = doc.tokens[at - 1]!.lower;
    let end = at + 1;
    while (end < last - 1 && !isNameWord(doc.tokens[end]!.text)) end++;
    const right = joinKey(doc.tokens.slice(end, last).map((token) => foldWord(token.text)));
    if (words.titles.has(left) || gazetteer.senses(right).length > 0) return { first: at, last: end };
  }
  return null;
}

/** How many words at the start of a run are an adjective of a country or people ("South Korean"); 0 where none are. */
function peopleAdjective({ first, last }: Run, { doc, gazetteer }: Cutting): number {
  for (let length = Math.min(3, last - first); length > 0; length--) {
    const key = joinKey(doc.tokens.slice(first, first + length).map((token) => foldWord(token.text)));
    if (gazetteer.senses(key).at(0)?.use === "adjective") return length;
  }
  return 0;
}
