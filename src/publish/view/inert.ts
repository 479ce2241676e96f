/**
 * Text of a report made harmless for any medium: control characters other than line ends and tab, direction overrides, embeddings and
 * isolates, and lone surrogates each become U+FFFD. One code unit for one, so offsets still hold.
 */
export function inertText(text: string): string {
  return text.toWellFormed().replace(UNSAFE, "\uFFFD");
}

/** {@link inertText} on one line: runs of white space become one space, and none at either end. */
export function oneLine(text: string): string {
  return inertText(text).replace(/\s+/gu, " ").trim();
}

/** Terminal escapes begin with C0 or C1 controls; U+202A to 202E and U+2066 to 2069 reorder what is around them (CVE-2021-42574). */
const UNSAFE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB]/g;

/** `text` cut to at most `most` code units at a word's end, with an ellipsis where something is cut. `most` is 2 or more. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > most / 2 ? cut.slice(0, space) : cut).toWellFormed().replace(/[\uFFFD\s,;:]+$/u, "")}…`;
}
