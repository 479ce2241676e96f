import type { Interval } from "./interval.ts";
import type { Measure, Modifier } from "./measures.ts";
import type { Anchor, Span } from "./span.ts";

/** What kind of voice a source is. */
export const SOURCE_KINDS = [
  "un",
  "government",
  "armed-force",
  "court",
  "ngo",
  "red-cross",
  "medical",
  "media",
  "expert",
  "witness",
  "person",
  "organisation",
  "unnamed",
] as const;

/** One of {@link SOURCE_KINDS}. */
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** A source as one report speaks of it: all the names it gives one voice, the fullest first. */
export interface Speaker {
  /** The fullest name that the report gives, without a leading article. Unique within the report; statements and figures refer to it. */
  readonly name: string;
  /** Every other way the report names it ("the minister", "Abduljaleel", "he" left out), in order of appearance. */
  readonly aliases: readonly string[];
  readonly kind: SourceKind;
  /** Whether it is a person, named or by an office, or several ("officials"), and no body. */
  readonly person?: boolean;
  /** The organisation a person or spokesperson speaks for, by `Speaker.name` or as written. */
  readonly organisation?: string;
  /** Whether this voice only speaks for its organisation (spokesperson, delegation head): linked with it, not merged. */
  readonly spokesperson?: boolean;
  readonly mentions: readonly Anchor[];
}

/** The speech act of a statement. */
export const ACTS = [
  "say",
  "announce",
  "report",
  "estimate",
  "accuse",
  "deny",
  "confirm",
  "warn",
  "ask",
  "order",
  "promise",
  "believe",
] as const;

/** One of {@link ACTS}. */
export type Act = (typeof ACTS)[number];

/** What somebody says, as one report gives it. The report's own voice is no statement. */
export interface FoundStatement {
  /** `${report}.s${start}-${end}` of the content. */
  readonly id: string;
  /** The content; spans the gap where the sentence breaks it in two. */
  readonly content: Anchor;
  /** The pieces of a broken content, in order; missing where it is whole. */
  readonly parts?: readonly Span[];
  readonly cue: Anchor | null;
  /** {@link Speaker.name} of who vouches, nearest to the fact; `null` where nobody is named ("it was reported"). */
  readonly speaker: string | null;
  /** The words that name the speaker here ("he", "the agency", a full name). */
  readonly speakerMention: Anchor | null;
  /** Who relays it, by {@link Speaker.name}, nearest to the fact first ("Al Jazeera quoted local sources": via Al Jazeera). */
  readonly via: readonly string[];
  /** `mixed`: indirect speech with a fragment in quotation marks. */
  readonly mode: "direct" | "indirect" | "mixed";
  readonly act: Act;
  /** `negative` where the content is denied or negated as a whole. */
  readonly polarity: "positive" | "negative";
  /** Whether the content is about what is planned, feared or conditional rather than said to be so. */
  readonly modality: "asserted" | "planned" | "hypothetical";
  /** EDTF: when it was said, where the report says so. */
  readonly saidAt?: string;
  /** The words that the date rests on. */
  readonly saidAtAnchor?: Anchor;
  /** From 0 to 1: how likely it has the right speaker. */
  readonly confidence: number;
  /** The name of the rule that found it; "learned" for what no rule found. */
  readonly rule: string;
  /** How likely people who mark every attribution of a text would mark it; missing where nothing judged it. */
  readonly marked?: Marked;
}

/** Chances from 0 to 1, as the guide of PolNeAR would have it marked: beliefs, wishes and intents too. */
export interface Marked {
  /** That content and source are marked so, by half of their words or more. */
  readonly whole: number;
  /** That some of the content is, whoever says, thinks or wants it. */
  readonly content: number;
}

/** Any quantity in a text, about the crisis or not. */
export interface Quantity extends Interval {
  readonly anchor: Anchor;
  readonly modifier: Modifier;
  /** The unit or counted noun as a lower-case singular lemma ("person", "tonne", "USD", "percent"); "" where none is given. */
  readonly unit: string;
  /** Whether the quantity is a rise or a fall ("up 19 cents"). */
  readonly trend?: "up" | "down";
  /** Whether digits are lost, so that the interval holds every number that fits. */
  readonly damaged: boolean;
  /** Whether letters stood for digits and were read as such ("2O,000"). Such a number is damaged as well. */
  readonly repaired?: boolean;
  /** `[start, end)` of the number words alone, without the modifier. */
  readonly number: Span;
}

