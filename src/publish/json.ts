import { type Picture, pictureSchema } from "../model/index.ts";

/**
 * The picture as JSON: keys in the order of the schema, two spaces of indent, a line feed at the end. The same picture gives the same
 * bytes. Throws a `ZodError` where the value is no picture: what goes out is checked.
 */
export function toJson(picture: Picture): string {
  return `${JSON.stringify(pictureSchema.parse(picture), null, 2)}\n`;
}
