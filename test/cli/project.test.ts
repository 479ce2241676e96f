import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { crossread } from "./command-line.ts";

const DAM =
  "---\noutlet: Valley Post\npublished: 2031-05-06\n---\n\nAt least 40 people were killed when a dam burst above Tamra, the ministry said.\n";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "crossread project é-"));
  mkdirSync(join(folder, "reports"));
  writeFileSync(join(folder, "reports", "dam.txt"), DAM);
  writeFileSync(join(folder, "reports", "empty.txt"), "");
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => crossread(args, { cwd: folder });

describe("a project on the command line", () => {
  test("takes reports, says what was refused, and does nothing with what it has", () => {
    const first = run("add", "reports", "--project", "tamra.db");
    expect(first.status).toBe(1);
    expect(first.stdout).toBe("1 report added, 1 refused. tamra.db holds 1 report.\n");
    expect(first.stderr).toMatch(/^refused: empty.txt: .*empty/);
    const again = run("add", join("reports", "dam.txt"), "--project", "tamra.db");
    expect(again.status).toBe(0);
    expect(again.stdout).toBe("0 reports added, 1 report known already. tamra.db holds 1 report.\n");
  });

  test("lists, finds, verifies and makes the picture", () => {
    expect(run("list", "--project", "tamra.db").stdout).toMatch(
      /^r[0-9a-f]{12} {2}2031-05-06 {2}dam.txt {2}Valley Post\nrefused: empty.txt/,
    );
    expect(run("search", "dams", "--project", "tamra.db").stdout).toContain("when a [dam] burst");
    const [hit] = run("search", "dams", "--json", "--project", "tamra.db").stdout.split("\n");
    expect(JSON.parse(hit!)).toMatchObject({ anchors: [{ exact: "dam" }], more: 0 });
    expect(run("verify", "--project", "tamra.db")).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("all is well"),
    });
    const made = run("picture", "--project", "tamra.db", "--format", "json");
    expect(made.status).toBe(1);
    expect(JSON.parse(readFileSync(join(folder, "out/tamra/picture.json"), "utf8")).title).toBe("tamra");
  });

  test("lets go of a report, and says what it never had", () => {
    const removed = run("remove", "dam.txt", "nothing.txt", "--project", "tamra.db");
    expect(removed.status).toBe(1);
    expect(removed.stdout).toMatch(/^removed: r[0-9a-f]{12} dam.txt\n.*holds 0 reports/s);
    expect(removed.stderr).toContain("holds no nothing.txt");
  });

  test("has one line to say where the file is missing or is something else, or the call means nothing", () => {
    const missing = run("list", "--project", "nowhere.db");
    expect(missing.status).toBe(3);
    expect(missing.stderr).toMatch(/^crossread: There is no project file nowhere.db.*crossread add.*\n$/);
    const foreign = run("picture", "--project", "reports/dam.txt");
    expect(foreign.status).toBe(2);
    expect(foreign.stderr).toMatch(/^crossread: reports\/dam.txt is no project file.*\n$/);
    for (const args of [["picture"], ["picture", "reports", "--project", "tamra.db"]]) {
      expect(run(...args)).toMatchObject({ status: 2, stderr: expect.stringContaining("--project FILE") });
    }
  });
});
