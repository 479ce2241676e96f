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
  /** Whether a letter of the name is lost and several places fit. */
  readonly damaged: boolean;
}

/** What finding mentions needs to know. */
export interface Looking {
  readonly doc: Doc;
  readonly names: readonly FoundName[];
  readonly gazetteer: Gazetteer;
  readonly words: PlaceWords;
}

/** Whether an article with a hyphen stands at a token, which opens the second part of a name: "Tamra al-Sahel" is not Tamra. */
export function opensSecondPart(at: number, { doc, words }: Looking): boolean {
  const article = doc.tokens[at];
  if (!article || article.lower !== article.text) return false;
  const [opening = ""] = article.text.split(/[-‑]/, 1);
  return (
    words.articles.has(opening) &&
    /^[-‑]/.test(`${article.text.slice(opening.length)}${doc.tokens[at + 1]?.text}`)
  );
}
