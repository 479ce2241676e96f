import { after, before, holds, type Match, mark, readingOf, stringOf } from "../match.ts";
import type { DateExpression, Part, Period, Reading, Unit } from "../reading.ts";
import type { DateRule } from "../rule.ts";
import { partIn } from "./parts.ts";

/** What the readings of the stage before make together: a clock time and its day, a length and what it is counted from. */
export const combined: readonly DateRule[] = [
  {
    id: "time-of-day",
    patterns: [
      "$time ,? on? $aDay=on",
      "$time of $aDay=on",
      "$aDay=on ,? at|around|about? $time",
      "( early|late|mid -? on? )? $aDay=on $daypart",
      "the? early|small|first|late ( hours | morning | $daypart ) ( of|on ) $aDay=on",
      "the? $daypart ( of|on ) $aDay=on",
      "overnight on|into|from|to? $aDay=on ( ~- | to|into|until $aDay=until )?",
      "( the|a night )? ( from|between ) $aDay=on to|and|into $aDay=until",
      "the night to $aDay=on",
      "( mid -? )? $daypart $aDay=on",
      "just|shortly? before|after dawn|dusk|midnight|noon|sunrise|sunset on $aDay=on",
    ],
    why: "10 p.m. Wednesday, noon on Thursday, Friday morning, the night of 23 October.",
    read: (m) => timeOn(m),
    yes: [
      ["The gates shut 10 p.m. Wednesday.", "10 p.m. Wednesday", "2023-06-14T22:00"],
      ["The goats left before dawn on Monday.", "before dawn on Monday", "2023-06-12TMO"],
      ["They fled on Saturday night.", "Saturday night", "2023-06-10TNI"],
      ["At dawn on Sunday they left.", "dawn on Sunday", "2023-06-11TMO"],
      ["Three died overnight on Tuesday.", "overnight on Tuesday", "2023-06-13TNI"],
      ["It went on overnight into Wednesday.", "overnight into Wednesday", "2023-06-13TNI"],
      ["It fell in the night from Monday to Tuesday.", "the night from Monday to Tuesday", "2023-06-12TNI"],
    ],
    no: ["They met on Monday.", "It was shut from Monday to Tuesday.".slice(0, 11)],
  },
  {
    id: "part-of-date",
    patterns: [
      "( early|late|mid|earlier|later -? )? ( in|on|of )? $date",
      "( earlier|later|late|early ) $aDay=date",
      "the ( beginning|start|middle|end ) of $date",
      "the ( beginning|start|middle|end ) of the ( $unit )",
      "around|about|approximately|roughly|circa ( $aDay=date | $aMonth=date | $aYear=date )",
    ],
    why: "early November, late last week, the end of 1994: the date, said more closely.",
    read: (m) => partOf(m),
    yes: [
      ["It opened in early November.", "early November", "2022-11"],
      ["It ends at the end of 2024.", "the end of 2024", "2024"],
      ["They left around 3 May.", "around 3 May", "2023-05-03"],
    ],
    no: ["He was late on it.", "They spoke about it."],
  },
  {
    id: "ago",
    patterns: [
      "$duration ago",
      "$duration earlier|before|previously|prior",
      "$duration later|afterward|afterwards",
      "$duration from now|today",
      "$duration hence",
      "$duration ago $weekday",
    ],
    why: "two days ago, a day earlier, three weeks later.",
    read: (m) => counted(m),
    yes: [
      ["He left two days ago.", "two days ago", "2023-06-13"],
      ["They met on 3 May. A day later they left.", "A day later", "2023-05-04"],
      ["It opened five years ago.", "five years ago", "2018"],
    ],
    no: ["They waited two days."],
  },
  {
    id: "year-ago",
    patterns: [
      "( the|a )? year - ago|earlier ( ( $ordinal -? )? quarter|period )?",
      "a year -? earlier quarter|period",
      "the year ago quarter|period",
    ],
    why: "the year-ago quarter, year-earlier: the same stretch of the year before.",
    read: () => ({ kind: "date", date: { at: "from", base: "narrative", unit: "Y", amount: -1 } }),
    yes: [["Sales rose in the third quarter from the year-ago period.", "the year-ago period", "2021-Q3"]],
    no: ["They met in the year of the flood."],
  },
  {
    id: "counted-from",
    patterns: [
      "$duration ( after|before|from|following ) ( on )? the? $date",
      "the day ( after|before ) the? $date",
    ],
    why: "two days after 3 May.",
    // "Shut for three days from Tuesday": how long, and since when.
    read: (m) => (/^(?:for|lasting)$/.test(before(m)) ? null : countedFrom(m)),
    yes: [
      ["Two days after 3 May they left.", "Two days after 3 May", "2023-05-05"],
      ["The pool is shut for two weeks from 3 May.", "3 May", "2023-05-03"],
    ],
    no: ["Two days after they met, they left."],
  },
  {
    id: "period-of",
    patterns: [
      "$period ( of )? ( $aYear=of )",
      "$aYear=of ~' ~s $period",
      "$period ( of )? ( last|this|next year )",
    ],
    why: "the third quarter of last year, next year's first quarter.",
    read: (m) => periodOf(m),
    yes: [["Prices fell the third quarter of last year.", "the third quarter of last year", "2022-Q3"]],
    no: ["It fell in the third month."],
  },
  {
    id: "month-of",
    patterns: ["( $aMonth=part | $aDay=part ) of? $aYear=of"],
    why: "February this year, April next year.",
    read: (m) => monthOf(m),
    yes: [["It began in February last year.", "February last year", "2022-02"]],
    no: ["It began in February."],
  },
  {
    id: "week-of",
    patterns: [
      "the week of|beginning|starting $aDay=of",
      "the ( first|second|third|fourth|last ) week of|in $aMonth=of",
      "a week from|on $aDay=of",
    ],
    why: "the week of March 13.",
    read: (m) => {
      const of = readingOf(m, "of", "date");
      return of ? { kind: "date", date: { at: "from", base: of.date, unit: "W", amount: 0 } } : null;
    },
    yes: [["The fair takes up the week of March 13.", "the week of March 13", "2023-W11"]],
    no: ["They met on March 6."],
  },
];

