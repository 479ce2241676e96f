import { fields, shortYear } from "../fields.ts";
import { after, before, holds, lexemeOf, type Match, numberOf, stringOf } from "../match.ts";
import type { Reading } from "../reading.ts";
import type { DateRule } from "../rule.ts";

/** Dates by their parts: days, months, years, weekdays. */
export const calendar: readonly DateRule[] = [
  {
    id: "numeric-short",
    patterns: ["$dom=first ~/ ~$dom=second"],
    why: "13/06: without a year only behind a word that a date follows, and never a fraction.",
    read: (m) => shortNumeric(m),
    yes: [["As of 13/06 the road was shut.", "13/06", "2023-06-13"]],
    no: [
      "On 1/2 of the roads trucks passed.",
      "It rose to 3.5 metres.",
      "From 24/7 service they went.",
      "On 9/11 towers fell.",
    ],
  },
  {
    id: "month-day",
    patterns: [
      "( @week ,? )? $month ~.? the? $dom=day ( @year )?",
      "( @week ,? )? $month ~.? the? $ordinal=day @year?",
      "( @week ,? )? $month ~.? $dom=day ( ~. $yyyy=year )?",
    ],
    why: "Tuesday, May 2, 2023; Aug. 6; March the 3rd.",
    read: (m) => (numberIsCounted(m) || isPartOfMonth(m) || !monthIsNoun(m) ? null : fields(m)),
    yes: [
      ["Khartoum, Tuesday, May 2, 2023.", "Tuesday, May 2, 2023", "2023-05-02"],
      ["It fell on Aug. 6 last year.", "Aug. 6 last year", "2022-08-06"],
      ["It happened on October 19.", "October 19", "2022-10-19"],
    ],
    no: ["They may 2 of them go.", "They march 5 miles a time.", "In mid-June 9 porters will come."],
  },
  {
    id: "day-month",
    patterns: [
      "( @week ,? the? )? $dom=day $month ( ~.? @year )?",
      "( @week ,? )? the? $ordinal=day of? $month ( ~.? @year )?",
      "( @week ,? the? )? $dom=day ~- ~$month ~- ~$digits=year",
    ],
    why: "14 September 2023; the 3rd of May; 14-Sep-2023.",
    read: (m) => (monthIsNoun(m) ? fields(m) : null),
    yes: [
      ["Doors open Thursday 20 April.", "Thursday 20 April", "2023-04-20"],
      ["They met on the 3rd of May 2021.", "the 3rd of May 2021", "2021-05-03"],
    ],
    no: ["All 5 may go."],
  },
  {
    id: "day-range",
    patterns: [
      "$month ~.? $dom=day -|to|until|till|through|and $dom=last ( @year )?",
      "( @week ,? )? $dom=day -|to|until|till|through|and|or $dom=last $month ( ~.? @year )?",
    ],
    why: "May 4-11, 4 to 11 May, between 4 and 11 May: one stretch of days.",
    read: (m) => dayRange(m),
    yes: [
      ["They held it on May 4-11.", "May 4-11", "2023-05-04"],
      ["In the night of 10-11 September 2022 it fell.", "the night of 10-11 September 2022", "2022-09-10TNI"],
    ],
    no: ["On May 4 and 5 others followed them.", "On May 12-3 they met."],
  },
  {
    id: "year-range",
    patterns: [
      "$yyyy=year ~-|/ ~$two=short",
      "$yyyy=year ~-|/ ~$yyyy=last",
      "fy ~$yyyy=year ( ~-|/ ~$two=short )?",
    ],
    why: "2012-13, 2022/23: one stretch of years.",
    read: (m) => yearRange(m),
    yes: [["In 2012-13 it was dry.", "2012-13", "2012"]],
    no: ["Call 2012-99 now.", "They met on 2023-04-15."],
  },
  {
    id: "month-year",
    patterns: ["$month ~.? ,? of? $yyyy=year", "$month ~- ~$yyyy=year", "$month ~.? of? ~' ~$two=short"],
    why: "August 1988; August of 1988.",
    read: (m) => fields(m),
    yes: [["After the August 1988 truce they left.", "August 1988", "1988-08"]],
    no: ["They may try 2000 times."],
  },
  {
    id: "month",
    patterns: ["$month"],
    why: "A month by itself, unless it is the verb, a name or an abbreviation that is a word.",
    read: (m) => (isMonthAlone(m) ? fields(m) : null),
    yes: [["It opened in February.", "February", "2023-02"]],
    no: ["They may leave.", "They march on.", "May we go?", "Theresa May resigned.", "The march went on."],
  },
  {
    id: "weekday",
    patterns: ["$weekday", "$weekday ~, ~.? $ordinal=day", "$weekday the $ordinal=day"],
    why: "Friday; Friday the 13th.",
    read: (m) => fields(m),
    yes: [
      ["He said on Monday it rained.", "Monday", "2023-06-12"],
      ["They will meet on Monday.", "Monday", "2023-06-19"],
    ],
    no: ["She sat down."],
  },
  {
    id: "weekday-lean",
    patterns: ["$lean $weekday", "$weekday $lean"],
    why: "last Friday, next Monday, Friday next.",
    read: (m) => fields(m),
    yes: [
      ["They met last Friday.", "last Friday", "2023-06-09"],
      ["They meet next Monday.", "next Monday", "2023-06-19"],
    ],
    no: ["They met at last in Rome."],
  },
  {
    id: "month-lean",
    patterns: ["$lean $month ( ~.? $dom=day )?", "$month last|next|this year"],
    why: "last May, next October.",
    read: (m) => monthWithLean(m),
    yes: [
      ["They agreed last May.", "last May", "2023-05"],
      ["The vote is next October.", "next October", "2023-10"],
      ["Digging started February this year.", "February this year", "2023-02"],
    ],
    no: ["This may be so.", "The last march was long."],
  },
  {
    id: "year",
    patterns: ["$yyyy=year", "the year $yyyy=year", "~' ~$two=short"],
    why: "Four digits are a year unless something counts with them.",
    read: (m) => (isYear(m) ? fields(m) : null),
    yes: [
      ["It ended in 2020.", "2020", "2020"],
      ["After the 1963 disaster they left.", "1963", "1963"],
    ],
    no: ["They sent 2000 troops.", "Resolution 2656 passed.", "Room 1984 was empty."],
  },
];

