import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The packs of a folder of this repository in order of their names, as paths from its root; the folder itself where it is not there, so that it is missed. */
export function packsIn(folder: string): string[] {
  const full = join(root, folder);
  if (!existsSync(full)) return [folder];
  const entries = readdirSync(full, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${folder}/${name}`)
    .sort();
}

/** The files of a folder of this repository whose names end so, in order, as paths from its root; the folder itself where it is not there. */
export function filesIn(folder: string, ending: string): string[] {
  const full = join(root, folder);
  if (!existsSync(full)) return [folder];
  return readdirSync(full)
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`)
    .sort();
}
