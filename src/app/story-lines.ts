import { groupStories } from "../match/index.ts";
import { type JsonDocument, readDocuments } from "./json-lines.ts";

/**
 * Groups the documents of a JSON Lines stream into stories and origins: one line for each document, in the order of the input.
 * The stream is read whole first, because a later document may join two stories.
 */
export async function* storyLines(lines: AsyncIterable<string>): AsyncGenerator<string> {
  const documents: JsonDocument[] = [];
  for await (const document of readDocuments(lines)) documents.push(document);
  for (const { id, story, origin } of groupStories(documents)) yield JSON.stringify({ id, story, origin });
}
