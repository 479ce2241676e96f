import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PACKS, ROOT } from "../shared.ts";
import { runsOf } from "./runs.ts";

/** So many words in a row are no accident of the language. */
const RUN = 6;

/** Names of bodies that any report may hold. */
const COMMON = [
  "international federation of red cross and red crescent societies",
  "united nations high commissioner for refugees",
  "un office for the coordination of humanitarian affairs",
  "united nations office for the coordination of humanitarian affairs",
];

function filesBelow(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => ending.test(path))
    .map((path) => join(folder, path));
}

/** Strings and comments of a source file, a line each. */
function wordingsOf(source: string): string[] {
  return source
    .split("\n")
    .flatMap((line) => [...line.matchAll(/"([^"]+)"|`([^`]+)`|\/\/ (.*)|^\s*\/?\*+ (.*)/g)])
    .map(([, ...groups]) => groups.find((group) => group !== undefined) ?? "");
}

describe("the words of the engine", () => {
  it(`are nowhere ${RUN} words in a row of a report of a pack, so that no rule is made for one sentence`, () => {
    const told = new Set(
      [
        ...["packs", "held-out", "mini-packs", "held-out-mini"].map((room) => join(ROOT, "eval", room)),
        ...PACKS,
      ]
        .flatMap((folder) => filesBelow(folder, /reports[\\/].*\.(txt|md|html)$/))
        .flatMap((path) => runsOf(readFileSync(path, "utf8").replace(/<[^>]+>/g, " "), RUN)),
    );
    expect(told.size).toBeGreaterThan(1000);
    const common = new Set(COMMON.flatMap((phrase) => runsOf(phrase, RUN)));
    const borrowed = filesBelow(join(ROOT, "src"), /\.ts$/).flatMap((path) =>
      wordingsOf(readFileSync(path, "utf8"))
        .flatMap((wording) => runsOf(wording, RUN))
        .filter((run) => told.has(run) && !common.has(run))
        .map((run) => `${path.slice(ROOT.length)}: ${run}`),
    );
    expect(borrowed).toEqual([]);
  });
});
