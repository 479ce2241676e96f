import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CrossreadError } from "../../src/model/index.ts";
import { commonWords } from "./common.ts";
import { postsOf } from "./keys.ts";
import { peopleOf } from "./people.ts";
import { entriesOf } from "./places.ts";
import { PACKAGES } from "./sources.ts";
import { gazetteerFile } from "./write.ts";

/**
 * Compiles `models/gazetteer.bin`. `args[0]` is a folder in whose `node_modules` the packages of {@link PACKAGES} are installed;
 * they are no dependency of the product. The same packages give the same bytes.
 */
export async function run(args: readonly string[]): Promise<void> {
  const folder = args[0] ?? "";
  const wanted = Object.entries(PACKAGES);
  const missing = wanted.filter(([name]) => !existsSync(join(folder, "node_modules", name)));
  if (folder === "" || missing.length > 0) {
    const list = wanted.map(([name, version]) => `${name}@${version}`).join(" ");
    throw new CrossreadError(
      "usage",
      `The gazetteer's sources are not in ${folder || "(no folder given)"}. Run: npm i --ignore-scripts --prefix FOLDER ${list}, then: npm run train -- gazetteer FOLDER`,
    );
  }
  const entries = entriesOf(folder);
  const posts = postsOf(entries);
  const people = await peopleOf(folder);
  const file = gazetteerFile(entries, posts, { ...people, common: commonWords() });
  writeFileSync(new URL("../../models/gazetteer.bin", import.meta.url), file);
  process.stdout.write(
    `${entries.length} places, ${posts.size} names, ${people.given.length} given names, ${people.surnames.length} family names, ${file.length} bytes\n`,
  );
}
