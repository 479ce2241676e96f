import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "../shared.ts";

/** How one run of the real command line ended. */
export type Run = SpawnSyncReturns<string>;

/** Runs `bin/crossread` as a user would, from `cwd`. */
export function crossread(
  args: readonly string[],
  options: { cwd?: string; input?: string; env?: NodeJS.ProcessEnv } = {},
): Run {
  const { cwd = ROOT, input = "", env = {} } = options;
  return spawnSync(process.execPath, [join(ROOT, "bin/crossread"), ...args], {
    cwd,
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, ...env },
  });
}
