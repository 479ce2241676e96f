import { mkdir, rename, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { CrossreadError, type Picture } from "../model/index.ts";
import { toCsv, toHtml, toJson, toMarkdown } from "../publish/index.ts";

/** One file of a format. */
interface Page {
  readonly name: string;
  readonly content: string;
}

const WRITERS = {
  html: (picture: Picture): Page[] => [{ name: "picture.html", content: toHtml(picture) }],
  json: (picture: Picture): Page[] => [{ name: "picture.json", content: toJson(picture) }],
  md: (picture: Picture): Page[] => [{ name: "picture.md", content: toMarkdown(picture) }],
  csv: (picture: Picture): Page[] => {
    const { figures, statements } = toCsv(picture);
    return [
      { name: "figures.csv", content: figures },
      { name: "statements.csv", content: statements },
    ];
  },
} as const;

/** A format that a picture can be written in. */
export type Format = keyof typeof WRITERS;

/** Every {@link Format}. */
export const FORMATS = Object.keys(WRITERS) as readonly Format[];

/** The picture in one format as text; of a format with several files, the first (of `csv`, the figures). */
export function renderPicture(picture: Picture, format: Format): string {
  return WRITERS[format](picture)[0]?.content ?? "";
}

/** Writes the picture in each format into `folder`, which is made where it is missing. Returns the paths written. Throws `cannot-write`. */
export async function writePicture(
  picture: Picture,
  { formats, folder }: { formats: readonly Format[]; folder: string },
): Promise<string[]> {
  const written: string[] = [];
  try {
    await mkdir(folder, { recursive: true });
    for (const page of formats.flatMap((format) => WRITERS[format](picture))) {
      const path = join(folder, page.name);
      // Beside the place and then moved there: a reader never sees half a file.
      await writeFile(`${path}.part`, page.content);
      await rename(`${path}.part`, path);
      written.push(resolve(path));
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CrossreadError(
      "cannot-write",
      `Cannot write into ${folder}: ${why}. Give another folder with --out.`,
    );
  }
  return written;
}
