/**
 * How many columns a terminal gives a text: 2 for wide characters (UAX #11 W and F, emoji), 0 for combining and format characters.
 * The text is taken to be on one line without controls.
 */
export function cellWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const { segment } of GRAPHEMES.segment(text)) width += graphemeWidth(segment);
  return width;
}

/** The text with spaces up to `width` columns, before it where `right` is true. A longer one is left as it is. */
export function pad(text: string, width: number, right = false): string {
  const space = " ".repeat(Math.max(0, width - cellWidth(text)));
  return right ? space + text : text + space;
}

/** The text cut to `width` columns, its last column an ellipsis where something is cut. `width` is 1 or more. */
export function cut(text: string, width: number): string {
  if (cellWidth(text) <= width) return text;
  let kept = "";
  let used = 0;
  for (const { segment } of GRAPHEMES.segment(text)) {
    used += graphemeWidth(segment);
    if (used > width - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** The text in lines of at most `width` columns, broken at spaces, and inside a word only where the word alone is wider. At least one line. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((word) => pieces(word, width))) {
    const joined = line === "" ? word.text : `${line}${word.glued ? "" : " "}${word.text}`;
    if (line !== "" && cellWidth(joined) > width) {
      lines.push(line);
      line = word.text;
    } else {
      line = joined;
    }
  }
  return [...lines, line];
}

const PLAIN = /^[\x20-\x7E]*$/;
const GRAPHEMES = new Intl.Segmenter("und", { granularity: "grapheme" });
const ZERO = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** Wide and fullwidth blocks of UAX #11, emoji with emoji presentation, and text emoji that a variation selector makes wide. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]|\uFE0F|\p{Emoji_Presentation}/u;

function graphemeWidth(grapheme: string): number {
  if (WIDE.test(grapheme)) return 2;
  return [...grapheme].every((point) => ZERO.test(point)) ? 0 : 1;
}

function pieces(word: string, width: number): { text: string; glued: boolean }[] {
  if (cellWidth(word) <= width) return [{ text: word, glued: false }];
  const out: { text: string; glued: boolean }[] = [];
  let piece = "";
  let used = 0;
  for (const { segment } of GRAPHEMES.segment(word)) {
    const cells = graphemeWidth(segment);
    if (used + cells > width && piece !== "") {
      out.push({ text: piece, glued: out.length > 0 });
      piece = "";
      used = 0;
    }
    piece += segment;
    used += cells;
  }
  return [...out, { text: piece, glued: out.length > 0 }];
}
