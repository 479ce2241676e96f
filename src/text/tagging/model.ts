import { z } from "zod";
import { CrossreadError } from "../../model/index.ts";
import type { ModelContent } from "../learned/container.ts";
import { linearModel, linearSections } from "../learned/sections.ts";
import type { LemmaModel } from "./lemmas.ts";
import type { TaggerModel } from "./tagger.ts";

/** A tagger with its lemmatiser, as one file holds them. */
export interface Tagging {
  readonly tagger: TaggerModel;
  readonly lemmas: LemmaModel;
}

const facts = z.object({
  tags: z.array(z.string().regex(/^\S+ \S+$/)).max(254),
  edits: z.array(z.object({ cut: z.int().min(0), add: z.string(), lower: z.boolean() })).max(255),
});

/** What a model file of kind "tagger" holds. */
export function taggingContent({ tagger, lemmas }: Tagging): ModelContent {
  return {
    kind: "tagger",
    facts: { tags: tagger.tags, edits: lemmas.edits },
    sections: new Map([
      ...linearSections("guess", tagger.guess),
      ...linearSections("choose", tagger.choose),
      ...linearSections("lemma", lemmas.choose),
    ]),
  };
}

/** Reads a tagger out of a model file. Throws a `bad-model` failure where it is none. */
export function taggingOf(content: ModelContent): Tagging {
  const read = facts.safeParse(content.facts);
  if (!read.success)
    throw new CrossreadError("bad-model", "The tagger's tables cannot be read. Train it anew.");
  const { tags, edits } = read.data;
  return {
    tagger: {
      tags,
      guess: linearModel(content, "guess", tags.length),
      choose: linearModel(content, "choose", tags.length),
    },
    lemmas: { edits, choose: linearModel(content, "lemma", edits.length) },
  };
}
