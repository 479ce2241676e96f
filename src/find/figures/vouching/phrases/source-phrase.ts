import { bisect, type Speaker } from "../../../../model/index.ts";
import type { Doc, Token } from "../../../../text/index.ts";
import { POSSESSIVE } from "../../languages/en/function-words.ts";
import { LEADING } from "../../languages/en/vouching/credits.ts";
import { DAYS, MONTHS } from "../../languages/en/vouching/giving.ts";
import { OWN, OWN_PEOPLE, POSSESSIVE_PRONOUNS } from "../../languages/en/vouching/pronouns.ts";
import {
  AGENCIES,
  BODIES,
  CALLINGS,
  HAPPENINGS,
  PERSONS,
  SETTLEMENTS,
  SOURCE_HEADS,
  SOURCE_PAIRS,
} from "../../languages/en/vouching/source-nouns.ts";
import { meantAt } from "./antecedents.ts";
import type { Phrase } from "./looking.ts";
import { sentenceBefore, sourceTakenUp } from "./sentence-before.ts";

/** A noun phrase of a source is no longer than this on either side of its head, in words. A judgement: a hostile text is one phrase. */
const SIDE = 6;
/** A name in capitals ("UNHCR"). */
export const ACRONYM = /^\p{Lu}[\p{Lu}\d&-]{1,9}$/u;
const LEFT = /^(?:compound|amod|flat|nmod:poss|det|case|nummod)$/;

/**
 * The name of the source whose phrase has its head at token `head`, without a leading article: by {@link Speaker.name} where it is one the
 * report names elsewhere. `null` where the phrase names no body, office or proper name; with `anyone` any noun will do.
 */
export function sourceAt(
  doc: Doc,
  { head, speakers, anyone = false }: Phrase & { anyone?: boolean },
): string | null {
  const token = doc.tokens[head];
  const meant = meantOrTaken(doc, { at: head, speakers });
  if (meant !== null) return meant;
  const names =
    token &&
    (namesSource(token) ||
      isPair(doc.tokens, head) ||
      isTitled(doc, head) ||
      (anyone && token.upos === "NOUN"));
  if (!token || !names) return null;
  const [first, last] = [leftEnd(doc, head), rightEnd(doc.tokens, head)];
  const beside = token.upos === "NOUN" ? nameBeside(doc, { at: last + 1, speakers }) : null;
  if (beside !== null) return beside;
  const owner = doc.tokens[first]?.lower ?? "";
  if (HAPPENINGS.has(owner) && !isSourceHead(token) && !isPair(doc.tokens, head)) return null;
  if (OWN.has(owner) || OWN.has(doc.tokens[first - 1]?.lower ?? "")) return null;
  const body = doc.tokens[head - 1];
  if (OWN_PEOPLE.has(token.lower) && body?.head === head && namesSource(body))
    return sourceAt(doc, { head: head - 1, speakers });
  if (POSSESSIVE_PRONOUNS.has(owner) && OWN_PEOPLE.has(token.lower))
    return meantOrTaken(doc, { at: first, speakers });
  const words = doc.text
    .slice(doc.tokens[first]?.start ?? 0, doc.tokens[last]?.end ?? 0)
    .replace(/\s+/g, " ")
    .replace(LEADING, "");
  return known(words, speakers);
}

/** Whom a word points back to: who stands in the sentence before, where no speaker was named since. */
function meantOrTaken(
  doc: Doc,
  { at, speakers }: { at: number; speakers: readonly Speaker[] },
): string | null {
  const meant = meantAt(doc, { at, speakers });
  const head = sourceTakenUp(doc, at);
  const since = doc.tokens[sentenceBefore(doc, at)?.first ?? -1]?.start ?? 0;
  const taken = head >= 0 && (meant?.last ?? -1) < since ? sourceAt(doc, { head, speakers }) : null;
  return taken ?? meant?.name ?? null;
}

