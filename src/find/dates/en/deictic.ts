import { after, before, holds, type Match, numberOf, stringOf } from "../match.ts";
import type { Reading, Unit } from "../reading.ts";
import type { DateRule } from "../rule.ts";
import { partIn } from "./parts.ts";

const shift = (unit: Unit, by: number) => ({ kind: "date", date: { at: "shift", unit, by } }) as const;
const narrative = (unit: Unit, amount: number): Reading => ({
  kind: "date",
  date: { at: "from", base: "narrative", unit, amount },
});
const BY_LEAN = { last: -1, this: 0, next: 1 } as const;

/** Days, weeks, months and years counted from the day of publication, or from the day the text speaks of. */
export const deictic: readonly DateRule[] = [
  {
    id: "today",
    patterns: [
      "today|yesterday|tomorrow",
      "( later|earlier|late|early ) today|yesterday|tomorrow",
      "the day before yesterday",
      "the day after tomorrow",
    ],
    why: "Counted from the day of publication.",
    read: (m) => shift("D", dayShift(m)),
    yes: [
      ["He spoke yesterday.", "yesterday", "2023-06-14"],
      ["The day before yesterday it rained.", "The day before yesterday", "2023-06-13"],
    ],
    no: ["It was a day like others."],
  },
  {
    id: "this-unit",
    patterns: [
      "$lean $unit",
      "( earlier|later|late|early -? ) $lean $unit",
      "the $lean $unit",
      "the current|present|coming|past ( fiscal|financial|calendar )? $unit",
      "( this|last|next ) ( fiscal|financial|calendar|business|academic|school ) $unit",
    ],
    why: "last week, earlier this month, the past year.",
    read: (m) => leaningUnit(m),
    yes: [
      ["They left last week.", "last week", "2023-W23"],
      ["Earlier this month it rained.", "Earlier this month", "2023-06"],
      ["They vote next year.", "next year", "2024"],
    ],
    no: ["It was the last second house.", "This day and age."],
  },
  {
    id: "the-year",
    patterns: [
      "the ( full|fiscal|whole|entire|financial|calendar )? year",
      "year -? end",
      "( the )? year ~' ~s end",
      "$lean year ~' ~s end",
    ],
    why: "The year that a report speaks of is that of its publication, or twelve months that end on a day it gives.",
    read: (m) => theYear(m),
    yes: [
      ["The mill lost money in the year ended June 30.", "the year", "P1Y"],
      ["It should grow for the full year.", "the full year", "2023"],
    ],
    no: ["It was the year of the rat."],
  },
  {
    id: "weekend",
    patterns: [
      "the weekend",
      "this|last|next|past|coming weekend",
      "the past|last|coming|next weekend",
      "weekend",
    ],
    why: "Saturday and Sunday: the one just over, unless the text looks ahead.",
    read: (m) => weekend(m),
    yes: [
      ["They met over the weekend.", "the weekend", "2023-W23-WE"],
      ["The mission will arrive this weekend.", "this weekend", "2023-W24-WE"],
      ["They met last weekend.", "last weekend", "2023-W23-WE"],
    ],
    no: ["They work on a weekend shift."],
  },
  {
    id: "that-unit",
    patterns: [
      "the ( very )? same $unit",
      "( earlier|later )? that ( very|same )? $unit",
      "( earlier|later|early|late )? that ( same )? $daypart",
      "( earlier|later|early|late ) in the $unit",
      "the following|previous|preceding|prior|next $unit",
      "the next|following $daypart",
      "the day before|after",
    ],
    why: "the same day, the following month: counted from the day the text speaks of.",
    read: (m) => thatUnit(m),
    yes: [
      ["They met on 3 May. The following day they signed.", "The following day", "2023-05-04"],
      ["It was sold in 1988. That year it grew.", "That year", "1988"],
    ],
    no: ["They carried on the second house.", "Save the day."],
  },
  {
    id: "then",
    patterns: ["then", "that time|moment|point"],
    why: "since then, until then, at that time: the date the text speaks of.",
    read: (m) => (isThen(m) ? narrative("D", 0) : null),
    yes: [["The dam broke on 3 May. Since then nobody came.", "then", "2023-05-03"]],
    no: ["Then they left.", "By the time they left it was late."],
  },
  {
    id: "weekday-of-week",
    patterns: ["$weekday of? $lean week", "$lean week ,? on? $weekday"],
    why: "Tuesday last week, Friday of next week, last week Monday: a day of that week, not the last or next such day.",
    read: (m) => {
      const weekday = numberOf(m, "weekday");
      const lean = stringOf(m, "lean") as keyof typeof BY_LEAN | undefined;
      if (weekday === undefined || lean === undefined) return null;
      return { kind: "date", date: { at: "fields", weekday, weekBy: BY_LEAN[lean] } };
    },
    yes: [
      ["They met on Tuesday last week.", "Tuesday last week", "2023-06-06"],
      ["The inquest opens on Friday of next week.", "Friday of next week", "2023-06-23"],
      ["Last week on Monday it rained.", "Last week on Monday", "2023-06-05"],
    ],
    no: ["It was the last working week."],
  },
  {
    id: "following-weekday",
    patterns: [
      "the ( following|next ) $weekday",
      "the $weekday after|following",
      "the ( previous|preceding ) $weekday",
      "the $weekday before",
    ],
    why: "the following Friday: counted from the day the text speaks of.",
    read: (m) => {
      const weekday = numberOf(m, "weekday");
      if (weekday === undefined) return null;
      const lean = holds(m, "previous", "preceding", "before") ? "last" : "next";
      return { kind: "date", date: { at: "weekday", weekday, lean } };
    },
    yes: [["They met on 3 May 2023. The following Friday they left.", "The following Friday", "2023-05-05"]],
    no: ["They followed on a Friday-like day."],
  },
];

