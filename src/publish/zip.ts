import { type Unzipped, unzipSync, zipSync } from "fflate";

/**
 * An archive made again so that the same content gives the same bytes: every entry dated 1 January 1980, the first day that ZIP knows,
 * in the order of the names, but for `[Content_Types].xml`, which readers of office files expect first. `change` may rewrite entries.
 */
export function sameBytes(
  archive: Uint8Array,
  change: (files: Unzipped) => Unzipped = (files) => files,
): Uint8Array {
  const files = change(unzipSync(archive));
  const names = Object.keys(files).sort(
    (a, b) => Number(b === FIRST) - Number(a === FIRST) || (a < b ? -1 : 1),
  );
  return zipSync(Object.fromEntries(names.map((name) => [name, files[name]!])), { level: 6, mtime: EPOCH });
}

const FIRST = "[Content_Types].xml";

/** Local time, as ZIP has it: the bytes are the same in every zone. */
const EPOCH = new Date(1980, 0, 1);
