function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** The number word that is also a pronoun. */
export const NOBODY_ELSE: ReadonlySet<string> = words("one");

/** What makes none of "one". */
export const NONE: ReadonlySet<string> = words("not never n't nor");

/** The preposition of a share: "one house in five". */
export const IN: ReadonlySet<string> = words("in");

/** "one of them". */
export const OF_WHOM = { of: words("of"), them: words("them") } as const;

/** What befell those of whom one is counted: "the loss of one of its clerks". */
export const BEFELL: ReadonlySet<string> = words(
  "death killing murder loss disappearance kidnapping abduction arrest detention execution drowning",
);

/** What bounds an age, and behind whom: "the children under five", "those over 60". */
export const BOUNDS_OF_AGE = {
  words: words("under over below above aged between past"),
  people: words(
    "those people persons children child boys girls women men anyone everyone adults kids all them whom",
  ),
} as const;

/** Comparatives of age: "are older than sixty". */
export const OLDER = { words: words("older younger"), than: words("than") } as const;

/** Participles of what was counted wrongly, before "twice": "two coffins were booked twice". */
export const COUNTED_TWICE = {
  counted: words("counted entered booked listed registered recorded reported"),
  twice: words("twice double doubly"),
} as const;

/** What makes each one of several of "one". */
export const EVERY: ReadonlySet<string> = words("every each");

/** "designed for 500": participles of what a place was made to hold. */
export const MADE_FOR: ReadonlySet<string> = words(
  "planned designed built meant intended made conceived equipped suitable fit approved licensed laid",
);

/** The preposition of a purpose. */
export const PURPOSE: ReadonlySet<string> = words("for");

/** Verbs of those who speak to a reporter. */
export const SPEAKS: ReadonlySet<string> = words("said says told tells recalled recalls added explained");

/** What a crowd does: those who march or vote are no count of a crisis. */
export const CROWDS: ReadonlySet<string> = words(
  "streets gather gathered gathering march marched marching rally rallied rallying protest protested protesting demonstrate demonstrated demonstrating celebrate celebrated celebrating attend attended attending vote voted voting cheer cheered cheering pray prayed praying watch watched watching chant chanted chanting",
);
