import { inertText } from "../view/inert.ts";

/** HTML that is safe to put into a page: made by {@link html} alone. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in an {@link html} template. A string is text and is escaped; `null`, `undefined` and `false` leave nothing. */
export type Slot = string | number | Markup | readonly Markup[] | null | undefined | false;

/** A template of HTML. Text in its slots is escaped and made inert for element content and for attributes in double quotes. */
export function html(parts: TemplateStringsArray, ...slots: readonly Slot[]): Markup {
  let markup = parts[0]!;
  for (let i = 0; i < slots.length; i++) markup += slotText(slots[i]!) + parts[i + 1]!;
  return { markup };
}

/** The pieces with `between` between them. */
function join(pieces: readonly Markup[], between = ""): Markup {
  return { markup: pieces.map(({ markup }) => markup).join(between) };
}

/** Text as HTML: markup characters escaped, controls and direction overrides made inert. */
export function escapeText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return inertText(text).replace(/[&<>"']/g, (char) => ENTITIES.get(char) ?? char);
}

/** A value as JSON that may stand in a script element: no "<", no ">", no "&", no line or paragraph separator is left. */
export function scriptJson(value: unknown): string {
  const unit = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, unit);
}

/** What escaping or making inert could change: most texts have nothing of it, and 300 reports have a hundred thousand. */
const SPECIAL = /[&<>"'\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uD800-\uDFFF\uFFF9-\uFFFB]/;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

function slotText(slot: Slot): string {
  if (slot === null || slot === undefined || slot === false) return "";
  if (typeof slot === "string") return escapeText(slot);
  if (typeof slot === "number") return String(slot);
  return "markup" in slot ? slot.markup : join(slot).markup;
}
