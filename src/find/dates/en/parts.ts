import type { Match } from "../match.ts";
import type { Part } from "../reading.ts";

const PARTS: Readonly<Record<string, Part>> = {
  early: "early",
  beginning: "early",
  start: "early",
  mid: "mid",
  middle: "mid",
  late: "late",
  end: "late",
  earlier: "earlier",
  later: "later",
  about: "about",
  around: "about",
  approximately: "about",
  roughly: "about",
  circa: "about",
  nearly: "about",
  almost: "about",
  some: "about",
  over: "about",
  more: "about",
  less: "about",
};
/** The words that say more closely which part is meant stand at the start: "the beginning of", "late in", "more than". */
const REACH = 2;

/** Which part of a date the first words of a match ask for, ready to spread into a reading. */
export function partIn({ lexemes, first, last }: Match): { readonly part?: Part } {
  for (let index = first; index < Math.min(last - 1, first + REACH); index++) {
    const part = PARTS[lexemes[index]!.lower];
    if (part) return { part };
  }
  return {};
}
