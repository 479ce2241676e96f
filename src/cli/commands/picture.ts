import { relative } from "node:path";
import { Option } from "commander";
import {
  FORMATS,
  type Format,
  makePicture,
  oneLine,
  type ReadingLimits,
  renderPicture,
  titleOf,
  toTerminal,
  writePicture,
} from "../../app/index.ts";
import type { Picture } from "../../model/index.ts";
import type { AddCommand } from "../command.ts";
import { LIMIT_DEFAULTS, readDate, readFormats, readLimit, readZone } from "../option-values.ts";
import { progressLine } from "../progress-line.ts";
import { type Terminal, write } from "../terminal.ts";

interface Options {
  readonly format: readonly Format[];
  readonly out?: string;
  readonly title?: string;
  readonly published?: string;
  readonly timezone?: string;
  readonly limit?: Partial<ReadingLimits>;
  readonly quiet?: boolean;
}

const STDOUT = "-";

/** `crossread picture`: reports in, one sourced picture out. */
export const addPicture: AddCommand = (program, { terminal, done }) => {
  program
    .command("picture")
    .description("reads reports and writes one sourced picture of them")
    .argument(
      "<path...>",
      "files and folders: .txt, .md, .html, .json; a sources.csv beside them is their log",
    )
    .addOption(
      new Option("-f, --format <list>", `one or several of ${FORMATS.join(", ")}, with commas between`)
        .argParser(readFormats)
        .default(["html", "json"], "html,json"),
    )
    .option(
      "-o, --out <dir>",
      "folder to write into, or - for standard output (one format) (default: out/NAME)",
    )
    .option("-t, --title <name>", "what the crisis is called (default: the name of the folder)")
    .option(
      "--published <date>",
      "publication date of reports that do not say theirs, as YYYY-MM-DD",
      readDate,
    )
    .option(
      "--timezone <zone>",
      "time zone of reports that do not say theirs, as Africa/Tripoli or +02:00",
      readZone,
    )
    .option(
      "--limit <name=number>",
      `what one report may cost; may be given several times (default: ${LIMIT_DEFAULTS})`,
      readLimit,
    )
    .option("-q, --quiet", "no progress and no summary")
    .addHelpText(
      "after",
      "\nExamples:\n  crossread picture reports/\n  crossread picture a.txt b.html --format md --out -",
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
  const { title = titleOf(paths), published, timezone, limit: limits, quiet = false } = options;
  const progress = progressLine(terminal, quiet);
  const picture = await makePicture(paths, {
    title,
    published,
    timezone,
    limits,
    onProgress: progress.update,
  }).finally(progress.end);
  for (const { path, message } of refusals(picture)) {
    await write(terminal.err, `refused: ${oneLine(path)}: ${oneLine(message)}\n`);
  }
  if (toStdout) await write(terminal.out, renderPicture(picture, options.format[0]!));
  else await writeFiles(picture, { options, terminal, folder: options.out ?? `out/${titleOf(paths)}` });
  return refusals(picture).length > 0 ? 1 : 0;
}

async function writeFiles(
  picture: Picture,
  { options, terminal, folder }: { options: Options; terminal: Terminal; folder: string },
): Promise<void> {
  const written = await writePicture(picture, { formats: options.format, folder });
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
