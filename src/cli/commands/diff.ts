import { Option } from "commander";
import { changesAsMarkdown, changesAsText, compareDates, comparePictures } from "../../app/index.ts";
import { CrossreadError } from "../../model/index.ts";
import type { AddCommand } from "../command.ts";
import { readDate } from "../option-values.ts";
import { write } from "../terminal.ts";

interface Options {
  readonly project?: string;
  readonly from?: string;
  readonly until?: string;
  readonly format: "text" | "md" | "json";
}

/** `crossread diff`: what changed between two pictures, or between two days of one project. */
export const addDiff: AddCommand = (program, { terminal, done }) => {
  program
    .command("diff")
    .description("tells what is new, moved on, revised, contested since or withdrawn between two pictures")
    .argument("[old]", "a picture.json")
    .argument("[new]", "a later picture.json")
    .option("-p, --project <file>", "compare two days of this project instead of two pictures")
    .option(
      "--from <date>",
      "with --project: the picture of the reports published until then, as YYYY-MM-DD",
      readDate,
    )
    .option("--until <date>", "with --project: up to then (default: all reports)", readDate)
    .addOption(
      new Option("-f, --format <name>", "how it is written").choices(["text", "md", "json"]).default("text"),
    )
    .addHelpText(
      "after",
      "\nExamples:\n  crossread diff monday/picture.json tuesday/picture.json\n  crossread diff --project derna.db --from 2023-09-14 --format md",
    )
    .action(async (oldPath: string | undefined, newPath: string | undefined, options: Options) => {
      const changes = await changesOf([oldPath, newPath], options);
      const text =
        options.format === "json"
          ? `${JSON.stringify(changes, null, 2)}\n`
          : options.format === "md"
            ? changesAsMarkdown(changes)
            : changesAsText(changes, terminal);
      await write(terminal.out, text);
      done(0);
    });
};

async function changesOf(
  [oldPath, newPath]: readonly [string | undefined, string | undefined],
  { project, from, until }: Options,
) {
  if (project !== undefined && from !== undefined && oldPath === undefined)
    return await compareDates(project, { from, ...(until === undefined ? {} : { until }) });
  if (project === undefined && oldPath !== undefined && newPath !== undefined)
    return await comparePictures(oldPath, newPath);
  throw new CrossreadError("usage", "give two pictures, OLD and NEW, or --project FILE with --from DATE");
}
