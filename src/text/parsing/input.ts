import { hashForm, mix2 } from "../learned/hash.ts";
import { classOf, type WordClasses } from "../tagging/classes.ts";

/** What the parser sees of a sentence. Words count from 1; at 0 stands nothing, at `length + 1` the root. */
export interface ParseInput {
  readonly length: number;
  /** Hash of the word in lower case; of the word with its tag; of its last three letters with its tag. */
  readonly words: Int32Array;
  readonly tagged: Int32Array;
  readonly endings: Int32Array;
  /** The class of the word, from 1; 1 where it has none. */
  readonly classes: Int32Array;
  /** The tagger's tag, from 1, and its UPOS alone, from 1. */
  readonly tags: Int32Array;
  readonly coarse: Int32Array;
  /** How many punctuation marks and how many verbs stand before each word. */
  readonly marks: Int32Array;
  readonly verbs: Int32Array;
}

/** What the parser needs to know of each of the tagger's tags, by position in its list. */
export interface TagTraits {
  /** Number of the UPOS, from 1. */
  readonly coarse: Int32Array;
  readonly verb: readonly boolean[];
  readonly mark: readonly boolean[];
}

/** The traits of a list of tags such as "NOUN NN". */
export function traitsOf(tags: readonly string[]): TagTraits {
  const upos = tags.map((tag) => tag.split(" ", 1)[0]!);
  const names = [...new Set(upos)].sort();
  return {
    coarse: Int32Array.from(upos, (name) => names.indexOf(name) + 1),
    verb: upos.map((name) => name === "VERB" || name === "AUX"),
    mark: upos.map((name) => name === "PUNCT"),
  };
}

/** Stands for the root among words and among tags. */
const ROOT_WORD = 0x3c6ef372;
const ROOT_TAG = 255;

/** Prepares a sentence for the parser. `tags` are positions in the tagger's list. */
export function parseInput(
  forms: readonly string[],
  tags: Uint8Array,
  { traits, classes }: { readonly traits: TagTraits; readonly classes: WordClasses },
): ParseInput {
  const length = forms.length;
  const column = (): Int32Array => new Int32Array(length + 2);
  const input: ParseInput = {
    length,
    words: column(),
    tagged: column(),
    endings: column(),
    classes: column(),
    tags: column(),
    coarse: column(),
    marks: column(),
    verbs: column(),
  };
  for (let at = 1; at <= length; at++) {
    const low = forms[at - 1]!.toLowerCase();
    const tag = tags[at - 1]!;
    input.words[at] = hashForm(low);
    input.classes[at] = classOf(classes, input.words[at]!) + 1;
    input.tags[at] = tag + 1;
    input.coarse[at] = traits.coarse[tag]!;
    input.tagged[at] = mix2(1, input.words[at]!, tag + 1);
    input.endings[at] = mix2(2, hashForm(low, Math.max(0, low.length - 3)), tag + 1);
    input.marks[at + 1] = input.marks[at]! + (traits.mark[tag] ? 1 : 0);
    input.verbs[at + 1] = input.verbs[at]! + (traits.verb[tag] ? 1 : 0);
  }
  input.words[length + 1] = input.tagged[length + 1] = input.endings[length + 1] = ROOT_WORD;
  input.tags[length + 1] = ROOT_TAG;
  input.coarse[length + 1] = 31;
  return input;
}

/** Distances as the features see them: 0 to 4 as they are, then 5 to 6, 7 to 10, and more. */
export function stepsOf(words: number): number {
  if (words <= 4) return words;
  return words <= 6 ? 5 : words <= 10 ? 6 : 7;
}
