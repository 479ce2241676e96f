// Makes dist/: the JavaScript and declarations that `npm pack` ships, because Node strips no types below node_modules. `npm run build`
import { spawnSync } from "node:child_process";
import { cpSync, globSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");

rmSync(join(root, "dist"), { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [tsc, "-p", "tsconfig.build.json"], {
  cwd: root,
  stdio: "inherit",
});
// What is no TypeScript but read at run time (styles, client scripts) goes along.
for (const file of globSync("src/**/*.{css,js,svg}", { cwd: root })) {
  cpSync(join(root, file), join(root, file.replace(/^src/, "dist")));
}
const page = spawnSync(process.execPath, [join(root, "scripts/page/build.ts")], {
  cwd: root,
  stdio: "inherit",
});
process.exitCode = status || page.status || 0;