/** A quantity about the crisis. */
export interface FoundFigure extends Interval {
  /** `${report}.f${start}-${end}` of the anchor. */
  readonly id: string;
  /** The number words with their modifier ("more than 100,000"). */
  readonly anchor: Anchor;
  readonly measure: Measure;
  /** What is counted, in the report's words ("civilians", "children", "homes"). */
  readonly what?: string;
  /** The words that say what is counted. */
  readonly whatAnchor?: Anchor;
  readonly modifier: Modifier;
  /** "person", "household", "building", "tonne", "truck", "USD" ... */
  readonly unit: string;
  /** A total at a moment, or a change over a while. */
  readonly flow: "stock" | "flow";
  readonly damaged: boolean;
  /** Whether letters stood for digits and were read as such ("2O,000"). Such a number is damaged as well. */
  readonly repaired?: boolean;
  /** The place in the report's words, and whether people are counted in it, leaving it or going to it. */
  readonly place?: string;
  readonly placeAnchor?: Anchor;
  /** What the place was taken from: the figure's own sentence, a word of it that takes a place up from further up ("in the city"), or what encloses it. */
  readonly placeBasis?: "sentence" | "taken-up" | "row" | "lead-in" | "paragraph" | "heading" | "dateline";
  readonly direction?: "from" | "in" | "to";
  /** Name of the first-level unit that the place lies in, where it is smaller. */
  readonly region?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** The statement that holds the figure, by id. */
  readonly statement?: string;
  /** {@link Speaker.name} of who vouches for it; missing where the report itself does. */
  readonly speaker?: string;
  readonly via: readonly string[];
  /** EDTF: the date the figure is of. */
  readonly asOf?: string;
  readonly asOfAnchor?: Anchor;
  /** What the date was taken from: the figure's own sentence, when its statement was made, its row or the heading above it, or the line that dates the whole report. */
  readonly asOfFrom?: "sentence" | "statement" | "heading" | "report";
  /** `hypothetical`: could, may reach; `planned`: will; `historic`: of an earlier or another event. */
  readonly modality: "asserted" | "planned" | "hypothetical" | "historic";
  /** A part of another figure of the same sentence ("91 of them"), by id. */
  readonly partOf?: string;
  /** The figure of this report that this one takes back, by id. */
  readonly corrects?: string;
  /** The figure of the same sentence that this one moved on from ("rose from 34 to 51", "51, up from 34"), by id. */
  readonly movedFrom?: string;
  /** The figure of the same sentence that gives this count in another unit ("3,900 households (19,500 people)"), by id. Neither is converted. */
  readonly otherUnit?: string;
}

/** A date, time, duration or set, as TIMEX3 has it, with an EDTF reading where it is a calendar date. */
export interface FoundDate {
  readonly anchor: Anchor;
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  /** TIMEX3 value: "2023-04-15", "2023-W16-WE", "P2D", "PRESENT_REF", "XXXX-WXX-2" ... */
  readonly value: string;
  /**
   * EDTF date or interval, as far as the report tells: of a DATE or TIME, and of a length that is laid against the day of publication ("the past two
   * weeks"). `~` marks bounds that are not sharp ("early May": `2023-05-01~/2023-05-10~`), `?` a day that only the dates around it suggest, an
   * open end what nothing bounds. Missing for other durations, for sets, and where nothing is known.
   */
  readonly edtf?: string;
}

/** A toponym. Without coordinates it is unlocated, never guessed. */
export interface FoundPlace {
  readonly anchor: Anchor;
  /** The gazetteer's name, or the words themselves. */
  readonly name: string;
  /** The gazetteer's id ("geonames:88533"), where there is an entry. */
  readonly gazetteer?: string;
  /** Gazetteer ids of what it lies in, the smallest first: district, province, country. Missing where none is known. */
  readonly within?: readonly string[];
  /** Name of the first-level unit that a smaller place lies in. */
  readonly region?: string;
  readonly lat?: number;
  readonly lon?: number;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
}

/** A name. A place may be a name too, of kind `place`. */
export interface FoundName {
  readonly anchor: Anchor;
  readonly kind: "person" | "organisation" | "place" | "other";
}

/** One report's telling of a happening. */
export interface FoundEvent {
  /** `${report}.e${start}-${end}` of the anchor. */
  readonly id: string;
  /** The clause that tells it. */
  readonly anchor: Anchor;
  /** The word that carries it ("collapsed"). */
  readonly trigger: Anchor;
  /** A PLOVER category or one of those that disasters need; the list is {@link EVENT_TYPES}. */
  readonly type: EventType;
  /** EDTF. */
  readonly when?: string;
  /** The words the date rests on; missing where it is implied by the publication date. */
  readonly whenAnchor?: Anchor;
  readonly place?: string;
  /** Who takes part, in the report's words. */
  readonly actors: readonly string[];
  readonly modality: "happened" | "planned" | "hypothetical" | "denied";
  /** The words of the clause that can stand on a timeline: no conjunction before, no fragment behind. Defaults to `anchor`. */
  readonly label?: Anchor;
  /** What the pronoun at the head of the label stands for, in words of the sentences before ("It halted all work": "the agency"). */
  readonly subject?: Anchor;
  /** Whether a timeline wants it. Defaults to "happening". */
  readonly role?: EventRole;
}

/**
 * What a telling is to a timeline: a `happening`; `words`, when somebody merely spoke; a `count`, which is a figure rather than a
 * happening; an `aside`, which is feared, a heading or background to another clause.
 */
export type EventRole = "happening" | "words" | "count" | "aside";

/**
 * Kinds of events: the PLOVER ontology's categories in lower case, then those that disasters, displacement and daily life add.
 * Source: PLOVER 2 codebook (Open Event Data Alliance).
 */
export const EVENT_TYPES = [
  "agree",
  "consult",
  "support",
  "concede",
  "cooperate",
  "aid",
  "retreat",
  "request",
  "accuse",
  "reject",
  "threaten",
  "protest",
  "sanction",
  "mobilize",
  "coerce",
  "assault",
  "disaster",
  "accident",
  "damage",
  "displacement",
  "casualty",
  "announce",
  "legal",
  "other",
] as const;

/** One of {@link EVENT_TYPES}. */
export type EventType = (typeof EVENT_TYPES)[number];

/** Everything found in one report alone. Pure: same text, same metadata, same engine, same findings. Lists are in order of the text. */
export interface Findings {
  readonly report: string;
  readonly speakers: readonly Speaker[];
  readonly statements: readonly FoundStatement[];
  /** What is no statement of a picture, because its speaker or its ends are unsure, though somebody most likely says some of it. No voice is made out. */
  readonly unsure?: readonly FoundStatement[];
  readonly quantities: readonly Quantity[];
  readonly figures: readonly FoundFigure[];
  readonly dates: readonly FoundDate[];
  readonly places: readonly FoundPlace[];
  readonly names: readonly FoundName[];
  readonly events: readonly FoundEvent[];
}
