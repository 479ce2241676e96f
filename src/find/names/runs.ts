import type { Doc, Sentence, Token } from "../../text/index.ts";
import type { NameWords } from "./words.ts";

/** Tokens `[first, last)` of a document that may be a name, or several side by side. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Longer runs are tables or shouting, not names; they are cut here. */
const MAX_RUN = 14;

/** The runs of a sentence: capitalised words, with the small words that names hold between them. */
export function runsOf(doc: Doc, sentence: Sentence, words: NameWords): Run[] {
  const runs: Run[] = [];
  let at = sentence.first;
  while (at < sentence.last) {
    if (!startsName(doc, sentence, at, words)) {
      at++;
      continue;
    }
    const last = runEnd(doc, sentence, at, words);
    runs.push({ first: at, last });
    at = last;
  }
  return runs;
}

/** Whether a word is written as names are: with a capital, or with a capital after a short prefix ("al-Assad", "iPhone", "d'Ivoire"). */
export function isCapitalised(word: string): boolean {
  return /^(?:\p{Lu}|\p{Ll}{1,2}['’-]?\p{Lu})/u.test(word);
}

function startsName(doc: Doc, sentence: Sentence, at: number, words: NameWords): boolean {
  const token = doc.tokens[at]!;
  if (!isCapitalised(token.text)) return isYearOfEvent(doc, sentence, at);
  if (words.never.has(token.lower)) return token.lower === "us" ? token.text === "US" : false;
  if (token.upos === "PROPN" || token.upos === "X") return true;
  if (isSentenceStart(doc, sentence, at)) return startsCapitalisedPhrase(doc, sentence, at, words);
  return !["PRON", "DET", "ADP", "AUX", "CCONJ", "SCONJ", "PART", "INTJ", "PUNCT", "NUM"].includes(
    token.upos,
  );
}

/** The first word of a sentence that is tagged as no name still begins one where names follow ("International Monetary Fund"). */
function startsCapitalisedPhrase(doc: Doc, sentence: Sentence, at: number, words: NameWords): boolean {
  const token = doc.tokens[at]!;
  if (!["NOUN", "ADJ"].includes(token.upos)) return false;
  const next = doc.tokens[at + 1];
  return (
    next !== undefined && at + 1 < sentence.last && next.upos === "PROPN" && !words.titles.has(token.lower)
  );
}

function isYearOfEvent(doc: Doc, sentence: Sentence, at: number): boolean {
  const token = doc.tokens[at]!;
  const next = doc.tokens[at + 1];
  return (
    /^(?:1[89]|20)\d\d$/.test(token.text) &&
    next !== undefined &&
    at + 1 < sentence.last &&
    next.upos === "PROPN" &&
    isCapitalised(next.text)
  );
}

/** Whether nothing but quotation marks, brackets or markers stands before the word in its sentence. */
export function isSentenceStart(doc: Doc, sentence: Sentence, at: number): boolean {
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
  if (isPart(doc.tokens[at]!, words)) return at + 1;
  let end = at;
  while (end < sentence.last && end - at < 3 && isBetween(doc, end, words)) end++;
  if (end === at || end >= sentence.last || !isPart(doc.tokens[end]!, words)) return -1;
  return end + 1;
}

function isPart(token: Token, words: NameWords): boolean {
  if (!isCapitalised(token.text)) return false;
  return (
    !words.never.has(token.lower) || (token.lower !== "i" && token.upos === "PROPN" && token.text.length > 3)
  );
}

function isBetween(doc: Doc, at: number, words: NameWords): boolean {
  const token = doc.tokens[at]!;
  const before = doc.tokens[at - 1];
  if (token.text === "-" || token.text === "–" || token.text === "‑")
    return before?.end === token.start && doc.tokens[at + 1]?.start === token.end;
  if (token.text === ".") return before?.end === token.start && (before?.text.length ?? 9) <= 2;
  return (
    words.inside.has(token.lower) ||
    (token.lower === "and" && words.joining.has("and")) ||
    token.lower === "'s"
  );
}
