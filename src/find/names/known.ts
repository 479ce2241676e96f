import { foldWord, joinKey, type Sense } from "../../gazetteer/index.ts";
import { type Cutting, isCapitalised } from "./runs.ts";

/** Whether a word is written as a part of a name: large, or in figures. */
export function isNameWord(text: string): boolean {
  return isCapitalised(text) || /^\p{N}/u.test(text);
}

/** Where a well-known place or an adjective of one that starts here ends; `at` where none does. */
export function knownEnd(at: number, last: number, { doc, gazetteer }: Cutting): number {
  for (let end = Math.min(last, at + 5); end > at; end--) {
    const best = sensesOf(at, end, { doc, gazetteer }).at(0);
    if (!best) continue;
    const { kind, population } = best.place;
    const known = !["city", "section", "admin2"].includes(kind) || population > 100_000;
    if (known && (end - at > 1 || !gazetteer.isCommon(foldWord(doc.tokens[at]!.text)))) return end;
  }
  return at;
}

/** What the gazetteer says of the tokens `[first, last)`, best known first. */
export function sensesOf(
  first: number,
  last: number,
  { doc, gazetteer }: Pick<Cutting, "doc" | "gazetteer">,
): readonly Sense[] {
  return gazetteer.senses(joinKey(doc.tokens.slice(first, last).map((token) => foldWord(token.text))));
}
