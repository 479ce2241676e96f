import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { FloorSet } from "./floor-table.ts";
import { SHARED } from "./scorer.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** A file or folder of a set. */
export interface DataPath {
  /** As the table has it. */
  readonly path: string;
  /** Where that is on this machine. */
  readonly full: string;
}

/** Where the data of a set lies. */
export function dataOf({ from, data }: Pick<FloorSet, "from" | "data">): DataPath[] {
  return data.map((path) => ({ path, full: join(from === "shared" ? SHARED : root, path) }));
}

/** What is missing of a set's data, where it should be and what to do; one line for each path, none where all is there. */
export function missingOf(set: Pick<FloorSet, "name" | "from" | "data">): string[] {
  const cure = set.from === "shared" ? "put it back there" : "bring it back (git checkout)";
  return dataOf(set)
    .filter(({ full }) => !existsSync(full))
    .map(
      ({ path, full }) =>
        `${set.name}: ${path} is not at ${full}. To measure this set ${cure}; if it is gone for good, take it out of eval/floor-table.ts and set the hash and the floors anew`,
    );
}

/** The first 16 digits of the SHA-256 over the names and contents of the files, folders in order of their names. */
export function hashOf(paths: readonly DataPath[]): string {
  const hash = createHash("sha256");
  const add = (path: string, full: string): void => {
    if (statSync(full).isDirectory())
      for (const name of readdirSync(full).sort()) add(`${path}/${name}`, join(full, name));
    else hash.update(path).update("\0").update(readFileSync(full)).update("\0");
  };
  for (const { path, full } of paths) add(path, full);
  return hash.digest("hex").slice(0, 16);
}
