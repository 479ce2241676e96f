/** The words that tell names apart in one language. Every list is in lower case. */
export interface NameWords {
  /** Capitalised words that never begin or stand in a name by themselves: pronouns, determiners, months, days. */
  readonly never: ReadonlySet<string>;
  /** Small words that may stand inside a name between two capitalised words. */
  readonly inside: ReadonlySet<string>;
  /** Words before a person's name that are no part of it ("President", "Dr"). */
  readonly titles: ReadonlySet<string>;
  /** Words after a person's name that belong to it ("Jr"). */
  readonly suffixes: ReadonlySet<string>;
  /** Last words that say what kind of thing a name names ("Ministry", "River", "War"). */
  readonly heads: ReadonlyMap<string, Kind>;
  /** First words that do so when "of" or "for" follows ("University of"). */
  readonly firsts: ReadonlyMap<string, Kind>;
  /** Words right before a name, and how much they speak for a kind. */
  readonly before: ReadonlyMap<string, Evidence>;
  /** Words right after a name, and how much they speak for a kind. */
  readonly after: ReadonlyMap<string, Evidence>;
  /** Ordinary words that open names ("New Zealand", "First Bank") only where a name follows. */
  readonly opening: ReadonlySet<string>;
  /** First words that say what follows is ("Lake", "Mount", "Hurricane"). */
  readonly openers: ReadonlyMap<string, Kind>;
  /** Small words that may follow the first word of an organisation ("Center for", "Committee on a"). */
  readonly joining: ReadonlySet<string>;
  /** Peoples and believers that are no country's ("Kurdish", "Muslims"). */
  readonly peoples: ReadonlySet<string>;
  /** Endings of words that places bear ("-ville"). */
  readonly placeEndings: RegExp;
  /** Small words after the first word of a name that the name goes on after ("University of"). */
  readonly links: ReadonlySet<string>;
  /** Plural last words that close both halves of "Red Cross and Red Crescent Societies". */
  readonly pluralBodies: ReadonlySet<string>;
  /** The word between a part or member and its whole. */
  readonly of: ReadonlySet<string>;
  /** Nouns that "of" and a place follow ("the outskirts of"). */
  readonly placeWholes: ReadonlySet<string>;
  /** Plural nouns that say what the members of a list are ("agencies such as"). */
  readonly listed: ReadonlyMap<string, Kind>;
  /** Words between such a noun and its list; of two the last. */
  readonly introducing: ReadonlySet<string>;
  /** Words that may join two names into one or stand between two. */
  readonly and: ReadonlySet<string>;
  /** Words that join the members of a list. */
  readonly listing: ReadonlySet<string>;
  /** Tokens that make a name the owner of what follows. */
  readonly possessive: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Small words in names of bodies and works, hardly ever in a person's. */
  readonly impersonal: ReadonlySet<string>;
  /** Small words in names of people. */
  readonly nobiliary: ReadonlySet<string>;
  /** One-word organisations known the world over. */
  readonly organisations: ReadonlySet<string>;
}

/** The four kinds of names. */
export type Kind = "person" | "organisation" | "place" | "other";

/** How much something speaks for a kind and against the others. */
export interface Evidence {
  readonly kind: Kind;
  readonly weight: number;
}

const NONE: ReadonlySet<string> = new Set();

/** What is known of a language without a pack. */
export const WORDLESS: NameWords = {
  never: NONE,
  inside: NONE,
  titles: NONE,
  suffixes: NONE,
  heads: new Map(),
  firsts: new Map(),
  before: new Map(),
  after: new Map(),
  opening: NONE,
  openers: new Map(),
  joining: NONE,
  peoples: NONE,
  placeEndings: /(?!)/,
  links: NONE,
  pluralBodies: NONE,
  of: NONE,
  placeWholes: NONE,
  listed: new Map(),
  introducing: NONE,
  and: NONE,
  listing: NONE,
  possessive: NONE,
  articles: NONE,
  impersonal: NONE,
  nobiliary: NONE,
  organisations: NONE,
};
