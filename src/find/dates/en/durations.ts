import { durationValue } from "../duration-value.ts";
import { after, before, holds, lexemeOf, type Match, mark, numberOf, stringOf } from "../match.ts";
import type { Laid, Reading, Unit } from "../reading.ts";
import type { DateRule } from "../rule.ts";
import { partIn } from "./parts.ts";

/** How long, and how often. */
export const durations: readonly DateRule[] = [
  {
    id: "duration",
    patterns: [
      "@about? $number more|full|consecutive|straight|long? $unit",
      "@about? $number more|full|consecutive|straight|long|whole|trading|business|working? $units ( and a half )?",
      "@about? $number -? $unit -? ( old|long )?",
      "the|a? $ordinal=number consecutive|straight|successive|full|running $unit",
      "@about? $number -? to -? $number=high -? ( $units | $unit )",
      "@about? $number ~- ~$number=high -? ( $units | $unit )",
      "@about? $number ( to|or ) $number=high -? ( $units | $unit )",
      "between $number and $number=high $units",
    ],
    why: "three days, nearly two months, five-year, two to three weeks.",
    read: (m) => duration(m),
    yes: [
      ["It took nearly two months.", "nearly two months", "P2M"],
      ["The crew took a three-hour rest.", "three-hour", "PT3H"],
      ["Shells fell for the third straight day.", "the third straight day", "P3D"],
      ["It lasts two to three weeks.", "two to three weeks", "P2W"],
    ],
    no: ["One second later he won second place.".slice(20)],
  },
  {
    id: "duration-one",
    patterns: [
      "@about? ( a|an|one ) full|whole? $unit",
      "@about? ( a|an|one ) $unit and a half",
      "@about? a? half ( a|an )? $unit",
      "@about? a? half -? $unit",
    ],
    why: "a decade, half an hour, a year and a half.",
    read: (m) => single(m),
    yes: [
      ["It took more than a decade.", "more than a decade", "P10Y"],
      ["They waited half an hour.", "half an hour", "PT30M"],
      ["It lasted a year and a half.", "a year and a half", "P1Y6M"],
    ],
    no: ["An hour-glass broke.".slice(8)],
  },
  {
    id: "duration-stretch",
    patterns: [
      "the? ( last|past|previous|next|coming|following|first|final|latest ) @about? $number more? ( $units | $unit ) ( or so )?",
      "the? ( last|past|previous|next|coming|following|recent|early|first|final|latest|final ) ( few|several|couple of )? $units",
      "( these|those ) $number $units",
      "the ( $number ) ( $units )",
      "the $number -? $unit period",
      "a $number -? $unit period|span",
      "the next|coming|last|past $unit or so",
    ],
    why: "the past three months, recent weeks, the nine months.",
    read: (m) => duration(m),
    yes: [
      ["Rents doubled over the past three months.", "the past three months", "P3M"],
      ["It grew in recent years.", "recent years", "PXY"],
      ["In coming weeks it may fall.", "coming weeks", "PXW"],
    ],
    no: ["In recent talks they agreed."],
  },
  {
    id: "duration-fortnight",
    patterns: ["( a|one | the last|past|next )? fortnight", "$number fortnights"],
    why: "Two weeks.",
    read: (m) => ({ kind: "duration", amount: 2 * (numberOf(m, "number") ?? 1), unit: "W" }),
    yes: [["They stayed for a fortnight.", "a fortnight", "P2W"]],
    no: ["They built a fort."],
  },
  {
    id: "duration-vague",
    patterns: [
      "$units",
      "the $units",
      "@about $units",
      "$units -? long",
      "quite? some time",
      "a long|short? while|time",
    ],
    why: "weeks, months, for years: a plural unit by itself.",
    read: (m) => vague(m),
    yes: [
      ["They waited for weeks.", "weeks", "PXW"],
      ["A decades-long war ended.", "decades-long", "PXE"],
    ],
    no: ["Those were the days in town.", "Minutes of the meeting were kept."],
  },
  {
    id: "set-each",
    patterns: [
      "each|every ( $number )? ( $unit | $units | $weekday | $month | $season | weekend | $daypart )",
      "every other $unit",
      "once|twice ( a|an|each|every ) $unit",
      "per $unit",
    ],
    why: "each July, every two weeks, every day.",
    read: (m) => each(m),
    yes: [
      ["They march every year.", "every year", "P1Y"],
      ["They march each July.", "each July", "XXXX-07"],
      ["It opens every Friday.", "every Friday", "XXXX-WXX-5"],
    ],
    no: ["Every second house fell."],
  },
  {
    id: "set-rate",
    patterns: ["a|an $unit"],
    why: "$3 million a year, four times a day: after an amount a unit is a rate.",
    read: (m) => {
      const unit = stringOf(m, "unit") as Unit;
      return isRate(m) ? { kind: "set", value: durationValue(1, unit) } : null;
    },
    yes: [["They sell four million tonnes a year.", "a year", "P1Y"]],
    no: ["It took a year."],
  },
  {
    id: "set-frequency",
    patterns: ["$frequency", "$weekdays", "$weekdays through|to|and $weekdays"],
    why: "daily, annually, Fridays.",
    read: (m) => {
      const weekday = numberOf(m, "weekdays");
      if (weekday !== undefined) return { kind: "set", value: `XXXX-WXX-${weekday}` };
      const value = stringOf(m, "frequency");
      return value === undefined || /^\p{Lu}/u.test(m.lexemes[m.first]!.text) ? null : { kind: "set", value };
    },
    yes: [
      ["They rally daily.", "daily", "P1D"],
      ["It opens on Fridays.", "Fridays", "XXXX-WXX-5"],
    ],
    no: ["The Daily Herald wrote so."],
  },
];

