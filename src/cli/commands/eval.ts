import { evaluatePack, meanScores, type PackScores } from "../../app/index.ts";
import type { AddCommand } from "../command.ts";
import { write } from "../terminal.ts";

/** `crossread eval`: the pictures of labelled packs against their gold. */
export const addEval: AddCommand = (program, { terminal, done }) => {
  program
    .command("eval")
    .description("makes the pictures of labelled packs and scores them against their gold")
    .argument("<pack...>", "folders with gold.json and reports/")
    .option("--misses", "also print each miss, on standard error")
    .option("--json", "print the scores as JSON")
    .addHelpText("after", "\nExample:\n  crossread eval packs/*")
    .action(async (packs: string[], options: { misses?: boolean; json?: boolean }) => {
      const results: PackScores[] = [];
      for (const pack of packs) {
        const result = await evaluatePack(pack);
        results.push(result);
        if (options.misses) for (const miss of result.misses) await write(terminal.err, `${pack}: ${miss}\n`);
      }
      await write(
        terminal.out,
        options.json
          ? `${JSON.stringify(results.map(({ pack, scores }) => ({ pack, scores })))}\n`
          : table(packs, results),
      );
      done(0);
    });
};

const LABEL_WIDTH = 18;
const COLUMN_WIDTH = 8;

/** A row a figure, a column a pack, and their mean where there are several. */
function table(packs: readonly string[], results: readonly PackScores[]): string {
  const columns = results.map(({ scores }) => scores);
  if (columns.length > 1) columns.push(meanScores(results));
  const heads = packs.map((_, i) => `[${i + 1}]`).concat(columns.length > packs.length ? ["mean"] : []);
  const rows = Object.keys(columns[0] ?? {}).map((name) =>
    row(
      name,
      columns.map((scores) => cell(scores[name])),
    ),
  );
  return `${packs.map((pack, i) => `[${i + 1}] ${pack}`).join("\n")}\n\n${row("", heads)}${rows.join("")}`;
}

function row(label: string, cells: readonly string[]): string {
  return `${label.padEnd(LABEL_WIDTH)}${cells.map((text) => text.padStart(COLUMN_WIDTH)).join("")}\n`;
}

function cell(score: number | null | undefined): string {
  return score == null ? "-" : score.toFixed(3);
}
