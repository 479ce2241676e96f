import type { Anchor, PictureReport } from "../../model/index.ts";

/** The words of an anchor as a Web Annotation of `body`. */
export interface Annotation {
  readonly type: "Annotation";
  readonly body: string;
  readonly target: object;
}

/** How many characters before and after the words a reader may find them by, should the text have moved. */
const CONTEXT_LENGTH = 32;

/**
 * Makes annotations on the text of reports. Web Annotation counts characters (Unicode code points), an anchor UTF-16 code units, so
 * positions are counted anew: each report's text is walked once.
 */
export function annotator(
  reports: ReadonlyMap<string, PictureReport>,
): (body: string, anchor: Anchor) => Annotation {
  const astral = new Map([...reports].map(([id, { text }]) => [id, astralOffsets(text)] as const));
  return (body, { report, start, end, exact }) => {
    const text = reports.get(report)?.text ?? "";
    const offsets = astral.get(report) ?? [];
    return {
      type: "Annotation",
      body,
      target: {
        type: "SpecificResource",
        source: `cr:${report}`,
        selector: [
          {
            type: "TextPositionSelector",
            start: start - below(offsets, start),
            end: end - below(offsets, end),
          },
          {
            type: "TextQuoteSelector",
            exact: exact.toWellFormed(),
            prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start).toWellFormed(),
            suffix: text.slice(end, end + CONTEXT_LENGTH).toWellFormed(),
          },
        ],
      },
    };
  };
}

/** Where the second halves of surrogate pairs stand, in order. */
function astralOffsets(text: string): number[] {
  return [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map(({ index }) => index + 1);
}

/** How many of the sorted offsets are below `at`. */
function below(offsets: readonly number[], at: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
