import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { FLOORS } from "../../eval/floor-table.ts";
import { hasShared, NEEDS_SHARED, ROOT, SHARED } from "../shared.ts";

describe("the table of quality floors", () => {
  test("names each set once", () => {
    expect(new Set(FLOORS.map(({ name }) => name)).size).toBe(FLOORS.length);
  });

  test.each(FLOORS)("$name has data with a hash, and floors from 0 to 1", ({ data, hash, floors }) => {
    expect(data.length).toBeGreaterThan(0);
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
    const values = Object.values(floors);
    expect(values.length).toBeGreaterThan(0);
    for (const floor of values) expect(floor > 0 && floor <= 1).toBe(true);
  });

  test("finds the data that is kept here", () => {
    for (const { data } of FLOORS.filter(({ from }) => from === "repository"))
      for (const path of data) expect(existsSync(join(ROOT, path)), path).toBe(true);
  });

  test.skipIf(!hasShared)(`has a scorer and data for each set beside the checkout${NEEDS_SHARED}`, () => {
    for (const { data, scorer } of FLOORS.filter(({ from }) => from === "shared")) {
      const files = typeof scorer === "string" ? data : [...data, `eval/${scorer.file}`];
      for (const path of files) expect(existsSync(join(SHARED, path)), path).toBe(true);
    }
  });
});
