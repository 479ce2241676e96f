import type { DamagedSpan } from "./damaged-span.ts";

/** A double quotation mark: where it stands, and what it can be. */
interface Mark {
  readonly at: number;
  readonly role: "open" | "close" | "either";
  /** Whether it may be the sign for inches: a straight mark after a digit. */
  readonly inch: boolean;
}

const OPENS = "The quotation mark opens a quotation that nothing closes in this paragraph.";
const CLOSES = "The quotation mark closes a quotation that nothing opened in this paragraph.";
const PARAGRAPH = /[^\n]+/g;

/**
 * The double quotation marks that have no partner in their paragraph. A quotation that runs on is opened anew at each paragraph and
 * closed only in the last one, so an open mark before a paragraph that starts with a mark is right. The text is not changed.
 */
export function findStrayQuotes(text: string): DamagedSpan[] {
  const paragraphs = Array.from(text.matchAll(PARAGRAPH), ({ index, 0: words }) => ({ start: index, words }));
  return paragraphs.flatMap(({ start, words }, at) => {
    const runsOn = /^\s{0,9}["“„«]/.test(paragraphs[at + 1]?.words ?? "");
    return strayMarks(words, runsOn).map(({ at: place, note }) => ({
      start: start + place,
      end: start + place + 1,
      kind: "quotation-marks" as const,
      note,
    }));
  });
}

function strayMarks(words: string, runsOn: boolean): { at: number; note: string }[] {
  const stray: { at: number; note: string }[] = [];
  let open: number | undefined;
  for (const { at, role, inch } of marksOf(words)) {
    if (inch && open === undefined) continue;
    const opens = role === "open" || (role === "either" && open === undefined);
    if (opens && open !== undefined) stray.push({ at: open, note: OPENS });
    if (!opens && open === undefined) stray.push({ at, note: CLOSES });
    open = opens ? at : undefined;
  }
  if (open !== undefined && !runsOn) stray.push({ at: open, note: OPENS });
  return stray;
}

function marksOf(words: string): Mark[] {
  const ways = waysOf(words);
  const marks: Mark[] = [];
  for (const { index: at, 0: mark } of words.matchAll(/["“”„«»]/g)) {
    const before = words[at - 1] ?? " ";
    const after = words[at + 1] ?? " ";
    // Hebrew writes abbreviations with a mark between two letters.
    if (mark === '"' && /\p{L}/u.test(before) && /\p{L}/u.test(after)) continue;
    marks.push({
      at,
      role: ways[mark] ?? straightRole(before, after),
      inch: mark === '"' && /\d/.test(before),
    });
  }
  return marks;
}

/** What each mark does in this paragraph: “x” in English, „x“ in German, ”x” in Swedish, «x» in French, »x« in Danish. */
function waysOf(words: string): Readonly<Record<string, Mark["role"]>> {
  const danish = words.includes("»") && !(words.indexOf("«") < words.lastIndexOf("»") && words.includes("«"));
  return {
    "„": "open",
    "“": words.includes("„") ? "close" : "open",
    "”": /[“„]/.test(words) ? "close" : words.indexOf("”") < words.lastIndexOf("”") ? "either" : "close",
    "«": danish ? "close" : "open",
    "»": danish ? "open" : "close",
  };
}

function straightRole(before: string, after: string): Mark["role"] {
  const left = /[\s([{—–\-/'‘]/.test(before);
  const right = /[\s)\]}.,;:!?—–/'’]/.test(after);
  if (left === right) return "either";
  return left ? "open" : "close";
}
