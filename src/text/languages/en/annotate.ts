import { readModel } from "../../learned/files.ts";
import { parserOf } from "../../parsing/model.ts";
import { Parser } from "../../parsing/parser.ts";
import { Lemmatiser } from "../../tagging/lemmas.ts";
import { taggingOf } from "../../tagging/model.ts";
import { type TaggerModel, tagWords } from "../../tagging/tagger.ts";
import type { Analysis, Words } from "../pack.ts";

interface Models {
  readonly tagger: TaggerModel;
  readonly lemmas: Lemmatiser;
  readonly parser: Parser;
  /** The two halves of the tagger's tags. */
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
}

let models: Models | undefined;

/** Tags, lemmatises and parses an English sentence. The models are read at the first call; a damaged one throws `bad-model`. */
export function annotate({ forms }: Words): Analysis[] {
  models ??= load();
  const { tagger, lemmas, parser, upos, xpos } = models;
  const tags = tagWords(tagger, forms);
  const { heads, relations } = parser.parse(forms, tags);
  return forms.map((form, at) => {
    const tag = tags[at]!;
    return {
      lemma: lemmas.lemmaOf(form, tag),
      upos: upos[tag]!,
      xpos: xpos[tag]!,
      head: heads[at]!,
      deprel: parser.model.relations[relations[at]!]!,
    };
  });
}

function load(): Models {
  const { tagger, lemmas } = taggingOf(readModel("en-tagger", "tagger"));
  return {
    tagger,
    lemmas: new Lemmatiser(lemmas),
    parser: new Parser(parserOf(readModel("en-parser", "parser"), tagger)),
    upos: tagger.tags.map((tag) => tag.split(" ")[0]!),
    xpos: tagger.tags.map((tag) => tag.split(" ")[1]!),
  };
}
