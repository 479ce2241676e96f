/** Where the names of this file come from, unless an extension is named. */
export const HXL_SOURCE = "http://hxlstandard.org/standard/1-1final/dictionary/";

/** The hashtags of the HXL 1.1 dictionary that a situation picture fills. */
export type HxlHashtag =
  | "#affected"
  | "#inneed"
  | "#population"
  | "#capacity"
  | "#impact"
  | "#value"
  | "#output"
  | "#indicator"
  | "#adm1"
  | "#country"
  | "#loc"
  | "#geo"
  | "#date"
  | "#description"
  | "#meta"
  | "#status";

/** A hashtag with its attributes. */
export interface HxlTag {
  readonly hashtag: HxlHashtag;
  /** Attributes of the dictionary, with their plus sign. */
  readonly attributes: readonly string[];
  /** Attributes that the dictionary does not list; HXL allows one to make one's own where it has none. */
  readonly extensions: readonly string[];
}

/** Writes a tag as it stands in a tag row ("#affected+killed+children"); `more` are attributes to add. */
export function hxlText({ hashtag, attributes, extensions }: HxlTag, more: readonly string[] = []): string {
  return hashtag + [...new Set([...attributes, ...extensions, ...more])].join("");
}

const DIRECTIONS: Readonly<Record<"from" | "in" | "to", readonly string[]>> = {
  from: ["+origin"],
  in: [],
  to: ["+dest"],
};

/** The attributes of a place that people are counted from, in or to. Source: {@link HXL_SOURCE}, geographical attributes. */
export function hxlDirection(direction: "from" | "in" | "to" | undefined): readonly string[] {
  return DIRECTIONS[direction ?? "in"];
}

/** Attributes for what is counted in a unit: single people or households; none for things. */
export function hxlUnit(unit: string): readonly string[] {
  if (unit === "person") return ["+ind"];
  return unit === "household" ? ["+hh"] : [];
}
