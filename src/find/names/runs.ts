import { foldWord, type Gazetteer } from "../../gazetteer/index.ts";
import type { Doc, Sentence, Token } from "../../text/index.ts";
import { wordSet } from "../word-set.ts";
import type { NameWords } from "./words.ts";

/** What cutting a text into names needs to know. */
export interface Cutting {
  readonly doc: Doc;
  readonly words: NameWords;
  readonly gazetteer: Gazetteer;
}

/** Tokens `[first, last)` of a document that may be a name, or several side by side. */
export interface Run {
  readonly first: number;
  readonly last: number;
  /** Stands alone between quotation marks: the title of a work. */
  readonly quoted?: boolean;
  /** Stands in a sentence that writes every word large, where capitals say nothing. */
  readonly headline?: boolean;
  /** Starts with the first word of its sentence, whose capital says nothing. */
  readonly opening?: boolean;
}

/** Longer runs are tables or shouting, not names; they are cut here. */
const MAX_RUN = 14;
/** White space within a name: one character, or a line break of two. Wider gaps are columns. */
const WIDEST_GAP = 2;
/** Longest title of a work, in tokens, quotation marks left out. */
const MAX_TITLE = 12;

/** The runs of a sentence: capitalised words with the small words that names hold between them, and titles between quotation marks. */
export function runsOf(sentence: Sentence, { doc, words, gazetteer }: Cutting): Run[] {
  const headline = isHeadline(doc, sentence);
  const runs: Run[] = [];
  let at = sentence.first;
  while (at < sentence.last) {
    const title = headline ? 0 : titleLength(doc, sentence, at);
    if (title > 0) {
      runs.push({ first: at, last: at + title, quoted: true });
      at += title;
    } else if (startsName(doc, sentence, at, words) || isPeople(doc.tokens[at]!, { words, gazetteer })) {
      const last = runEnd(doc, sentence, at, words);
      runs.push({ first: at, last, headline, opening: at === sentence.first });
      at = last;
    } else at++;
  }
  return runs;
}

