/** The words that tell toponyms from their lookalikes in one language. Every list is in lower case. */
export interface PlaceWords {
  /** Words after which, or with which, a place's name is that of a road or building ("Memphis St.", "Paris Hotel"). */
  readonly roads: ReadonlySet<string>;
  /** Words that a gazetteer knows as towns and a text means otherwise, unless a name says so. */
  readonly common: ReadonlySet<string>;
  /** Small letters before a place that belong to its name. */
  readonly articles: ReadonlySet<string>;
}
