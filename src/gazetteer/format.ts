import { constants, crc32, zstdCompressSync, zstdDecompressSync } from "node:zlib";
import { CrossreadError } from "../model/index.ts";

/**
 * The file: 4 bytes "CRGZ", format version, CRC-32 and length of the payload (each 32 bits, little-endian), then the payload, compressed with Zstandard.
 * The payload is a list of sections, each: 32-bit name length, name (ASCII), 32-bit byte length, padding to 8 bytes, bytes.
 */
const MAGIC = 0x5a475243;
const HEADER = 16;

/** The version of the file's layout; a file of another version is refused. */
const GAZETTEER_VERSION = 1;

/** What kind of place an entry is; the file stores the position in this list. */
export const PLACE_KINDS = [
  "continent",
  "country",
  "region",
  "admin1",
  "admin2",
  "capital",
  "city",
  "section",
  "water",
] as const;

/** One of {@link PLACE_KINDS}: `section` is a part of a city. */
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** How a key names an entry: its own name, another name, or an adjective or a name of its people. The file stores the position. */
export const KEY_USES = ["name", "alias", "adjective"] as const;

/** One of {@link KEY_USES}. */
export type KeyUse = (typeof KEY_USES)[number];

/** The value of a 32-bit field that holds nothing. */
export const NOTHING = 0xffffffff;

/** Named byte sections of the payload. */
export type Sections = ReadonlyMap<string, Uint8Array>;

/** Packs sections into the bytes of a gazetteer file. */
export function packSections(sections: Sections): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const put = (bytes: Uint8Array) => {
    parts.push(bytes);
    length += bytes.length;
  };
  for (const [name, bytes] of sections) {
    put(words(name.length));
    put(Buffer.from(name, "latin1"));
    put(words(bytes.length));
    put(new Uint8Array(padding(length)));
    put(bytes);
  }
  const payload = Buffer.concat(parts);
  const header = words(MAGIC, GAZETTEER_VERSION, crc32(payload), payload.length);
  return Buffer.concat([
    header,
    zstdCompressSync(payload, { params: { [constants.ZSTD_c_compressionLevel]: 19 } }),
  ]);
}

/** Unpacks a gazetteer file. Throws a `CrossreadError` "bad-model" where it is damaged, cut short or of another version. */
export function unpackSections(file: Uint8Array): Sections {
  const payload = openPayload(file);
  const view = new DataView(payload.buffer, payload.byteOffset, payload.byteLength);
  const sections = new Map<string, Uint8Array>();
  let at = 0;
  while (at < payload.length) {
    const nameLength = view.getUint32(at, true);
    const name = Buffer.from(payload.subarray(at + 4, at + 4 + nameLength)).toString("latin1");
    at += 4 + nameLength;
    const length = view.getUint32(at, true);
    at += 4;
    at += padding(at);
    sections.set(name, payload.subarray(at, at + length));
    at += length;
  }
  return sections;
}

function openPayload(file: Uint8Array): Uint8Array {
  if (file.length < HEADER) throw damaged("it is cut short");
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw damaged("it is no gazetteer");
  const version = view.getUint32(4, true);
  if (version !== GAZETTEER_VERSION)
    throw damaged(`it has format ${version}, this engine reads ${GAZETTEER_VERSION}`);
  const payload = inflate(file.subarray(HEADER), view.getUint32(12, true));
  if (crc32(payload) !== view.getUint32(8, true)) throw damaged("its checksum does not match");
  // A buffer of its own, so that the typed arrays over it start at a multiple of eight.
  return payload.byteOffset % 8 === 0 ? payload : new Uint8Array(payload);
}

function inflate(bytes: Uint8Array, length: number): Uint8Array {
  try {
    const payload = zstdDecompressSync(bytes, { maxOutputLength: Math.max(1, length) });
    if (payload.length === length) return payload;
  } catch {
    throw damaged("it cannot be unpacked");
  }
  throw damaged("it is cut short");
}

function damaged(why: string): CrossreadError {
  return new CrossreadError(
    "bad-model",
    `models/gazetteer.bin cannot be used: ${why}. Install the package again.`,
  );
}

function words(...values: number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 4);
  const view = new DataView(bytes.buffer);
  values.forEach((value, index) => {
    view.setUint32(index * 4, value, true);
  });
  return bytes;
}

function padding(at: number): number {
  return (8 - (at % 8)) % 8;
}
