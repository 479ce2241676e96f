import { bySpan, type FoundName, type FoundPlace, touching } from "../../../model/index.ts";
import type { Doc } from "../../../text/index.ts";
import { LIST_JOINS } from "../languages/en/counted.ts";
import { OF } from "../languages/en/function-words.ts";
import { BUILDINGS, DATE_NAMES, LEADS, LOCATIVE, NO_PLACES, TAKEN_UP } from "../languages/en/places.ts";
import { tokensOver } from "../measures/counted/mention.ts";

/** Where figures of a report can be counted. */
export interface Scenes {
  /**
   * Its places, the names that are a place's by where they stand ("in Tolvira"), and those of buildings ("the Sarnath Hospital"), in order of the text. A place that is one by nothing
   * but its position is too weak to be told as one, and good enough to tell two counts apart.
   */
  readonly places: readonly FoundPlace[];
  /** By which words a place can be taken up ("the province", "the hospital"), by its words as they stand. */
  readonly kinds: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The scenes of a report. */
export function scenesOf(
  doc: Doc,
  { places, names }: { places: readonly FoundPlace[]; names: readonly FoundName[] },
): Scenes {
  const unlisted = names.filter(
    ({ anchor }) => touching(places, anchor).length === 0 && !isNoPlace(doc, anchor),
  );
  const told = new Set(unlisted.filter((name) => isScene(doc, name)).map(({ anchor: { exact } }) => exact));
  const added = unlisted.flatMap(({ anchor }) =>
    told.has(anchor.exact) ? [{ anchor, name: anchor.exact }] : [],
  );
  const all = added.length === 0 ? places : [...places, ...added].sort((a, b) => bySpan(a.anchor, b.anchor));
  return { places: all, kinds: kindsIn(doc, all) };
}

/**
 * Whether a name is of a building, a place's with a preposition before it, or alone with a number in a list ("Belmo lost 41 of its weavers and Oshvel 17"): a name that only opens a line,
 * or stands in capitals, may be anybody's.
 */
function isScene(doc: Doc, { anchor, kind }: FoundName): boolean {
  if (wordsOfKind(doc, anchor).some((word) => BUILDINGS.has(word))) return true;
  const [first, to] = tokensOver(doc, anchor);
  if (LIST_JOINS.has(doc.tokens[first - 1]?.lower ?? "") && hasNumber(doc, { anchor, to })) return true;
  const before = doc.tokens[first - 1]?.lower ?? "";
  const lead = before === "the" ? (doc.tokens[first - 2]?.lower ?? "") : before;
  return kind === "place" && (LOCATIVE.has(lead) || LEADS.has(lead));
}

/** So many letters alone may be a currency ("and Rs 57 million"); the names of places in lists are longer. A judgement: currencies have two or three. */
const SHORT = 3;

/** Whether a name stands right before a number, on its line. `to`: the token behind the name. */
function hasNumber(doc: Doc, { anchor, to }: { anchor: FoundName["anchor"]; to: number }): boolean {
  const number = doc.tokens[to];
  if (number?.upos !== "NUM" || anchor.exact.length <= SHORT) return false;
  return doc.text.slice(anchor.end, number.start) === " ";
}

/** "Phase 4", "Telegram", "Monday": what stands behind such a preposition too. */
function isNoPlace(doc: Doc, anchor: FoundName["anchor"]): boolean {
  const word = doc.tokens[tokensOver(doc, anchor)[0]]?.lower ?? "";
  return NO_PLACES.has(word) || DATE_NAMES.has(word);
}

/** The kind of place that a word names: "province" a unit, "town" a town, "hospital" a hospital. */
export function kindNamed(word: string): string | undefined {
  return TAKEN_UP.get(word) ?? (BUILDINGS.has(word) ? word : undefined);
}

/** What each place is by what it lies in (nothing above a country, a country above a province, both above a town) and by the words for a kind beside any of its mentions. */
function kindsIn(doc: Doc, places: readonly FoundPlace[]): ReadonlyMap<string, ReadonlySet<string>> {
  const kinds = new Map<string, Set<string>>();
  for (const { anchor, gazetteer, within = [] } of places) {
    const known = kinds.get(anchor.exact) ?? new Set();
    if (gazetteer !== undefined)
      known.add(gazetteer.startsWith("iso:") ? "country" : within.length <= 1 ? "unit" : "town");
    for (const word of wordsOfKind(doc, anchor)) {
      const kind = kindNamed(word);
      if (kind !== undefined) known.add(kind);
    }
    kinds.set(anchor.exact, known);
  }
  return kinds;
}

/** The last word of a name, the one behind it, and the one before it with "of" between: where a word for its kind may stand. */
function wordsOfKind(doc: Doc, anchor: FoundName["anchor"]): string[] {
  const [first, to] = tokensOver(doc, anchor);
  const before = OF.has(doc.tokens[first - 1]?.lower ?? "") ? [doc.tokens[first - 2]] : [];
  return [doc.tokens[to - 1], doc.tokens[to], ...before].map((token) => token?.lower ?? "");
}
