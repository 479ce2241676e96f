import type { FoundFigure } from "../../../model/index.ts";
import type { Site } from "./site.ts";

/** A figure with what it takes to compare it. */
export interface Datum {
  readonly figure: FoundFigure;
  readonly report: string;
  readonly origin: string;
  /** The primary voice: a source's id, or the origin's where the report itself vouches. */
  readonly voice: string;
  /** Whether the report names who vouches; else it does so itself, or leaves it to "officials". */
  readonly named: boolean;
  /** The id of its place or the words for it; "" where none is given. */
  readonly place: string;
  /** Whether the place is a part of the country without a name ("the far bank"). */
  readonly region: boolean;
  /** Whether the place is the crisis as a whole: none given, the country itself, or the place most reports name. */
  readonly main: boolean;
  /** Whether the country is another one than its report is mainly about. */
  readonly abroad: boolean;
  /** Whether it is counted in a country as a whole that no report is mainly about. */
  readonly foreign: boolean;
  /** ISO 3166-1 alpha-2 of the place, else of the report's main country; "" where unknown. */
  readonly country: string;
  /** Stems of who or what is counted, sorted; "" for everybody; `null` where nothing is said. */
  readonly population: string | null;
  /** Whether they are one of the groups into which reports part people ("children"), or of a country, not only another noun ("worshippers"). */
  readonly isGroup: boolean;
  /** Stems of the words for who or what is counted, sorted; empty where nothing is said. */
  readonly nouns: readonly string[];
  /** What became of those counted, where that parts counts of one measure ("destroyed" from "damaged", "pledged" from "needed"); "" where nothing is said. */
  readonly degree: string;
  /** First day it can be of, `YYYY-MM-DD`; "" where unknown. */
  readonly day: string;
  /** First day it was published, `YYYY-MM-DD`; "" where unknown. */
  readonly published: string;
  /** Whether its report says that it is a translation. */
  readonly translated: boolean;
  /** Whether it is of an earlier happening: found to be, and not dated near its report; or dated long before it. */
  readonly past: boolean;
  /** Whether the report counts its own doings ("our medics treated 40"), which is no count of the crisis. */
  readonly ours: boolean;
  /** Whether the words around it say that it comes on top of a figure before it ("another 300"). */
  readonly added: boolean;
  /** Whether the words around it say that it is the old value of a figure beside it. */
  readonly old: boolean;
  /** Whether the same voice gives a larger count by the same measure in the same report: a part, an old value, or another thing. */
  readonly lesser: boolean;
  /** Whether it is a count of the crisis as a whole by a measure that has one: not of bodies held or wounded treated somewhere. */
  readonly total: boolean;
  /** The id of the figure of its report that it is a part of; "" where it is none. */
  readonly part: string;
  /** Where its paragraph begins, in code units. */
  readonly paragraph: number;
  /** Where its sentence begins, in code units. */
  readonly sentence: number;
  /** Whether it stands at the beginning of its report. */
  readonly leads: boolean;
  /** Whether it is the largest of its measure in its report, the first of equals. */
  readonly largest: boolean;
  /** The id of the figure of its measure right before it in its paragraph; "" where there is none. */
  readonly follows: string;
  /** From when it counts: see `scopeOf`. */
  readonly scope: string;
  /** Whether it stands in the row of a table. */
  readonly inTable: boolean;
  /** Whether its sentence says that a count moved on ("rose", "earlier", "corrected"), so that two values in it may be one count. */
  readonly moves: boolean;
  /** Stems of the sentence it stands in. */
  readonly context: ReadonlySet<string>;
  /** Whether the words around it say that it counts a whole country. */
  readonly nationwide: boolean;
  /** What its place rests on: nothing but a preposition beside it, its sentence, its row, or what stands further off. */
  readonly basis: "none" | "close" | "sentence" | "row" | "wide";
  /** The places that its sentence names. */
  readonly told: Sites;
  /** The places that its paragraph, up to the end of its sentence, and the heading over it name. */
  readonly around: Sites;
  /** The country that the report gives who vouches for it, ISO 3166-1 alpha-2; "" where it gives none. */
  readonly home: string;
  /** Stems of its paragraph, up to the end of its sentence, and of the heading over it. */
  readonly scene: ReadonlySet<string>;
  /** Words with a capital that no sentence or line begins with, in lower case: those of its sentence, and of its paragraph with the heading over it. */
  readonly names: { readonly told: ReadonlySet<string>; readonly around: ReadonlySet<string> };
  /** Stems of the title of its report. */
  readonly title: ReadonlySet<string>;
  /** The day of the happening that it is told with, `YYYY-MM-DD`; "" where none is told. */
  readonly happened: string;
  /** On which side those counted stood: the code of its country, else the voice whose side it was; behind a minus that one's enemy; "both" for all sides together; "" where nothing is said. */
  readonly side: string;
  /** What the happening struck, as far as words name it. */
  readonly site: Site;
}

/** Places that words name: ids of places that are no countries, and the codes of those that are. */
export interface Sites {
  readonly sites: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
}
