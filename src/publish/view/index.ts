export { type ContestView, contestViews, type Side } from "./contests.ts";
export { type FigureRow, figureRows, rowsByVoice } from "./figures.ts";
export { inertText, oneLine } from "./inert.ts";
export {
  capital,
  type Evidence,
  evidenceOf,
  type Lookup,
  lookup,
  outletOf,
  placeName,
  relayNames,
  type Voice,
  voiceOf,
} from "./lookup.ts";
export { pack, unpack } from "./packed.ts";
export { gapText, type PictureView, pictureView, type ReportView } from "./picture-view.ts";
export { headlineSeries, type SeriesView } from "./series.ts";
export type { SourceView, StatementView } from "./sources.ts";
export { type EventView, mainEvents, mentionId, type Timeline, type TimelineDay } from "./timeline.ts";
export { dateText, dayText, intervalText, unitWord, valueText, type Wording } from "./values.ts";
export { actVerb, count, MEASURE_LABELS, SOURCE_KIND_LABELS, STATUS_WORDS } from "./words.ts";
