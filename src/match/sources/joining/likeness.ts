import type { SourceKind } from "../../../model/index.ts";
import { HEADS, VAGUE_HEADS } from "../en/offices.ts";
import { mayAbbreviate, type Office } from "../naming/office.ts";

/** What speaks for (above 0) or against (below) two names being one voice. */
export interface Feature {
  readonly feature: string;
  readonly weight: number;
}

/** A voice by its names so far, as it is compared with others. */
export interface Form {
  readonly offices: readonly Office[];
  /** The words of its names that are no acronym, in their order: what an acronym may stand for. */
  readonly words: readonly (readonly string[])[];
  readonly acronyms: ReadonlySet<string>;
  readonly kind: SourceKind;
  /** The reports that name it, and those that name it in a field of government of the country they are about. */
  readonly reports: ReadonlySet<string>;
  /** ISO 3166-1 alpha-2: that which a name gives, else those of the reports that name it. */
  readonly countries: ReadonlySet<string>;
  /** Whether a name gives the country; else they are only those of the reports. */
  readonly countryGiven: boolean;
  readonly known: ReadonlySet<string>;
}

/** From here on two names are one voice. Set by hand: a field in one word and the same head word make 1. */
export const SAME = 0.95;
/** From here on a reader is asked. */
export const PERHAPS = 0.6;

/** Kinds whose voices are never those of another kind. */
const DISTINCT: ReadonlySet<SourceKind> = new Set<SourceKind>([
  "un",
  "red-cross",
  "media",
  "court",
  "armed-force",
  "government",
]);

/** All that speaks for and against two forms being one voice; none where nothing is shared. */
export function featuresOf(a: Form, b: Form): Feature[] {
  const shared = [...acronymFeatures(a, b), ...bestOffices(a, b)];
  if (shared.length === 0) return [];
  const here = shared.some((each) => each.feature === "same-place");
  return [...shared, ...against(a, b).filter((each) => !(here && each.feature === "other-country"))];
}

/** The sum of the weights, rounded so that it does not depend on the order they are added in. */
export function weightOf(features: readonly Feature[]): number {
  return Math.round(100 * features.reduce((sum, each) => sum + each.weight, 0)) / 100;
}

function against(a: Form, b: Form): Feature[] {
  const features: Feature[] = [];
  if (!isVague(a) && !isVague(b) && [...a.reports].some((report) => b.reports.has(report)))
    features.push({ feature: "both-in-one-report", weight: -0.5 });
  if (a.kind !== b.kind && DISTINCT.has(a.kind) && DISTINCT.has(b.kind))
    features.push({ feature: "other-kind", weight: -1 });
  if (a.known.size > 0 && b.known.size > 0) features.push({ feature: "other-known-body", weight: -2 });
  if (a.countries.size > 0 && b.countries.size > 0 && a.countries.isDisjointFrom(b.countries))
    features.push({ feature: "other-country", weight: a.countryGiven && b.countryGiven ? -2 : -0.4 });
  return features;
}

/** A report may call an office by its name and its people "officials". */
function isVague({ offices }: Form): boolean {
  return offices.length > 0 && offices.every((office) => VAGUE_HEADS.has(office.head));
}

function acronymFeatures(a: Form, b: Form): Feature[] {
  if ([...a.acronyms].some((each) => b.acronyms.has(each))) return [{ feature: "same-acronym", weight: 1.5 }];
  const initials =
    [...a.acronyms].some((each) => b.words.some((words) => mayStandFor(each, words))) ||
    [...b.acronyms].some((each) => a.words.some((words) => mayStandFor(each, words)));
  return initials ? [{ feature: "initials", weight: 1 }] : [];
}

/** Initials tell only of a name that says what kind of body it is. */
function mayStandFor(acronym: string, words: readonly string[]): boolean {
  return words.some((word) => HEADS.has(word)) && mayAbbreviate(acronym, words);
}

/** The features of the two offices that are most alike. */
function bestOffices(a: Form, b: Form): Feature[] {
  let best: Feature[] = [];
  for (const x of a.offices) {
    for (const y of b.offices) {
      const features = officeFeatures(x, y);
      if (features.length > 0 && (best.length === 0 || weightOf(features) > weightOf(best))) best = features;
    }
  }
  return best;
}

function officeFeatures(a: Office, b: Office): Feature[] {
  const field = fieldFeature(a, b);
  if (field === null) return [];
  return [field, ...headFeatures(a, b), ...levelFeatures(a, b), ...placeFeatures(a, b)];
}

/** A ministry often has more fields than reports name: "the farming ministry" is that of farming and fishing. */
function fieldFeature(a: Office, b: Office): Feature | null {
  if (a.field.length === 0 || b.field.length === 0) return null;
  if (a.field.join(" ") === b.field.join(" "))
    return { feature: "same-field", weight: a.field.length > 1 ? 0.9 : 0.6 };
  if (a.head !== "ministry" || b.head !== "ministry") return null;
  const [less, more] = a.field.length < b.field.length ? [a, b] : [b, a];
  return less.field.every((word) => more.field.includes(word))
    ? { feature: "one-of-its-fields", weight: 0.5 }
    : null;
}

function headFeatures(a: Office, b: Office): Feature[] {
  if (a.head === b.head) return a.head === "" ? [] : [{ feature: "same-head", weight: 0.4 }];
  if (a.kind === "" || b.kind === "")
    return [{ feature: "head-left-out", weight: a.field.length > 1 ? 0.2 : -0.2 }];
  if (a.kind !== b.kind) return [{ feature: "other-kind-of-body", weight: -1 }];
  if (VAGUE_HEADS.has(a.head) || VAGUE_HEADS.has(b.head)) return [{ feature: "vague-head", weight: 0.2 }];
  return [{ feature: "other-head", weight: -0.3 }];
}

function levelFeatures(a: Office, b: Office): Feature[] {
  const [x, y] = [levelOf(a), levelOf(b)];
  if (x === "" || y === "") return [];
  return [x === y ? { feature: "same-level", weight: 0.2 } : { feature: "other-level", weight: -1 }];
}

/** A ministry is the nation's unless its name says otherwise. */
function levelOf({ level, head }: Office): string {
  return level === "" && head === "ministry" ? "nation" : level;
}

function placeFeatures(a: Office, b: Office): Feature[] {
  if (a.places.length === 0 || b.places.length === 0) return [];
  return a.places.some((place) => b.places.includes(place))
    ? [{ feature: "same-place", weight: 0.3 }]
    : [{ feature: "other-place", weight: -0.8 }];
}
