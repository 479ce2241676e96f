import { CrossreadError } from "../../model/index.ts";
import type { ProjectStore } from "../../store/index.ts";
import type { Progress } from "../make-picture.ts";
import { isolatedReader, READING_LIMITS } from "../reading/index.ts";
import { engineId } from "./engine.ts";
import { searched } from "./searched.ts";

/**
 * Reads and searches again, from the bytes that were kept, what another engine or other models had read. A report that the new engine refuses stays as it
 * was. Returns how many were done.
 */
export async function refresh(
  store: ProjectStore,
  onProgress: (progress: Progress) => void,
): Promise<number> {
  const stale = await store.staleFor(engineId());
  const reader = isolatedReader(READING_LIMITS);
  try {
    for (const [at, id] of stale.entries()) {
      await again(id, { store, reader });
      onProgress({ step: "find", done: at + 1, total: stale.length });
    }
  } finally {
    await reader.close();
  }
  return stale.length;
}

async function again(
  id: string,
  { store, reader }: { store: ProjectStore; reader: ReturnType<typeof isolatedReader> },
): Promise<void> {
  const [head, content] = [await store.head(id), await store.content(id)];
  if (!head || !content) return;
  const { log, published, timezone } = content.given;
  try {
    const { path } = head;
    const row = log && { file: path, ...log };
    const report = await reader.read(content.bytes, { path, log: row, published, timezone });
    await store.keep({ ...searched(report), content });
  } catch (error) {
    if (!(error instanceof CrossreadError) || error.code.endsWith("project") || error.code === "cannot-write")
      throw error;
  }
}
