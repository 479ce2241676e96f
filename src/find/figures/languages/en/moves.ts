import { wordSet } from "../../../word-set.ts";
import { inflected } from "./inflect.ts";

/** Verbs, nouns and adverbs of a number that moves: behind one "from A to B" names two numbers, not a range. */
export const MOVES: ReadonlySet<string> = new Set([
  ...inflected(
    [
      "rise|grow|increase|climb|jump|swell|surge|soar|mount|leap|shoot|balloon|double|triple|quadruple|advance|expand|extend|escalate|crawl|creep|edge|inch|tick|snowball|spiral|accelerate",
      "fall|drop|decline|shrink|plunge|plummet|tumble|slip|slide|sink|dip|ebb|dwindle|halve|ease|recede|thin|contract|melt|dive",
      "go|move|change|pass|shift|swing|switch|evolve|turn|develop|progress|bring|take|carry|push|drive|haul|pull|lead",
      "revise|raise|lower|cut|correct|adjust|reduce|update|amend|enhance|boost|hike|lift|up|bump|trim|pare|slash|alter|bring|upgrade|downgrade|rectify|restate|modify|edit|recount|recalculate",
    ].join("|"),
  ).split("|"),
  ...wordSet("scaled rise increase up down upward upwards downward downwards forward back"),
]);

/** What opens the earlier number of a move, and what opens the later one. */
export const MOVE_JOINS = { from: wordSet("from"), to: wordSet("to") } as const;

/** Words before a number that has moved on from the one behind: "up from 2,875", "down from 40". */
export const UP_FROM: ReadonlySet<string> = wordSet("up down");

/** Verbs of leaving; a country behind one has been left: "have left Sarmia". */
export const QUITTING: ReadonlySet<string> = wordSet(
  "left leave leaving leaves fled flee fleeing flees quit quitting escaped escape escaping abandoned departed",
);

/** "out of Sarmia", "the exodus from Sarmia". */
export const OUT_OF = { out: wordSet("out flight exodus outflow"), of: wordSet("of from") } as const;
