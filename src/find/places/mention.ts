import type { Gazetteer, Sense } from "../../gazetteer/index.ts";
import type { FoundName } from "../../model/index.ts";
import type { Doc } from "../../text/index.ts";
import type { PlaceWords } from "./words.ts";

/** Words of the text that the gazetteer knows, and what they may mean. */
export interface Mention {
  /** Tokens `[first, last)`. */
  readonly first: number;
  readonly last: number;
  /** The folded name: mentions of one key mean one thing in one text. */
  readonly key: string;
  readonly senses: readonly Sense[];
}

/** What finding mentions needs to know. */
export interface Looking {
  readonly doc: Doc;
  readonly names: readonly FoundName[];
  readonly gazetteer: Gazetteer;
  readonly words: PlaceWords;
}
