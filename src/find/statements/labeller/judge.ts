import { type Forest, oddsOf } from "./forest.ts";
import { rowsOf } from "./reading-features.ts";
import type { Sheet } from "./sheet.ts";
import { courtOf, type Found } from "./view.ts";

/** For each reading of each reporting word, the chance, from 0 to 1, that its content and source are those that a careful reader would mark. */
export function chancesOf(sheet: Sheet, { judge, ...found }: Found & { readonly judge: Forest }): number[][] {
  return rowsOf(courtOf(sheet, found)).map((rivals) =>
    rivals.map((values) => 1 / (1 + Math.exp(-oddsOf(judge, values)))),
  );
}
