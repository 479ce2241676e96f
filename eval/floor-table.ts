/** A set of labelled data, the figures it must reach, and the hash of the data they were measured on. Floors rise; one is lowered only on purpose, with the reason in the commit. */
export interface FloorSet {
  readonly name: string;
  /** Where the data lies: in ../shared, which may be absent, or in this repository. */
  readonly from: "shared" | "repository";
  /** Files or folders below that place; the hash runs over their contents in this order. */
  readonly data: readonly string[];
  /** The first 16 digits of the SHA-256 of the data; another hash fails, because the figures then say nothing. */
  readonly hash: string;
  /** `packs`: the mean over the packs. `treebank`: of the gold words, and of the raw text. Otherwise the scorer's file below ../shared/eval and the command whose output it reads. */
  readonly scorer:
    | "packs"
    | "treebank"
    | { readonly file: string; readonly command: "find" | "stories"; readonly only?: string };
  readonly floors: Readonly<Record<string, number>>;
}

/** The quality floors. */
export const FLOORS: readonly FloorSet[] = [
  {
    name: "packs",
    from: "shared",
    data: ["eval/packs/derna-flood", "eval/packs/karabakh", "eval/packs/khartoum-fighting"],
    hash: "6d72b2587fdf1c71",
    scorer: "packs",
    floors: {
      "contract.anchors": 1,
      "figures.value": 0.97,
      "figures.measure": 0.97,
      "figures.speaker": 0.9,
      series: 0.93,
      "series.status": 0.9,
      "series.origins": 0.87,
      contested: 0.9,
      statements: 0.97,
      "statements.speaker": 0.97,
      "events.when": 0.97,
      origins: 1,
    },
  },
  {
    name: "own packs",
    from: "repository",
    data: [
      "eval/packs/acapulco-hurricane",
      "eval/packs/chido-cyclone",
      "eval/packs/goma-fighting",
      "eval/packs/herat-earthquake",
      "eval/packs/kakhovka-dam",
      "eval/packs/lebanon-displacement",
      "eval/packs/mandalay-earthquake",
      "eval/packs/suwayda-fighting",
    ],
    hash: "20ce540dd738fb0b",
    scorer: "packs",
    floors: {
      "contract.anchors": 1,
      "figures.value": 0.97,
      "figures.measure": 0.945,
      "figures.speaker": 0.9,
      series: 0.795,
      // Owed: 0.75, and 0.80.
      "series.status": 0.735,
      "series.origins": 0.7,
      contested: 0.865,
      statements: 0.97,
      "statements.speaker": 0.943,
      "events.when": 0.935,
      origins: 1,
    },
  },
  {
    // Written unread, and read since: contests and series are learned from them too, so that for these their mean is no longer what a stranger's reports get.
    name: "held-out packs",
    from: "repository",
    data: ["eval/packs/port-au-prince", "eval/packs/rio-grande-floods", "eval/packs/thai-cambodia-border"],
    hash: "06c93a2f5b1a66c0",
    scorer: "packs",
    floors: {
      "contract.anchors": 1,
      "figures.value": 0.922,
      "figures.measure": 0.829,
      // Owed: 0.75.
      "figures.speaker": 0.655,
      // Owed: 0.80, 0.75, 0.80 and 0.60.
      series: 0.515,
      "series.status": 0.425,
      "series.origins": 0.318,
      contested: 0.585,
      statements: 0.92,
      // Owed: 0.85.
      "statements.speaker": 0.845,
      "events.when": 0.948,
      // Owed: 1.
      origins: 0.885,
    },
  },
  {
    name: "web text",
    from: "shared",
    data: ["data/ud-ewt/dev.jsonl"],
    hash: "50ce14bf03268b0a",
    scorer: "treebank",
    floors: { UPOS: 0.955, LAS: 0.828 },
  },
  {
    name: "sixteen genres",
    from: "shared",
    data: ["data/ud-gum/dev.jsonl"],
    hash: "50e34f95021ff38a",
    scorer: "treebank",
    floors: { UPOS: 0.96, LAS: 0.81 },
  },
  {
    name: "statements",
    from: "shared",
    data: ["data/polnear/dev.jsonl"],
    hash: "6701fbb3afb3a1ec",
    scorer: { file: "score-attribution.mjs", command: "find" },
    floors: {
      // Owed: 0.83 for the content.
      "attribution.f1": 0.684,
      "content.overlap.f1": 0.82,
      "direct.recall": 0.84,
      "say.recall": 0.832,
    },
  },
  {
    name: "quantities",
    from: "shared",
    data: ["data/newsquant/dev.jsonl"],
    hash: "9df6103c9a493ca9",
    scorer: { file: "score-quantity.mjs", command: "find" },
    floors: { "value.f1": 0.929, "value+change.f1": 0.878, "empty.clean": 0.93 },
  },
  {
    name: "displacement",
    from: "shared",
    data: ["data/displacement/dev.jsonl"],
    hash: "5189eb3bc9458c72",
    scorer: { file: "score-displacement.mjs", command: "find" },
    floors: {
      // Owed: 0.92; 9 of the 133 numbers are sums that stand in no excerpt, so 0.932 is the most.
      "quantity.recall": 0.909,
      "measure.recall": 0.901,
      "unit.recall": 0.871,
      // Owed: 0.60; of 119 places only 58 (0.487) have any piece of theirs in the excerpt.
      "place.recall": 0.37,
    },
  },
  {
    name: "dates",
    from: "shared",
    data: ["data/timex/dev.jsonl"],
    hash: "2739587e791f1cc0",
    scorer: { file: "score-time.mjs", command: "find" },
    floors: { "relaxed.f1": 0.936, "strict.f1": 0.863, "value.f1": 0.799 },
  },
  {
    name: "places",
    from: "shared",
    data: ["data/geo/dev.jsonl"],
    hash: "be59c8271f73237f",
    scorer: { file: "score-geo.mjs", command: "find" },
    floors: { "overlap.f1": 0.857, "combined.f1": 0.757 },
  },
  {
    name: "names",
    from: "shared",
    data: ["data/ner/dev.jsonl"],
    hash: "2741357598caa441",
    scorer: { file: "score-names.mjs", command: "find", only: "wikineural" },
    floors: { "strict.f1": 0.7, "overlap.f1": 0.947 },
  },
  {
    name: "stories",
    from: "shared",
    data: ["data/stories/dev.jsonl"],
    hash: "e21ef20d09a2b57b",
    scorer: { file: "score-stories.mjs", command: "stories" },
    floors: { "story.pairs.f1": 0.808, "story.ari": 0.808 },
  },
  {
    name: "origins",
    from: "shared",
    data: ["data/origins/dev.jsonl"],
    hash: "5e5c2080c87b1b76",
    scorer: { file: "score-stories.mjs", command: "stories" },
    floors: { "origin.pairs.f1": 1 },
  },
];
