/**
 * Text of a report made harmless for any medium: control characters other than line ends and tab, direction overrides, embeddings and
 * isolates, and lone surrogates each become U+FFFD. One code unit for one, so offsets still hold.
 */
export function inertText(text: string): string {
  return text.toWellFormed().replace(UNSAFE, "\uFFFD");
}

/** {@link inertText} without line ends and tabs, one code unit for one: for text that marks point into. */
export function flatText(text: string): string {
  return inertText(text).replace(/[\t\n\r\u2028\u2029]/g, " ");
}

/** {@link inertText} on one line: runs of white space become one space, and none at either end. */
export function oneLine(text: string): string {
  return inertText(text).replace(/\s+/gu, " ").trim();
}

/** A value with {@link oneLine} done to every string in it. For media that have no exact words to keep: a terminal, a table. */
export function inertLines<T>(value: T): T {
  return mapped(value) as T;
}

function mapped(value: unknown): unknown {
  if (typeof value === "string") return oneLine(value);
  if (Array.isArray(value)) return value.map(mapped);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapped(one)]));
}

/** Terminal escapes begin with C0 or C1 controls; U+202A to 202E and U+2066 to 2069 reorder what is around them (CVE-2021-42574);
 * U+FFFE and U+FFFF are no characters of XML. */
const UNSAFE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB\uFFFE\uFFFF]/g;

/** `text` cut to at most `most` code units at a word's end, with an ellipsis where something is cut. `most` is 2 or more. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(" ", most - 1);
  return `${text
    .slice(0, space > most / 2 ? space : most - 1)
    .toWellFormed()
    .replace(/[\uFFFD\s,;:]+$/u, "")}…`;
}
