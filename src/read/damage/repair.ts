import type { Span } from "../../model/index.ts";
import { repairRun } from "./double-encoding.ts";

/** A repaired place: where it stands in the repaired text, and what stood there before. */
export interface Repair extends Span {
  readonly before: string;
}

/** A text with what could be put right with certainty, and the places, in order. */
export interface Repaired {
  readonly text: string;
  readonly repairs: readonly Repair[];
}

/** Letters and marks beyond ASCII, one run at a time: mojibake stands in nothing else. */
const RUN = /[\u0080-\uffff]+/g;

/** Repairs text that was encoded twice ("â€œ" for “). What is not certain stays as it is. */
export function repairText(text: string): Repaired {
  const repairs: Repair[] = [];
  let fixed = "";
  let done = 0;
  for (const match of text.matchAll(RUN)) {
    for (const piece of repairRun(match[0])) {
      fixed += text.slice(done, match.index + piece.start);
      done = match.index + piece.end;
      repairs.push({
        start: fixed.length,
        end: fixed.length + piece.after.length,
        before: text.slice(match.index + piece.start, done),
      });
      fixed += piece.after;
    }
  }
  return { text: fixed + text.slice(done), repairs };
}
