import { Option } from "commander";

/** The project file where none is named. */
const DEFAULT_PROJECT = "crisis.db";

/** `--project FILE`, for commands that work on a project. */
export function projectOption(): Option {
  return new Option("-p, --project <file>", "the project file").default(DEFAULT_PROJECT);
}

/** What {@link projectOption} gives. */
export interface ProjectChoice {
  readonly project: string;
}

/** "1 report", "1,200 reports". */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}
