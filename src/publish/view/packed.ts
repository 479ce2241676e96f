import type { Anchor, Picture } from "../../model/index.ts";

/** A picture in a fraction of the letters of its JSON: what a page carries and unpacks. Plain JSON data itself. */
export interface Packed {
  /** The id and the text of each report, in the order of the picture. */
  readonly texts: readonly (readonly [id: string, text: string])[];
  /** Every string that stands more than once. In `rows`, "~k" is the one at index k (base 36), and "~~x" is the string "~x". */
  readonly strings: readonly string[];
  /** The keys of objects. In `rows`, `[n, ...values]` has the keys at index n - 2, `[0, ...items]` is a list, `[1, report, start, end]` an anchor. */
  readonly shapes: readonly (readonly string[])[];
  readonly rows: unknown;
}

const LIST = 0;
const ANCHOR = 1;
const FIRST_SHAPE = 2;

/**
 * Packs a picture: strings that come again are numbered, objects lose their keys, and anchors lose their words, which stand in the text of
 * their report. `unpack(pack(picture))` equals the picture; an anchor that does not hold its words is kept as it is.
 */
export function pack(picture: Picture): Packed {
  const texts = picture.reports.map(({ id, text }) => [id, text] as const);
  const bare = { ...picture, reports: picture.reports.map((report) => ({ ...report, text: "" })) };
  const indexes = new Map(texts.map(([id], at) => [id, at] as const));
  const cutOf = (value: object): unknown => {
    if (!isAnchor(value)) return undefined;
    const at = indexes.get(value.report);
    const holds = at !== undefined && texts[at]?.[1].slice(value.start, value.end) === value.exact;
    return holds ? [ANCHOR, at, value.start, value.end] : undefined;
  };
  const strings = repeatedStrings(bare, cutOf);
  const numbers = new Map(strings.map((text, at) => [text, `~${at.toString(36)}`] as const));
  const shapes: (readonly string[])[] = [];
  const known = new Map<string, number>();
  const shapeOf = (keys: readonly string[]): number => {
    const at = known.get(keys.join()) ?? shapes.push(keys) - 1;
    known.set(keys.join(), at);
    return at + FIRST_SHAPE;
  };
  const packed = (value: unknown): unknown => {
    if (typeof value === "string") return numbers.get(value) ?? value.replace(/^~/, "~~");
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return [LIST, ...value.map(packed)];
    const entries = entriesOf(value);
    return cutOf(value) ?? [shapeOf(entries.map(([key]) => key)), ...entries.map(([, one]) => packed(one))];
  };
  return { texts, strings, rows: packed(bare), shapes };
}

/**
 * The picture that was packed, every string of it passed through `clean`, which must keep the length of what it is given. The packed value must
 * come from {@link pack}: a page trusts what was written into it.
 */
export function unpack(packed: Packed, clean: (text: string) => string = (text) => text): Picture {
  const { shapes, rows } = packed;
  const texts = packed.texts.map(([id, text]) => [id, clean(text)] as const);
  const strings = packed.strings.map(clean);
  const textOf = (text: string): string => {
    if (!text.startsWith("~")) return clean(text);
    return text.startsWith("~~") ? clean(text.slice(1)) : (strings[Number.parseInt(text.slice(1), 36)] ?? "");
  };
  const anchorOf = ([at, start, end]: readonly number[]): Anchor => {
    const [report, text] = texts[at!]!;
    return { report, start: start!, end: end!, exact: text.slice(start, end) };
  };
  const unpacked = (value: unknown): unknown => {
    if (typeof value === "string") return textOf(value);
    if (!Array.isArray(value)) return value;
    const [kind, ...rest] = value as [number, ...unknown[]];
    if (kind === LIST) return rest.map(unpacked);
    if (kind === ANCHOR) return anchorOf(rest as number[]);
    const keys = shapes[kind - FIRST_SHAPE] ?? [];
    return Object.fromEntries(keys.map((key, at) => [key, unpacked(rest[at])]));
  };
  const picture = unpacked(rows) as Picture;
  return { ...picture, reports: picture.reports.map((report, at) => ({ ...report, text: texts[at]![1] })) };
}

/** The strings that stand more than once outside of cut anchors, the most frequent first; those of three letters or less are no gain. */
function repeatedStrings(root: unknown, cutOf: (value: object) => unknown): string[] {
  const counts = new Map<string, number>();
  const walk = (value: unknown): void => {
    if (typeof value === "string") counts.set(value, (counts.get(value) ?? 0) + 1);
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) value.forEach(walk);
    else if (cutOf(value) === undefined) for (const [, one] of entriesOf(value)) walk(one);
  };
  walk(root);
  const repeated = [...counts].filter(([text, times]) => times > 1 && text.length > 3);
  return repeated.sort(([, a], [, b]) => b - a).map(([text]) => text);
}

/** The entries that JSON would write. */
function entriesOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, one]) => one !== undefined);
}

function isAnchor(value: object): value is Anchor {
  return "exact" in value && "start" in value && "end" in value && "report" in value;
}
