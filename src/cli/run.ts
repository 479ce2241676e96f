import { Command, CommanderError } from "commander";
import { VERSION } from "../app/index.ts";
import { CrossreadError, FAILURES } from "../model/index.ts";
import { addAdd } from "./commands/add.ts";
import { addDiff } from "./commands/diff.ts";
import { addDoctor } from "./commands/doctor.ts";
import { addEval } from "./commands/eval.ts";
import { addFind } from "./commands/find.ts";
import { addList } from "./commands/list.ts";
import { addPicture } from "./commands/picture.ts";
import { addRemove } from "./commands/remove.ts";
import { addSearch } from "./commands/search.ts";
import { addStories } from "./commands/stories.ts";
import { addVerify } from "./commands/verify.ts";
import { type Terminal, write } from "./terminal.ts";

/** Exit statuses beyond those of the failure catalogue. */
const BUG = 70;
const USAGE = 2;

/** Runs one command line and returns its exit status: 0 done, 1 some reports refused, 2 usage, 3 nothing could be read, 4 a damaged project, 5 one in use, 70 a bug. Never throws. */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<number> {
  const outcome = { status: 0 };
  try {
    await program(terminal, (status) => {
      outcome.status = status;
    }).parseAsync(args, { from: "user" });
    return outcome.status;
  } catch (error) {
    return await failed(error, terminal);
  }
}

const COMMANDS = [
  ...[addPicture, addAdd, addList, addSearch, addRemove, addVerify, addDiff],
  ...[addFind, addStories, addEval, addDoctor],
];

function program(terminal: Terminal, done: (status: number) => void): Command {
  const root = new Command("crossread")
    .description(
      "Reads many reports of one crisis and writes one sourced picture: who says what, which figures agree,\nmove on or clash, who denies what, and what nobody reports. Works offline.",
    )
    .version(VERSION, "-V, --version")
    .showHelpAfterError("(crossread --help shows what there is)")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out.write(text),
      writeErr: (text) => terminal.err.write(text),
    })
    .addHelpText(
      "after",
      `
Examples:
  crossread picture reports/                     a summary here, picture.html and picture.json in out/reports
  crossread picture a.txt b.html --format md --out -
  crossread add reports/ --project derna.db      the same step by step, kept in one file:
  crossread picture --project derna.db           more reports can be added any time
  crossread find < documents.jsonl > found.jsonl
  crossread doctor`,
    );
  for (const add of COMMANDS) add(root, { terminal, done });
  return root;
}

async function failed(error: unknown, terminal: Terminal): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
  if (error instanceof CrossreadError) {
    await write(terminal.err, `crossread: ${error.message}\n`);
    return FAILURES[error.code].exit;
  }
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  await write(
    terminal.err,
    `crossread: this is a bug in crossread ${VERSION}; please report it with what follows.\n${what}\n`,
  );
  return BUG;
}
