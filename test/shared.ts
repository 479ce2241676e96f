import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the checkout. */
export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** The development data beside the checkout. It may be absent; tests that need it then say that they were skipped. */
export const SHARED = join(ROOT, "..", "shared");

/** Whether the development data is there. */
export const hasShared = existsSync(join(SHARED, "eval"));

/** The labelled packs, where they are there. */
export const PACKS = hasShared
  ? readdirSync(join(SHARED, "eval", "packs")).map((name) => join(SHARED, "eval", "packs", name))
  : [];

/** What to add to a test's name when it is skipped. */
export const NEEDS_SHARED = hasShared ? "" : " (skipped: ../shared is not there)";

/** The constructed examples. */
export const EXAMPLES = ["derna-flood", "khartoum-fighting"].map((name) => join(ROOT, "examples", name));
