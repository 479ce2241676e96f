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
export { ENGINE, makePicture, type PictureOptions, readReports, VERSION } from "./app/index.ts";
export { type Findable, find } from "./find/index.ts";
export { match } from "./match/index.ts";
export * from "./model/index.ts";
export { type PictureParts, picture } from "./picture/index.ts";
