import type { Draft } from "../../draft.ts";
import type { Reading } from "../../zones/zones.ts";
import { readBrackets } from "./brackets.ts";
import { readCaptions } from "./captions.ts";
import { readFooters } from "./footers.ts";
import { readFootnotes } from "./footnotes.ts";
import { readLabels } from "./labels.ts";
import { readTables } from "./tables.ts";

/** What the layout says: a column of sources, "(source: UNHCR)" above a table, "Lake Rescue Service: 37 drowned", "37 drowned (UNHCR)". */
export function readListed(reading: Reading): Draft[] {
  return [
    ...readTables(reading),
    ...readCaptions(reading),
    ...readLabels(reading),
    ...readFooters(reading),
    ...readFootnotes(reading),
    ...reading.doc.sentences.flatMap((sentence) => readBrackets(reading, sentence)),
  ];
}
