import type { Anchor, Likeness, Source, Undecided } from "../../model/index.ts";
import { type Lookup, type Voice, voiceOf } from "./lookup.ts";

/** Two names that are one voice, and why. */
export interface NamesView {
  readonly names: readonly NameView[];
  /** "the same acronym, the same kind of office". */
  readonly why: string;
}

/** A name, and where a report uses it. */
export interface NameView {
  readonly name: string;
  readonly anchor?: Anchor;
}

/** A voice that may be the same as another, and what speaks for and against it. */
export interface PerhapsView {
  readonly voices: readonly [Voice, Voice];
  readonly why: string;
}

/** Why the names of a source are one voice; pairs that differ in an article or in capitals are left out. */
export function namesOf({ links = [] }: Source): NamesView[] {
  return links
    .filter(({ names: [a, b] }) => bare(a) !== bare(b))
    .map(({ names, anchors, features }) => ({
      names: names.map((name, i) => ({ name, ...(anchors.length === 2 ? { anchor: anchors[i]! } : {}) })),
      why: reasonsOf(features),
    }));
}

/** The pairs of sources that nobody has decided, the likeliest first; those of which the picture lacks one are left out. */
export function perhapsViews(known: Lookup): PerhapsView[] {
  return (known.picture.undecided ?? [])
    .filter(({ sources }) => sources.every((id) => known.sources.has(id)))
    .map(({ sources: [a, b], features }: Undecided) => ({
      voices: [voiceOf(a, known), voiceOf(b, known)],
      why: reasonsOf(features),
    }));
}

function bare(name: string): string {
  return name.toLowerCase().replace(/^the /, "");
}

/** What speaks for two names being one voice, and behind "but" what speaks against it. */
function reasonsOf(features: Likeness["features"]): string {
  const words = (some: Likeness["features"]): string =>
    [...new Set(some.map(({ feature }) => FEATURE_WORDS.get(feature) ?? knownWords(feature)))].join(", ");
  const against = words(features.filter(({ weight }) => weight < 0));
  return [words(features.filter(({ weight }) => weight >= 0)), against].filter(Boolean).join(", but ");
}

function knownWords(feature: string): string {
  return feature.startsWith("known-body-")
    ? "names of one body known everywhere"
    : feature.replaceAll("-", " ");
}

const FEATURE_WORDS: ReadonlyMap<string, string> = new Map([
  ["same-name", "the same name"],
  ["same-words", "the same words"],
  ["country-or-capital-for-its-government", "a country or capital stands for its government"],
  ["same-acronym", "the same acronym"],
  ["initials", "one may be the initials of the other"],
  ["same-field", "for the same field"],
  ["one-of-its-fields", "one field of a ministry of several"],
  ["same-head", "the same kind of office"],
  ["head-left-out", "one does not say what kind of office"],
  ["vague-head", "one does not say which office"],
  ["same-level", "of the same rank"],
  ["same-place", "in the same place"],
  ["only-office-of-its-field", "no other office of that field is named"],
  ["kind-of-body", "one says only what kind of body"],
  ["kind-of-person", "one says only what the person is"],
  ["office", "one says only the office"],
  ["authorities", "these are the authorities there"],
  ["beginning-of-name", "one is the beginning of the other"],
  ["words-of-name", "one is a part of the other"],
  ["only-one-in-its-report", "its report names no other"],
  ["only-one-in-all-reports", "no report names another"],
  ["named-last-before", "named last before it"],
  ["same-name-of-a-person", "one person's name"],
  ["name-within-a-longer-name", "one is a part of the other"],
  ["only-person-of-that-surname", "the only person of that surname"],
  ["only-holder-of-that-office", "the only holder of that office"],
  ["other-head", "another kind of office"],
  ["other-kind-of-body", "another kind of body"],
  ["other-level", "of another rank"],
  ["other-place", "in another place"],
  ["other-kind", "another kind of voice"],
  ["other-country", "in reports on another country"],
  ["other-known-body", "names of two bodies known everywhere"],
  ["both-in-one-report", "one report has both"],
]);
