import type { Draft } from "../draft.ts";
import type { Reading } from "../zones/zones.ts";
import { readBrackets } from "./brackets.ts";
import { readLabels } from "./labels.ts";
import { readCaptions, readTables } from "./tables.ts";

/** What the layout says: a column of sources, "(source: UNHCR)" above a table, "Lake Rescue Service: 37 drowned", "37 drowned (UNHCR)". */
export function readListed(reading: Reading): Draft[] {
  return [
    ...readTables(reading),
    ...readCaptions(reading),
    ...readLabels(reading),
    ...reading.doc.sentences.flatMap((sentence) => readBrackets(reading, sentence)),
  ];
}
