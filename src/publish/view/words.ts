import type { Cause, Contest, Event, Figure, Measure, Series, Source, Statement } from "../../model/index.ts";

/** What each measure is called before a reader. */
export const MEASURE_LABELS: Readonly<Record<Measure, string>> = {
  killed: "Killed",
  missing: "Missing",
  injured: "Injured",
  displaced: "Displaced",
  "crossed-border": "Crossed a border",
  evacuated: "Evacuated",
  sheltered: "In shelters",
  stranded: "Stranded",
  detained: "Detained",
  affected: "Affected",
  "in-need": "In need",
  returned: "Returned",
  present: "Present",
  housing: "Homes",
  facilities: "Facilities",
  personnel: "Personnel",
  aid: "Aid",
  money: "Money",
  time: "Duration",
  other: "Other",
};

/** What each status of a series is called, and what it means. */
export const STATUS_WORDS: Readonly<Record<Series["status"], { word: string; means: string }>> = {
  single: { word: "single", means: "one figure, nothing to hold it against" },
  agree: { word: "agree", means: "the figures can all be true at once" },
  update: { word: "moved on", means: "a later figure follows an earlier one" },
  conflict: { word: "conflict", means: "rival figures that cannot all be true" },
};

/** What an agreement of one voice with itself is called: copies are not corroboration. */
export const REPEATED = { word: "one voice", means: "one voice, repeated; nothing to hold it against" };

/** What each kind of source is called. */
export const SOURCE_KIND_LABELS: Readonly<Record<Source["kind"], string>> = {
  un: "United Nations",
  government: "Government",
  "armed-force": "Armed forces",
  court: "Courts",
  ngo: "Non-governmental organisations",
  "red-cross": "Red Cross and Red Crescent",
  medical: "Medical bodies",
  media: "Media",
  expert: "Experts",
  witness: "Witnesses and residents",
  person: "Persons",
  organisation: "Organisations",
  unnamed: "Unnamed sources",
};

/** The verb, in the past tense, of a statement's speech act; an act that is not listed is "said". */
export function actVerb(act: Statement["act"]): string {
  return ACT_VERBS.get(act) ?? "said";
}

const ACT_VERBS: ReadonlyMap<string, string> = new Map([
  ["announce", "announced"],
  ["report", "reported"],
  ["estimate", "estimated"],
  ["accuse", "accused"],
  ["deny", "denied"],
  ["confirm", "confirmed"],
  ["warn", "warned"],
  ["ask", "asked"],
  ["order", "ordered"],
  ["promise", "promised"],
  ["believe", "believed"],
]);

/** Why two numbers of one series differ. */
export const DIFFERENCE_LABELS: Readonly<Record<Cause, string>> = {
  disagreement: "Two voices disagree about the same moment",
  correction: "One takes the other back or revises it",
  "counter-reset": "A count that can only grow fell, and nobody says why",
  rounding: "One can be the other, rounded",
  damage: "One of them is damaged and may have been another number",
  translation: "One is translated and has the other's digits",
  scope: "They count another place, or from another day on",
  comparability: "Too little says that they count the same",
  definition: "They do not say that they count the same people or things",
  time: "They are of different days, or one is undated",
};

/** What each kind of contest is called. */
export const CONTEST_LABELS: Readonly<Record<Contest["kind"], string>> = {
  denied: "Claim and denial",
  "disputed-figure": "Rival figures",
  contrary: "Rival versions",
};

/** How an event stands, where it did not simply happen. */
export const EVENT_MODALITY: Readonly<Record<Event["modality"], string>> = {
  happened: "",
  planned: "planned",
  hypothetical: "possible",
  denied: "denied",
};

/** What a figure is about, where it is not plainly of this crisis. */
export const FIGURE_MODALITY: Readonly<Record<Figure["modality"], string>> = {
  asserted: "",
  planned: "planned",
  hypothetical: "feared or possible",
  historic: "another event",
};

/** What each kind of gap is called, in the order gaps are shown. A kind that is not listed is shown by its own name. */
export const GAP_LABELS: ReadonlyMap<string, string> = new Map([
  ["missing", "No report says"],
  ["damaged-only", "Only damaged digits say"],
  ["undated", "Nothing dated says"],
  ["stale", "Old answers"],
  ["one-voice", "One voice alone"],
]);

/** "1 report", "2 reports": the number grouped, the noun in the form it asks for. */
export function count(n: number, noun: string, plural = `${noun}s`): string {
  return `${groupDigits(n)} ${n === 1 ? noun : plural}`;
}

/** A number with commas between thousands and at most two decimals, the same in every locale. */
export function groupDigits(n: number): string {
  if (!Number.isFinite(n)) return String(n);
  const [whole = "0", decimals = ""] = String(Number(Math.abs(n).toFixed(2))).split(".");
  const grouped = /e/.test(whole) ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return `${n < 0 ? "−" : ""}${grouped}${decimals ? `.${decimals}` : ""}`;
}
