import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const manifest = z.object({ version: z.string() });

/** The version in package.json, which lies two folders above this file in the checkout and in the package alike. */
export const VERSION: string = manifest.parse(
  JSON.parse(readFileSync(fileURLToPath(new URL("../../package.json", import.meta.url)), "utf8")),
).version;

/** What a picture names as its maker. */
export const ENGINE = `crossread ${VERSION}`;
