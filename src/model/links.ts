import type { Findings } from "./findings.ts";
import type {
  Contest,
  Event,
  Figure,
  Origin,
  Place,
  Series,
  Source,
  Statement,
  Story,
  Undecided,
} from "./picture.ts";
import type { Report } from "./report.ts";

/** A report with what was found in it: what the steps after `find` work on. */
export interface ReadReport {
  readonly report: Report;
  readonly findings: Findings;
}

/** What belongs together across reports. Sorted, and the same whatever the order of the reports. Every id is one of a report, a finding, or a group here. */
export interface Links {
  readonly origins: readonly Origin[];
  readonly stories: readonly Story[];
  readonly sources: readonly Source[];
  /** Pairs of sources that may be one voice. Missing where nobody looked. */
  readonly undecided?: readonly Undecided[];
  readonly places: readonly Place[];
  /** The statements and figures of all reports, their names replaced by the ids of sources and places. */
  readonly statements: readonly Statement[];
  readonly figures: readonly Figure[];
  readonly events: readonly Event[];
  readonly series: readonly Series[];
  readonly contested: readonly Contest[];
}