/** Whether a word is written as names are: with a capital, or with a capital after a short prefix ("al-Assad", "iPhone", "d'Ivoire"). */
export function isCapitalised(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first >= 65 && first <= 90) return true;
  // Most words start with three small letters of ASCII and need no closer look.
  if (first >= 97 && first <= 122 && isSmall(word.charCodeAt(1)) && isSmall(word.charCodeAt(2))) return false;
  return /^(?:\p{Lu}|\p{Ll}{1,2}['’-]?\p{Lu})/u.test(word);
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Whether nearly every longer word of a sentence of four or more is written large. */
function isHeadline(doc: Doc, sentence: Sentence): boolean {
  let large = 0;
  let all = 0;
  for (let at = sentence.first; at < sentence.last; at++) {
    const { text } = doc.tokens[at]!;
    if (!/^\p{L}{4,}/u.test(text)) continue;
    all++;
    if (isCapitalised(text)) large++;
  }
  return all >= 4 && large / all >= 0.85 && !/[.!?]["”']?$/.test(doc.tokens[sentence.last - 1]!.text);
}

const OPENING = /^["“«„]$/;
const CLOSING = /^["”»“]$/;

/** How many tokens of a title stand right after an opening quotation mark, up to the closing one; 0 where no title does. */
function titleLength(doc: Doc, sentence: Sentence, at: number): number {
  if (!OPENING.test(doc.tokens[at - 1]?.text ?? "") || at === sentence.first) return 0;
  let large = 0;
  let small = 0;
  for (let end = at; end < Math.min(sentence.last, at + MAX_TITLE + 1); end++) {
    const { text } = doc.tokens[end]!;
    if (CLOSING.test(text)) {
      const isTitle = end > at && large > 0 && large >= 3 * small && isCapitalised(doc.tokens[at]!.text);
      return isTitle && !/^[,.]$/.test(doc.tokens[end - 1]!.text) ? end - at : 0;
    }
    if (/^\p{L}{4,}/u.test(text)) isCapitalised(text) ? large++ : small++;
  }
  return 0;
}

/** Whether a word is an adjective of a country or people, however it is tagged. */
function isPeople(token: Token, { words, gazetteer }: Pick<Cutting, "words" | "gazetteer">): boolean {
  if (!isCapitalised(token.text)) return false;
  return words.peoples.has(token.lower) || gazetteer.senses(foldWord(token.text)).at(0)?.use === "adjective";
}

function startsName(doc: Doc, sentence: Sentence, at: number, words: NameWords): boolean {
  const token = doc.tokens[at]!;
  if (!isCapitalised(token.text)) return isYearOfEvent(doc, sentence, at) || isPrefix(doc, at, words);
  if (words.never.has(token.lower)) return token.text === "US";
  if (token.upos === "PROPN" || token.upos === "X" || /^\p{Lu}{3,}/u.test(token.text)) return true;
  if (words.opening.has(token.lower) || isSentenceStart(doc, sentence, at))
    return startsPhrase(doc, sentence, at, words);
  return !UNNAMED.has(token.upos);
}

const UNNAMED: ReadonlySet<string> = wordSet("PRON DET ADP AUX CCONJ SCONJ PART INTJ PUNCT NUM");

/** The first word of a sentence that is tagged as no name still begins one where names follow ("International Monetary Fund"). */
function startsPhrase(doc: Doc, sentence: Sentence, at: number, words: NameWords): boolean {
  const token = doc.tokens[at]!;
  const next = doc.tokens[at + 1];
  if (!["NOUN", "ADJ"].includes(token.upos) || words.titles.has(token.lower)) return false;
  return next !== undefined && at + 1 < sentence.last && next.upos === "PROPN";
}

/** "2010 Winter Olympics": a year right before a name. */
function isYearOfEvent(doc: Doc, sentence: Sentence, at: number): boolean {
  const next = doc.tokens[at + 1];
  const { text } = doc.tokens[at]!;
  if (text.length !== 4 || !/^(?:1[89]|20)\d\d$/.test(text) || !next || at + 1 >= sentence.last) return false;
  return next.upos === "PROPN" && isCapitalised(next.text);
}

/** "al-Fashir": a small prefix joined to a capital by a hyphen. */
function isPrefix(doc: Doc, at: number, words: NameWords): boolean {
  const token = doc.tokens[at]!;
  if (!words.inside.has(token.lower)) return false;
  const hyphen = doc.tokens[at + 1];
  const next = doc.tokens[at + 2];
  if (!hyphen || !next || !/^[-–‑]$/.test(hyphen.text)) return false;
  return token.end === hyphen.start && hyphen.end === next.start && isCapitalised(next.text);
}

function isSentenceStart(doc: Doc, sentence: Sentence, at: number): boolean {
  for (let i = sentence.first; i < at; i++) if (/[\p{L}\p{N}]/u.test(doc.tokens[i]!.text)) return false;
  return true;
}

function runEnd(doc: Doc, sentence: Sentence, first: number, words: NameWords): number {
  let last = first + 1;
  while (last < sentence.last && last - first < MAX_RUN) {
    const next = nextPart(doc, sentence, last, words);
    if (next < 0) break;
    last = next;
  }
  return last;
}

/** The end of the run if it goes on at `at`, through a capitalised word or small words before one; -1 where it ends. */
function nextPart(doc: Doc, sentence: Sentence, at: number, words: NameWords): number {
  if (doc.tokens[at]!.start - doc.tokens[at - 1]!.end > WIDEST_GAP) return -1;
  if (isPart(doc.tokens[at]!, words)) return at + 1;
  let end = at;
  while (end < sentence.last && end - at < 3 && isBetween(doc, end, words)) end++;
  if (end === at || end >= sentence.last || !isPart(doc.tokens[end]!, words)) return -1;
  return end + 1;
}

function isPart(token: Token, words: NameWords): boolean {
  if (!isCapitalised(token.text)) return false;
  if (/^(?:[IVX]+)$/.test(token.text)) return true;
  return !words.never.has(token.lower) || (token.upos === "PROPN" && token.text.length > 3);
}

function isBetween(doc: Doc, at: number, words: NameWords): boolean {
  const token = doc.tokens[at]!;
  const before = doc.tokens[at - 1];
  if (/^[-–‑]$/.test(token.text))
    return before?.end === token.start && doc.tokens[at + 1]?.start === token.end;
  if (token.text === ".") return before?.end === token.start && (before?.text.length ?? 9) <= 2;
  if ([words.inside, words.and, words.possessive].some((set) => set.has(token.lower))) return true;
  return words.joining.has(token.lower) && isOpened(doc, at, words);
}

/** Whether a word for an organisation stands before the small words that end here ("Committee for a"). */
function isOpened(doc: Doc, at: number, words: NameWords): boolean {
  let before = at - 1;
  while (before > at - 3 && words.joining.has(doc.tokens[before]?.lower ?? "")) before--;
  const word = doc.tokens[before];
  return word !== undefined && isCapitalised(word.text) && words.firsts.get(word.lower) === "organisation";
}
