import { analyse } from "chardet";
import { declaredCharset } from "./declared.ts";
import { isMostlyUtf8, isUtf8, wideEncoding } from "./utf.ts";

/** A text and the charset it was read in. */
export interface Decoded {
  readonly text: string;
  /** A label of the WHATWG Encoding Standard, in lower case. */
  readonly charset: string;
}

/**
 * Decodes bytes in whatever charset they are: a byte-order mark, then UTF-16 by its zero bytes, then valid UTF-8, then what the
 * page declares, then UTF-8 with a few bytes lost, then what the letters look most like. Valid UTF-8 goes before a declaration because a text in
 * another charset is hardly ever valid UTF-8, and wrong declarations are common. Never throws: what no charset explains becomes U+FFFD.
 */
export function decode(bytes: Uint8Array): Decoded {
  const charset = charsetOf(bytes);
  return { text: new TextDecoder(charset).decode(bytes), charset };
}

function charsetOf(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  if (wide) return wide;
  const declared = declaredCharset(bytes);
  if (isUtf8(bytes)) return declared === "iso-2022-jp" ? declared : "utf-8";
  if (declared && declared !== "utf-8") return declared;
  if (isMostlyUtf8(bytes)) return "utf-8";
  return guess(bytes);
}

/** How much chardet may read: the guess hardly changes with more, and its cost grows with the length. */
const SAMPLE = 64 * 1024;
/** Percent. Below this chardet guesses among look-alikes, and the commonest single-byte charset is the better guess. */
const SURE = 30;

function guess(bytes: Uint8Array): string {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const from = Math.max(0, first - 1024);
  const [best] = analyse(bytes.subarray(from, from + SAMPLE));
  if (!best || best.confidence < SURE) return "windows-1252";
  return labelOf(best.name) ?? "windows-1252";
}

function labelOf(name: string): string | undefined {
  try {
    const { encoding } = new TextDecoder(name);
    return encoding === "utf-8" ? undefined : encoding;
  } catch {
    return undefined;
  }
}
