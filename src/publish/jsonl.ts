import { type Picture, pictureSchema } from "../model/index.ts";
import type { PageFile } from "./page-file.ts";

/** The lists of a picture that are written line by line. */
export const JSONL_LISTS = [
  "reports",
  "origins",
  "stories",
  "sources",
  "places",
  "statements",
  "figures",
  "series",
  "events",
  "contested",
  "gaps",
] as const satisfies readonly (keyof Picture)[];

/**
 * Each list of the picture as JSON Lines: one object a line, as in picture.json, its keys in the order of the schema, a line feed at the
 * end of each. Lists without an item are files without a line. Throws a `ZodError` where the value is no picture.
 */
export function toJsonl(picture: Picture): PageFile[] {
  const checked = pictureSchema.parse(picture);
  return JSONL_LISTS.map((list) => ({
    name: `${list}.jsonl`,
    content: checked[list].map((one) => `${JSON.stringify(one)}\n`).join(""),
  }));
}
