import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { CrossreadError } from "../../model/index.ts";
import { type ModelContent, unpackModel } from "./container.ts";

/** Reads `models/NAME.model` of this package. Throws a `bad-model` failure where it is missing, damaged or foreign. */
export function readModel(name: string, kind: string): ModelContent {
  const path = modelPath(name);
  if (path === null)
    throw new CrossreadError(
      "bad-model",
      `models/${name}.model is missing. Install the package again, or train the model anew.`,
    );
  return unpackModel(readFileSync(path), { kind, path });
}

/** The nearest `models/NAME.model` above this file, whether it runs from `src/` or from `dist/`; `null` where there is none. */
function modelPath(name: string): string | null {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const path = join(folder, "models", `${name}.model`);
    if (existsSync(path)) return path;
    const above = dirname(folder);
    if (above === folder) return null;
    folder = above;
  }
}
