import { after, before, lexemeOf, type Match, numberOf, stringOf } from "../match.ts";
import type { Lean, Period, Reading } from "../reading.ts";
import type { DateRule } from "../rule.ts";
import { partIn } from "./parts.ts";

/** Quarters, halves, seasons, decades and centuries. */
export const periods: readonly DateRule[] = [
  {
    id: "quarter",
    patterns: [
      "( the|its|his|their )? ( fiscal|latest -? )? $ordinal quarter ( of $yyyy=year | $yyyy=year )?",
      "( the|its|his|their ) fiscal|latest -? $ordinal - quarter",
      "fiscal? $ordinal - quarter",
      "the? $yyyy=year -? fiscal? $ordinal -? quarter",
      "( this|last|next year @s ) fiscal? $ordinal -? quarter",
      "q ~$digits=ordinal ( of? $yyyy=year )?",
    ],
    why: "the third quarter, third-quarter, Q3 2023.",
    read: (m) => quarter(m),
    yes: [
      ["Profit fell in the first quarter of 2021.", "the first quarter of 2021", "2021-Q1"],
      ["They posted a second-quarter loss.", "second-quarter", "2023-Q2"],
    ],
    no: ["He lives in the Latin Quarter.", "A third of the quarter burned."],
  },
  {
    id: "half",
    patterns: [
      "the? first|second|last|latter half of the? year ( $yyyy=year )?",
      "the? first|second|last|latter half of $yyyy=year",
      "the? first|second|last|latter half of ( this|last|next year )",
    ],
    why: "the first half of 1990.",
    read: (m) => half(m),
    yes: [["It rose in the first half of 2019.", "the first half of 2019", "2019-H1"]],
    no: ["They scored in the first half."],
  },
  {
    id: "season",
    patterns: [
      "the? $season of? $yyyy=year ( ~-|/ ~$digits=next )?",
      "the? $yyyy=year ~-|/ ~$digits=next $season",
      "$lean $season",
      "that $season",
      "the $season",
    ],
    why: "this summer, the spring of 2021; bare season words are too often something else.",
    read: (m) => season(m),
    yes: [
      ["They left last summer.", "last summer", "2022-SU"],
      ["In the spring of 2021 it rained.", "the spring of 2021", "2021-SP"],
      ["They froze in the winter of 2021-22.", "the winter of 2021-22", "2021-WI"],
    ],
    no: ["The fall of the wall was sudden.", "They drank at the spring water well."],
  },
  {
    id: "season-in",
    patterns: ["$season"],
    why: "in winter, by autumn.",
    read: (m) =>
      /^(?:in|by|since|until|during|early|late|for|before|after|ahead|through|throughout|of|this)$/.test(
        before(m),
      ) && after(m) !== "of"
        ? period(m, { name: stringOf(m, "season")! })
        : null,
    yes: [["It will open by autumn.", "autumn", "2023-FA"]],
    no: ["Prices fall again.", "A spring broke."],
  },
  {
    id: "decade",
    patterns: [
      "the? ( early|late|mid -? )? $yyyy ~'? ~s",
      "the? ( early|late|mid -? )? ( $hundreds -? )? $decadeName",
      "the? ( early|late|mid -? )? ~'? $two=tens ~'? ~s",
    ],
    why: "the 1970s, the late 1980s, the seventies.",
    read: (m) => decade(m),
    yes: [
      ["They were built in the 1970s.", "the 1970s", "197"],
      ["In the late 1980s it closed.", "the late 1980s", "198"],
      ["It goes back to the seventies.", "the seventies", "197"],
    ],
    no: ["Temperatures in the 30s, forecasters said."],
  },
  {
    id: "century",
    patterns: ["the? ( early|late|mid -? )? $ordinal -? century", "$lean century"],
    why: "the 20th century.",
    read: (m) => century(m),
    yes: [["It dates from the 19th century.", "the 19th century", "18"]],
    no: ["A century passed."],
  },
  {
    id: "period-again",
    patterns: [
      "( the|this|latest|current )? ( latest|most|recent|current )? quarter",
      "the? ( latest | $yyyy=year ) quarter|period",
    ],
    why: "the latest quarter: the one that the text spoke of before.",
    read: (m) => again(m),
    yes: [["The first quarter was good. In the latest quarter sales fell.", "the latest quarter", "2023-Q1"]],
    no: ["They live in the old quarter.", "A quarter of them left."],
  },
];

function period(
  m: Match,
  of: { readonly name: string; readonly again?: boolean; readonly yearBy?: number },
): Reading {
  const year = numberOf(m, "year");
  const lean = stringOf(m, "lean") as Lean | undefined;
  const date: Period = {
    at: "period",
    ...of,
    ...(year === undefined ? {} : { year }),
    ...(lean === undefined ? {} : { lean }),
  };
  return { kind: "date", date, ...(/^\d{3}$/.test(of.name) ? partIn(m) : {}) };
}

function quarter(m: Match): Reading | null {
  const nth = numberOf(m, "ordinal");
  if (nth === undefined || nth > 4 || nth < 1) return null;
  const words = m.lexemes.slice(m.first, m.last).map(({ lower }) => lower);
  const of = words.includes("year")
    ? { yearBy: words.includes("last") ? -1 : words.includes("next") ? 1 : 0 }
    : {};
  return period(m, { name: `Q${nth}`, ...of });
}

function half(m: Match): Reading {
  const words = m.lexemes.slice(m.first, m.last).map(({ lower }) => lower);
  const yearBy = words.includes("last") ? -1 : words.includes("next") ? 1 : 0;
  return period(m, {
    name: words.includes("first") ? "H1" : "H2",
    ...(numberOf(m, "year") === undefined ? { yearBy } : {}),
  });
}

function season(m: Match): Reading | null {
  const word = lexemeOf(m, "season")!.lower;
  const bare = stringOf(m, "lean") === undefined && numberOf(m, "year") === undefined;
  if (bare && (word === "fall" || word === "spring" || after(m) === "of")) return null;
  return period(m, { name: stringOf(m, "season")! });
}

function decade(m: Match): Reading | null {
  const year = numberOf(m, "yyyy");
  if (year !== undefined) return year % 10 === 0 ? period(m, { name: String(Math.floor(year / 10)) }) : null;
  const tens = numberOf(m, "tens");
  const named = numberOf(m, "decadeName");
  if (
    tens !== undefined &&
    (tens % 10 !== 0 || !m.lexemes.slice(m.first, m.last).some(({ lower }) => lower === "'"))
  )
    return null;
  const digit = named ?? (tens ?? 0) / 10;
  if (tens === undefined && !/^the$/.test(m.lexemes[m.first]!.lower)) return null;
  return period(m, { name: `${numberOf(m, "hundreds") ?? 19}${digit}` });
}

function century(m: Match): Reading | null {
  const nth = numberOf(m, "ordinal");
  if (nth === undefined) return period(m, { name: "century" });
  return nth > 1 && nth < 30 ? period(m, { name: String(nth - 1).padStart(2, "0") }) : null;
}

function again(m: Match): Reading | null {
  const words = m.lexemes.slice(m.first, m.last).map(({ lower }) => lower);
  if (words.length === 1 || (words[0] === "the" && words.length === 2 && after(m) === "of")) return null;
  if (words.includes("this") || words.includes("current"))
    return { kind: "date", date: { at: "shift", unit: "Q", by: 0 } };
  return period(m, { name: words.includes("latest") ? "latest" : "Q", again: true });
}
