import { expect, test } from "vitest";
import { toMarkdown } from "../../src/publish/markdown.ts";
import { pictureOf } from "./fixture/build.ts";
import { FLOOD } from "./fixture/flood.ts";
import { hostilePicture, PAYLOADS } from "./fixture/hostile.ts";

const headings = (text: string) => text.split("\n").filter((line) => line.startsWith("#"));

test("the flood reads as headings, tables and lists", () => {
  const text = toMarkdown(FLOOD);
  expect(headings(text)).toContain("### Killed: 31 to 60");
  expect(text).toContain(
    "| 4 Mar 2031 | ~~at least 34~~ | National Rescue Service | Norden Wire | taken back by National Rescue Service |",
  );
  expect(text).toContain("- **Halmer Water** denied: “Every siren");
  expect(text).toContain("- **3 Mar 2031** The river Halmer broke its banks");
  expect(text).toContain("- How many people were injured");
});

test("text of reports makes no heading, no table cell, no HTML and no link", () => {
  const text = toMarkdown(hostilePicture());
  expect(text).not.toMatch(/(?<!\\)[<`]/);
  expect(text).not.toMatch(/(?<!\\)\]\(/);
  expect(headings(text).filter((line) => /^#+ not a heading/.test(line))).toEqual([]);
  const rows = text.split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("| ---"));
  for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(6);
  expect(headings(text).filter((line) => line.startsWith("### Killed"))).toHaveLength(PAYLOADS.length);
});

test("a picture of nothing is a title and a count", () => {
  expect(toMarkdown(pictureOf([]))).toMatch(/^# Test\n\n0 reports · 0 outlets · 0 independent texts\n/);
});
