import { relative } from "node:path";
import { Option } from "commander";
import {
  FORMATS,
  type Format,
  makePicture,
  oneLine,
  PAGE_FORMATS,
  type Progress,
  projectPicture,
  renderPicture,
  titleOf,
  toTerminal,
  writePicture,
} from "../../app/index.ts";
import type { Picture } from "../../model/index.ts";
import type { AddCommand } from "../command.ts";
import { readFormats } from "../option-values.ts";
import { progressLine } from "../progress-line.ts";
import { addReadingOptions, type ReadingChoice } from "../reading-options.ts";
import { type Terminal, write } from "../terminal.ts";

interface Options extends ReadingChoice {
  readonly format: readonly Format[];
  readonly out?: string;
  readonly hxl?: boolean;
  readonly bom?: boolean;
  readonly title?: string;
  readonly quiet?: boolean;
  readonly project?: string;
}

const STDOUT = "-";

const FORMAT_LINES = FORMATS.map((name) => `  ${name.padEnd(8)} ${PAGE_FORMATS[name].holds}`).join("\n");

/** `crossread picture`: reports in, one sourced picture out. */
export const addPicture: AddCommand = (program, { terminal, done }) => {
  const command = program
    .command("picture")
    .description("reads reports and writes one sourced picture of them")
    .argument(
      "[path...]",
      "files and folders: .txt, .md, .html, .json; a sources.csv beside them is their log",
    )
    .option("-p, --project <file>", "a project file to take the reports from, instead of paths")
    .addOption(
      new Option("-f, --format <list>", `one or several of ${FORMATS.join(", ")}, with commas between`)
        .argParser(readFormats)
        .default(["html", "json"], "html,json"),
    )
    .option(
      "-o, --out <dir>",
      "folder to write into; of one format the file, or - for standard output (default: out/NAME)",
    )
    .option("--hxl", "a row of HXL tags under the headings of CSV files")
    .option("--bom", "a byte-order mark at the head of CSV files, for spreadsheets that misread UTF-8")
    .option("-t, --title <name>", "what the crisis is called (default: the name of the folder)");
  addReadingOptions(command)
    .option("-q, --quiet", "no progress and no summary")
    .addHelpText(
      "after",
      `\nFormats:\n${FORMAT_LINES}\n\nExamples:\n  crossread picture reports/\n  crossread picture a.txt b.html --format md --out -\n  crossread picture reports/ --format xlsx --out derna.xlsx\n  crossread picture reports/ --format csv,docx,geojson --hxl --out out/\n  crossread picture --project derna.db`,
    )
    .action(async (paths: string[], options: Options) => {
      done(await pictureCommand(paths, { options, terminal }));
    });
};

async function pictureCommand(
  paths: readonly string[],
  { options, terminal }: { options: Options; terminal: Terminal },
): Promise<number> {
  const toStdout = options.out === STDOUT;
  if (toStdout && options.format.length !== 1) {
    await write(terminal.err, "crossread: --out - writes one format; name it with --format\n");
    return 2;
  }
  const wrong = paths.length > 0 === (options.project !== undefined);
  if (wrong) {
    await write(terminal.err, NEITHER_OR_BOTH);
    return 2;
  }
  const progress = progressLine(terminal, options.quiet ?? false);
  const picture = await made(paths, { options, onProgress: progress.update }).finally(progress.end);
  for (const { path, message } of refusals(picture)) {
    await write(terminal.err, `refused: ${oneLine(path)}: ${oneLine(message)}\n`);
  }
  const { hxl = false, bom = false } = options;
  if (toStdout) {
    await write(terminal.out, await renderPicture(picture, { format: options.format[0]!, hxl, bom }));
  } else {
    const out = options.out ?? `out/${titleOf(options.project === undefined ? paths : [options.project])}`;
    await writeFiles(picture, { options, terminal, out });
  }
  return refusals(picture).length > 0 ? 1 : 0;
}

const NEITHER_OR_BOTH =
  "crossread: give either paths to read, or --project FILE; to add reports to a project: crossread add PATH... --project FILE\n";

function made(
  paths: readonly string[],
  { options, onProgress }: { options: Options; onProgress: (progress: Progress) => void },
): Promise<Picture> {
  const { project, title, published, timezone, limit: limits } = options;
  const titled = title === undefined ? {} : { title };
  if (project !== undefined) return projectPicture(project, { ...titled, onProgress });
  return makePicture(paths, { ...titled, published, timezone, limits, onProgress });
}

async function writeFiles(
  picture: Picture,
  { options, terminal, out }: { options: Options; terminal: Terminal; out: string },
): Promise<void> {
  const { format: formats, hxl = false, bom = false } = options;
  const written = await writePicture(picture, { formats, out, hxl, bom });
  if (options.quiet) return;
  await write(terminal.out, toTerminal(picture, { width: terminal.width, color: terminal.color }));
  await write(terminal.out, `\n${written.map((path) => `Written: ${shortest(path)}\n`).join("")}`);
}

/** Files that hold a report we could not read; a second copy of the same report is no loss. */
function refusals(picture: Picture): Picture["refused"] {
  return picture.refused.filter(({ code }) => code !== "duplicate");
}

function shortest(path: string): string {
  const near = relative(process.cwd(), path);
  return near.startsWith("..") ? path : near;
}