function dateOf(m: Match, name: string): DateExpression | undefined {
  return readingOf(m, name, "date")?.date;
}

function timeOn(m: Match): Reading | null {
  const time = readingOf(m, "time", "time");
  const date = dateOf(m, "on");
  if (!date) return null;
  if (time) return time.date ? null : { ...time, date };
  const part = stringOf(m, "daypart") ?? (holds(m, "hours") ? "MO" : stringOf(m, "part")) ?? "MO";
  const until = readingOf(m, "on", "date")?.until ?? dateOf(m, "until");
  if (isNightTo(m)) return { kind: "time", date: dayBefore(date), until: date, part: "NI" };
  if (dateOf(m, "until") && !holds(m, "night", "overnight")) return null;
  return {
    kind: "time",
    date,
    part: holds(m, "overnight", "night") ? "NI" : part,
    ...(until ? { until } : {}),
  };
}

/** "Overnight into Wednesday", "the night to Wednesday": the night before it. */
function isNightTo(m: Match): boolean {
  return dateOf(m, "until") === undefined && holds(m, "into", "to") && holds(m, "overnight", "night");
}

function dayBefore(date: DateExpression): DateExpression {
  return { at: "from", base: date, unit: "D", amount: -1 };
}

function partOf(m: Match): Reading | null {
  const date = dateOf(m, "date");
  if (!date) {
    const unit = stringOf(m, "unit") as Unit | undefined;
    return unit && unit !== "S" && unit !== "TM" && unit !== "H"
      ? { kind: "date", date: { at: "shift", unit, by: 0 }, ...partIn(m) }
      : null;
  }
  const first = m.lexemes[m.first]!;
  if (mark(m, "date") === first.marks.date && m.last - m.first === 1) return null;
  // "A path around Tuesday's fence" leads around the fence.
  if (after(m) === "'" && holds(m, "around", "about")) return null;
  if (!/^(?:early|late|mid|earlier|later|the|around|about|approximately|roughly|circa)$/.test(first.lower))
    return null;
  return { kind: "date", date, ...partIn(m) };
}

function counted(m: Match): Reading | null {
  const duration = readingOf(m, "duration", "duration");
  if (!duration || duration.rest) return null;
  const { amount, unit } = duration;
  if (unit === "H" || unit === "TM" || unit === "S") return null;
  if (m.lexemes[m.last - 1]?.lower === "before" && !/^(?:|[.,;:)"])$/.test(after(m))) return null;
  const forward = holds(m, "later", "afterward", "afterwards", "from", "hence");
  const base = holds(m, "ago", "now", "today", "hence") ? "published" : "narrative";
  if (amount === null)
    return base === "narrative" ? null : { kind: "reference", value: forward ? "FUTURE_REF" : "PAST_REF" };
  return {
    kind: "date",
    date: { at: "from", base, unit, amount: forward ? amount : -amount },
    ...roughly(duration),
  };
}

/** "More than a year ago", "nearly two weeks ago": about then. */
function roughly({ part }: { readonly part?: Part }): { readonly part?: Part } {
  return part === "about" ? { part } : {};
}

function countedFrom(m: Match): Reading | null {
  const duration = readingOf(m, "duration", "duration") ?? { amount: 1, unit: "D" as const };
  const base = dateOf(m, "date");
  if (duration.amount === null || !base) return null;
  const sign = holds(m, "before") ? -1 : 1;
  return { kind: "date", date: { at: "from", base, unit: duration.unit, amount: sign * duration.amount } };
}

function periodOf(m: Match): Reading | null {
  const period = dateOf(m, "period") as Period | undefined;
  const of = dateOf(m, "of");
  if (period?.at !== "period" || period.year !== undefined || period.yearBy !== undefined) return null;
  return { kind: "date", date: { ...period, ...yearOf(of) } };
}

function monthOf(m: Match): Reading | null {
  const month = dateOf(m, "part");
  const of = dateOf(m, "of");
  if (month?.at !== "fields" || month.month === undefined || month.year !== undefined || !of) return null;
  return { kind: "date", date: { ...month, ...yearOf(of) } };
}

function yearOf(date: DateExpression | undefined): { year?: number; yearBy?: number } {
  if (date?.at === "fields" && date.year !== undefined) return { year: date.year };
  return { yearBy: date?.at === "shift" ? date.by : 0 };
}
