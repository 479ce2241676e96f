import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pictureJsonSchema } from "../../src/publish/index.ts";

const root = new URL("../../", import.meta.url);
const doc = readFileSync(new URL("docs/picture-format.md", root), "utf8");

interface Schema {
  readonly properties?: Record<string, Schema>;
  readonly items?: Schema;
  readonly enum?: readonly string[];
}

const schema = JSON.parse(pictureJsonSchema()) as Schema;

/** The text under a second-level heading. */
function chapter(title: string): string {
  return doc.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? "";
}

function bare(name: string): string {
  return name.replaceAll("`", "");
}

test("schemas/picture.schema.json is what the schema in src/model gives (else run `node scripts/schema.ts`)", () => {
  expect(readFileSync(new URL("schemas/picture.schema.json", root), "utf8")).toBe(pictureJsonSchema());
});

test("the document describes every field at the top", () => {
  const fields = Object.keys(schema.properties ?? {});
  expect(
    fields.filter((name) => !new RegExp(`^\\| \`${name}\` +\\|`, "m").test(chapter("Top level"))),
  ).toEqual([]);
});

test.each(Object.entries(schema.properties ?? {}).filter(([, one]) => one.items))(
  "the document describes every field and every value of %s",
  (list, one) => {
    const text = chapter(list);
    const fields = one.items?.properties ?? {};
    const values = Object.values(fields).flatMap((field) => field.enum ?? []);
    const wanted = [...Object.keys(fields), ...values].map((name) => `\`${name}\``);
    expect(
      wanted.filter((name) => !text.includes(name) && !(values.includes(bare(name)) && doc.includes(name))),
    ).toEqual([]);
    const known = new Set([...wanted, "`anchor`", "`start`", "`end`"]);
    const rows = [...text.matchAll(/^\| ((?:`\w+`(?:, )?)+) +\|/gm)].flatMap((row) => row[1]!.split(", "));
    expect(rows.filter((name) => !known.has(name))).toEqual([]);
  },
);
