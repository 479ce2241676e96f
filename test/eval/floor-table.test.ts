import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { hashOf, missingOf } from "../../eval/floor-data.ts";
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

describe("the data of a set", () => {
  const set = { name: "own packs", from: "repository", data: ["eval/packs", "eval/packs/nowhere"] } as const;

  test("that is missing is named, with its place and what to do", () => {
    const [line = "", ...others] = missingOf(set);
    expect(others).toEqual([]);
    expect(line).toContain(`own packs: eval/packs/nowhere is not at ${join(ROOT, "eval/packs/nowhere")}`);
    expect(line).toContain("git");
    expect(line).toContain("eval/floor-table.ts");
  });

  test("that is there is not complained of", () => {
    expect(missingOf({ ...set, data: ["eval/packs"] })).toEqual([]);
  });

  test("has a hash that tells its names and its contents", () => {
    const files = ["package.json", "tsconfig.json"].map((path) => ({ path, full: join(ROOT, path) }));
    const [first, second] = files as [(typeof files)[0], (typeof files)[0]];
    expect(hashOf(files)).toBe(hashOf(files));
    expect(hashOf([{ ...first, path: "other.json" }, second])).not.toBe(hashOf(files));
    expect(hashOf([{ ...first, full: second.full }, second])).not.toBe(hashOf(files));
  });
});
