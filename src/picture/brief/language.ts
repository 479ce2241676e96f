import type { BRIEF_SECTIONS, Interval, Measure, Picture } from "../../model/index.ts";
import type { Draft } from "./draft.ts";

/** A number with who gives it and when. */
export interface Side {
  /** The words of a report, the first letter small: "at least 34". */
  readonly number: string;
  /** Who gives it, each voice with its marks. */
  readonly who: readonly Draft[];
  /** EDTF, or the day of publication; "" where nothing is known. */
  readonly date: string;
  /** Whether the date is only that of publication. */
  readonly reported: boolean;
}

/** Who or what a series counts. */
export interface Subject {
  readonly measure: Measure;
  /** Who is counted, in a report's words ("tourists"); "" for everybody the measure is about. */
  readonly what: string;
  /** A place as a report names it; "" where there is none. */
  readonly place: string;
  readonly direction: "from" | "in" | "to";
}

/** A series that moved on: its first and its last count. */
export interface Movement {
  readonly from: Side;
  readonly to: Side;
  readonly trend: "up" | "down" | "unclear";
  /** Whether both are of one voice. */
  readonly sameVoice: boolean;
}

/** Words of a report, with where they come from. */
export interface Quote {
  readonly words: string;
  readonly marks: Draft;
  /** Outlets, at most two. */
  readonly outlets: readonly string[];
  /** How many more independent texts tell it. */
  readonly more: number;
  /** EDTF; "" where nothing is known. */
  readonly date: string;
}

/** What the brief says in one language. Nothing outside such a file knows its words; a day of `year` is written without the year. */
export interface BriefLanguage {
  /** BCP 47. */
  readonly language: string;
  readonly headings: Readonly<Record<(typeof BRIEF_SECTIONS)[number], string>>;
  readonly basis: (picture: Pick<Picture, "reports" | "origins">) => string;
  /** One count, with others of other voices that fit with it. */
  readonly counted: (subject: Subject, said: { main: Side; fitting: readonly Side[]; year: string }) => Draft;
  readonly moved: (subject: Subject, said: Movement & { year: string }) => Draft;
  /** Rival counts, the newest first, and the lowest and the highest of those before. */
  readonly rivals: (
    subject: Subject,
    said: { sides: readonly Side[]; before: readonly Side[]; year: string },
  ) => Draft;
  /** The newest of rival counts alone. */
  readonly latest: (subject: Subject, said: { main: Side; year: string }) => Draft;
  /** A count that was given and taken back: by the voice `self` that it was given in the name of, or by another. */
  readonly withdrawn: (
    subject: Subject,
    said: { side: Side; by: Draft | null; self: boolean; year: string },
  ) => Draft;
  /** A number whose digits are lost, with what it can be. */
  readonly lostDigits: (words: string, interval: Interval) => string;
  /** Whether a name that the reports give no article takes one ("Ministry of Health"). */
  readonly takesArticle: (name: string) => boolean;
  readonly event: (quote: Quote & { planned: boolean; year: string }) => Draft;
  readonly quoted: (quote: Quote & { lead: QuoteLead; year: string }) => Draft;
  readonly contest: (claim: Quote, denial: Quote | null) => Draft;
  /** Whether the words for those counted say that they are the rest of others ("fifteen others"). */
  readonly isRest: (what: string) => boolean;
  /** Words that tell how a place can be reached, or not: what a sentence on access must say beside its topic. */
  readonly tellsAccess: (sentence: string) => boolean;
  readonly missing: (questions: readonly Draft[]) => Draft;
  /** The question how many people are hurt or in need at a place. */
  readonly hurtIn: (place: Draft) => Draft;
  /** Questions that only older reports answer. */
  readonly stale: (questions: readonly string[]) => Draft;
  readonly oneVoice: (answers: readonly { readonly question: string; readonly who: Draft }[]) => Draft;
  /** Whether a sentence leans on the one before it ("They also ..."). */
  readonly leansBack: (sentence: string) => boolean;
  /** Whether a sentence is a notice of the publisher rather than of the crisis ("For more information, contact ..."). */
  readonly isNotice: (sentence: string) => boolean;
  /** How the report of a passage without a named outlet is called. */
  readonly unnamedOutlet: string;
}

/** What leads a quotation: nothing but its outlet, or that it is only planned or possible. */
export type QuoteLead = "said" | "planned" | "possible";
