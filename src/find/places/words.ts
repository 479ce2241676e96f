/** The words that tell toponyms from their lookalikes in one language. Every list is in lower case. */
export interface PlaceWords {
  /** Words before which a place's name is that of a road or building ("Memphis St."). */
  readonly roads: ReadonlySet<string>;
  /** Words for kinds of places and offices, which name no place by themselves ("the Harbor", "City Hall"). */
  readonly generic: ReadonlySet<string>;
  /** Words right before a place that say something lies or goes there. */
  readonly sites: ReadonlySet<string>;
  /** Last words of names that can only be places ("County"). */
  readonly heads: ReadonlySet<string>;
  /** Words after a town's name for its people and homes ("a Springfield man"). */
  readonly locals: ReadonlySet<string>;
  /** Words after a town's name for its offices ("Springfield Police Department"). */
  readonly civic: ReadonlySet<string>;
  /** Forms of verbs of speech, whose subjects are sources. */
  readonly speech: ReadonlySet<string>;
  /** Words between a subject and such a verb. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Words, in a name or right after it, for places that the gazetteer leaves out ("the Veltrane camp"). */
  readonly features: ReadonlySet<string>;
  /** The word between one of those and the name ("the village of Tamrin"). */
  readonly of: ReadonlySet<string>;
  /** The article that opens a second part of a name and is written with a hyphen before it ("Tamra al-Sahel"). */
  readonly articles: ReadonlySet<string>;
  /** Words that join the members of a list. */
  readonly and: ReadonlySet<string>;
  /** Last words of names of bodies of a state. */
  readonly states: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** What is known of a language without a pack. */
export const WORDLESS: PlaceWords = {
  roads: NONE,
  generic: NONE,
  sites: NONE,
  heads: NONE,
  locals: NONE,
  civic: NONE,
  speech: NONE,
  auxiliaries: NONE,
  features: NONE,
  of: NONE,
  articles: NONE,
  and: NONE,
  states: NONE,
};
