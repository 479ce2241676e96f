import { expect, test } from "vitest";
import { pictureSchema } from "../../src/model/index.ts";
import { toCsv, toHtml, toJson, toMarkdown, toTerminal } from "../../src/publish/index.ts";
import { FLOOD } from "./fixture/flood.ts";

test("every format of the flood names the revised toll", () => {
  expect(pictureSchema.parse(JSON.parse(toJson(FLOOD)))).toEqual(FLOOD);
  const formats = [
    toHtml(FLOOD),
    toMarkdown(FLOOD),
    toCsv(FLOOD).figures,
    toTerminal(FLOOD, { width: 80, color: false }),
  ];
  for (const text of formats) expect(text).toContain("National Rescue Service");
});
