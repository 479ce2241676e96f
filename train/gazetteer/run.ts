import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CrossreadError } from "../../src/model/index.ts";
import { cardText } from "./card.ts";
import { postsOf } from "./keys.ts";
import { ordinaryWords } from "./ordinary-words.ts";
import { peopleOf } from "./people.ts";
import { entriesOf } from "./places.ts";
import { PACKAGES } from "./sources.ts";
import { gazetteerFile } from "./write.ts";

const MODELS = new URL("../../models/", import.meta.url);

/**
 * Compiles `models/gazetteer.bin` and its card. `folder` holds in its `node_modules` the packages of {@link PACKAGES}; they are no dependency of the
 * product. The same packages give the same bytes. Throws a `CrossreadError` "usage" where one is missing.
 */
export async function makeGazetteer(folder: string, say: (line: string) => void): Promise<void> {
  const wanted = Object.entries(PACKAGES);
  if (folder === "" || wanted.some(([name]) => !existsSync(join(folder, "node_modules", name)))) {
    const list = wanted.map(([name, version]) => `${name}@${version}`).join(" ");
    throw new CrossreadError(
      "usage",
      `The gazetteer's sources are not in ${folder || "(no folder given)"}. Run: npm i --ignore-scripts --prefix FOLDER ${list}, then: npm run train -- gazetteer FOLDER`,
    );
  }
  const entries = entriesOf(folder);
  const posts = postsOf(entries);
  const people = await peopleOf(folder);
  const common = ordinaryWords();
  const file = gazetteerFile(entries, posts, { ...people, common });
  writeFileSync(new URL("gazetteer.bin", MODELS), file);
  const [places, names, given] = [entries.length, posts.size, people.given.length];
  const counts = { places, names, given, surnames: people.surnames.length, common: common.length };
  writeFileSync(new URL("gazetteer.card.md", MODELS), cardText({ file, ...counts }));
  say(`${places} places, ${names} names, ${file.length} bytes`);
}
