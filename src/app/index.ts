export {
  FORMATS,
  type Format,
  type FormatOptions,
  oneLine,
  PAGE_FORMATS,
  toTerminal,
} from "../publish/index.ts";
export type { Hit } from "../store/index.ts";
export { changesAsMarkdown, changesAsText, compareDates, comparePictures } from "./diff/index.ts";
export { type Check, diagnose } from "./doctor.ts";
export { evaluatePack, meanScores, type PackScores } from "./evaluate-packs.ts";
export { findLines } from "./find-lines.ts";
export { makePicture, type PictureOptions, type Progress, titleOf } from "./make-picture.ts";
export {
  type Added,
  addReports,
  engineId,
  listReports,
  type ProjectList,
  projectPicture,
  type Removed,
  removeReports,
  searchReports,
  type Verified,
  verifyProject,
} from "./project/index.ts";
export { READING_LIMITS, type ReadingLimits, type ReadingOptions, readReports } from "./reading/index.ts";
export { storyLines } from "./story-lines.ts";
export { ENGINE, VERSION } from "./version.ts";
export { renderPicture, writePicture } from "./write-picture.ts";
