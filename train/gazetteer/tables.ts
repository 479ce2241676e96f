import { readFileSync } from "node:fs";

/** The rows of one of our own tables (`data/NAME.tsv`), cells trimmed; lines that start with "#" are notes. */
export function tableOf(name: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(`data/${name}.tsv`, import.meta.url), "utf8");
  return text
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t").map((cell) => cell.trim()));
}

/** The parts of a cell that lists several things. */
export function listOf(cell: string | undefined): string[] {
  return (cell ?? "").split(";").filter((part) => part !== "");
}
