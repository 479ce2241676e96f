import type { Span } from "../../../model/index.ts";
import { SITES } from "../en-sites.ts";

/** The thing that a figure's happening struck, as far as words name it. */
export interface Site {
  /** Its stem in lower case; "" where none is named. */
  readonly stem: string;
  /** Whether the figure's own sentence names it, and not one before it in its paragraph. */
  readonly told: boolean;
}

/** The site nearest to the figure at `at` in its sentence, else the last one named before that in its paragraph. */
export function siteOf(
  text: string,
  { at, sentence, paragraph }: { at: number; sentence: Span; paragraph: Span },
): Site {
  const own = sitesIn(text, sentence).sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0];
  if (own) return { stem: own.stem, told: true };
  const before = sitesIn(text, { start: paragraph.start, end: sentence.start }).at(-1);
  return { stem: before?.stem ?? "", told: false };
}

function sitesIn(text: string, { start, end }: Span): { stem: string; at: number }[] {
  return [...text.slice(start, end).matchAll(SITES)].map((match) => ({
    stem: match[1]!.toLowerCase(),
    at: start + match.index,
  }));
}
