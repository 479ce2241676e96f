/**
 * Crossread as a library: many reports in, one sourced picture out.
 *
 * ```ts
 * import { find, match, picture, readReports } from "crossread";
 *
 * const { reports, refused } = await readReports(["reports/"]);
 * const read = reports.map((report) => ({ report, findings: find(report) }));
 * const result = picture({ title: "Derna", reports: read, refused, links: match(read) });
 * ```
 */
import { ENGINE } from "./app/index.ts";
import type { Picture } from "./model/index.ts";
import { picture as assemble, type PictureParts } from "./picture/index.ts";

export { ENGINE, makePicture, type PictureOptions, readReports, VERSION } from "./app/index.ts";
export { type Findable, find } from "./find/index.ts";
export { match } from "./match/index.ts";
export * from "./model/index.ts";

/** Assembles one sourced picture of reports that were searched and matched. The order of the reports does not matter. */
export function picture(parts: Omit<PictureParts, "engine">): Picture {
  return assemble({ ...parts, engine: ENGINE });
}
