import type { Anchor } from "../../model/index.ts";
import type { Change, ChangeKind, Changes } from "../../picture/index.ts";
import { oneLine } from "../../publish/index.ts";

const HEADINGS: Readonly<Record<ChangeKind, string>> = {
  new: "New",
  moved: "Moved on",
  revised: "Revised",
  contested: "Contested since",
  withdrawn: "Withdrawn",
};

/** At most this many lines of a kind in the terminal: the rest is counted, and the other formats have it. */
const MOST_LINES = 30;
/** Of an anchor's words, in code units. */
const MOST_WORDS = 100;

/** The changes for a terminal: by kind, a line each and beneath it where the words stand. */
export function changesAsText(changes: Changes, { color }: { readonly color: boolean }): string {
  const bold = (text: string): string => (color ? `\u001b[1m${text}\u001b[22m` : text);
  const dim = (text: string): string => (color ? `\u001b[2m${text}\u001b[22m` : text);
  const blocks = grouped(changes).map(([kind, list]) => {
    const lines = list
      .slice(0, MOST_LINES)
      .flatMap((change) => [
        `  ${change.about}: ${oneLine(change.label)}`,
        ...(change.note === "" ? [] : [`    ${oneLine(change.note)}`]),
        ...change.anchors.map((anchor) => dim(`      ${placeOf(anchor, changes)}  “${wordsOf(anchor)}”`)),
      ]);
    const more = list.length - MOST_LINES;
    const rest = more > 0 ? [`  and ${more} more; --format md or json lists all`] : [];
    return [bold(`${HEADINGS[kind]} (${list.length})`), ...lines, ...rest].join("\n");
  });
  const head = bold(`${oneLine(changes.old)} → ${oneLine(changes.new)}`);
  return `${[head, ...(blocks.length === 0 ? ["Nothing changed."] : blocks)].join("\n\n")}\n`;
}

/** The changes as Markdown: by kind, a list item each with the words it rests on. */
export function changesAsMarkdown(changes: Changes): string {
  const blocks = grouped(changes).map(([kind, list]) => {
    const items = list.map((change) => {
      const note = change.note === "" ? "" : `: ${escaped(change.note)}`;
      const anchors = change.anchors.map(
        (anchor) => `  - “${escaped(wordsOf(anchor))}” (${escaped(placeOf(anchor, changes))})`,
      );
      return [`- ${change.about} **${escaped(change.label)}**${note}`, ...anchors].join("\n");
    });
    return [`## ${HEADINGS[kind]}`, "", ...items].join("\n");
  });
  const head = `# ${escaped(changes.old)} → ${escaped(changes.new)}`;
  return `${[head, ...(blocks.length === 0 ? ["Nothing changed."] : blocks)].join("\n\n")}\n`;
}

function grouped({ changes }: Changes): [ChangeKind, Change[]][] {
  return [...Map.groupBy(changes, (change) => change.kind)];
}

function placeOf({ report, start, end }: Anchor, { reports }: Changes): string {
  const path = reports.find(({ id }) => id === report)?.path ?? report;
  return `${oneLine(path)}:${start}-${end}`;
}

function wordsOf({ exact }: Anchor): string {
  const words = oneLine(exact);
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).trimEnd()} …` : words;
}

/** Harmless in Markdown: what would begin markup is escaped. */
function escaped(text: string): string {
  return oneLine(text).replace(/[\\`*_[\]<>#|!]/g, "\\$&");
}
