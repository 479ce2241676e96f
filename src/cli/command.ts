import type { Command } from "commander";
import type { Terminal } from "./terminal.ts";

/** What a command is given when it is added to the program. */
export interface CommandContext {
  readonly terminal: Terminal;
  /** Takes the exit status. */
  readonly done: (status: number) => void;
}

/** Adds one command to the program. */
export type AddCommand = (program: Command, context: CommandContext) => void;
