import { z } from "zod";
import { CrossreadError } from "../../model/index.ts";
import type { ModelContent } from "../learned/container.ts";
import { linearModel, linearSections } from "../learned/sections.ts";
import type { TaggerModel } from "../tagging/tagger.ts";
import { traitsOf } from "./input.ts";
import type { ParserModel } from "./parser.ts";
import { structureOf, structureSections } from "./structure.ts";

const facts = z.object({
  tags: z.array(z.string().regex(/^\S+ \S+$/)).max(254),
  relations: z.array(z.string().min(1)).min(1).max(255),
});

/** What a model file of kind "parser" holds. `tags` is the list of the tagger that it was trained with. */
export function parserContent(model: ParserModel, tags: readonly string[]): ModelContent {
  return {
    kind: "parser",
    facts: { tags, relations: model.relations },
    sections: new Map([
      ...structureSections(model.structure),
      ...linearSections("pairs", model.pairs),
      ...linearSections("labels", model.labels),
    ]),
  };
}

/**
 * Reads a parser out of a model file. Throws a `bad-model` failure where it is none, or where it was trained with another tagger than
 * the one given.
 */
export function parserOf(
  content: ModelContent,
  { tags, classes }: Pick<TaggerModel, "tags" | "classes">,
): ParserModel {
  const read = facts.safeParse(content.facts);
  if (!read.success)
    throw new CrossreadError("bad-model", "The parser's tables cannot be read. Train it anew.");
  if (read.data.tags.join("\n") !== tags.join("\n"))
    throw new CrossreadError(
      "bad-model",
      "The parser was trained with another tagger than the one at hand. Train it anew.",
    );
  const { relations } = read.data;
  return {
    traits: traitsOf(tags),
    classes,
    relations,
    structure: structureOf(content),
    pairs: linearModel(content, "pairs", relations.length),
    labels: linearModel(content, "labels", relations.length),
  };
}
