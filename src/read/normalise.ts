/**
 * What every text goes through before anything is found in it: line ends become `\n`, letters are composed (NFC), invisible format
 * characters (soft hyphen, zero-width space, byte-order mark, direction marks) go, and what no text holds (NUL, other control
 * characters, lone surrogates) becomes U+FFFD, one for a run. Blank lines at both ends and spaces at the end of the text go.
 * Words, marks and the spaces between them stay as they are.
 */
export function normaliseText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(/[\f\v]/g, "\n")
    .replace(INVISIBLE, "")
    .replace(/\u001a+$/, "")
    .replace(CONTROL, "\ufffd")
    .normalize("NFC")
    .replace(/^(?:[ \t]*\n)+/, "")
    .trimEnd();
}

const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g;
/** C0 and DEL but tab and line feed. C1 stays: mojibake is repaired later, and U+0080 to U+009F are part of it. */
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f]+/g;
