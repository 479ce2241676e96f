import { foldName, type KeyUse } from "../../src/gazetteer/index.ts";
import type { Entry } from "./places.ts";

/** What a key means: positions of entries and in which way, best known first. */
export type Posts = ReadonlyMap<string, readonly { readonly entry: number; readonly use: KeyUse }[]>;

const USES: readonly KeyUse[] = ["name", "alias", "adjective"];

/** How well known kinds are before population counts: powers of ten of inhabitants. */
const FAME = {
  country: 3,
  continent: 3,
  capital: 1,
  region: 2,
  admin1: 1,
  admin2: -1,
  city: 0,
  section: -1,
  water: 1,
};

/** The least known of very many namesakes are never meant without a qualifier we could read; 100 keeps every Springfield. */
const MOST_SENSES = 100;

/** Every folded name with its senses; an entry stands once under a key, by its best use. */
export function postsOf(entries: readonly Entry[]): Posts {
  const posts = new Map<string, Map<number, KeyUse>>();
  const add = (name: string, entry: number, use: KeyUse) => {
    const key = foldName(name);
    if (key.length < 2 || /^[0-9 ]*$/.test(key)) return;
    const senses = posts.get(key) ?? new Map<number, KeyUse>();
    posts.set(key, senses);
    const known = senses.get(entry);
    if (known === undefined || USES.indexOf(use) < USES.indexOf(known)) senses.set(entry, use);
  };
  entries.forEach((entry, at) => {
    add(entry.name, at, "name");
    for (const name of entry.names) add(name, at, "name");
    for (const alias of entry.aliases) add(alias, at, "alias");
    for (const adjective of entry.adjectives) add(adjective, at, "adjective");
  });
  const rank = (entry: number, use: KeyUse) => {
    const { kind, population } = entries[entry] as Entry;
    return FAME[kind] + Math.log10(population + 10) - (use === "alias" ? 1 : 0);
  };
  return new Map(
    [...posts].map(([key, senses]) => [
      key,
      [...senses]
        .map(([entry, use]) => ({ entry, use }))
        .sort((a, b) => rank(b.entry, b.use) - rank(a.entry, a.use))
        .slice(0, MOST_SENSES),
    ]),
  );
}