function unitOf(m: Match): Unit | undefined {
  return (stringOf(m, "units") ?? stringOf(m, "unit")) as Unit | undefined;
}

/** How a length is laid against now: "the past two weeks", "within 48 hours". */
function laidOf(m: Match): { readonly laid?: Laid } {
  if (holds(m, "last", "past", "previous")) return { laid: "last" };
  if (holds(m, "next", "coming")) return { laid: "next" };
  if (before(m) === "within") return { laid: "within" };
  return before(m) === "in" ? { laid: "at-end" } : {};
}

function duration(m: Match): Reading | null {
  const reading = lengthOf(m);
  return reading?.kind === "duration" ? { ...reading, ...laidOf(m), ...partIn(m) } : reading;
}

function lengthOf(m: Match): Reading | null {
  const unit = unitOf(m);
  if (!unit || isOrdinalSecond(m, unit)) return null;
  if (isAge(m, unit)) return { kind: "none" };
  if (unit === "H" && holds(m, "early", "first") && /^(?:of|on)$/.test(after(m))) return null;
  if (m.lexemes[m.first]?.lower === "over" && isVague(m)) return null;
  const amount = numberOf(m, "number");
  if (holds(m, "so") && mark(m, "number") === undefined) return { kind: "duration", amount: 1, unit };
  if (mark(m, "number") === undefined || amount === undefined)
    return { kind: "duration", amount: null, unit };
  if (unit === "Q" && after(m) === "of") return null;
  if (unit === "Q" && amount > 20) return null;
  if (unit === "D" && before(m) === "$") return null;
  return halves(holds(m, "half") ? amount + 0.5 : amount, unit);
}

function single(m: Match): Reading | null {
  const unit = unitOf(m);
  if (!unit || isOrdinalSecond(m, unit) || unit === "WE") return null;
  if (unit === "Q" && !holds(m, "half")) return null;
  if (unit === "D" && /^(?:when|of|that|care|to|in|like)$/.test(after(m))) return null;
  if (isRate(m) || isOfYearBefore(m) || isSomeDay(m, unit)) return null;
  const half = holds(m, "half");
  const and = holds(m, "and");
  return { ...halves(half ? (and ? 1.5 : 0.5) : 1, unit), ...partIn(m) };
}

/** "a year-earlier loss": the year before, not a length. */
function isOfYearBefore(m: Match): boolean {
  return after(m) === "-" && /^(?:ago|earlier)$/.test(after(m, 2));
}

