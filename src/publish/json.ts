import { z } from "zod";
import { PICTURE_SCHEMA, type Picture, pictureSchema } from "../model/index.ts";

/**
 * The picture as JSON: keys in the order of the schema, two spaces of indent, a line feed at the end. The same picture gives the same
 * bytes. Throws a `ZodError` where the value is no picture: what goes out is checked.
 */
export function toJson(picture: Picture): string {
  return `${JSON.stringify(pictureSchema.parse(picture), null, 2)}\n`;
}

/** The JSON Schema (draft 2020-12) of picture.json, as the text of a file. Fields that a later engine adds are allowed. */
export function pictureJsonSchema(): string {
  const schema = z.toJSONSchema(pictureSchema, {
    io: "input",
    override: ({ jsonSchema }) => open(jsonSchema),
  });
  const head = {
    $schema: schema.$schema,
    $id: `urn:${PICTURE_SCHEMA.replaceAll(/[./]/g, ":")}`,
    title: "Crossread picture",
  };
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}

/** Whole numbers have no upper bound of their own: drop the one that stands for JavaScript's safe integers. */
function open(schema: { maximum?: number | undefined }): void {
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
}
