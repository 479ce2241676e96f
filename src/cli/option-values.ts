import { InvalidArgumentError } from "commander";
import { FORMATS, type Format, READING_LIMITS, type ReadingLimits } from "../app/index.ts";
import { daysOf } from "../model/index.ts";

/** Reads "html,json". Throws commander's `InvalidArgumentError`, as all of these do. */
export function readFormats(list: string): Format[] {
  const names = list.split(",").map((name) => name.trim());
  const unknown = names.find((name) => !(FORMATS as readonly string[]).includes(name));
  if (unknown !== undefined) throw new InvalidArgumentError(`'${unknown}' is none of ${FORMATS.join(", ")}.`);
  return [...new Set(names)] as Format[];
}

/** Reads a calendar date, ISO 8601. */
export function readDate(text: string): string {
  if (!/^\d{4}-\d{2}(-\d{2})?/.test(text) || daysOf(text) === null) {
    throw new InvalidArgumentError("give a date as YYYY-MM-DD.");
  }
  return text;
}

/** Reads an IANA name or an offset. */
export function readZone(text: string): string {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    throw new InvalidArgumentError("give a time zone as Africa/Tripoli or +02:00.");
  }
}

/** Reads "bytes=50000000" on top of the limits read before it. */
export function readLimit(text: string, before: Partial<ReadingLimits> = {}): Partial<ReadingLimits> {
  const [name = "", value = ""] = text.split("=");
  if (!(name in READING_LIMITS) || !/^[1-9]\d{0,14}$/.test(value)) {
    throw new InvalidArgumentError(
      `give name=number, with a name of ${Object.keys(READING_LIMITS).join(", ")}.`,
    );
  }
  return { ...before, [name]: Number(value) };
}

/** Reads a whole number of 1 or more. */
export function readCount(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError("give a whole number of 1 or more.");
  return Number(text);
}

/** The limits and their defaults, for the help. */
export const LIMIT_DEFAULTS = Object.entries(READING_LIMITS)
  .map(([name, value]) => `${name}=${value}`)
  .join(", ");
