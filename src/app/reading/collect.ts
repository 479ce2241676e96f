import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { byCodeUnit, type Refusal } from "../../model/index.ts";
import { isSetAside } from "./aside.ts";
import type { ReadingLimits } from "./limits.ts";
import { refusalOf } from "./refusal.ts";
import { SOURCE_LOG, type SourceLogs, sourceLogs } from "./source-logs.ts";

/** A file that may hold a report. */
export interface FoundFile {
  /** Where it lies, absolute. */
  readonly place: string;
  /** What `Report.path` will be. */
  readonly path: string;
}

/** A file that is refused. */
export interface RefusedFile extends Refusal {
  /** Where it lies, absolute. */
  readonly place: string;
}

/** What lies at the paths of a run. */
export interface Collection {
  readonly files: readonly FoundFile[];
  readonly logs: SourceLogs;
  readonly refused: RefusedFile[];
}

/** Folders nested deeper than this are not entered. */
const MAX_FOLDERS = 64;

/**
 * Finds the files at `paths`, in code unit order within a folder. A file given by itself is taken whatever its name. In a folder hidden files, source
 * logs, readmes, licences and what belongs to saved web pages (`isSetAside`) are passed over in silence; links to folders, pipes, sockets and devices are refused.
 */
export async function collectFiles(paths: readonly string[], limits: ReadingLimits): Promise<Collection> {
  const walk: Walk = { files: new Map(), logs: sourceLogs(limits.bytes), refused: [], limits };
  for (const path of paths) {
    const place = resolve(path);
    try {
      if ((await stat(place)).isDirectory())
        await walkFolder(walk, { place, path: "", depth: 0, shown: path });
      else await addFile(walk, { place, path: basename(place) });
    } catch (error) {
      walk.refused.push({ place, ...refusalOf(path, error) });
    }
  }
  return { files: [...walk.files.values()], logs: walk.logs, refused: walk.refused };
}

interface Walk {
  readonly files: Map<string, FoundFile>;
  readonly logs: SourceLogs;
  readonly refused: RefusedFile[];
  readonly limits: ReadingLimits;
}

interface Folder extends FoundFile {
  readonly depth: number;
  /** How a refusal names it. */
  readonly shown: string;
}

async function walkFolder(walk: Walk, folder: Folder): Promise<void> {
  const entries = await entriesOf(walk, folder);
  const names = new Set(entries.map(({ name }) => name));
  if (names.has(SOURCE_LOG)) {
    const refusal = await walk.logs.load(folder.place, `${folder.path}${SOURCE_LOG}`);
    if (refusal) walk.refused.push({ place: join(folder.place, SOURCE_LOG), ...refusal });
  }
  for (const entry of entries) {
    if (isSetAside(entry.name, names)) continue;
    const path = `${folder.path}${entry.name}`;
    const place = join(folder.place, entry.name);
    try {
      await enter(walk, { entry, place, path, depth: folder.depth + 1 });
    } catch (error) {
      walk.refused.push({ place, ...refusalOf(path, error) });
    }
  }
}

async function entriesOf(walk: Walk, folder: Folder): Promise<Dirent[]> {
  try {
    return (await readdir(folder.place, { withFileTypes: true })).toSorted((a, b) =>
      byCodeUnit(a.name, b.name),
    );
  } catch (error) {
    walk.refused.push({ place: folder.place, ...refusalOf(folder.shown, error) });
    return [];
  }
}

interface Entry extends FoundFile {
  readonly entry: Dirent;
  readonly depth: number;
}

async function enter(walk: Walk, { entry, place, path, depth }: Entry): Promise<void> {
  if (entry.isDirectory()) {
    if (depth > MAX_FOLDERS)
      return refuse(walk, { place, path }, "folders are nested too deep here; give this folder by itself");
    return walkFolder(walk, { place, path: `${path}/`, depth, shown: path });
  }
  const status = await stat(place);
  if (status.isDirectory())
    return refuse(
      walk,
      { place, path },
      "it is a link to a folder, which is not followed; give that folder itself",
    );
  if (!status.isFile()) return refuse(walk, { place, path }, "it is a pipe, socket or device; give a file");
  await addFile(walk, { place, path });
}

async function addFile(walk: Walk, file: FoundFile): Promise<void> {
  if (walk.files.has(file.place)) return;
  if (walk.files.size >= walk.limits.files) {
    const message = `more than ${walk.limits.files} files; read them in several runs, or raise the limit`;
    walk.refused.push({ ...file, code: "too-large", message });
    return;
  }
  await walk.logs.load(dirname(file.place), SOURCE_LOG);
  walk.files.set(file.place, file);
}

function refuse(walk: Walk, file: FoundFile, message: string): void {
  walk.refused.push({ ...file, code: "not-a-file", message });
}