/** "the guild's president, Nora Quell": the speaker whose full name stands behind the comma. */
function nameBeside(doc: Doc, { at, speakers }: { at: number; speakers: readonly Speaker[] }): string | null {
  const { tokens } = doc;
  if (tokens[at]?.text !== ",") return null;
  let last = at + 1;
  while (tokens[last]?.upos === "PROPN" && last < at + SIDE) last++;
  if (last < at + 3 || !/^[,.;:)]$/.test(tokens[last]?.text ?? ".")) return null;
  const name = doc.text.slice(tokens[at + 1]!.start, tokens[last - 1]!.end);
  const known = speakers.find((speaker) => speaker.name === name || speaker.aliases.includes(name));
  return known?.person === false ? null : (known?.name ?? name);
}

/** Whether a phrase stands for a source without a verb to say so: a body, an office, an acronym or a speaker of the report, not any name. */
export function standsForSource(doc: Doc, { head, speakers }: Phrase): boolean {
  const token = doc.tokens[head];
  if (!token || token.upos === "PRON") return false;
  if (isSourceHead(token) || isAcronym(token) || isPair(doc.tokens, head) || isGlossed(doc.tokens, head))
    return true;
  const name = sourceAt(doc, { head, speakers });
  return speakers.some((speaker) => speaker.name === name);
}

/** Whether a name is that of a speaker of the report, of a relief agency, or ends or begins in a word for a body or an office. */
export function isBody(name: string, speakers: readonly Speaker[]): boolean {
  if (AGENCIES.has(name) || speakers.some((speaker) => speaker.name === name)) return true;
  const words = name.toLowerCase().split(" ");
  return SOURCE_HEADS.has(words.at(-1) ?? "") || SOURCE_HEADS.has(words[0] ?? "");
}

function isSourceHead({ lower, lemma, upos }: Token): boolean {
  const calling = CALLINGS.test(lower) && (upos === "NOUN" || lower.endsWith("s"));
  return SOURCE_HEADS.has(lower) || SOURCE_HEADS.has(lemma) || calling;
}

/** "the town hall": a noun that heads the name of a source only behind another. */
function isPair(tokens: readonly Token[], head: number): boolean {
  return SOURCE_PAIRS.has(`${tokens[head - 1]?.lower} ${tokens[head]?.lower}`);
}

/** "Signal 90, the port's rescue service,": a word in capitals, with its number, that a body or an office explains between commas. */
function isGlossed(tokens: readonly Token[], head: number): boolean {
  const name = tokens[head];
  if (!name || !CAPITAL.test(name.text) || !/^(?:NOUN|PROPN)$/.test(name.upos)) return false;
  const comma = /^\d+$/.test(tokens[head + 1]?.text ?? "") ? head + 2 : head + 1;
  if (tokens[comma]?.text !== "," || !/^(?:DET|PRON)$/.test(tokens[comma + 1]?.upos ?? "")) return false;
  let end = comma + 1;
  while (end < comma + 1 + SIDE && /^(?:NOUN|PROPN|ADJ|DET|PART|PRON)$/.test(tokens[end]?.upos ?? "")) end++;
  const gloss = tokens[end - 1];
  return tokens[end]?.text === "," && gloss !== undefined && isSourceHead(gloss);
}

function isPerson({ lower, upos }: Token): boolean {
  return PERSONS.has(lower) && upos === "NOUN";
}

/** Whether a word is written as an acronym ("UNHCR"). */
export function isAcronym({ text }: Token): boolean {
  return ACRONYM.test(text);
}

/** "the Night Watch": a noun in capitals right behind another word in capitals is of a name. */
function isTitled({ text, tokens }: Doc, head: number): boolean {
  const [before, noun] = [tokens[head - 1], tokens[head]];
  if (!before || noun?.upos !== "NOUN" || before.upos === "DET" || text.slice(before.end, noun.start) !== " ")
    return false;
  return [before, noun].every((token) => /^\p{Lu}\p{Ll}/u.test(token.text));
}

/** Whether a word can head the name of a source. */
export function namesSource(token: Token): boolean {
  if (MONTHS.has(token.lower) || DAYS.test(token.lower)) return false;
  return token.upos === "PROPN" || isSourceHead(token) || isPerson(token) || ACRONYM.test(token.text);
}

