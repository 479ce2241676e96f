import { readModel } from "../../learned/files.ts";
import { parserOf } from "../../parsing/model.ts";
import { Parser } from "../../parsing/parser.ts";
import { lemmaOf } from "../../tagging/lemmas.ts";
import { type Tagging, taggingOf } from "../../tagging/model.ts";
import { tagWords } from "../../tagging/tagger.ts";
import type { Analysis, Words } from "../pack.ts";

/** How many parses are kept at each step. Of 2, 3, 4 and 8, LAS on the first half of EWT dev was 80.2, 80.4, 80.5 and 80.5, of GUM dev 79.7, 80.2, 80.4 and 80.5. */
const WIDTH = 4;

interface Models extends Tagging {
  readonly parser: Parser;
}

let models: Models | undefined;

/** Tags, lemmatises and parses an English sentence. The models are read at the first call; a damaged one throws `bad-model`. */
export function annotate({ forms }: Words): Analysis[] {
  models ??= load();
  const { tagger, lemmas, parser } = models;
  const tags = tagWords(tagger, forms);
  const { heads, relations } = parser.parse(forms, tags);
  return forms.map((form, at) => {
    const [upos, xpos] = tagger.tags[tags[at]!]!.split(" ") as [string, string];
    const lemma = lemmaOf(lemmas, form, tags[at]!);
    return { lemma, upos, xpos, head: heads[at]!, deprel: parser.model.relations[relations[at]!]! };
  });
}

function load(): Models {
  const tagging = taggingOf(readModel("en-tagger", "tagger"));
  return {
    ...tagging,
    parser: new Parser(parserOf(readModel("en-parser", "parser"), tagging.tagger.tags), WIDTH),
  };
}
