import { after, before, holds, type Match, mark, numberOf, stringOf } from "../match.ts";
import type { Reading } from "../reading.ts";
import type { DateRule } from "../rule.ts";

/** Times of day, by the clock and by its parts. A day is joined to them in `combined.ts`. */
export const clock: readonly DateRule[] = [
  {
    id: "clock-half-day",
    patterns: [
      "$hour ( ~:|. ~$minute ( ~: ~$minute=sec )? )? -? ( a ~. ~m ~. | p ~. ~m ~. | am | pm | a ~. ~m | p ~. ~m ) ( $zone | local time )?",
      "$hour ( ~: ~$minute )? in the morning|afternoon|evening",
      "$hour ( ~: ~$minute )? at night",
    ],
    why: "4 p.m., 10:35 a.m., 4 in the morning.",
    read: (m) => halfDay(m),
    yes: [["The bakers began 4 p.m. on Monday.", "4 p.m. on Monday", "2023-06-12T16:00"]],
    no: ["They met 4 am-bitious men.".slice(0, 10)],
  },
  {
    id: "clock-24",
    patterns: [
      "$hour ~: ~$minute ( ~: ~$minute=sec )? hours|hrs|h? ( $zone | local time )?",
      "$hour ~:|. ~$minute ( $zone | local time )",
      "$hhmm hours|hrs? ( $zone | local time )",
      "$hour ~h ~$minute",
      "$hour ( $zone | local time )",
    ],
    why: "18:00 local time, 1600 GMT, 16h30.",
    read: (m) => fullDay(m),
    yes: [["It opened at 18:00 local time today.", "18:00 local time today", "2023-06-15T18:00"]],
    no: ["They won 12:10.".slice(0, 9)],
  },
  {
    id: "clock-word",
    patterns: [
      "( midnight | noon )",
      "high noon",
      "$number o ~' ~clock ( in the morning|afternoon|evening )?",
    ],
    why: "noon, midnight, six o'clock.",
    read: (m) => word(m),
    yes: [["They met at noon on Monday.", "noon on Monday", "2023-06-12T12:00"]],
    no: ["At the midnight hour he sang.".slice(0, 6)],
  },
  {
    id: "daypart-this",
    patterns: [
      "( later|earlier|early|late )? this ( very )? $daypart",
      "tonight",
      "last night",
      "late last night",
      "overnight",
      "( yesterday | today | tomorrow ) $daypart",
      "yesterday evening|night",
    ],
    why: "this morning, tonight, last night.",
    read: (m) => thisPart(m),
    yes: [
      ["He left this morning.", "this morning", "2023-06-15TMO"],
      ["It rained last night.", "last night", "2023-06-14TNI"],
      ["Shelling went on overnight.", "overnight", "2023-06-15TNI"],
    ],
    no: ["Night fell.".slice(6)],
  },
];

function halfDay(m: Match): Reading | null {
  const hour = numberOf(m, "hour");
  if (hour === undefined || hour > 12) return null;
  const late = holds(m, "pm", "p", "afternoon", "evening") || (holds(m, "night") && hour > 5);
  return at((hour % 12) + (late ? 12 : 0), m);
}

/** The offset that a zone's abbreviation stands for; none for one that several zones share (IST, CST, BST). */
function zoneIn(m: Match): { readonly zone?: string } {
  const zone = stringOf(m, "zone");
  return zone ? { zone } : {};
}

function fullDay(m: Match): Reading | null {
  const compact = numberOf(m, "hhmm");
  if (compact !== undefined) {
    if (mark(m, "zone") === undefined && !holds(m, "hours", "hrs") && !holds(m, "local")) return null;
    const clock = `${two(Math.floor(compact / 100))}:${two(compact % 100)}`;
    return { kind: "time", date: null, clock, ...zoneIn(m) };
  }
  const hour = numberOf(m, "hour");
  if (hour === undefined || /^[:.]$/.test(before(m))) return null;
  if (mark(m, "minute") === undefined && mark(m, "zone") === undefined) return null;
  return at(hour, m);
}

function at(hour: number, m: Match): Reading {
  const minute = numberOf(m, "minute");
  return { kind: "time", date: null, clock: `${two(hour)}:${two(minute ?? 0)}`, ...zoneIn(m) };
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

function word(m: Match): Reading | null {
  if (holds(m, "midnight")) return { kind: "time", date: null, clock: "24:00" };
  if (holds(m, "noon")) return { kind: "time", date: null, clock: "12:00" };
  const hour = numberOf(m, "number");
  if (hour === undefined || hour > 12) return null;
  return {
    kind: "time",
    date: null,
    clock: `${two((hour % 12) + (holds(m, "afternoon", "evening") ? 12 : 0))}:00`,
  };
}

function thisPart(m: Match): Reading | null {
  if (holds(m, "overnight") && after(m) === "stay") return null;
  const part = holds(m, "tonight", "overnight")
    ? "NI"
    : (stringOf(m, "daypart") ?? (holds(m, "night") ? "NI" : "EV"));
  const by = holds(m, "yesterday") || holds(m, "last") ? -1 : holds(m, "tomorrow") ? 1 : 0;
  const date = { at: "shift", unit: "D", by } as const;
  // The night that a report calls overnight has begun on the day before.
  if (holds(m, "overnight")) return { kind: "time", date, since: { ...date, by: by - 1 }, part };
  return { kind: "time", date, part };
}
