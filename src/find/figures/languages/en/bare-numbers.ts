import { wordSet } from "../../../word-set.ts";

/** Prepositions and conjunctions that lead to a count that nothing names: "went to 57", "abides by 44", "more than 31". */
export const ARGUMENT_JOINS: ReadonlySet<string> = wordSet(
  "of to into from by for with than as against at over under that whether if because while",
);

/** Pronouns of more than one, whose number a form of "be" may say: "we were thirty-three". */
export const PLURAL_PRONOUNS: ReadonlySet<string> = wordSet("we you they those these all both us them");

/** Determiners of one or two picked out, and what makes an hour or a rank of a number. */
export const SINGLES_OUT: ReadonlySet<string> = wordSet(
  "no any every each another which what number o'clock half quarter past kilometre kilometer km mile",
);

/** What readers are asked to do, what outlets say of claims, what voters do and what money and weather do, in numbers that are no counts of a crisis: "text 6677", "rated 4 of 6", "voted 31 to 9". */
export const NO_CRISIS: ReadonlySet<string> = wordSet(
  "text texts texting sms whatsapp rate rates rated rating scale follow follows following subscribe subscribed subscribers followers vote voted votes voting donate donations donation budget price prices fee fees fine fines salary salaries wage wages index temperature thermometer",
);

/** Verbs of room and of time, whose few are hours or seats: "a crossing lasts two". */
export const TAKES: ReadonlySet<string> = wordSet(
  "take takes took taking taken seat seats need needs last lasts lasted",
);
