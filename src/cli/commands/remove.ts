import { oneLine, removeReports } from "../../app/index.ts";
import type { AddCommand } from "../command.ts";
import { counted, type ProjectChoice, projectOption } from "../project-option.ts";
import { write } from "../terminal.ts";

/** `crossread remove`: takes reports out of a project. */
export const addRemove: AddCommand = (program, { terminal, done }) => {
  program
    .command("remove")
    .description("takes reports, or notes of refusals, out of a project")
    .argument("<report...>", "ids or paths, as crossread list shows them")
    .addOption(projectOption())
    .addHelpText("after", "\nExample:\n  crossread remove day-2/wire.txt --project derna.db")
    .action(async (names: string[], { project }: ProjectChoice) => {
      const { removed, forgotten, unknown, reports } = await removeReports(project, names);
      for (const name of unknown)
        await write(terminal.err, `crossread: ${oneLine(project)} holds no ${oneLine(name)}\n`);
      for (const { id, path } of removed) await write(terminal.out, `removed: ${id} ${oneLine(path)}\n`);
      if (forgotten > 0) await write(terminal.out, `${counted(forgotten, "refusal")} forgotten\n`);
      await write(terminal.out, `${oneLine(project)} holds ${counted(reports, "report")}.\n`);
      done(unknown.length > 0 ? 1 : 0);
    });
};
