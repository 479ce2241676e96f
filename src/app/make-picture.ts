import { basename, dirname, resolve } from "node:path";
import { find } from "../find/index.ts";
import { match } from "../match/index.ts";
import {
  CrossreadError,
  type Picture,
  pictureSchema,
  type ReadReport,
  type Refusal,
} from "../model/index.ts";
import { type PictureParts, picture } from "../picture/index.ts";
import { type ReadingOptions, readReports } from "./reading/index.ts";
import { ENGINE } from "./version.ts";

/** How a picture is made. */
export interface PictureOptions extends ReadingOptions {
  /** What the crisis is called. Defaults to the name of the first folder given. */
  readonly title?: string;
  /** Called as the work goes on. Defaults to nothing. */
  readonly onProgress?: (progress: Progress) => void;
}

/** How far a run has come. `total` counts what this step works on. */
export interface Progress {
  readonly step: "read" | "find" | "match" | "add";
  readonly done: number;
  readonly total: number;
}

/**
 * Reads files and folders and writes one sourced picture of them.
 * Throws `nothing-read` where no report could be read; reports that were refused are listed in the picture.
 */
export async function makePicture(paths: readonly string[], options: PictureOptions = {}): Promise<Picture> {
  const { title = titleOf(paths), onProgress = () => {}, ...reading } = options;
  const onFile = (done: number, total: number) => onProgress({ step: "read", done, total });
  const { reports, refused } = await readReports(paths, { ...reading, onFile });
  if (reports.length === 0) throw nothingRead(paths, refused);
  const read: ReadReport[] = [];
  for (const report of reports) {
    read.push({ report, findings: find(report) });
    onProgress({ step: "find", done: read.length, total: reports.length });
  }
  onProgress({ step: "match", done: 0, total: read.length });
  return assemblePicture({ title, reports: read, refused, links: match(read) });
}

/** Assembles a picture of this engine and holds it against the contract. */
export function assemblePicture(parts: Omit<PictureParts, "engine">): Picture {
  return pictureSchema.parse(picture({ ...parts, engine: ENGINE }));
}

/** The name of the first folder; of its parent where the folder is only called "reports"; a file's name without its ending. */
export function titleOf(paths: readonly string[]): string {
  const first = resolve(paths[0] ?? ".");
  const name = basename(first);
  if (name === "reports") return basename(dirname(first)) || name;
  return name.replace(/\.[a-z]{2,5}$/i, "") || "reports";
}

function nothingRead(paths: readonly string[], refused: readonly Refusal[]): CrossreadError {
  const [first] = refused;
  const why = first
    ? `${refused.length} refused; the first, ${first.path}: ${first.message}`
    : "there is no .txt, .md, .html or .json file in it";
  return new CrossreadError("nothing-read", `No report could be read from ${paths.join(", ")}: ${why}`);
}
