import { CrossreadError } from "../../model/index.ts";

/** SQLite's primary result codes that are expected failures. Source: sqlite.org/rescode.html. */
const LOCKED: ReadonlySet<number> = new Set([5, 6]);
const UNWRITABLE: ReadonlyMap<number, string> = new Map([
  [3, "it may not be written to"],
  [8, "it is read-only"],
  [10, "the disk could not read or write it"],
  [13, "the disk is full"],
  [14, "it cannot be opened or written beside"],
]);
const DAMAGED = 11;
const NOT_A_DATABASE = 26;

/** Runs `work` and turns what SQLite throws into the failure that `place` has: `project-locked`, `cannot-write`, `damaged-project` or `not-a-project`. A bug is thrown on. */
export function guarded<T>(place: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw failureOf(place, error) ?? error;
  }
}

function failureOf(place: string, error: unknown): CrossreadError | undefined {
  if (!(error instanceof Error) || !("errcode" in error) || typeof error.errcode !== "number")
    return undefined;
  const code = error.errcode & 0xff;
  if (LOCKED.has(code)) return locked(place);
  if (code === DAMAGED) return damaged(place, error.message);
  if (code === NOT_A_DATABASE) return notAProject(place);
  const why = UNWRITABLE.get(code);
  if (!why) return undefined;
  const what = `Cannot use the project file ${place}: ${why}. Free some space, or give a file in a folder that can be written to. Nothing that was kept is lost.`;
  return new CrossreadError("cannot-write", what);
}

/** Another program holds the file. */
function locked(place: string): CrossreadError {
  return new CrossreadError(
    "project-locked",
    `The project file ${place} is in use: another program has been writing to it all the while. Wait until it has ended and try again; nothing is lost.`,
  );
}

/** The file is a project, and its content is broken. */
export function damaged(place: string, why: string): CrossreadError {
  return new CrossreadError(
    "damaged-project",
    `The project file ${place} is damaged (${why}). "crossread verify --project ${place}" says what is wrong. Restore it from a backup, or make a new one and add the reports again.`,
  );
}

/** The file is something else. */
export function notAProject(place: string): CrossreadError {
  return new CrossreadError(
    "not-a-project",
    `${place} is no project file of Crossread. Give another path with --project; "crossread add PATH --project NEW.db" makes one.`,
  );
}
