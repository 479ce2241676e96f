// Speed, and quality beside what people would use instead. `npm run bench`, `npm run bench -- text`, `npm run bench -- peers [TASK...]`
import { benchFinders } from "./finders.ts";
import { benchPeers } from "./peers/run.ts";
import { benchPipeline } from "./pipeline.ts";
import { benchProject } from "./project/run.ts";
import { benchText } from "./text.ts";

interface Bench {
  readonly name: string;
  readonly what: string;
  readonly run: (args: readonly string[]) => Promise<void> | void;
}

const BENCHES: readonly Bench[] = [
  {
    name: "pipeline",
    what: "reports/s and peak memory of find and picture on 1,000 reports (the default)",
    run: benchPipeline,
  },
  {
    name: "text",
    what: "tokens/s of the language core; FILE: JSON Lines with a `text` each",
    run: benchText,
  },
  {
    name: "finders",
    what: "what each finder costs beside tagging and parsing; FOLDER...: reports of your own",
    run: benchFinders,
  },
  {
    name: "project",
    what: "what adding one report costs a project of 1,000, 10,000 and 100,000; SIZE...: others",
    run: benchProject,
  },
  {
    name: "peers",
    what: "quality and speed beside the programs that do a part of this; TASK: some of the tasks",
    run: benchPeers,
  },
];

const [name = "pipeline", ...args] = process.argv.slice(2);
const bench = BENCHES.find((one) => one.name === name);
if (bench) await bench.run(args);
else {
  const list = BENCHES.map((one) => `  npm run bench -- ${one.name.padEnd(10)} ${one.what}`);
  console.error(`There is no bench "${name}". There are:\n${list.join("\n")}`);
  process.exitCode = 2;
}
