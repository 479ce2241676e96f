import { LIMITS, type Limits } from "../../read/index.ts";

/** What one file may cost, and a run. */
export interface ReadingLimits extends Limits {
  /** Milliseconds that one file may take; beyond, its thread is ended and the file refused. */
  readonly milliseconds: number;
  /** Files of one run; the rest are refused. */
  readonly files: number;
}

/** The defaults. The largest page that the other limits let through took 4 s on two busy cores. */
export const READING_LIMITS: ReadingLimits = { ...LIMITS, milliseconds: 10_000, files: 20_000 };
