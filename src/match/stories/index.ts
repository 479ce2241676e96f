import { findOrigins } from "../origins/index.ts";

/** A document of a stream. */
export interface StoryDocument {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  readonly title?: string;
}

/** Where a document belongs. */
export interface StoryLine {
  readonly id: string;
  readonly story: string;
  readonly origin: string;
}

/** Groups documents by happening and by the text they go back to. In the order given. */
export function groupStories(documents: readonly StoryDocument[]): StoryLine[] {
  const origins = findOrigins(documents);
  const originOf = new Map(origins.flatMap((origin) => origin.reports.map((id) => [id, origin.id] as const)));
  return documents.map(({ id }) => ({ id, story: originOf.get(id)!, origin: originOf.get(id)! }));
}
