import { createInterface } from "node:readline";
import { findLines } from "../../app/index.ts";
import type { AddCommand } from "../command.ts";
import { write } from "../terminal.ts";

/** `crossread find`: JSON Lines in, JSON Lines out, in the same order, each line flushed as it is ready. */
export const addFind: AddCommand = (program, { terminal, done }) => {
  program
    .command("find")
    .description("finds statements, figures, dates, places, names and events in each document alone")
    .addHelpText(
      "after",
      `
Reads JSON Lines on standard input, {"id", "text", "published"?, "title"?}, and writes one line for each in the same order.

Example:
  crossread find < documents.jsonl > found.jsonl`,
    )
    .action(async () => {
      const lines = createInterface({ input: terminal.input, crlfDelay: Number.POSITIVE_INFINITY });
      for await (const line of findLines(lines)) await write(terminal.out, `${line}\n`);
      done(0);
    });
};
