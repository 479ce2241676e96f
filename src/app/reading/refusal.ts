import { CrossreadError, type FailureCode, type Refusal } from "../../model/index.ts";

/** The refusal of a file for an expected failure. Anything else that was thrown is a bug and is thrown on. */
export function refusalOf(path: string, error: unknown): Refusal {
  const expected = asFailure(error);
  if (!expected) throw error;
  return { path, code: expected.code, message: expected.message.replace(/\s+/g, " ") };
}

function asFailure(error: unknown): CrossreadError | undefined {
  if (error instanceof CrossreadError) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const known = SYSTEM[code];
  return known && new CrossreadError(...known);
}

/** What the system says of files, in the words of the failure catalogue. Source: errno(3). */
const SYSTEM: Readonly<Record<string, [FailureCode, string]>> = {
  ENOENT: ["not-found", "there is no such file or folder; is the path right?"],
  ENOTDIR: ["not-found", "a part of the path is no folder; is the path right?"],
  EACCES: ["unreadable", "it may not be read; give yourself permission (chmod +r, for a folder +rx)"],
  EPERM: ["unreadable", "it may not be read; give yourself permission (chmod +r, for a folder +rx)"],
  ELOOP: ["not-a-file", "it is a link that leads back to itself; give the file it should lead to"],
  ENAMETOOLONG: ["not-found", "its name is longer than the system allows; rename it"],
  EIO: ["unreadable", "the disk could not read it; copy it from its source again"],
  ENXIO: ["not-a-file", "it is a device or socket; give a file"],
  ENODEV: ["not-a-file", "it is a device or socket; give a file"],
  EISDIR: ["not-a-file", "it is a folder; give the files in it"],
  EMFILE: ["unreadable", "too many files are open; raise the limit (ulimit -n) or give fewer at once"],
};
