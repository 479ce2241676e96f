import { z } from "zod";
import { CrossreadError } from "../../model/index.ts";
import type { ModelContent } from "../learned/container.ts";
import { linearModel, linearSections, sectionOf } from "../learned/sections.ts";
import { type WordClasses, wordClasses } from "./classes.ts";
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
      ...classSections(tagger.classes),
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
      classes: classesOf(content),
      guess: linearModel(content, "guess", tags.length),
      choose: linearModel(content, "choose", tags.length),
    },
    lemmas: { edits, choose: linearModel(content, "lemma", edits.length) },
  };
}

/** The sections of word classes: the hashes in rising order, four bytes each, little-endian, then the classes, one byte each. */
function classSections({ hashes, classes }: WordClasses): [string, Uint8Array][] {
  const slots = [...hashes.keys()]
    .filter((slot) => hashes[slot] !== 0)
    .sort((a, b) => hashes[a]! - hashes[b]!);
  const words = Buffer.alloc(4 * slots.length);
  slots.forEach((slot, at) => {
    words.writeInt32LE(hashes[slot]!, 4 * at);
  });
  return [
    ["classes.words", words],
    ["classes.of", Uint8Array.from(slots, (slot) => classes[slot]!)],
  ];
}

function classesOf(content: ModelContent): WordClasses {
  const bytes = sectionOf(content, "classes.words");
  const of = sectionOf(content, "classes.of");
  if (bytes.length !== 4 * of.length)
    throw new CrossreadError(
      "bad-model",
      "The tagger's classes of words do not fit together. Train it anew.",
    );
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return wordClasses(
    Int32Array.from(of, (_, at) => view.getInt32(4 * at, true)),
    of,
  );
}
