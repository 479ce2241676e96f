// `npm start`: reads the example; `npm start -- COMMAND ...`: runs that. Works before anything is installed, on any Node from 18.
import { createRequire } from "node:module";
import path from "node:path";

const { ROOT, crossread } = createRequire(import.meta.url)("../bin/launch.cjs");

// npm runs scripts in the package's folder; paths are meant relative to where the user typed the command.
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
const args = process.argv.slice(2);
crossread(args.length > 0 ? args : ["picture", path.join(ROOT, "examples", "derna-flood")]);
