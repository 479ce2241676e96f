// Fails on a cycle, a backward import, a door that is walked around, words of a language outside its pack, SQL outside store/, and a clock or network below app/.
// Reports file and function sizes, and fails on a file over the limit. `npm run layers`
import { globSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  isLanguageDoor,
  MAY_ACT,
  mayImport,
  maySpeak,
  restsOn,
  roomOf,
  SHARED_FILES,
} from "./layers/rooms.ts";
import { readSource, type Source } from "./layers/source.ts";

const MAX_FILE_LINES = 500;
const LONG_FUNCTION_LINES = 60;

const root = fileURLToPath(new URL("..", import.meta.url));
const files = globSync(["src/**/*.ts", "web/**/*.{ts,tsx}"], { cwd: root })
  .map((file) => file.replaceAll("\\", "/"))
  .sort();
const sources = files.map((file) => readSource(root, file));
const faults = [
  ...sources.flatMap(importFaults),
  ...sources.flatMap(effectFaults),
  ...sources.flatMap(sizeFaults),
  ...cycleFaults(sources),
];

for (const fault of faults) console.error(`layers: ${fault}`);
console.log(sizes(sources));
console.log(`layers: ${files.length} files, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;

function importFaults({ file, imports }: Source): string[] {
  const from = roomOf(file);
  return imports.flatMap((target) => {
    const to = roomOf(target.file);
    const at = `${file}:${target.line}`;
    if (SHARED_FILES.includes(target.file)) return [];
    if (!mayImport(from, to)) return [`${at} imports ${target.file}: room ${from} may not import room ${to}`];
    if (!maySpeak(file, target.file)) return [`${at} imports ${target.file}: only a pack knows a language`];
    if (!restsOn(file, target.file)) return [`${at} imports ${target.file}: a floor rests on those below it`];
    if (isLanguageDoor(file, target.file)) return [];
    const isDoor = target.file.endsWith("/index.ts") || !target.file.endsWith(".ts");
    return from !== to && !isDoor
      ? [`${at} imports ${target.file}: a room is entered through its index.ts`]
      : [];
  });
}

function effectFaults({ file, effects, sql }: Source): string[] {
  const room = roomOf(file);
  const acting = MAY_ACT.includes(room)
    ? []
    : effects.map(({ what, line }) => `${file}:${line} uses ${what}: only ${MAY_ACT.join(" and ")} may`);
  const querying =
    room === "store" ? [] : sql.map((line) => `${file}:${line} holds SQL: it belongs into store/`);
  return [...acting, ...querying];
}

function sizeFaults({ file, lines }: Source): string[] {
  return lines > MAX_FILE_LINES ? [`${file} has ${lines} lines; at most ${MAX_FILE_LINES}`] : [];
}

/** Each cycle of imports once, from its first file in reading order. */
function cycleFaults(all: readonly Source[]): string[] {
  const graph = new Map(all.map(({ file, imports }) => [file, imports.map((target) => target.file)]));
  const state = new Map<string, "open" | "closed">();
  const cycles: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    if (state.get(file) === "closed") return;
    if (state.get(file) === "open") {
      cycles.push(`cycle: ${[...path.slice(path.indexOf(file)), file].join(" -> ")}`);
      return;
    }
    state.set(file, "open");
    for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
    state.set(file, "closed");
  };
  for (const file of graph.keys()) walk(file, []);
  return cycles;
}

function sizes(all: readonly Source[]): string {
  const lines = all.map((source) => source.lines).sort((a, b) => a - b);
  const functions = all.flatMap(({ file, functions }) => functions.map((f) => ({ ...f, file })));
  const long = functions.filter((f) => f.lines > LONG_FUNCTION_LINES).sort((a, b) => b.lines - a.lines);
  const total = lines.reduce((sum, n) => sum + n, 0);
  return [
    `sizes: ${total} lines in ${lines.length} files, median ${lines[lines.length >> 1] ?? 0}, largest ${lines.at(-1) ?? 0}; ${functions.length} functions`,
    ...long.map((f) => `sizes: ${f.file}:${f.line} ${f.name} has ${f.lines} lines`),
  ].join("\n");
}
