import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { GOLDEN, goldenNames, readGolden } from "./golden.ts";

test.each(goldenNames())("the golden report %s is read as it was", (name) => {
  expect(readGolden(name)).toBe(readFileSync(join(GOLDEN, name, "expected.json"), "utf8"));
});
