import { wordSet } from "../../../../word-set.ts";
import type { ModifierRule } from "../../modifier-rule.ts";

/** English modifiers. The bounds they give are those of the evaluation contract (GUIDE.md, "Values"). */
export const ENGLISH_MODIFIERS: readonly ModifierRule[] = [
  {
    id: "more-than",
    modifier: "more-than",
    before: [
      "more than",
      "over",
      "above",
      "upwards of",
      "upward of",
      "in excess of",
      "exceeding",
      "exceeds",
      "exceeded",
      "greater than",
      "higher than",
      "larger than",
      "beyond",
      "well over",
      "just over",
      "slightly over",
      "a little over",
      "slightly more than",
      "just more than",
      "well above",
      "just above",
      ">",
    ],
    after: ["plus", "+", "and counting"],
    why: "The number is a floor that was passed.",
    yes: ["more than 40 people", "just over 1,200 families", "300+ homes"],
    no: ["moreover 40 people came", "no more than 40 people"],
  },
  {
    id: "at-least",
    modifier: "at-least",
    before: [
      "at least",
      "a minimum of",
      "minimum of",
      "no fewer than",
      "not fewer than",
      "no less than",
      "not less than",
      "at the least",
      "at the very least",
      "at a minimum",
      "as few as",
      "≥",
    ],
    after: ["or more", "at least", "and more", "and above", "or over", "and over"],
    why: "The number is a floor that may be exact.",
    yes: ["at least 40 people", "no fewer than three bridges", "40 or more"],
    no: ["at last 40 people came"],
  },
  {
    id: "up-to",
    modifier: "up-to",
    before: [
      "up to",
      "as many as",
      "as much as",
      "as high as",
      "no more than",
      "not more than",
      "at most",
      "a maximum of",
      "maximum of",
      "≤",
    ],
    after: ["at most", "or less", "or fewer", "at the most"],
    why: "The number is a ceiling that may be reached.",
    yes: ["up to 40 people", "as many as 2,000", "40 at most"],
    no: ["add up 40 reports"],
  },
  {
    id: "less-than",
    modifier: "less-than",
    before: [
      "fewer than",
      "less than",
      "under",
      "below",
      "lower than",
      "smaller than",
      "just under",
      "well under",
      "short of",
      "just below",
      "sub -",
      "under the age of",
      "<",
    ],
    after: [],
    why: "The number is a ceiling that was not reached.",
    yes: ["fewer than 40 people", "just under 300"],
    no: ["no less than 40 people", "no fewer than 40"],
  },
  {
    id: "about",
    modifier: "about",
    before: [
      "about",
      "around",
      "some",
      "nearly",
      "almost",
      "approximately",
      "approx",
      "approx.",
      "roughly",
      "an estimated",
      "estimated",
      "an approximate",
      "close to",
      "closer to",
      "circa",
      "ca",
      "c",
      "virtually",
      "near",
      "nearing",
      "approaching",
      "in the region of",
      "in the order of",
      "somewhere around",
      "more or less",
      "~",
      "≈",
      "about some",
      "something like",
      "or about",
      "practically",
    ],
    after: ["or so", "odd", "or thereabouts", "approximately", "approx"],
    why: "The number is rounded; it stands as it is printed.",
    yes: ["about 40 people", "an estimated 3,000 homes", "40 or so"],
    no: ["the report is about the 40 who left"],
  },
];

/** The conjunction behind a comparative: what stands before it belongs to the next number. */
export const COMPARING: ReadonlySet<string> = new Set(["than"]);

/** Verbs of rising and of owning up: behind one "up to" leads to the number reached and bounds nothing. */
export const RISES: ReadonlySet<string> = wordSet(
  "is 's own owns owned owning add adds added gone go goes went going rose risen rising climbed climbing crept shot jumped inched",
);

/** Verbs that take "about" as their preposition: behind one it does not make the number a rough one. */
export const TALKS: ReadonlySet<string> = wordSet(
  "talk talks talked talking ask asks asked asking worry worries worried worrying think speak spoke complain complained complaining know knows knew heard hear write wrote lied argue argued",
);

/** Plural forms of "be" and verbs of running out: behind one "short of" says that all of the number is lacking. */
export const LACKING: ReadonlySet<string> = wordSet(
  "are were be remain remained run runs running ran fall falls fell falling",
);

/** What may stand between a verb of rising and its "up to": "it has got up to 31". */
export const BY_NOW: ReadonlySet<string> = new Set(["now", "already"]);

/** Verbs that take "over" as their preposition: behind one it does not bound the number. */
export const BENDS_OVER: ReadonlySet<string> = wordSet(
  "pray prays prayed praying weep wept weeping preside presided quarrel quarrelled quarreled argue argued watch watched grieve grieved bend bent hand hands handed handing turn turned turns turning sign signed signs signing",
);
