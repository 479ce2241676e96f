import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

/** What sets the peers up. */
const SET_UP = "npm install --prefix bench/peers";

const require = createRequire(new URL("package.json", import.meta.url));

/** Loads a package of bench/peers/node_modules. Call {@link missing} first. */
export function load(name: string): unknown {
  return require(name);
}

/** Why these packages cannot be loaded, in words, or null where they can. */
export function missing(names: readonly string[]): string | null {
  const absent = names.filter(
    (name) => !existsSync(fileURLToPath(new URL(`node_modules/${name}`, import.meta.url))),
  );
  return absent.length > 0 ? `${absent.join(" and ")} not installed: ${SET_UP}` : null;
}
