import { oneLine, verifyProject } from "../../app/index.ts";
import type { AddCommand } from "../command.ts";
import { counted, type ProjectChoice, projectOption } from "../project-option.ts";
import { write } from "../terminal.ts";

/** `crossread verify`: whether a project is whole. */
export const addVerify: AddCommand = (program, { terminal, done }) => {
  program
    .command("verify")
    .description("checks every hash and every anchor of a project, and says what is wrong and what to do")
    .addOption(projectOption())
    .addHelpText("after", "\nExample:\n  crossread verify --project derna.db")
    .action(async ({ project }: ProjectChoice) => {
      const { reports, anchors, problems } = await verifyProject(project);
      for (const { where, what, remedy } of problems)
        await write(terminal.out, `PROBLEM ${oneLine(where)}: ${oneLine(what)}; ${remedy}\n`);
      const checked = `${counted(reports, "report")}, ${counted(anchors, "anchor")}`;
      const verdict = problems.length === 0 ? "all is well" : counted(problems.length, "problem");
      await write(terminal.out, `${oneLine(project)}: ${checked}: ${verdict}\n`);
      done(problems.length > 0 ? 1 : 0);
    });
};
