import { createInterface } from "node:readline";
import { storyLines } from "../../app/index.ts";
import type { AddCommand } from "../command.ts";
import { write } from "../terminal.ts";

/** `crossread stories`: which documents of a JSON Lines stream tell one happening, and which copy one text. */
export const addStories: AddCommand = (program, { terminal, done }) => {
  program
    .command("stories")
    .description("groups documents into stories (one happening) and origins (one text)")
    .addHelpText(
      "after",
      `
Reads JSON Lines on standard input, {"id", "text", "published"?, "title"?}, and writes {"id", "story", "origin"} for each in the same order.

Example:
  crossread stories < documents.jsonl > stories.jsonl`,
    )
    .action(async () => {
      const lines = createInterface({ input: terminal.input, crlfDelay: Number.POSITIVE_INFINITY });
      for await (const line of storyLines(lines)) await write(terminal.out, `${line}\n`);
      done(0);
    });
};
