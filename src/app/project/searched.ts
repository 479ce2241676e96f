import { find } from "../../find/index.ts";
import { fingerprintOf } from "../../match/index.ts";
import type { Report } from "../../model/index.ts";
import type { ReportToKeep } from "../../store/index.ts";
import { engineId } from "./engine.ts";

/** A report with all that a project keeps of it besides its bytes. */
export function searched(report: Report): Omit<ReportToKeep, "content"> {
  const read = { report, findings: find(report) };
  return { ...read, marks: fingerprintOf(read), engine: engineId() };
}
