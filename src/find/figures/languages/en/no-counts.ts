import { wordSet } from "../../../word-set.ts";

/** The number word that is also a pronoun. */
export const NOBODY_ELSE: ReadonlySet<string> = wordSet("one");

/** What makes none of "one". */
export const NONE: ReadonlySet<string> = wordSet("not never n't nor");

/** The preposition of a share: "one house in five". */
export const IN: ReadonlySet<string> = wordSet("in");

/** "one of them". */
export const OF_WHOM = { of: wordSet("of"), them: wordSet("them") } as const;

/** What befell those of whom one is counted: "the loss of one of its clerks". */
export const BEFELL: ReadonlySet<string> = wordSet(
  "death killing murder loss disappearance kidnapping abduction arrest detention execution drowning",
);

/** What bounds an age, and behind whom: "the children under five", "those over 60". */
export const BOUNDS_OF_AGE = {
  words: wordSet("under over below above aged between past"),
  people: wordSet(
    "those people persons children child boys girls women men anyone everyone adults kids all them whom",
  ),
} as const;

/** Comparatives of age: "are older than sixty". */
export const OLDER = { words: wordSet("older younger"), than: wordSet("than") } as const;

/** Participles of what was counted wrongly, before "twice": "two coffins were booked twice". */
export const COUNTED_TWICE = {
  counted: wordSet("counted entered booked listed registered recorded reported"),
  twice: wordSet("twice double doubly"),
} as const;

/** What makes each one of several of "one". */
export const EVERY: ReadonlySet<string> = wordSet("every each");

/** "designed for 500": participles of what a place was made to hold. */
export const MADE_FOR: ReadonlySet<string> = wordSet(
  "planned designed built meant intended made conceived equipped suitable fit approved licensed laid",
);

/** The preposition of a purpose. */
export const PURPOSE: ReadonlySet<string> = wordSet("for");

/** Verbs of those who speak to a reporter. */
export const SPEAKS: ReadonlySet<string> = wordSet("said says told tells recalled recalls added explained");

/** What a crowd does: those who march or vote are no count of a crisis. */
export const CROWDS: ReadonlySet<string> = wordSet(
  "streets gather gathered gathering march marched marching rally rallied rallying protest protested protesting demonstrate demonstrated demonstrating celebrate celebrated celebrating attend attended attending vote voted voting cheer cheered cheering pray prayed praying watch watched watching chant chanted chanting",
);