const BEFORE_SHORT = /^(?:on|of|since|until|till|by|dated|from|before|after|\()$/;

/** Two numbers are a day where each has two digits and one of them can only be the day: "1/2" is a half, "9/11" and "24/7" are names. */
function shortNumeric(m: Match): Reading | null {
  const [first, second] = [lexemeOf(m, "first")!, lexemeOf(m, "second")!];
  const [a, b] = [Number(first.text), Number(second.text)];
  const written = first.text.length === 2 && second.text.length === 2 && a > 12 !== b > 12;
  if (!written || !BEFORE_SHORT.test(before(m)) || /^[\d/%.]/.test(after(m))) return null;
  return { kind: "date", date: { at: "fields", day: Math.max(a, b), month: Math.min(a, b) } };
}

function dayRange(m: Match): Reading | null {
  const last = numberOf(m, "last");
  const first = fields(m);
  if (last === undefined || first?.kind !== "date" || first.date.at !== "fields" || !monthIsNoun(m))
    return null;
  if ((first.date.day ?? 0) >= last || numberIsCounted(m)) return null;
  // "May 4 and 5 others": with the month in front the second number may count what follows.
  const monthFirst = (lexemeOf(m, "month")?.start ?? 0) < (lexemeOf(m, "last")?.start ?? 0);
  if (
    monthFirst &&
    holds(m, "and") &&
    before(m) !== "between" &&
    m.lexemes[m.first]?.lower !== "between" &&
    /^\p{L}/u.test(after(m))
  )
    return null;
  return { ...first, until: { ...first.date, day: last } };
}

function yearRange(m: Match): Reading | null {
  const year = numberOf(m, "year");
  const short = numberOf(m, "short");
  if (year === undefined || /^[-/]$/.test(after(m)) || /^[-/$]$/.test(before(m))) return null;
  const date = { at: "fields", year } as const;
  const last = numberOf(m, "last") ?? (short === undefined ? year : Math.floor(year / 100) * 100 + short);
  if (last === year) return { kind: "date", date };
  return last > year && last - year < 60 ? { kind: "date", date, until: { at: "fields", year: last } } : null;
}

function monthWithLean(m: Match): Reading | null {
  if (!monthIsNoun(m)) return null;
  const lean = stringOf(m, "lean");
  if (lean !== undefined) return fields(m);
  const word = m.lexemes[m.last - 2]?.lower;
  const month = numberOf(m, "month");
  if (month === undefined) return null;
  return {
    kind: "date",
    date: { at: "fields", month, yearBy: word === "last" ? -1 : word === "next" ? 1 : 0 },
  };
}

/** "may", "march", "mar", "dec" in lower case are other words. */
function monthIsNoun(m: Match): boolean {
  const month = lexemeOf(m, "month");
  return month !== undefined && /^\p{Lu}/u.test(month.text);
}

/** "mid-June 9 porters": the middle of a month has no day. */
function isPartOfMonth(m: Match): boolean {
  const [near, further] = [before(m), before(m, 2)];
  return near === "mid" || (near === "-" && further === "mid");
}

/** "May 2 people": the number belongs to what follows. */
function numberIsCounted(m: Match): boolean {
  return /^(?:%|percent|per|people|million|billion|hundred|thousand|miles?|km|points?)$/.test(after(m));
}

const BEFORE_MONTH = new Set(
  "in|of|since|until|till|by|from|to|for|during|through|throughout|before|after|early|late|mid|between|and|or|this|last|next|a|the|each|every|around|about|,|(|-|/|end|until|into|as|on|again|beginning|starting".split(
    "|",
  ),
);
/** Month names that are also common words or first names, so that a capital letter alone says little. */
const AMBIGUOUS_MONTHS = new Set("may|march|april|june|august|jan|mar|dec|jun|sep".split("|"));

function isMonthAlone(m: Match): boolean {
  if (!monthIsNoun(m)) return false;
  const { lower } = lexemeOf(m, "month")!;
  if (/^\p{Lu}/u.test(m.lexemes[m.last]?.text ?? "") && lower.length < 4) return false;
  return !AMBIGUOUS_MONTHS.has(lower) || BEFORE_MONTH.has(before(m));
}

const BEFORE_YEAR = new Set(
  "in|since|of|by|from|to|until|till|through|during|after|before|early|late|mid|fiscal|and|or|between|for|the|a|an|year|back|around|about|circa|spring|summer|autumn|fall|winter|as|than|its|their|his|her|our|into|post|pre|,|(|-|/|'|–|—".split(
    "|",
  ),
);
const COUNTED =
  /^(?:people|persons?|men|women|children|troops|soldiers|homes|houses|families|tonnes|tons|miles|km|kilomet|met(?:er|re)s|feet|acres|hectares|dollars|euros|times|points?|percent|per|degrees|hours|hrs|gmt|utc|am|pm|million|billion|members|workers|employees|shares|jobs|units|victims|refugees|deaths)/;

function isYear(m: Match): boolean {
  const year = numberOf(m, "year") ?? shortYear(m);
  if (year === undefined) return false;
  if (numberOf(m, "short") !== undefined)
    return /^(?:in|of|since|the|early|late|summer|class)$/.test(before(m)) && after(m) !== "s";
  const next = after(m);
  if (COUNTED.test(next) || (/^[.,:]$/.test(next) && gluedDigits(m))) return false;
  if (
    /^[$€£¥#+=:@]$/.test(before(m)) ||
    /^(?:no|nos|number|resolution|flight|page|room|tel|box)$/.test(before(m))
  )
    return false;
  if (/^[./-]$/.test(before(m)) && /^\d/.test(before(m, 2)) && m.lexemes[m.first]?.glued) return false;
  if (m.lexemes[m.first]?.lower === "the") return true;
  return BEFORE_YEAR.has(before(m)) ? year >= 1200 && year < 2100 : year >= 1900 && year < 2040;
}

function gluedDigits(m: Match): boolean {
  return (
    m.lexemes[m.last]?.glued === true && m.lexemes[m.last + 1]?.glued === true && /^\d/.test(after(m, 2))
  );
}
