import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { byCodeUnit } from "../../model/index.ts";
import { ENGINE } from "../version.ts";

const MODELS = fileURLToPath(new URL("../../../models/", import.meta.url));

/** What findings rest on besides the report: the engine's version and 12 hex digits over the models' bytes. Findings of another one are made anew. */
export function engineId(): string {
  known ??= `${ENGINE}, models ${modelsHash()}`;
  return known;
}

/** The models are files of this installation and do not change while it runs. */
let known: string | undefined;

function modelsHash(): string {
  const names = readdirSync(MODELS).filter((name) => !name.endsWith(".md"));
  const hash = createHash("sha256");
  for (const name of names.sort(byCodeUnit))
    hash
      .update(name)
      .update("\0")
      .update(readFileSync(join(MODELS, name)));
  return hash.digest("hex").slice(0, 12);
}
