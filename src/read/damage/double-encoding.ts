import type { Span } from "../../model/index.ts";

/** A stretch of a run that is mojibake, and what it was meant to be. */
export interface Piece extends Span {
  readonly after: string;
}

/** Windows-1252's letters for the bytes 0x80 to 0x9f, in order; where it has none, the C1 control that decoders put there. */
const CP1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const BYTE_OF = new Map([...CP1252].map((letter, at) => [letter, 0x80 + at]));
const UTF8 = new TextDecoder();
/** How often a text may have been encoded over and over. */
const MAX_ROUNDS = 3;
/** Two-byte sequences whose first letter is a common capital may be meant ("É”"): that many in a row cannot be. */
const SURE_PAIRS = 3;

/**
 * The mojibake in a run of characters beyond ASCII: UTF-8 that was read as Windows-1252 or Latin-1, once or several times. Certain are
 * sequences of three or four bytes; pairs that start with Â, Ã, Ä or Å, but not before a quotation mark or a dash; any three pairs in a row;
 * C1 control characters, which stand for Windows-1252's letters; and "â€" whose third byte is lost, which only a closing quotation mark leaves behind.
 */
export function repairRun(run: string): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < run.length; ) {
    const piece = stretchAt(run, at) ?? remnantAt(run, at);
    if (piece) pieces.push(piece);
    at = piece ? piece.end : at + 1;
  }
  return pieces;
}

/** A run of whole sequences, read as UTF-8 as often as that gives text. */
function stretchAt(run: string, at: number): Piece | undefined {
  let end = at;
  let pairs = 0;
  let certain = false;
  for (let length = sequenceAt(run, end); length > 0; length = sequenceAt(run, end)) {
    if (length === 2) pairs++;
    certain ||= length > 2 || pairs >= SURE_PAIRS || isSurePair(run, end);
    end += length;
  }
  if (!certain) return undefined;
  const once = decoded(run.slice(at, end));
  return { start: at, end, after: again(once) };
}

function again(text: string): string {
  let result = text;
  for (let round = 1; round < MAX_ROUNDS; round++) {
    const pieces = repairRun(result);
    if (pieces.length === 0) break;
    result = replaced(result, pieces);
  }
  return result;
}

function replaced(text: string, pieces: readonly Piece[]): string {
  let result = "";
  let done = 0;
  for (const { start, end, after } of pieces) {
    result += text.slice(done, start) + after;
    done = end;
  }
  return result + text.slice(done);
}

function remnantAt(run: string, at: number): Piece | undefined {
  if (run.startsWith("â€", at)) return { start: at, end: at + 2, after: "”" };
  const letter = CP1252[run.charCodeAt(at) - 0x80];
  if (run.charCodeAt(at) >= 0xa0 || letter === undefined || letter === run[at]) return undefined;
  return { start: at, end: at + 1, after: letter };
}

function isSurePair(run: string, at: number): boolean {
  return /[ÂÃÄÅ]/.test(run[at] as string) && !/[‘’“”–—…•†›«»]/.test(run[at + 1] as string);
}

/** The length of the UTF-8 sequence that the letters at `at` stand for, 2 to 4, or 0. */
function sequenceAt(run: string, at: number): number {
  const lead = byteOf(run[at]);
  const length =
    lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 0;
  for (let next = 1; next < length; next++) {
    const byte = byteOf(run[at + next]);
    if (byte < 0x80 || byte > 0xbf) return 0;
  }
  return length > 0 && !/^[\p{M}\ufffd]/u.test(decoded(run.slice(at, at + length))) ? length : 0;
}

function byteOf(letter: string | undefined): number {
  if (letter === undefined) return -1;
  const byte = BYTE_OF.get(letter);
  if (byte !== undefined) return byte;
  const code = letter.charCodeAt(0);
  return code >= 0x80 && code <= 0xff ? code : -1;
}

function decoded(letters: string): string {
  return UTF8.decode(Uint8Array.from(letters, byteOf));
}
