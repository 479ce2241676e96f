/** A unit of time in the letters of TIMEX3: years, quarters, months, weeks, days, hours, minutes, seconds; decades (E) and centuries (C) as TIMEX3 counts them. */
export type Unit = "C" | "E" | "Y" | "Q" | "M" | "W" | "WE" | "D" | "H" | "TM" | "S";

/** Which way a date without all its parts points: to the last, the present or the next one. */
export type Lean = "last" | "this" | "next";

/** A date as the words give it, before it is placed in the calendar. */
export type DateExpression =
  | CalendarFields
  | Period
  | { readonly at: "shift"; readonly unit: Unit; readonly by: number }
  | DateFrom
  /** The first such weekday after, or the last before, the day the text speaks of. */
  | { readonly at: "weekday"; readonly weekday: number; readonly lean: Lean };

/** Parts of a calendar date; whatever is missing is filled from the text around it. `weekday` counts from Monday, 1. */
export interface CalendarFields {
  readonly at: "fields";
  readonly year?: number;
  /** The year as a shift from the publication's ("this year's", "next year's"). */
  readonly yearBy?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly lean?: Lean;
  /** Of a weekday: its week, counted from that of publication ("Tuesday last week": -1). */
  readonly weekBy?: number;
  /** First and second number of an all-digit date whose order the report decides. */
  readonly numeric?: readonly [number, number];
}

/** A named stretch of a year: quarter 1-4, half 1-2, season SP SU FA WI; or a decade ("198"), a century ("19"), as TIMEX3 writes them. */
export interface Period {
  readonly at: "period";
  readonly name: string;
  readonly year?: number;
  readonly yearBy?: number;
  readonly lean?: Lean;
  /** The last such period that the text spoke of ("the quarter"). */
  readonly again?: boolean;
}

/** A date counted from another one: "a day earlier", "two weeks after the vote". */
export interface DateFrom {
  readonly at: "from";
  /** `narrative`: the date the text speaks of just then. */
  readonly base: DateExpression | "published" | "narrative";
  readonly unit: Unit;
  /** Negative before, positive after, 0 the same; `null` where the words do not say how many. */
  readonly amount: number | null;
  /** Whether the day of publication is meant where the text speaks of no other ("earlier in the day"). */
  readonly orPublished?: boolean;
}

/** Which part of a stretch is meant ("early May"), or that its bounds are not to be taken exactly ("around 20 June"). */
export type Part = "early" | "mid" | "late" | "earlier" | "later" | "about";

/** What a length of time is laid against: it ends now, it begins now, or what is told happens within it or at its end, where the text looks ahead. */
export type Laid = "last" | "next" | "within" | "at-end";

/** What some words mean as an expression of time. */
export type Reading =
  | { readonly kind: "number"; readonly value: number | null; readonly year?: boolean }
  | { readonly kind: "ordinal"; readonly value: number }
  | {
      readonly kind: "date";
      readonly date: DateExpression;
      /** The last day or year of a stretch ("May 4-11"); `date` is the first. */
      readonly until?: DateExpression;
      readonly part?: Part;
    }
  | {
      readonly kind: "time";
      readonly date: DateExpression | null;
      /** The day on which what `date` ends has begun. */
      readonly since?: DateExpression;
      readonly until?: DateExpression;
      readonly clock?: string;
      /** The offset that the words give ("Z", "-05:00"). */
      readonly zone?: string;
      readonly part?: string;
    }
  | {
      readonly kind: "duration";
      readonly amount: number | null;
      readonly unit: Unit;
      /** The value, where amount and unit do not give it. */
      readonly rest?: string;
      readonly laid?: Laid;
      readonly part?: Part;
    }
  | { readonly kind: "set"; readonly value: string }
  | { readonly kind: "reference"; readonly value: "PRESENT_REF" | "PAST_REF" | "FUTURE_REF" }
  /** Words that look like a date and are none: they keep other rules away. */
  | { readonly kind: "none" };

/** What a lexeme may be, by class ("month", "unit", "date"), with the value it has as that. */
export type Marks = Readonly<Record<string, Mark>>;
export type Mark = number | string | Reading;

/** The classes under which later patterns find a reading. */
export function marksOf(reading: Reading): Marks {
  switch (reading.kind) {
    case "number":
      return reading.value === null
        ? { number: reading, vague: reading }
        : { number: reading, ...(reading.year ? { yyyy: reading.value } : {}) };
    case "date":
      return { date: reading, [grainClass(reading.date)]: reading };
    case "none":
      return {};
    default:
      return { [reading.kind]: reading };
  }
}

/** `day`, `weekday`, `month`, `year`, `period`, or `relative`: what kind of date an expression is. */
function grainClass(date: DateExpression): string {
  if (date.at === "period") return "period";
  if (date.at === "shift") return date.unit === "Y" ? "aYear" : date.unit === "D" ? "aDay" : "aSpan";
  if (date.at === "weekday") return "aDay";
  if (date.at === "from") return date.unit === "D" ? "aDay" : "aSpan";
  if (date.day !== undefined || date.weekday !== undefined || date.numeric) return "aDay";
  return date.month === undefined ? "aYear" : "aMonth";
}
