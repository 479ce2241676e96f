import { diagnose } from "../../app/index.ts";
import type { AddCommand } from "../command.ts";
import { write } from "../terminal.ts";

/** `crossread doctor`: what is installed, which models, whether it can write. */
export const addDoctor: AddCommand = (program, { terminal, done }) => {
  program
    .command("doctor")
    .description("says what is installed, which models are there, and whether results can be written here")
    .action(async () => {
      const checks = await diagnose(process.cwd());
      const lines = checks.map(
        ({ ok, what, detail }) => `${ok ? "ok     " : "PROBLEM"} ${what.padEnd(12)} ${detail}\n`,
      );
      await write(terminal.out, lines.join(""));
      done(checks.every(({ ok }) => ok) ? 0 : 1);
    });
};
