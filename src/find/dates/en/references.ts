import { after, before, type Match } from "../match.ts";
import type { Reading } from "../reading.ts";
import type { DateRule } from "../rule.ts";

const reference = (value: "PRESENT_REF" | "PAST_REF" | "FUTURE_REF"): Reading => ({
  kind: "reference",
  value,
});

/** Words that point at the present, the past or the future as a whole. */
export const references: readonly DateRule[] = [
  {
    id: "present",
    patterns: [
      "( right|just|even )? now",
      "currently|nowadays|presently",
      "( at|for )? the? present time",
      "at the|this moment",
      "these days",
      "at present",
    ],
    why: "now, currently, these days.",
    read: (m) => (isIdiom(m) ? null : reference("PRESENT_REF")),
    yes: [["They are now in camps.", "now", "PRESENT_REF"]],
    no: ["The now famous speech was short."],
  },
  {
    id: "present-adjective",
    patterns: ["current"],
    why: "the current law; not an electric or a strong one.",
    read: (m) =>
      /^(?:the|its|their|his|her|our|of|under|a)$/.test(before(m)) || before(m) === "'" || before(m) === "s"
        ? reference("PRESENT_REF")
        : null,
    yes: [["Under current law they stay.", "current", "PRESENT_REF"]],
    no: ["Currents were strong."],
  },
  {
    id: "past",
    patterns: [
      "( more|most|only )? recently",
      "lately",
      "the ( recent|distant | not -? too -? distant )? past",
      "long ago",
      "( some | a long|short? ) time ago",
      "not long ago",
      "in recent memory",
      "a ( long|short )? ( time | while ) ago",
      "several|many years ago",
    ],
    why: "recently, in the past, long ago.",
    read: (m) => (isPastIdiom(m) ? null : reference("PAST_REF")),
    yes: [["They had recently moved.", "recently", "PAST_REF"]],
    no: ["He walked past the house."],
  },
  {
    id: "future",
    patterns: [
      "soon",
      "the ( near|foreseeable|immediate|distant | not -? too -? distant )? future",
      "a|some later|future date",
      "shortly",
      "one day",
      "some|any day",
    ],
    why: "soon, in the future.",
    read: (m) => (isFutureIdiom(m) ? null : reference("FUTURE_REF")),
    yes: [["They will soon leave.", "soon", "FUTURE_REF"]],
    no: ["As soon as he left, they came.", "Shortly after he left, they came."],
  },
];

function isIdiom(m: Match): boolean {
  return before(m) === "the" && after(m) === "famous";
}

function isPastIdiom(m: Match): boolean {
  const first = m.lexemes[m.first]!.lower;
  return m.last - m.first === 1 && first === "past";
}

function isFutureIdiom(m: Match): boolean {
  const last = m.lexemes[m.last - 1]!.lower;
  if (last === "soon")
    return before(m) === "as" || before(m) === "too" || after(m) === "as" || after(m) === "after";
  if (last === "shortly") return /^(?:after|before|thereafter|afterwards?)$/.test(after(m));
  if (last === "day")
    return (
      /^(?:in|on|of|after|before|earlier|later|when)$/.test(after(m)) ||
      (!/^(?:will|may|would|could|,|\.)$/.test(after(m)) && before(m) !== "will")
    );
  if (last === "future") return before(m) === "for" && after(m) === "of";
  return false;
}
