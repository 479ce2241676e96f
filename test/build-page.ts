import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "./shared.ts";

/** Builds the page before the tests, where its sources have changed; where that fails, the tests of the page do. */
export function setup(): void {
  spawnSync(process.execPath, [join(ROOT, "scripts/page/build.ts")], { cwd: ROOT, stdio: "inherit" });
}
