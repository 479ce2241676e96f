import { CrossreadError } from "../../model/index.ts";
import type { ModelContent } from "./container.ts";
import { denseRows, type LinearModel } from "./linear.ts";

/** The sections of a linear model: how many entries each bucket has, then their classes and their weights, each one byte. */
export function linearSections(name: string, model: LinearModel): [string, Uint8Array][] {
  const { starts, entries } = model;
  const counts = new Uint8Array(starts.length - 1);
  for (let bucket = 0; bucket < counts.length; bucket++)
    counts[bucket] = starts[bucket + 1]! - starts[bucket]!;
  return [
    [`${name}.counts`, counts],
    [`${name}.classes`, Uint8Array.from(entries, (entry) => entry >> 8)],
    [`${name}.weights`, Uint8Array.from(entries, (entry) => entry & 255)],
  ];
}

/** Reads a linear model out of a file's sections. Throws a `bad-model` failure where they do not fit together. */
export function linearModel(content: ModelContent, name: string, classes: number): LinearModel {
  const counts = sectionOf(content, `${name}.counts`);
  const classOf = sectionOf(content, `${name}.classes`);
  const weights = sectionOf(content, `${name}.weights`);
  const bits = Math.log2(counts.length);
  const starts = new Uint32Array(counts.length + 1);
  let total = 0;
  for (let bucket = 0; bucket < counts.length; bucket++) {
    starts[bucket] = total;
    total += counts[bucket]!;
  }
  starts[counts.length] = total;
  if (!Number.isInteger(bits) || total !== classOf.length || total !== weights.length)
    throw misfit(content, name);
  const entries = new Uint16Array(total);
  let highest = 0;
  for (let at = 0; at < total; at++) {
    const of = classOf[at]!;
    if (of > highest) highest = of;
    entries[at] = (of << 8) | weights[at]!;
  }
  if (highest >= classes) throw misfit(content, name);
  const dense = denseRows({ bits, classes, starts, entries });
  return dense ? { bits, classes, starts, entries, dense } : { bits, classes, starts, entries };
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
