import { z } from "zod";
import { CrossreadError } from "../../model/index.ts";
import type { ModelContent } from "../learned/container.ts";
import { linearModel, linearSections, sectionOf } from "../learned/sections.ts";
import { traitsOf } from "./input.ts";
import type { ParserModel } from "./parser.ts";

const facts = z.object({
  tags: z.array(z.string().regex(/^\S+ \S+$/)).max(254),
  relations: z.array(z.string().min(1)).min(1).max(255),
});

/** What a model file of kind "parser" holds. `tags` is the list of the tagger that it was trained with. */
export function parserContent(model: ParserModel, tags: readonly string[]): ModelContent {
  const { weights } = model.structure;
  const plane = (by: number): Uint8Array => Uint8Array.from(weights, (packed) => (packed >> by) & 255);
  return {
    kind: "parser",
    facts: { tags, relations: model.relations },
    sections: new Map([
      ["shift", plane(0)],
      ["left", plane(8)],
      ["right", plane(16)],
      ...linearSections("pairs", model.pairs),
      ...linearSections("labels", model.labels),
    ]),
  };
}

/**
 * Reads a parser out of a model file. Throws a `bad-model` failure where it is none, or where it was trained with another tagger than
 * the one whose tags are given.
 */
export function parserOf(content: ModelContent, tags: readonly string[]): ParserModel {
  const read = facts.safeParse(content.facts);
  if (!read.success)
    throw new CrossreadError("bad-model", "The parser's tables cannot be read. Train it anew.");
  if (read.data.tags.join("\n") !== tags.join("\n"))
    throw new CrossreadError(
      "bad-model",
      "The parser was trained with another tagger than the one at hand. Train it anew.",
    );
  const [shift, left, right] = ["shift", "left", "right"].map((name) => sectionOf(content, name)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const bits = Math.log2(shift.length);
  if (!Number.isInteger(bits) || left.length !== shift.length || right.length !== shift.length)
    throw new CrossreadError("bad-model", "The parser's weights do not fit together. Train it anew.");
  const weights = new Int32Array(shift.length);
  for (let at = 0; at < weights.length; at++)
    weights[at] = shift[at]! | (left[at]! << 8) | (right[at]! << 16);
  const { relations } = read.data;
  return {
    traits: traitsOf(tags),
    relations,
    structure: { bits, weights },
    pairs: linearModel(content, "pairs", relations.length),
    labels: linearModel(content, "labels", relations.length),
  };
}
