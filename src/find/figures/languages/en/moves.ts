function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** Verbs, nouns and adverbs of a number that moves: behind one "from A to B" names two numbers, not a range. */
export const MOVES: ReadonlySet<string> = words(
  "rose rise rises risen rising fell fall falls fallen falling went go goes gone going grew grow grows grown growing increased increase increases increasing climbed climb climbs climbing jumped jump jumps jumping dropped drop drops dropping declined decline declines declining swelled swollen swells surged surge surges soared doubled tripled quadrupled revised revise raised raise raises lowered lower lowers cut cuts corrected adjusted reduced reduces shrank shrunk moved moves changed crept leapt shot plunged plummeted halved up down upward upwards downward downwards ballooned slipped sank advanced passed updated amended enhanced expanded extended boosted hiked edged inched ticked lifted lift lifts upped bumped scaled swollen trimmed pared slashed",
);

/** What opens the earlier number of a move, and what opens the later one. */
export const MOVE_JOINS = { from: words("from"), to: words("to") } as const;

/** Words before a number that has moved on from the one behind: "up from 2,875", "down from 40". */
export const UP_FROM: ReadonlySet<string> = words("up down");

/** Verbs of leaving; a country behind one has been left: "have left Sarmia". */
export const QUITTING: ReadonlySet<string> = words(
  "left leave leaving leaves fled flee fleeing flees quit quitting escaped escape escaping abandoned departed",
);

/** "out of Sarmia", "the exodus from Sarmia". */
export const OUT_OF = { out: words("out flight exodus outflow"), of: words("of from") } as const;
