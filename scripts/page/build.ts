// Builds what picture.html is made of into dist/page: the shell (script and style inside) and the atlas its maps are cut from.
// Run by the launcher, the tests and `npm run build`; does nothing where the sources have not changed.
import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeAtlas } from "./atlas.ts";
import { shellOf } from "./bundle.ts";

const { PAGE, isFresh, stampOf } = createRequire(import.meta.url)("./stamp.cjs") as {
  PAGE: string;
  isFresh: (root: string) => boolean;
  stampOf: (root: string) => string;
};

/** Moves what was made to its place; where another build was faster, its result is as good. */
function put(folder: string): void {
  try {
    rmSync(join(root, PAGE), { recursive: true, force: true });
    renameSync(folder, join(root, PAGE));
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    if (!isFresh(root)) throw error;
  }
}

// Whoever calls, tests too, the page is built as it is shipped: React has a slower, larger build for any other value.
process.env.NODE_ENV = "production";

const root = fileURLToPath(new URL("../..", import.meta.url));

if (!isFresh(root)) {
  const stamp = stampOf(root);
  const shell = await shellOf(root);
  mkdirSync(join(root, "dist"), { recursive: true });
  // Made beside its place and then moved there: whoever reads meanwhile sees the old page or the new one.
  const folder = mkdtempSync(join(root, "dist", ".page-"));
  writeFileSync(join(folder, "shell.html"), shell);
  writeAtlas(join(folder, "atlas"));
  writeFileSync(join(folder, "stamp"), stamp);
  chmodSync(folder, 0o755);
  put(folder);
}
