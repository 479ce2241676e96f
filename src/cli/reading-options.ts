import { type Command, Option } from "commander";
import type { ReadingLimits } from "../app/index.ts";
import { LIMIT_DEFAULTS, readDate, readLimit, readZone } from "./option-values.ts";

/** What is said of reports that do not say it themselves, and what reading one may cost. */
export interface ReadingChoice {
  readonly published?: string;
  readonly timezone?: string;
  readonly limit?: Partial<ReadingLimits>;
}

/** The options of every command that reads reports; `note` follows the limits' defaults. */
export function addReadingOptions(command: Command, note = ""): Command {
  return command
    .addOption(
      new Option(
        "--published <date>",
        "publication date of reports that do not say theirs, as YYYY-MM-DD",
      ).argParser(readDate),
    )
    .addOption(
      new Option(
        "--timezone <zone>",
        "time zone of reports that do not say theirs, as Africa/Tripoli or +02:00",
      ).argParser(readZone),
    )
    .addOption(
      new Option(
        "--limit <name=number>",
        `what one report may cost; may be given several times (default: ${LIMIT_DEFAULTS}${note})`,
      ).argParser(readLimit),
    );
}
