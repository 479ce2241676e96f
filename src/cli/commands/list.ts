import { listReports, oneLine, type ProjectList } from "../../app/index.ts";
import type { AddCommand } from "../command.ts";
import { counted, type ProjectChoice, projectOption } from "../project-option.ts";
import { write } from "../terminal.ts";

/** `crossread list`: what a project holds. */
export const addList: AddCommand = (program, { terminal, done }) => {
  program
    .command("list")
    .description("lists the reports of a project by date, and what was refused")
    .addOption(projectOption())
    .option("--json", "one JSON object a line")
    .addHelpText("after", "\nExample:\n  crossread list --project derna.db")
    .action(async ({ project, json = false }: ProjectChoice & { json?: boolean }) => {
      const list = await listReports(project);
      const lines = json ? jsonLines(list) : plainLines(list);
      await write(terminal.out, lines.map((line) => `${line}\n`).join(""));
      done(0);
    });
};

function jsonLines({ reports, refused }: ProjectList): string[] {
  return [...reports, ...refused].map((row) => JSON.stringify(row));
}

function plainLines({ reports, refused }: ProjectList): string[] {
  const rows = reports.map(({ id, published, path, outlet, title }) => {
    const about = [outlet, title].filter((part) => part !== undefined).map(oneLine);
    return [id, (published ?? "").slice(0, 10).padEnd(10), oneLine(path), ...about].join("  ");
  });
  const refusals = refused.map(({ path, message }) => `refused: ${oneLine(path)}: ${oneLine(message)}`);
  return [...rows, ...refusals, `${counted(reports.length, "report")}, ${refused.length} refused`];
}