/** "will one day be": some day to come. */
function isSomeDay(m: Match, unit: Unit): boolean {
  return (
    unit === "D" && holds(m, "one") && /^(?:will|would|may|might|could|can|shall|'|ll|to)$/.test(before(m))
  );
}

/** Half a year is six months, half an hour thirty minutes, half a century fifty years. */
function halves(amount: number, unit: Unit): Reading {
  if (Number.isInteger(amount)) return { kind: "duration", amount, unit };
  if (amount % 1 !== 0.5) return { kind: "duration", amount, unit };
  if (unit === "Y" && amount > 1)
    return { kind: "duration", amount, unit, rest: `P${Math.floor(amount)}Y6M` };
  if (unit === "Y") return { kind: "duration", amount: 6, unit: "M" };
  if (unit === "H" && amount < 1) return { kind: "duration", amount: amount * 60, unit: "TM" };
  if (unit === "H") return { kind: "duration", amount, unit, rest: `PT${Math.floor(amount)}H30M` };
  if (unit === "D" && amount < 1) return { kind: "duration", amount: 12, unit: "H" };
  return { kind: "duration", amount, unit };
}

/** "a six-year-old girl": the age of a person is no time of the story. */
function isAge(m: Match, unit: Unit): boolean {
  return unit === "Y" && (holds(m, "old") || after(m) === "old");
}

/** "over several years": the word is a preposition there, and no part of the length. */
function isVague(m: Match): boolean {
  return mark(m, "number") === undefined || numberOf(m, "number") === undefined;
}

/** "the second house": an ordinal, not a unit of time. */
function isOrdinalSecond(m: Match, unit: Unit): boolean {
  return (
    unit === "S" &&
    (lexemeOf(m, "unit")?.lower === "second" || lexemeOf(m, "unit")?.lower === "min") &&
    numberOf(m, "number") === undefined
  );
}

function vague(m: Match): Reading | null {
  const unit = stringOf(m, "units") as Unit | undefined;
  if (!unit) {
    const some = holds(m, "some") || !holds(m, "time");
    return some ? { kind: "duration", amount: null, unit: "D", rest: "PXX" } : null;
  }
  if (unit === "S" || unit === "TM" || unit === "Q" || unit === "WE") return null;
  if (
    (holds(m, "the") || before(m) === "the") &&
    (unit === "D" || unit === "H") &&
    !/^(?:before|after|since|following|leading|that|ahead)$/.test(after(m))
  ) {
    return null;
  }
  return { kind: "duration", amount: null, unit };
}

/** Whether "a year" after an amount means "in each year". */
function isRate(m: Match): boolean {
  if (m.last - m.first !== 2 || !holds(m, "a", "an")) return false;
  if (/^(?:ago|earlier|before|later|after|old)$/.test(after(m))) return false;
  return (
    /^(?:times|once|twice|million|billion|trillion|thousand|hundred|percent|%|tonnes|tons|barrels|dollars|cents|pounds|euros|hours|minutes|people|cases|deaths|liters|litres|gallons|miles|kilometers|kilometres|units|trucks|flights|copies|cars|vehicles)$/.test(
      before(m),
    ) || /^\d/.test(before(m))
  );
}

function each(m: Match): Reading | null {
  const [weekday, month] = [numberOf(m, "weekday"), numberOf(m, "month")];
  if (weekday !== undefined) return { kind: "set", value: `XXXX-WXX-${weekday}` };
  if (month !== undefined) return { kind: "set", value: `XXXX-${String(month).padStart(2, "0")}` };
  const season = stringOf(m, "season");
  if (season !== undefined) return { kind: "set", value: `XXXX-${season}` };
  const part = stringOf(m, "daypart");
  if (part !== undefined) return { kind: "set", value: `XXXX-XX-XXT${part}` };
  if (holds(m, "weekend")) return { kind: "set", value: "XXXX-WXX-WE" };
  const unit = unitOf(m);
  if (!unit || (unit === "S" && lexemeOf(m, "unit") !== undefined)) return null;
  return { kind: "set", value: durationValue(numberOf(m, "number") ?? (holds(m, "other") ? 2 : 1), unit) };
}