function dayShift(m: Match): number {
  if (holds(m, "before")) return -2;
  if (holds(m, "after")) return 2;
  return holds(m, "yesterday") ? -1 : holds(m, "tomorrow") ? 1 : 0;
}

function leaningUnit(m: Match): Reading | null {
  const unit = stringOf(m, "unit") as Unit | undefined;
  const lean = stringOf(m, "lean") as keyof typeof BY_LEAN | undefined;
  if (!unit || unit === "S" || unit === "TM" || unit === "H" || unit === "WE") return null;
  if (holds(m, "previous") && m.lexemes[m.first]?.lower === "the") return narrative(unit, -1);
  if (unit === "D") return null;
  const by = lean ? BY_LEAN[lean] : holds(m, "last", "past") ? -1 : holds(m, "next", "coming") ? 1 : 0;
  if (holds(m, "past", "last", "next", "coming") && holds(m, "the") && unit !== "Q")
    return { kind: "duration", amount: 1, unit };
  return { ...shift(unit, by), ...(by === 0 ? partIn(m) : coarsePartIn(m)) };
}

/** "Late last week": of a stretch that is over "earlier" and "later" say nothing. */
function coarsePartIn(m: Match): ReturnType<typeof partIn> {
  const { part } = partIn(m);
  return part === "early" || part === "late" || part === "mid" ? { part } : {};
}

function theYear(m: Match): Reading | null {
  if (after(m) === "-") return null;
  if (holds(m, "end")) return shift("Y", holds(m, "last") ? -1 : holds(m, "next") ? 1 : 0);
  if (/^(?:ended|ending|to|through)$/.test(after(m))) return { kind: "duration", amount: 1, unit: "Y" };
  const framed =
    /^(?:for|in|during|through|throughout|within|of)$/.test(before(m)) || holds(m, "full", "whole", "entire");
  return framed && after(m) !== "of" ? shift("Y", 0) : null;
}

function weekend(m: Match): Reading | null {
  const bare = m.last - m.first === 1;
  if (bare && !/^(?:every|each|over|all|on|at|holiday)$/.test(before(m)) && before(m) !== "") return null;
  if (bare) return null;
  if (holds(m, "next", "coming")) return shift("WE", 1);
  if (holds(m, "last", "past")) return shift("WE", -1);
  return {
    kind: "date",
    date: { at: "period", name: "WE", ...(holds(m, "this") ? { lean: "this" as const } : {}) },
  };
}

function thatUnit(m: Match): Reading | null {
  const daypart = stringOf(m, "daypart");
  if (daypart !== undefined && holds(m, "that"))
    return { kind: "time", date: { at: "from", base: "narrative", unit: "D", amount: 0 }, part: daypart };
  if (daypart !== undefined)
    return { kind: "time", date: { at: "from", base: "narrative", unit: "D", amount: 1 }, part: daypart };
  const unit = stringOf(m, "unit") as Unit | undefined;
  if (!unit) return besideDay(m);
  if (holds(m, "in") && unit !== "D")
    return unit === "H" || unit === "TM" || unit === "S" ? null : { ...shift(unit, 0), ...partIn(m) };
  if (unit === "S" || unit === "TM" || unit === "H" || unit === "WE") return null;
  if (holds(m, "in"))
    return { kind: "date", date: { at: "from", base: "narrative", unit, amount: 0, orPublished: true } };
  if (holds(m, "following", "next")) return narrative(unit, 1);
  if (holds(m, "previous", "preceding", "prior")) return narrative(unit, -1);
  return narrative(unit, 0);
}

function isThen(m: Match): boolean {
  if (m.lexemes[m.first]!.lower === "then") return /^(?:since|until|till|by)$/.test(before(m));
  return m.lexemes[m.first]!.lower === "that" && /^(?:since|until|till|by|at)$/.test(before(m));
}

/** "the day before", where nothing follows that it would be the day before of. */
function besideDay(m: Match): Reading | null {
  if (!holds(m, "before", "after")) return null;
  if (!/^(?:|[.,;:)"]|about|in|by|at|and|but|that|when|to|for|with|from|on)$/.test(after(m))) return null;
  return narrative("D", holds(m, "before") ? -1 : 1);
}
