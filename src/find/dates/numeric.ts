import { fields } from "./fields.ts";
import { after, lexemeOf, type Match, numberOf } from "./match.ts";
import type { Reading } from "./reading.ts";
import type { DateLanguage, DateRule } from "./rule.ts";

/** Dates in digits alone, which need no words of any language. */
export const numeric: readonly DateRule[] = [
  {
    id: "iso",
    patterns: ["$yyyy=year ~- ~$two=month ~- ~$two=day", "$yyyy=year ~/ ~$two=month ~/ ~$two=day"],
    why: "2023-04-15.",
    read: (m) => fields(m),
    yes: [["Updated 2023-04-15.", "2023-04-15", "2023-04-15"]],
    no: ["Call 2023-99-15."],
  },
  {
    id: "numeric",
    patterns: [
      "$dom=first ~/ ~$dom=second ~/ ~$digits=year",
      "$dom=first ~. ~$dom=second ~. ~$digits=year",
      "$dom=first ~- ~$dom=second ~- ~$yyyy=year",
    ],
    why: "13.06.2023, 14/09/2023: which of the two is the day is decided for the whole report.",
    read: (m) => numericDate(m),
    yes: [
      ["Derna, 13.06.2023.", "13.06.2023", "2023-06-13"],
      ["On 14/09/2023 they met.", "14/09/2023", "2023-09-14"],
    ],
    no: ["Version 1.2.333 is out.", "It is at 10.0.0.1."],
  },
];

/** What is read in a text whose language has no pack. */
export const WORDLESS: DateLanguage = {
  words: {},
  macros: {},
  stages: [numeric],
  directions: {
    past: new Set(),
    future: new Set(),
    scheduled: new Set(),
    aimed: new Set(),
    infinitive: "",
    perfect: new Set(),
    auxiliary: new Set(),
    possessive: new Set(),
    ahead: new Set(),
    deferred: new Set(),
    until: new Set(),
  },
};

function numericDate(m: Match): Reading | null {
  const [first, second, year] = [numberOf(m, "first"), numberOf(m, "second"), lexemeOf(m, "year")];
  if (first === undefined || second === undefined || !year || (first > 12 && second > 12)) return null;
  if (year.text.length !== 4 && year.text.length !== 2) return null;
  if (/^[./-]$/.test(after(m)) && /^\d/.test(after(m, 2)) && m.lexemes[m.last + 1]?.glued) return null;
  const value = Number(year.text);
  const full = year.text.length === 4 ? value : value < 30 ? 2000 + value : 1900 + value;
  return { kind: "date", date: { at: "fields", year: full, numeric: [first, second] } };
}
