import { CrossreadError } from "../../model/index.ts";
import type { ModelContent } from "./container.ts";
import { entriesOf, type LinearModel, linearOf } from "./linear.ts";

/** The sections of a linear model: how many entries each bucket has, then their classes and their weights, each one byte. */
export function linearSections(
  name: string,
  { counts, classOf, weights }: LinearModel,
): [string, Uint8Array][] {
  return [
    [`${name}.counts`, new Uint8Array(counts.buffer, counts.byteOffset, counts.byteLength)],
    [`${name}.classes`, classOf],
    [`${name}.weights`, new Uint8Array(weights.buffer, weights.byteOffset, weights.length)],
  ];
}

/**
 * Reads a linear model out of a file's sections, of which the entries stay in memory. Throws a `bad-model` failure where the sections do
 * not fit together. Classes beyond `classes`, which no trainer writes, would do nothing.
 */
export function linearModel(content: ModelContent, name: string, classes: number): LinearModel {
  const counts = sectionOf(content, `${name}.counts`);
  const classOf = sectionOf(content, `${name}.classes`);
  const bytes = sectionOf(content, `${name}.weights`);
  const bits = Math.log2(counts.length);
  if (!Number.isInteger(bits) || bits < 2 || bytes.length !== classOf.length) throw misfit(content, name);
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  const model = linearOf({ classes, counts, classOf, weights });
  if (entriesOf(model) !== classOf.length) throw misfit(content, name);
  return model;
}

/** A section by name. Throws a `bad-model` failure where there is none. */
export function sectionOf(content: ModelContent, name: string): Uint8Array {
  const section = content.sections.get(name);
  if (!section) throw misfit(content, name);
  return section;
}

function misfit(content: ModelContent, name: string): CrossreadError {
  return new CrossreadError(
    "bad-model",
    `The model of kind "${content.kind}" has no sound section "${name}". Train it anew.`,
  );
}
