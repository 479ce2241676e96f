/**
 * The catalogue of expected failures. Each has one exit status; a later HTTP face maps each to one status code.
 * `usage`: the call is wrong. `refused`: one report cannot be read. `nothing`: no report could be read. `model`: a model file is damaged or foreign.
 * `project`: the project file is not one, newer than this program, damaged, or held by another program.
 */
export const FAILURES = {
  usage: { exit: 2 },
  "not-found": { exit: 3 },
  "nothing-read": { exit: 3 },
  "cannot-write": { exit: 2 },
  "bad-model": { exit: 70 },
  "too-large": { exit: 1 },
  "too-deep": { exit: 1 },
  "too-slow": { exit: 1 },
  "not-text": { exit: 1 },
  "not-a-file": { exit: 1 },
  empty: { exit: 1 },
  malformed: { exit: 1 },
  unreadable: { exit: 1 },
  duplicate: { exit: 0 },
  "not-a-project": { exit: 2 },
  "newer-project": { exit: 2 },
  "damaged-project": { exit: 4 },
  "project-locked": { exit: 5 },
} as const satisfies Record<string, { exit: number }>;

/** One code of {@link FAILURES}. */
export type FailureCode = keyof typeof FAILURES;

/** An expected failure. The message says what happened, where, and what to do. Anything else that is thrown is a bug. */
export class CrossreadError extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string) {
    super(message);
    this.name = "CrossreadError";
    this.code = code;
  }
}
