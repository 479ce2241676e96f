import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Picture } from "../../src/model/index.ts";
import { FORMATS, PAGE_FORMATS, writeFormat } from "../../src/publish/index.ts";
import { tablesOf } from "../../src/publish/tables/index.ts";
import { ROOT } from "../shared.ts";
import { dernaPicture } from "./fixture/derna.ts";
import { FLOOD } from "./fixture/flood.ts";

let derna: Picture;
beforeAll(async () => {
  derna = await dernaPicture();
});

const doc = readFileSync(join(ROOT, "docs", "formats.md"), "utf8");
const readme = readFileSync(join(ROOT, "README.md"), "utf8");

describe.each(FORMATS)("the format %s", (format) => {
  test("makes the files that the table of formats says, and the same bytes again", async () => {
    const files = await writeFormat(derna, { format });
    expect(files.map(({ name }) => name)).toEqual(PAGE_FORMATS[format].files);
    expect(await writeFormat(structuredClone(derna), { format })).toEqual(files);
  });

  test("is in the README and in docs/formats.md, with its files", () => {
    expect(readme).toContain(`\`${format}\``);
    expect(doc).toContain(`\`${format}\``);
    const { files } = PAGE_FORMATS[format];
    for (const file of format === "jsonl" ? files.slice(0, 1) : files) expect(doc).toContain(`\`${file}\``);
  });
});

test.each(tablesOf(FLOOD))("docs/formats.md describes every column of $name", ({ name, columns }) => {
  const chapter = doc.split(/^### /m).find((part) => part.startsWith(`${name}\n`)) ?? "";
  const shared =
    doc.split(/^### /m).find((part) => part.startsWith("Columns about words of a report\n")) ?? "";
  const missing = columns.filter(({ name }) => !`${chapter}${shared}`.includes(`\`${name}\``));
  expect(missing.map(({ name }) => name)).toEqual([]);
});

test("large packages are loaded by the one format that needs them, when it is written", () => {
  const folder = join(ROOT, "src", "publish");
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(join(folder, file), "utf8"));
  for (const source of sources) {
    expect(source).not.toMatch(/^import (?!type)[^;]*"(?:docx|write-excel-file)[^"]*"/m);
  }
  const door =
    readFileSync(join(folder, "index.ts"), "utf8") + readFileSync(join(folder, "formats.ts"), "utf8");
  expect(door).not.toMatch(/(?:import|export) (?!type)[^;]*"\.\/(?:docx|xlsx|jsonld|csv|zip)\.ts"/);
});
