import { existsSync } from "node:fs";
import { DATA } from "./corpus.ts";
import { makeGazetteer } from "./gazetteer/run.ts";
import { makeConfidence } from "./make-confidence.ts";
import { makeContests } from "./make-contests.ts";
import { makeMeasures } from "./make-measures.ts";
import { makeParser } from "./make-parser.ts";
import { makeSeries } from "./make-series.ts";
import { makeStatements } from "./make-statements.ts";
import { makeTagger } from "./make-tagger.ts";

const MAKERS: Readonly<Record<string, (say: (line: string) => void) => void | Promise<void>>> = {
  confidence: (say) => makeConfidence(say, process.argv.slice(3)),
  contests: (say) => makeContests(say, process.argv.slice(3)),
  measures: (say) => makeMeasures(say, process.argv.slice(3)),
  tagger: makeTagger,
  gazetteer: (say) => makeGazetteer(process.argv[3] ?? "", say),
  series: (say) => makeSeries(process.argv.slice(3), say),
  statements: makeStatements,
  parser: makeParser,
};

const [name = ""] = process.argv.slice(2);
const make = MAKERS[name];
if (!make) {
  console.error(`Usage: npm run train -- ${Object.keys(MAKERS).join("|")}`);
  process.exitCode = 2;
} else if (!existsSync(DATA)) {
  console.error("The treebanks are looked for in ../shared/data, and nothing is there.");
  process.exitCode = 3;
} else await make((line) => console.log(line));
