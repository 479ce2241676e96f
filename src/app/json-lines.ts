import { z } from "zod";
import { CrossreadError } from "../model/index.ts";

const document = z.object({
  id: z.string(),
  text: z.string(),
  published: z.string().nullish(),
  title: z.string().nullish(),
});

/** One document of the `find` and `stories` contracts: the text is taken as it is. */
export interface JsonDocument {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  readonly title?: string;
}

/** Reads JSON Lines as they come; empty lines are skipped. A line that is no document throws `malformed` with its number. */
export async function* readDocuments(lines: AsyncIterable<string>): AsyncGenerator<JsonDocument> {
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() !== "") yield parseDocument(line, number);
  }
}

function parseDocument(line: string, number: number): JsonDocument {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw malformed(number, error instanceof Error ? error.message : String(error));
  }
  const read = document.safeParse(value);
  if (!read.success) throw malformed(number, z.prettifyError(read.error).replaceAll("\n", " "));
  const { id, text, published, title } = read.data;
  return { id, text, ...(published ? { published } : {}), ...(title ? { title } : {}) };
}

function malformed(number: number, why: string): CrossreadError {
  return new CrossreadError(
    "malformed",
    `Line ${number} of the input is no document ({"id", "text", "published"?, "title"?} in one line of JSON): ${why}`,
  );
}
