import { after, before, holds, lexemeOf, type Match, mark, numberOf } from "../match.ts";
import type { DateRule } from "../rule.ts";

const number = (value: number | null) => ({ kind: "number", value }) as const;

/** Numbers in words and broken digits, as far as expressions of time need them. */
export const numbers: readonly DateRule[] = [
  {
    id: "number-decimal",
    patterns: ["$digits=whole ~. ~$digits=part"],
    why: "2.5 years; 13.06.2023 is a date, so a third group stands aside.",
    read: (m) => {
      const dotted = before(m) === "." && m.lexemes[m.first]?.glued;
      if (dotted || (after(m) === "." && /^\d/.test(after(m, 2))) || /^(?:am|pm)$/.test(after(m)))
        return null;
      return number(Number(`${numberOf(m, "whole")}.${lexemeOf(m, "part")?.text}`));
    },
    yes: [["It took 2.5 years.", "2.5 years", "P2Y6M"]],
    no: ["The vote is on 13.06.2023."],
  },
  {
    id: "number-grouped",
    patterns: ["$digits=high ~, ~$digits=low"],
    why: "1,200 is no year and 2,000 no date.",
    read: (m) =>
      lexemeOf(m, "low")?.text.length === 3
        ? number((numberOf(m, "high") ?? 0) * 1000 + (numberOf(m, "low") ?? 0))
        : null,
    yes: [["It lasted 1,200 days.", "1,200 days", "P1200D"]],
    no: ["They met on 3 May,2021.", "Over 2,00 came."],
  },
  {
    id: "number-mixed",
    patterns: ["$digits=whole -? $digits=over ~/ ~$digits=under"],
    why: "5 1/2 hours.",
    read: (m) => {
      const [over = 0, under = 0] = [numberOf(m, "over"), numberOf(m, "under")];
      return over > 0 && over < under && under <= 8 && after(m) !== "/"
        ? number((numberOf(m, "whole") ?? 0) + over / under)
        : null;
    },
    yes: [["It lasted 5 1/2 hours.", "5 1/2 hours", "PT5H30M"]],
    no: ["They met on 3 1/2/2023."],
  },
  {
    id: "number-year-words",
    patterns: [
      "$hundreds $tens -? $ones?",
      "$hundreds hundred? $teens",
      "( the year )? two thousand ( and? ( $teens | $ones ) )?",
    ],
    why: "Broadcast transcripts spell years: nineteen ninety-six.",
    read: (m) => {
      const century = numberOf(m, "hundreds");
      const low = (numberOf(m, "tens") ?? 0) + (numberOf(m, "ones") ?? 0) + (numberOf(m, "teens") ?? 0);
      if (century === undefined && low === 0 && !isYearHere(m)) return null;
      if (century === 20 && numberOf(m, "tens") === undefined && numberOf(m, "teens") === undefined)
        return null;
      return { kind: "number", value: (century ?? 20) * 100 + low, year: true };
    },
    yes: [["It opened in nineteen ninety-six.", "nineteen ninety-six", "1996"]],
    no: ["About twenty of them came.", "Up to two thousand fled."],
  },
  {
    id: "number-words",
    patterns: [
      "$tens -? $ones",
      "( $ones | a ) hundred ( and? ( $tens -? $ones=unit? | $teens | $ones=unit ) )?",
    ],
    why: "twenty-four, a hundred and twenty.",
    read: (m) => {
      const hundred = m.lexemes.slice(m.first, m.last).some(({ lower }) => lower === "hundred");
      const rest = (numberOf(m, "tens") ?? 0) + (numberOf(m, "teens") ?? 0);
      if (hundred) return number((numberOf(m, "ones") ?? 1) * 100 + rest + (numberOf(m, "unit") ?? 0));
      return number(rest + (numberOf(m, "ones") ?? 0));
    },
    yes: [["It rained for the last twenty four hours.", "the last twenty four hours", "PT24H"]],
    no: ["They are hundred per cent sure."],
  },
  {
    id: "number-vague",
    patterns: [
      "a? few|several|many|numerous",
      "a number|handful of",
      "dozens|scores|hundreds|thousands|tens of",
      "a? couple of?",
      "a? dozen",
      "half a dozen",
      "$number=dozens dozen",
    ],
    why: "A duration may have no number.",
    read: (m) => {
      const text = m.lexemes.slice(m.first, m.last).map(({ lower }) => lower);
      if (text.includes("couple")) return number(2);
      if (text.includes("dozen"))
        return number(12 * (text[0] === "half" ? 0.5 : (numberOf(m, "dozens") ?? 1)));
      return number(null);
    },
    yes: [["They waited for several weeks.", "several weeks", "PXW"]],
    no: ["A few people came."],
  },
  {
    id: "ordinal",
    patterns: ["$digits ~$ordsuffix", "$tens -? $ordinal"],
    why: "The 3rd, the twenty-first.",
    read: (m) => {
      const tens = numberOf(m, "tens");
      return {
        kind: "ordinal",
        value: tens === undefined ? (numberOf(m, "digits") ?? 0) : tens + (numberOf(m, "ordinal") ?? 0),
      };
    },
    yes: [["They met on the 3rd of May 2021.", "the 3rd of May 2021", "2021-05-03"]],
    no: ["He came third."],
  },
  {
    id: "number-not-a-year",
    patterns: ["$yyyy=value"],
    why: "Four digits that count something, number a resolution or cost money are no year.",
    read: (m) =>
      before(m).match(/^[$€£¥#+=]$/) || /^[%°]$/.test(after(m)) || mark(m, "value") === undefined
        ? number(null)
        : null,
    yes: [["It began in 2012.", "2012", "2012"]],
    no: ["It cost $ 1990.", "It fell by 1950%."],
  },
];

/** "two thousand" is a year where a word before it says so. */
function isYearHere(m: Match): boolean {
  return holds(m, "year") || /^(?:in|since|until|by|year|early|late|mid)$/.test(before(m));
}
