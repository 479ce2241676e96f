import type { Span } from "../../model/index.ts";
import type { Doc, Sentence, Token } from "../../text/index.ts";
import type { EventWords } from "./lexicon.ts";

/** Tokens `[first, last)` of a document that tell one thing; the span has no outer punctuation. */
export interface Clause extends Span {
  readonly first: number;
  readonly last: number;
  readonly sentence: Sentence;
}

/**
 * The clauses of a sentence: cut before words that open one, after commas, colons and verbs of saying, wherever both sides hold a verb of
 * their own (or, after "following", a noun that tells of a happening). Together they cover every token; none is empty.
 */
export function clausesOf(doc: Doc, sentence: Sentence, words: EventWords): Clause[] {
  const tokens = doc.tokens.slice(sentence.first, sentence.last);
  const pieces = piecesOf(tokens, words);
  return joinPieces(pieces, words).map((piece) => clauseOf(piece, sentence));
}

function piecesOf(tokens: readonly Token[], words: EventWords): Token[][] {
  const pieces: Token[][] = [];
  let piece: Token[] = [];
  tokens.forEach((token, index) => {
    if (piece.length > 0 && opensClause(token, tokens[index - 1], words)) {
      pieces.push(piece);
      piece = [];
    }
    piece.push(token);
  });
  if (piece.length > 0) pieces.push(piece);
  return pieces;
}

const BREAK = /^[,;:—–"“”()]$|^--$|^``$|^''$/;

function opensClause(token: Token, before: Token | undefined, words: EventWords): boolean {
  if (before && BREAK.test(before.text)) return !BREAK.test(token.text);
  const spoken = before?.upos === "VERB" && words.sets.speechVerbs.has(before.lemma);
  if (spoken && isContentStart(token)) return true;
  if (token.upos === "DET") return false;
  return words.sets.openers.has(token.lower) || words.sets.nounOpeners.has(token.lower);
}

/** What follows "said" without "that" is what was said, unless it is where, when or to whom. */
function isContentStart(token: Token): boolean {
  return (
    token.upos === "DET" ||
    token.upos === "PRON" ||
    token.upos === "NUM" ||
    token.upos === "ADJ" ||
    token.upos === "NOUN"
  );
}

/** Joins pieces that tell nothing by themselves to the one before; to the one after at the start. */
function joinPieces(pieces: readonly Token[][], words: EventWords): Token[][] {
  const joined: Token[][] = [];
  let open: Token[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (tells(piece, words) && !(joined.length === 0 && index + 1 < pieces.length && !piece.some(isVerb))) {
      joined.push([...open, ...piece]);
      open = [];
    } else if (joined.length > 0 && !leadsForward(piece, pieces[index + 1], words)) {
      joined[joined.length - 1]!.push(...piece);
    } else {
      open = [...open, ...piece];
    }
  }
  if (open.length > 0) joined.push(open);
  return joined;
}

/** "that the guild, Orvane, had printed": words that open a clause whose verb comes after a break. */
function leadsForward(
  piece: readonly Token[],
  next: readonly Token[] | undefined,
  words: EventWords,
): boolean {
  const opener = piece[0]!;
  return (
    next !== undefined &&
    words.sets.openers.has(opener.lower) &&
    opener.upos !== "CCONJ" &&
    !words.sets.openers.has(next[0]!.lower)
  );
}

function tells(piece: readonly Token[], words: EventWords): boolean {
  if (piece[0]?.upos === "CCONJ" ? hasOwnVerb(piece) : piece.some(isVerb)) return true;
  const opens = words.sets.nounOpeners.has(piece[0]?.lower ?? "");
  return opens && piece.some(({ lemma, upos }) => upos === "NOUN" && words.nouns.has(lemma.toLowerCase()));
}

/** Whether what "and" joins has a verb of its own: not only an infinitive far behind it ("and Freedonia in order to reach"). */
function hasOwnVerb(piece: readonly Token[]): boolean {
  return piece.some((token, index) => isVerb(token) && (token.xpos !== "VB" || index <= 2));
}

/** Whether a token is a verb that can carry a clause: no adjective ("rival"), no auxiliary before another verb matters here. */
export function isVerb(token: Token): boolean {
  return (token.upos === "VERB" && token.xpos !== "JJ") || token.upos === "AUX";
}

function clauseOf(tokens: readonly Token[], sentence: Sentence): Clause {
  const solid = tokens.filter(({ upos }) => upos !== "PUNCT");
  const ends = solid.length > 0 ? solid : tokens;
  const span = { start: ends[0]!.start, end: ends.at(-1)!.end };
  return { ...span, first: tokens[0]!.index, last: tokens.at(-1)!.index + 1, sentence };
}
