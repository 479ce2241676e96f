import { wordSet } from "../../word-set.ts";
import { numeric } from "../numeric.ts";
import type { DateLanguage } from "../rule.ts";
import { calendar } from "./calendar.ts";
import { clock } from "./clock.ts";
import { combined } from "./combined.ts";
import { deictic } from "./deictic.ts";
import { durations } from "./durations.ts";
import { holidays } from "./holidays.ts";
import { numbers } from "./numbers.ts";
import { periods } from "./periods.ts";
import { references } from "./references.ts";
import { macros, words } from "./words.ts";

/** Expressions of time in English. */
export const ENGLISH_DATES: DateLanguage = {
  words,
  macros,
  stages: [
    numbers,
    [...numeric, ...calendar, ...periods, ...deictic, ...holidays, ...durations, ...clock, ...references],
    combined,
  ],
  directions: {
    past: wordSet("ago been since"),
    future: wordSet(
      "will shall would may might could can should must expected scheduled due planned plan plans planning expects hopes intends supposed forecast slated poised upcoming expire expires payable effective deadline wo 'll",
    ),
    scheduled: wordSet(
      "meet arrive begin start open reopen resume vote visit travel depart gather expire close convene leave land",
    ),
    aimed: wordSet(
      "be set agree prepare hope want intend vow pledge promise threaten decide offer aim propose agreement deal decision bid effort order ready",
    ),
    infinitive: "to",
    perfect: new Set(["have"]),
    auxiliary: new Set(["be", "being"]),
    possessive: new Set(["'s", "'"]),
    ahead: new Set(["ahead of", "before", "until", "pending"]),
    deferred: wordSet("postpone delay extend adjourn reschedule defer prolong suspend remand renew"),
    until: new Set(["until", "till", "to", "for", "through"]),
  },
};
