import { createHash } from "node:crypto";
import { constants, zstdCompressSync, zstdDecompressSync } from "node:zlib";
import { CrossreadError } from "../../model/index.ts";

/** What a model file holds once it is unpacked: a few facts as JSON and named stretches of bytes. */
export interface ModelContent {
  /** What the model is for: "tagger", "parser" ... */
  readonly kind: string;
  /** The languages, plans and tables that the model's owner wrote; its owner checks them. */
  readonly facts: unknown;
  readonly sections: ReadonlyMap<string, Uint8Array>;
}

const MAGIC = "XRDMODEL";
const VERSION = 2;
const HEAD = MAGIC.length + 4;
const CHECKSUM = 32;
/** A model unpacks to some 30 MB; a file that claims far more is not ours. */
const MAX_UNPACKED = 256 * 1024 * 1024;
/** Models unpack to some twice their size; in one step that takes half as long as in the steps of 16 kB that are usual for streams. */
const GROWTH = 3;

/**
 * Packs a model: the magic word, the version (uint32), the SHA-256 of what follows, then Zstandard over a JSON directory (uint32
 * length first) and the sections. Numbers are little-endian. The same content gives the same bytes.
 */
export function packModel(content: ModelContent): Uint8Array {
  const directory = {
    kind: content.kind,
    facts: content.facts,
    sections: [...content.sections].map(([name, bytes]) => ({ name, length: bytes.length })),
  };
  const json = Buffer.from(JSON.stringify(directory), "utf8");
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  const raw = Buffer.concat([length, json, ...content.sections.values()]);
  const params = { [constants.ZSTD_c_compressionLevel]: 19 };
  const body = zstdCompressSync(raw, { params });
  const head = Buffer.alloc(HEAD);
  head.write(MAGIC, "latin1");
  head.writeUInt32LE(VERSION, MAGIC.length);
  return Buffer.concat([head, createHash("sha256").update(body).digest(), body]);
}

/** Unpacks a model file. Throws a `bad-model` failure where it is damaged, foreign, of another version or of another kind. */
export function unpackModel(
  bytes: Uint8Array,
  expected: { readonly kind: string; readonly path: string },
): ModelContent {
  const refuse = (why: string): never => {
    throw new CrossreadError(
      "bad-model",
      `${expected.path}: ${why}. Install the package again, or train the model anew.`,
    );
  };
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < HEAD + CHECKSUM || file.toString("latin1", 0, MAGIC.length) !== MAGIC)
    refuse("this is no model file");
  const version = file.readUInt32LE(MAGIC.length);
  if (version !== VERSION)
    refuse(`this is a model file of version ${version}, and only version ${VERSION} can be read`);
  const body = file.subarray(HEAD + CHECKSUM);
  const checksum = createHash("sha256").update(body).digest();
  if (!checksum.equals(file.subarray(HEAD, HEAD + CHECKSUM)))
    refuse("the file is damaged: its checksum does not fit");
  const content = contentOf(inflated(body));
  if (content === null) return refuse("the file is damaged: its directory cannot be read");
  if (content.kind !== expected.kind)
    refuse(`this is a model of kind "${content.kind}", and "${expected.kind}" is needed`);
  return content;
}

function inflated(body: Uint8Array): Buffer | null {
  try {
    return zstdDecompressSync(body, {
      maxOutputLength: MAX_UNPACKED,
      chunkSize: Math.max(65_536, GROWTH * body.length),
    });
  } catch {
    return null;
  }
}

function contentOf(raw: Buffer | null): ModelContent | null {
  if (raw === null || raw.length < 4) return null;
  const start = 4 + raw.readUInt32LE(0);
  if (start > raw.length) return null;
  const directory = directoryOf(raw.toString("utf8", 4, start));
  if (directory === null) return null;
  const sections = new Map<string, Uint8Array>();
  let at = start;
  for (const { name, length } of directory.sections) {
    sections.set(name, raw.subarray(at, at + length));
    at += length;
  }
  return at === raw.length ? { kind: directory.kind, facts: directory.facts, sections } : null;
}

interface Directory {
  readonly kind: string;
  readonly facts: unknown;
  readonly sections: readonly { readonly name: string; readonly length: number }[];
}

function directoryOf(json: string): Directory | null {
  try {
    const value = JSON.parse(json) as Partial<Directory> | null;
    const fits = typeof value?.kind === "string" && Array.isArray(value.sections);
    return fits ? (value as Directory) : null;
  } catch {
    return null;
  }
}
