import { CrossreadError } from "../model/index.ts";
import { cleanMetadata, type Draft } from "./draft.ts";
import { fieldsOf } from "./front-matter.ts";
import type { Limits } from "./limits.ts";
import { isNinjs, readNinjs } from "./ninjs.ts";

/** Turns a piece of HTML, as news agencies put it into JSON, into text. */
export type Flatten = (html: string) => string;

/**
 * A JSON file with one report: IPTC ninjs (1.x or 2.x, 3.x), or our own `{ text, title?, outlet?, published?, language?, url?, byline? }`.
 * Throws `malformed` where it is no JSON, holds several reports or none, and `too-deep` past the limit.
 */
export function readJson(text: string, { limits, flatten }: { limits: Limits; flatten: Flatten }): Draft {
  const value = onlyOne(parsed(text));
  if (depthOf(value) > limits.depth) {
    throw new CrossreadError(
      "too-deep",
      `its values are nested more than ${limits.depth} deep; give the text alone`,
    );
  }
  if (isNinjs(value)) return readNinjs(value, flatten);
  const body = [value.text, value.body, value.content].find((item) => typeof item === "string");
  if (body === undefined) throw malformed('it is JSON without a "text" and no ninjs item');
  return { text: body as string, metadata: cleanMetadata(fieldsOf(value)) };
}

function onlyOne(value: unknown): Readonly<Record<string, unknown>> {
  if (Array.isArray(value)) {
    if (value.length !== 1)
      throw malformed(`it holds a list of ${value.length} items; one file is one report`);
    return onlyOne(value[0]);
  }
  if (typeof value !== "object" || value === null) throw malformed("it is JSON, but no object");
  return value as Readonly<Record<string, unknown>>;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw malformed("it is no valid JSON");
  }
}

/** How deep arrays and objects are nested. Walks level by level, so that no depth overflows the stack. */
function depthOf(value: object): number {
  let depth = 0;
  for (let level: object[] = [value]; level.length > 0; depth++) {
    level = level.flatMap((item) =>
      Object.values(item).filter((inner) => typeof inner === "object" && inner !== null),
    );
  }
  return depth;
}

function malformed(why: string): CrossreadError {
  return new CrossreadError(
    "malformed",
    `${why}; give a ninjs item or { "text": "...", "title": "...", "published": "..." }`,
  );
}
