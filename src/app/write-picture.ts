import { mkdir, rename, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { CrossreadError, type Picture } from "../model/index.ts";
import {
  type Format,
  type FormatOptions,
  PAGE_FORMATS,
  type PageFile,
  writeFormat,
} from "../publish/index.ts";

/** Where a picture is written, and how. */
export interface WriteOptions extends FormatOptions {
  readonly formats: readonly Format[];
  /**
   * A folder, which is made where it is missing. With one format of one file it may name the file instead, by the ending of that format:
   * "out/derna.xlsx".
   */
  readonly out: string;
}

/** The picture in one format; of a format with several files, the first (of `csv`, the figures). */
export async function renderPicture(
  picture: Picture,
  options: FormatOptions & { readonly format: Format },
): Promise<string | Uint8Array> {
  const [first] = await written(picture, options);
  return first?.content ?? "";
}

/** A string holds half a billion characters at most, and some formats are one string. */
async function written(
  picture: Picture,
  options: FormatOptions & { readonly format: Format },
): Promise<readonly PageFile[]> {
  try {
    return await writeFormat(picture, options);
  } catch (error) {
    if (!(error instanceof RangeError && error.message === "Invalid string length")) throw error;
    throw new CrossreadError(
      "cannot-write",
      `The picture of ${picture.reports.length} reports is too large for one file of the format ${options.format}. Write it with --format jsonl or csv, or make a project of fewer reports.`,
    );
  }
}

/** Writes the picture in each format. Returns the paths written. Throws `cannot-write`. */
export async function writePicture(
  picture: Picture,
  { formats, out, ...options }: WriteOptions,
): Promise<string[]> {
  const { folder, name } = placeOf(out, formats);
  const pages: PageFile[] = [];
  for (const format of formats) pages.push(...(await written(picture, { format, ...options })));
  const paths: string[] = [];
  try {
    await mkdir(folder, { recursive: true });
    for (const page of pages) {
      const path = join(folder, name ?? page.name);
      // Beside the place and then moved there: a reader never sees half a file.
      await writeFile(`${path}.part`, page.content);
      await rename(`${path}.part`, path);
      paths.push(resolve(path));
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CrossreadError(
      "cannot-write",
      `Cannot write into ${folder}: ${why}. Give another folder with --out.`,
    );
  }
  return paths;
}

/** The folder that `out` names, and the file where it names one. */
function placeOf(out: string, formats: readonly Format[]): { folder: string; name?: string } {
  const files = formats.flatMap((format) => PAGE_FORMATS[format].files);
  const isFile = files.length === 1 && extname(out) !== "" && extname(out) === extname(files[0]!);
  return isFile ? { folder: dirname(out), name: basename(out) } : { folder: out };
}
