/**
 * What of two data of one measure tells whether they count the same thing, each attribute with the values it can take (`pair.ts` tells which). A model weighs them, alone and two by
 * two (`pair-model.ts`); `pair-weights.ts` holds the weights by these names.
 */
export const ATTRIBUTES = {
  /** Who vouches: one voice, two that are named, one of which only one is named, or two reports in their own voice. */
  voice: ["same", "two named", "one named", "two unnamed"],
  /** How near they stand in one report. */
  report: ["sentence", "paragraph", "report", "apart"],
  /** Whether one is the next of its measure in a paragraph; near: within a clause or two; bare: without a noun of its own. */
  beside: ["no", "near, bare", "near", "bare", "next"],
  /** Where they are counted; open: one of them does not say. */
  place: [
    "same",
    "none",
    "open, crisis",
    "open, part",
    "two of crisis",
    "crisis and part",
    "two parts",
    "abroad",
  ],
  /** Who is counted; narrow: one says "children", the other everybody; group: one of them is a group into which reports part people (`en-groups.ts`), not only another noun. */
  population: [
    "same",
    "everybody",
    "unsaid",
    "overlap",
    "differ",
    "one unsaid",
    "one narrow",
    "differ, group",
    "one unsaid, group",
    "one narrow, group",
  ],
  /** The nouns of those counted. */
  noun: ["same", "share", "differ", "unsaid"],
  /** The numbers; telltale: equal in digits that two counts would not share by chance; else by how many times the larger is larger. */
  value: [
    "telltale",
    "same below 20",
    "same below 100",
    "same",
    "meet",
    "1.1",
    "1.3",
    "2",
    "3.5",
    "6",
    "more",
  ],
  /** Whether one number is the other, rounded. */
  round: ["no", "rounded", "same"],
  /** The larger number. */
  large: ["below 20", "below 100", "below 1000", "below 10000", "more"],
  /** The smaller number. */
  small: ["below 20", "below 100", "below 1000", "more"],
  /** The largest count of the kind over the larger number. */
  scale: ["1.5", "5", "50", "more"],
  /** The largest count of the kind over the smaller number. */
  depth: ["1.5", "5", "50", "more"],
  /** How alike the words of their sentences are: the cosine, rare words weighing more. */
  words: ["0.05", "0.15", "0.3", "0.5", "more"],
  /** Days between them. */
  days: ["undated", "none", "1", "3", "10", "30", "more"],
  /** How the number goes with time. */
  course: ["level", "grows", "falls"],
  group: ["toll", "movement", "need", "buildings", "help", "held", "other"],
  degree: ["unsaid", "one", "same", "differ"],
  rival: ["no", "yes"],
  mood: ["asserted", "differ", "expected"],
  /** Days between the happenings that they are told with. */
  happened: ["none", "one", "same", "1", "3", "10", "more"],
  /** On which side those counted stood. */
  side: ["none", "one", "same", "differ"],
  scope: ["none", "one", "differ", "same"],
  part: ["none", "one", "same whole", "two wholes"],
  unit: ["same", "differ"],
  flow: ["same", "differ"],
  direction: ["same", "one unsaid", "differ"],
  added: ["none", "one", "both"],
  old: ["none", "one", "both"],
  lesser: ["none", "one", "both"],
  total: ["none", "one", "both"],
  moves: ["none", "one", "both"],
  past: ["none", "one", "both"],
  leads: ["none", "one", "both"],
  largest: ["none", "one", "both"],
  ours: ["none", "one", "both"],
  nationwide: ["none", "one", "both"],
  table: ["none", "one", "both"],
  /** What both places rest on: close by, the sentence (or one close by), or further off; of the one that has a place where the other has none. */
  basis: [
    "none",
    "one wide",
    "one sentence",
    "one close",
    "wide",
    "close or sentence, wide",
    "sentence",
    "close",
  ],
  /** The places that both sentences name. */
  sites: ["none", "one", "share", "differ"],
  /** The countries that both sentences name. */
  lands: ["none", "one", "share", "differ"],
  /** The places that both paragraphs and their headings name. */
  wideSites: ["none", "one", "share", "differ"],
  /** The countries that both paragraphs and their headings name. */
  wideLands: ["none", "one", "share", "differ"],
  /** The countries of those who vouch, where the reports give them. */
  home: ["none", "one", "same", "differ"],
  /** How alike the words of their paragraphs and headings are, as `words`. */
  scene: ["0.05", "0.15", "0.3", "0.5", "more"],
  /** How rare the rarest word is that their paragraphs and headings share: the logarithm of how few sentences hold it. */
  rarest: ["1", "2", "3", "4", "more"],
  /** How alike the titles of their reports are, as `words`. */
  titles: ["0.05", "0.15", "0.3", "0.5", "more"],
  /** How alike the title of one's report and the paragraph of the other are, of both ways the more, as `words`. */
  topic: ["0.05", "0.15", "0.3", "0.5", "more"],
  /** The names in both sentences. */
  names: ["none", "one", "share", "differ"],
  /** The names in both paragraphs and their headings. */
  wideNames: ["none", "one", "share", "differ"],
  /** What the happenings struck; told: in the figure's own sentence. */
  site: ["none", "one", "one, told", "same", "same, told", "differ", "differ, one told", "differ, told"],
} as const satisfies Record<string, readonly string[]>;

/** The name of an attribute. */
export type Attribute = keyof typeof ATTRIBUTES;

/** The attributes in a fixed order. */
export const ATTRIBUTE_NAMES = Object.keys(ATTRIBUTES) as Attribute[];

/** The values of the attributes of a pair, as places in the lists of {@link ATTRIBUTES}. */
export type Pair = { readonly [name in Attribute]: number };
