/** A set of labelled data, the figures it must reach, and the hash of the data they were measured on. Floors rise; one is lowered only on purpose, with the reason in the commit. */
export interface FloorSet {
  readonly name: string;
  /** Files or folders below ../shared; the hash runs over their contents in this order. */
  readonly data: readonly string[];
  /** SHA-256 of the data; another hash fails, because the figures then say nothing. */
  readonly hash: string;
  /** `packs`: the mean over the packs. Otherwise the scorer's file below ../shared/eval and the command whose output it reads. */
  readonly scorer:
    | "packs"
    | { readonly file: string; readonly command: "find" | "stories"; readonly only?: string };
  readonly floors: Readonly<Record<string, number>>;
}

/** The quality floors. */
export const FLOORS: readonly FloorSet[] = [
  {
    name: "packs",
    data: ["eval/packs/derna-flood", "eval/packs/karabakh", "eval/packs/khartoum-fighting"],
    hash: "",
    scorer: "packs",
    floors: {
      "contract.anchors": 1,
      "figures.value": 0.7,
      "figures.measure": 0.6,
      statements: 0.7,
      "statements.speaker": 0.6,
      "events.when": 0.6,
      origins: 0.8,
    },
  },
];
