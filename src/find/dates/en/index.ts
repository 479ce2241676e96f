import type { DateLanguage } from "../rule.ts";
import { calendar } from "./calendar.ts";
import { clock } from "./clock.ts";
import { combined } from "./combined.ts";
import { deictic } from "./deictic.ts";
import { durations } from "./durations.ts";
import { numbers } from "./numbers.ts";
import { periods } from "./periods.ts";
import { references } from "./references.ts";
import { macros, words } from "./words.ts";

/** Expressions of time in English. */
export const english: DateLanguage = {
  words,
  macros,
  stages: [numbers, [...calendar, ...periods, ...deictic, ...durations, ...clock, ...references], combined],
  directions: {
    past: new Set(
      "said|was|were|had|did|told|went|came|took|began|left|fell|rose|met|held|made|saw|led|hit|put|cut|gave|found|got|sent|kept|broke|brought|spoke|wrote|won|lost|paid|sold|bought|became|ran|shot|stood|fled|struck|swept|burst|drew|flew|grew|knew|thought|heard|ago|been|since".split(
        "|",
      ),
    ),
    future: new Set(
      "will|shall|would|may|might|could|expected|scheduled|due|planned|plans|plan|set|expects|hopes|until|tomorrow|upcoming|expire|expires|payable|deadline|ll|wo|should|can|must|intends".split(
        "|",
      ),
    ),
    infinitive: "to",
    nominal: new Set(
      "the|a|an|his|her|its|their|our|this|that|these|those|all|two|three|many|some|more|about|at".split("|"),
    ),
    auxiliary: new Set(["be"]),
    pastEndings: ["ed"],
  },
};
