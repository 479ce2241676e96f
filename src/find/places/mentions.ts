import { foldWord, type Gazetteer, joinKey, type Sense } from "../../gazetteer/index.ts";
import type { FoundName } from "../../model/index.ts";
import type { Doc } from "../../text/index.ts";
import type { Looking, Mention } from "./mention.ts";
import { goesOn, lostLetter, otherSpellings, withLostLetter } from "./spelling.ts";
import { type Verdict, verdictOn } from "./toponym.ts";

/** Longest name looked up, in tokens ("Democratic Republic of the Congo" has five). */
const MAX_WORDS = 6;

/** The mentions of a text, longest first where they overlap, in order of the text. */
export function mentionsOf(looking: Looking): Mention[] {
  const { doc, names } = looking;
  const folded = doc.tokens.map((token) => foldWord(token.text));
  const judged: Judged[] = [];
  let name = 0;
  for (const sentence of doc.sentences) {
    for (let at = sentence.first; at < sentence.last; at++) {
      const token = doc.tokens[at]!;
      while (name < names.length && names[name]!.anchor.end <= token.start) name++;
      if (!/^\p{Lu}/u.test(token.text) && names[name]?.anchor.start !== token.start) continue;
      const longest = Math.min(sentence.last, at + MAX_WORDS);
      const found = longestAt({ looking, folded, at, limit: longest, name: names[name] });
      if (!found) continue;
      judged.push(found);
      at = found.mention.last - 1;
    }
  }
  const sure = new Set(judged.filter((each) => each.verdict === "sure").map((each) => each.mention.key));
  return judged
    .filter(({ mention, verdict }) => verdict !== "doubtful" || sure.has(mention.key))
    .map(({ mention }) => mention);
}

interface Judged {
  readonly mention: Mention;
  readonly verdict: Verdict;
}

interface Spot {
  readonly looking: Looking;
  readonly folded: readonly string[];
  readonly at: number;
  readonly limit: number;
  /** The name that ends after the spot first. */
  readonly name: FoundName | undefined;
}

function longestAt({ looking, folded, at, limit, name }: Spot): Judged | null {
  const { doc, gazetteer } = looking;
  for (let last = limit; last > at; last--) {
    if (!endsName(doc, last - 1) || hasComma(doc, at, last)) continue;
    const words = doc.text.slice(doc.tokens[at]!.start, doc.tokens[last - 1]!.end);
    if (goesOn(doc.text, doc.tokens[last - 1]!.end) || POSSESSIVE.test(words)) continue;
    const key = joinKey(folded.slice(at, last));
    const senses = sensesOf({ key, words }, gazetteer);
    if (senses.length === 0) continue;
    const mention = { first: at, last, key, senses, damaged: senses.length > 1 && lostLetter(words) };
    const verdict = verdictOn(mention, looking, name);
    if (verdict !== "no") return { mention, verdict };
  }
  return null;
}

/** A name whose possessive lost its apostrophe. */
const POSSESSIVE = /\uFFFDs$/;

function sensesOf({ key, words }: { key: string; words: string }, gazetteer: Gazetteer): readonly Sense[] {
  if (lostLetter(words)) return withLostLetter(words, gazetteer);
  const senses = gazetteer.senses(key);
  return senses.length === 0 ? otherSpellings(key, gazetteer) : senses;
}

function endsName({ tokens }: Doc, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]!];
  // What stands behind a lost letter goes on with its word.
  if (
    before?.end === token.start &&
    /^\uFFFD|^\p{L}/u.test(token.text) &&
    /\uFFFD/.test(`${before.text.slice(-1)}${token.text[0]}`)
  )
    return true;
  return /^[\p{Lu}\p{N}]/u.test(token.text) || /^(?:\p{Ll}{1,2}['’-])\p{Lu}/u.test(token.text);
}

function hasComma(doc: Doc, first: number, last: number): boolean {
  for (let i = first; i < last - 1; i++) if (/^[,;:()"“”/]$/.test(doc.tokens[i]!.text)) return true;
  return false;
}