/** "Ostria's coast guard", "In Belmo | LKG": by its short name where that is a speaker of the report. */
function known(words: string, speakers: readonly Speaker[]): string {
  const found = speakerNamed(words, speakers);
  if (found !== words) return found;
  const short = words.replace(/^.*['’]s? /, "");
  const owned = short === words ? words : shortOr(words, { short, speakers });
  const last = words.replace(/^.* /, "");
  return owned === words && ACRONYM.test(last) ? shortOr(words, { short: last, speakers }) : owned;
}

function shortOr(
  words: string,
  { short, speakers }: { short: string; speakers: readonly Speaker[] },
): string {
  const lower = short.toLowerCase();
  const named = speakers.some(({ name, aliases }) =>
    [name, ...aliases].some((one) => one.toLowerCase() === lower),
  );
  return named ? speakerNamed(short, speakers) : words;
}

function speakerNamed(words: string, speakers: readonly Speaker[]): string {
  const lower = words.toLowerCase();
  const same = (name: string) => name.toLowerCase() === lower;
  const found = speakers.find(({ name, aliases }) => same(name) || aliases.some(same));
  if (found) return found.name;
  if (!BODIES.has(lower)) return words;
  // "the ministry" is the health ministry where the report names no other.
  const longer = speakers.filter(({ name }) => name.toLowerCase().endsWith(` ${lower}`));
  return (longer.length === 1 ? longer[0]?.name : undefined) ?? words;
}

/** The first word of the phrase: the run of words right before the head that hang on it or on each other. */
function leftEnd(doc: Doc, head: number): number {
  const { tokens } = doc;
  const least = sentenceStart(doc, head);
  let first = head;
  while (first > Math.max(least, head - SIDE)) {
    const before = tokens[first - 1];
    const owner = before && POSSESSIVE.test(before.text) ? tokens[first - 2] : undefined;
    if (owner && /^(?:NOUN|PROPN)$/.test(owner.upos) && !SETTLEMENTS.has(owner.lower)) {
      first -= 2;
      continue;
    }
    const inside = before && before.head >= first && before.head <= head && LEFT.test(before.deprel);
    const word = before !== undefined && /\p{L}/u.test(before.text) && before.deprel !== "case";
    if (!word || !(inside || isRun(tokens, first)) || isCellEnd(doc.text, before)) break;
    first--;
  }
  return first;
}

/** The first token of the sentence that holds token `at`, found by bisection. */
function sentenceStart({ sentences }: Doc, at: number): number {
  return sentences[bisect(sentences, ({ last }) => last > at)]?.first ?? 0;
}

/** Whether a cell ends behind the word. */
function isCellEnd(text: string, { end }: Token): boolean {
  return /[\t|]/.test(text[end] ?? "");
}

/** Whether the word before `at` is of the same name, whatever the parse says: two capitalised words, or two nouns. */
function isRun(tokens: readonly Token[], at: number): boolean {
  const [before, here] = [tokens[at - 1], tokens[at]];
  if (!before || !here || /^(?:DET|ADP|PRON|CCONJ|SCONJ|AUX)$/.test(before.upos)) return false;
  if (CAPITAL.test(before.text) && CAPITAL.test(here.text)) return true;
  return /^(?:NOUN|PROPN|ADJ)$/.test(before.upos) && here.upos === "NOUN";
}

const CAPITAL = /^\p{Lu}/u;

/** The last word: a name that goes on, or "of" with what it governs ("Ministry of Public Health"). */
function rightEnd(tokens: readonly Token[], head: number): number {
  let last = head;
  while (last < head + SIDE) {
    const next = tokens[last + 1];
    if (
      last === head &&
      next &&
      /^\d+$/.test(next.text) &&
      next.head === head &&
      CAPITAL.test(tokens[head]!.text)
    )
      last++;
    else if (next?.deprel === "flat" && next.head >= head && next.head <= last) last++;
    else if (next && isHyphen(tokens, last + 1)) last += 2;
    else if (next?.lower === "of" && last === head) last = endOfGoverned(tokens, head + 2);
    else break;
  }
  return Math.min(last, head + SIDE);
}

/** "al-Orlo": a hyphen without spaces inside a name. */
function isHyphen(tokens: readonly Token[], at: number): boolean {
  const [before, here, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (here?.text !== "-" || !before || !next) return false;
  return before.end === here.start && here.end === next.start && CAPITAL.test(next.text);
}

/** The end of the run of capitalised words, articles and nouns that "of" governs. */
function endOfGoverned(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + SIDE && /^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[at]?.upos ?? "")) at++;
  return at - 1;
}
