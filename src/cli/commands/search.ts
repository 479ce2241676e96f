import { type Hit, oneLine, searchReports } from "../../app/index.ts";
import type { AddCommand } from "../command.ts";
import { readCount } from "../option-values.ts";
import { counted, type ProjectChoice, projectOption } from "../project-option.ts";
import { type Terminal, write } from "../terminal.ts";

interface Options extends ProjectChoice {
  readonly limit: number;
  readonly json?: boolean;
}

/** `crossread search`: where words stand in the reports of a project. */
export const addSearch: AddCommand = (program, { terminal, done }) => {
  program
    .command("search")
    .description("finds words in the reports of a project, and where they stand")
    .argument("<words...>", 'all must stand in a report; "in quotation marks" they stand together')
    .addOption(projectOption())
    .option("-n, --limit <number>", "how many reports at most", readCount, 20)
    .option("--json", "one JSON object a line, with the anchors of the words")
    .addHelpText(
      "after",
      "\nExamples:\n  crossread search dam burst --project derna.db\n  crossread search '\"field hospital\"'",
    )
    .action(async (words: string[], { project, limit, json = false }: Options) => {
      const hits = await searchReports(project, { words: words.join(" "), limit });
      const lines = hits.map((hit) => (json ? `${JSON.stringify(hit)}\n` : shown(hit, terminal)));
      const none = `no report of ${oneLine(project)} holds all of these words\n`;
      await write(terminal.out, lines.join("") || (json ? "" : none));
      done(0);
    });
};

/** The report, where in it, and the words around with those that were searched for marked: in bold where there is colour, else in brackets. */
function shown({ report, anchors, around, more }: Hit, { color }: Terminal): string {
  const [open, close] = color ? ["\u001b[1m", "\u001b[22m"] : ["[", "]"];
  let text = "";
  let at = around.start;
  for (const { start, end } of anchors.filter((anchor) => anchor.end <= around.end)) {
    const before = around.exact.slice(at - around.start, start - around.start);
    const word = around.exact.slice(start - around.start, end - around.start);
    text += `${plain(before)}${open}${plain(word)}${close}`;
    at = end;
  }
  text += plain(around.exact.slice(at - around.start));
  const head = [report.id, (report.published ?? "").slice(0, 10), oneLine(report.path)].filter(
    (part) => part !== "",
  );
  const places = anchors.length === 0 ? "in the title" : placesOf(anchors[0]!.start, anchors.length + more);
  return `${head.join("  ")}  (${places})\n    ${text.trim()}\n`;
}

/** On one line and harmless to a terminal, the spaces at its ends kept as one. */
function plain(text: string): string {
  const [before, after] = [/^\s/.test(text) ? " " : "", /\s$/.test(text) ? " " : ""];
  return `${before}${oneLine(text)}${after}`;
}

function placesOf(first: number, count: number): string {
  return count === 1 ? `at ${first}` : `at ${first}, ${counted(count, "place")} in all`;
}
