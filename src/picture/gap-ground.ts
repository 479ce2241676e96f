import type { Links, PictureReport } from "../model/index.ts";

/** What gaps are looked for in: all that the picture holds, series in their final order. */
export interface GapGround extends Links {
  readonly reports: readonly PictureReport[];
}
