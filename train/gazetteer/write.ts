import { KEY_USES, NOTHING, PLACE_KINDS, packSections } from "../../src/gazetteer/format.ts";
import { byCodeUnit } from "../../src/model/index.ts";
import type { Posts } from "./keys.ts";
import type { Entry } from "./places.ts";

/** Folded words, each list sorted by code unit. */
export interface Lists {
  readonly given: readonly string[];
  readonly surnames: readonly string[];
  readonly common: readonly string[];
}

/** The bytes of the gazetteer file. */
export function gazetteerFile(entries: readonly Entry[], posts: Posts, lists: Lists): Uint8Array {
  const position = new Map(entries.map((entry, at) => [entry, at]));
  const codes = [...new Set(entries.map((entry) => entry.country))].sort(byCodeUnit);
  const unit = (entry: Entry | undefined) => (entry ? (position.get(entry) ?? NOTHING) : NOTHING);
  const keys = [...posts.keys()].sort(byCodeUnit);
  const senses = keys.map((key) =>
    (posts.get(key) ?? []).map((post) => post.entry * 4 + KEY_USES.indexOf(post.use)),
  );
  return packSections(
    new Map([
      ...pool("keys", "key-lengths", keys),
      ["post-counts", Uint8Array.from(senses, (list) => list.length)],
      ["posts", uint32(senses.flat())],
      ...pool(
        "names",
        "name-lengths",
        entries.map((entry) => entry.name),
      ),
      ["kinds", Uint8Array.from(entries, (entry) => PLACE_KINDS.indexOf(entry.kind))],
      ["country-codes", Buffer.from(codes.map((code) => code.padEnd(2)).join(""), "latin1")],
      ["countries", Uint8Array.from(entries, (entry) => codes.indexOf(entry.country))],
      [
        "lats",
        uint32(entries.map(({ lat }) => (lat === undefined ? NOTHING : Math.round((lat + 90) * 1e4)))),
      ],
      [
        "lons",
        uint32(entries.map(({ lon }) => (lon === undefined ? NOTHING : Math.round((lon + 180) * 1e4)))),
      ],
      ["admin1s", uint32(entries.map((entry) => unit(entry.admin1)))],
      ["admin2s", uint32(entries.map((entry) => unit(entry.admin2)))],
      ["populations", uint32(entries.map((entry) => entry.population))],
      ["ids", uint32(entries.map((entry) => entry.id))],
      ...pool("given", "given-lengths", lists.given),
      ...pool("surnames", "surname-lengths", lists.surnames),
      ...pool("common", "common-lengths", lists.common),
    ]),
  );
}

/** Words one after the other, and their lengths in bytes, each less than 256. */
function pool(name: string, lengthsName: string, words: readonly string[]): [string, Uint8Array][] {
  const bytes = words.map((word) => Buffer.from(word, "utf8"));
  const longest = bytes.find((each) => each.length > 255);
  if (longest)
    throw new RangeError(`${name}: a name of ${longest.length} bytes: ${longest.toString("utf8")}`);
  return [
    [name, Buffer.concat(bytes)],
    [lengthsName, Uint8Array.from(bytes, (each) => each.length)],
  ];
}

function uint32(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 4);
  const view = new DataView(bytes.buffer);
  values.forEach((value, at) => {
    view.setUint32(at * 4, value, true);
  });
  return bytes;
}
