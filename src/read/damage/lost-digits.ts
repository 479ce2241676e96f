import type { DamagedSpan } from "./damaged-span.ts";

/** One way in which digits get lost. */
export interface LostDigitsRule {
  readonly id: string;
  readonly pattern: RegExp;
  readonly note: string;
  /** Texts whose part in « » is found, and texts in which nothing is. */
  readonly finds: readonly string[];
  readonly leaves: readonly string[];
}

/** A place holder for one digit: a question mark, the replacement character, an empty box. */
const HOLDER = "[?\ufffd□]";

/** The ways in which translation and copying lose digits, as seen in wire copy and machine translation. */
export const LOST_DIGITS: readonly LostDigitsRule[] = [
  {
    id: "empty-brackets",
    pattern: /(?<![\d.,])\d{1,3}(?:[.,]\d{3}){0,3}[.,]\s?<\s?>/g,
    note: "Digits are lost here: angle brackets stand for the last group of a number.",
    finds: ["more than «100,<>» people", "«1,234,<>» homes", "«90.<>» persons"],
    leaves: ["100 <b>people</b>", "a <> b", "in 2023 <>"],
  },
  {
    id: "last-group",
    pattern: new RegExp(
      `(?<![\\d.,])\\d{1,3}(?:[.,]\\d{3}){0,3}[.,](?:${HOLDER}{2,3}|\\d${HOLDER}{2}|\\d{2}${HOLDER}(?=\\s\\p{Ll}))`,
      "gu",
    ),
    note: "Digits are lost here: place holders stand for digits of the last group of a number.",
    finds: [
      "some «10,1??» others",
      "about «70,??» people",
      "«10,12?» people fled",
      "«3,\ufffd\ufffd\ufffd» dead",
    ],
    leaves: ["Was it 10,120?", "Did 5,300 die?? Nobody knows", "10,12? Perhaps."],
  },
  {
    id: "first-groups",
    pattern: new RegExp(
      `(?<![\\d.,])(?=[\\d?\ufffd□,.]{0,12}\\d)(?:\\d${HOLDER}{1,2}|\\d\\d${HOLDER}|${HOLDER}\\d{1,2})[.,]\\d{3}(?!\\d)`,
      "gu",
    ),
    note: "Digits are lost here: place holders stand for digits of the first group of a number.",
    finds: ["«1?,000» people", "nearly «?0,000» homes"],
    leaves: ["Really? 10,000 people", "12,000?", "Why?5 is odd"],
  },
  {
    id: "letters-for-digits",
    pattern:
      /(?<![\p{L}\d.,])(?:(?:[oO]\d{1,2}|\d[oO]\d?|\d\d[oO]),\d{3}|\d{1,3},(?:\d[oO]{2}|\d{2}[oO]|[oO]{3}|[oO]\d{2}|[oO]{2}\d|\d[oO]\d)|\d[oO]\d{2})(?![\p{L}\d])/gu,
    note: "A letter stands where a digit was: O for 0.",
    finds: ["in «2O23» the river", "some «12,OOO» people", "«3O,000» meals"],
    leaves: ["H2O", "2023", "12,000"],
  },
];

/** The places where a number has lost digits or has letters for digits. */
export function findLostDigits(text: string): DamagedSpan[] {
  return LOST_DIGITS.flatMap(({ pattern, note }) =>
    Array.from(text.matchAll(pattern), ({ index, 0: exact }) => ({
      start: index,
      end: index + exact.length,
      kind: "lost-digits" as const,
      note,
    })),
  );
}
