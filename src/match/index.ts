import type { Links, ReadReport } from "../model/index.ts";
import { assembleLinks } from "./assemble.ts";
import { linksOf } from "./links.ts";
import { neighbourhoodsOf } from "./neighbourhood/index.ts";

export { assembleLinks } from "./assemble.ts";
export { linksOf } from "./links.ts";
export {
  copyJudge,
  type Fingerprint,
  fingerprintOf,
  type Partition,
  type Posting,
  partitionOf,
} from "./neighbourhood/index.ts";
export { groupStories, type StoryDocument, type StoryLine } from "./stories/index.ts";

/**
 * Decides what belongs together across reports: origins, stories, sources, places, events, series, contests.
 * Pure: the reports in any order give the identical result. Figures are never added up and never averaged.
 */
export function match(reports: readonly ReadReport[]): Links {
  return assembleLinks(neighbourhoodsOf(reports).map(linksOf));
}
