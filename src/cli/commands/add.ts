import { type Added, addReports, oneLine } from "../../app/index.ts";
import type { AddCommand } from "../command.ts";
import { progressLine } from "../progress-line.ts";
import { counted, type ProjectChoice, projectOption } from "../project-option.ts";
import { addReadingOptions, type ReadingChoice } from "../reading-options.ts";
import { write } from "../terminal.ts";

interface Options extends ProjectChoice, ReadingChoice {
  readonly quiet?: boolean;
}

/** `crossread add`: reports into a project file, each once. */
export const addAdd: AddCommand = (program, { terminal, done }) => {
  const command = program
    .command("add")
    .description("reads reports into a project file, where they stay")
    .argument(
      "<path...>",
      "files and folders: .txt, .md, .html, .json; a sources.csv beside them is their log",
    )
    .addOption(projectOption());
  addReadingOptions(command, "; no limit of files")
    .option("-q, --quiet", "no progress and no summary")
    .addHelpText(
      "after",
      `
A report that is there already is left as it is. A run that was stopped is completed by running it again.

Examples:
  crossread add reports/ --project derna.db
  crossread picture --project derna.db`,
    )
    .action(async (paths: string[], { project, quiet = false, limit, ...options }: Options) => {
      const progress = progressLine(terminal, quiet);
      const added = await addReports(paths, {
        ...options,
        project,
        limits: limit,
        onProgress: progress.update,
      }).finally(progress.end);
      for (const { path, message } of added.refused)
        await write(terminal.err, `refused: ${oneLine(path)}: ${oneLine(message)}\n`);
      if (!quiet) await write(terminal.out, summaryOf(added, project));
      done(added.refused.length > 0 ? 1 : 0);
    });
};

function summaryOf({ added, known, noted, refused, total }: Added, project: string): string {
  const parts = [`${counted(added.length, "report")} added`];
  if (known > 0) parts.push(`${counted(known, "report")} known already`);
  if (noted > 0) parts.push(`${noted.toLocaleString("en")} of them under another path`);
  if (refused.length > 0) parts.push(`${refused.length.toLocaleString("en")} refused`);
  return `${parts.join(", ")}. ${oneLine(project)} holds ${counted(total, "report")}.\n`;
}
