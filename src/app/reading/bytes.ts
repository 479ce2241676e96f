import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { CrossreadError } from "../../model/index.ts";

const CHUNK = 1024 * 1024;

/**
 * The bytes of a regular file. Opens without waiting, so that a pipe nobody writes to does not hang, and reads no more than one byte past `limit`,
 * whatever size the file claims. Throws `not-a-file` and `too-large`, and what the system throws.
 */
export async function readBytes(place: string, limit: number): Promise<Uint8Array> {
  const file = await open(place, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const status = await file.stat();
    if (!status.isFile())
      throw new CrossreadError("not-a-file", "it is a folder, pipe, socket or device; give a file");
    if (status.size > limit) throw tooLarge(status.size, limit);
    return await readUpTo(file, limit);
  } finally {
    await file.close();
  }
}

async function readUpTo(file: FileHandle, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { bytesRead, buffer } = await file.read(new Uint8Array(Math.min(CHUNK, limit + 1 - size)));
    if (bytesRead === 0) return Buffer.concat(chunks, size);
    size += bytesRead;
    if (size > limit) throw tooLarge(size, limit);
    chunks.push(buffer.subarray(0, bytesRead));
  }
}

function tooLarge(size: number, limit: number): CrossreadError {
  const message = `it has ${size} bytes or more, the limit is ${limit}; split it, or raise the limit`;
  return new CrossreadError("too-large", message);
}
