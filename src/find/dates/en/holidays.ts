import { after, before, holds, type Match, mark, numberOf, stringOf } from "../match.ts";
import type { Lean, Reading } from "../reading.ts";
import type { DateRule } from "../rule.ts";

/**
 * Holidays and international days with a fixed date: the name, month and day, and the pattern where the name has several forms. Sources: the
 * list of International Days of the United Nations; for the others the civil or church calendar that the name itself tells of. Names that
 * several states give to days of their own ("Independence Day") are left out, and so are movable feasts.
 */
const FIXED: readonly (readonly [name: string, month: number, day: number, pattern?: string])[] = [
  ["New Year's Day", 1, 1, "new year @s? day"],
  ["Epiphany", 1, 6],
  ["Orthodox Christmas Eve", 1, 6, "orthodox|coptic christmas eve"],
  ["Orthodox Christmas", 1, 7, "orthodox|coptic christmas day?"],
  ["Holocaust Remembrance Day", 1, 27, "international? holocaust remembrance day"],
  ["Valentine's Day", 2, 14, "( st ~. | saint )? valentine @s? day"],
  ["International Women's Day", 3, 8, "international? women|womens @s? day"],
  ["St. Patrick's Day", 3, 17, "st ~.? patrick @s? day"],
  ["World Water Day", 3, 22],
  ["April Fools' Day", 4, 1, "april fool|fools ( @s | ~' )? day"],
  ["World Health Day", 4, 7],
  ["Earth Day", 4, 22],
  ["Anzac Day", 4, 25],
  ["May Day", 5, 1],
  ["International Workers' Day", 5, 1, "international workers ( @s | ~' )? day"],
  ["World Press Freedom Day", 5, 3],
  ["Nakba Day", 5, 15],
  ["World Environment Day", 6, 5],
  ["Juneteenth", 6, 19],
  ["World Refugee Day", 6, 20],
  ["Canada Day", 7, 1],
  ["the Fourth of July", 7, 4, "the? fourth of july"],
  ["Bastille Day", 7, 14],
  ["World Humanitarian Day", 8, 19],
  ["Halloween", 10, 31],
  ["All Saints' Day", 11, 1, "all saints ( @s | ~' )? day"],
  ["All Souls' Day", 11, 2, "all souls ( @s | ~' )? day"],
  ["Armistice Day", 11, 11, "armistice|remembrance|veterans ( @s | ~' )? day"],
  ["World AIDS Day", 12, 1],
  ["Human Rights Day", 12, 10],
  ["Christmas Eve", 12, 24],
  ["Christmas", 12, 25, "christmas day?"],
  ["Boxing Day", 12, 26, "boxing day | ( st ~.? stephen @s? day )"],
  ["New Year's Eve", 12, 31, "new year @s? eve"],
];

const two = (value: number): string => String(value).padStart(2, "0");

const fixed: readonly DateRule[] = FIXED.map(([name, month, day, pattern = name.toLowerCase()]) => ({
  id: `holiday-${name.toLowerCase().replaceAll(/[^a-z]+/g, "-")}`,
  patterns: [`$lean? ( ${pattern} ) ( ,? $yyyy=year )?`],
  why: "A day with a name; without a year the one just over, unless the text looks ahead. A party or a fund bears the name only.",
  read: (m) => namedDay(m, { month, day }),
  yes: [[`They met on ${name}, 2021.`, `${name}, 2021`, `2021-${two(month)}-${two(day)}`]],
  no: [`The ${name} party was off.`],
}));

/** Days with a name of their own. */
export const holidays: readonly DateRule[] = [
  ...fixed,
  {
    id: "thanksgiving",
    patterns: ["last|this|next? thanksgiving day?"],
    why: "The fourth Thursday of November, in the United States.",
    read: (m) => ({ kind: "date", date: { at: "period", name: "thanksgiving", ...leanIn(m) } }),
    yes: [["They met on Thanksgiving.", "Thanksgiving", "2022-11-24"]],
    no: ["They gave thanks."],
  },
];

function leanIn(m: Match): { readonly lean?: Lean } {
  if (holds(m, "last")) return { lean: "last" };
  if (holds(m, "next")) return { lean: "next" };
  return holds(m, "this") ? { lean: "this" } : {};
}

function namedDay(m: Match, on: { readonly month: number; readonly day: number }): Reading | null {
  const name = m.lexemes[m.first + (mark(m, "lean") === undefined ? 0 : 1)]!;
  if (!/^\p{Lu}/u.test(name.text) && name.lower !== "the") return null;
  if (/^(?:party|fund|card|cards|island)$/.test(after(m)) || before(m) === "-") return null;
  const [year, lean] = [numberOf(m, "year"), stringOf(m, "lean") as Lean | undefined];
  return {
    kind: "date",
    date: { at: "fields", ...on, ...(year === undefined ? {} : { year }), ...(lean ? { lean } : {}) },
  };
}
