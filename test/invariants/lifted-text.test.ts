import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hasShared, NEEDS_SHARED, ROOT, SHARED } from "../shared.ts";
import { runsOf } from "./runs.ts";

/** So many words in a row that also stand in the development data were lifted from there; fewer meet by chance. */
const RUN = 7;

/** Names and number words in a row are nobody's text. */
const NOBODYS = [
  /coordination of humanitarian|committee of the red cross/,
  /democratic republic of the congo/,
  /security and co operation in europe|security and co operation in$/,
  /high commissioner for (refugees|human rights)|united nations high commissioner/,
  /^(one |two )?two three|^one two three|^three four/,
];

describe.skipIf(!hasShared)(`The texts of this repository${NEEDS_SHARED}`, () => {
  it("hold no piece of the development data or of the pack that may not be copied", () => {
    expect(lifted(runsOfTheRepository(), foreignTexts())).toEqual([]);
  });

  it("would be found out if they did", () => {
    const [text] = foreignTexts();
    const [run] = runsOf(text!, RUN);
    expect(lifted(new Map([[run!, "a file"]]), [text!])).toEqual([`a file: ${run}`]);
  });
});

/** The runs of words that stand in our files and in the texts of others, each with our file. */
function lifted(own: ReadonlyMap<string, string>, texts: Iterable<string>): string[] {
  const found = new Set<string>();
  for (const text of texts)
    for (const run of runsOf(text, RUN)) {
      const file = own.get(run);
      if (file !== undefined && !NOBODYS.some((name) => name.test(run))) found.add(`${file}: ${run}`);
    }
  return [...found];
}

/** Each run of words in our own code, tests and documents, with a file that holds it. The packs and examples are texts of their own. */
function runsOfTheRepository(): Map<string, string> {
  const listed = execFileSync("git", ["ls-files"], { cwd: ROOT, encoding: "utf8" }).split("\n");
  const runs = new Map<string, string>();
  for (const file of listed.filter(isOurText))
    for (const run of runsOf(readFileSync(join(ROOT, file), "utf8"), RUN)) runs.set(run, file);
  return runs;
}

function isOurText(file: string): boolean {
  return (
    /\.(ts|tsx|md|css|yaml|txt|html)$/.test(file) && !/^(examples|eval\/(mini-)?packs|models)\//.test(file)
  );
}

function* foreignTexts(): Generator<string> {
  const data = join(SHARED, "data");
  for (const name of readdirSync(data, { recursive: true, encoding: "utf8" }).filter(isJsonLines))
    for (const line of readFileSync(join(data, name), "utf8").split("\n").filter(Boolean))
      yield JSON.parse(line).text;
  const reports = join(SHARED, "eval", "packs", "karabakh", "reports");
  for (const name of readdirSync(reports)) yield readFileSync(join(reports, name), "utf8");
}

function isJsonLines(name: string): boolean {
  return name.endsWith(".jsonl");
}
