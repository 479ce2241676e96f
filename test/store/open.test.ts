import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, it } from "vitest";
import { CrossreadError } from "../../src/model/index.ts";
import { openSqliteProject, type SqliteOptions } from "../../src/store/index.ts";
import { MIGRATIONS } from "../../src/store/sqlite/migrations.ts";
import { all, kept } from "./kept.ts";

const folder = mkdtempSync(join(tmpdir(), "crossread-open-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

/** The code and message with which opening fails. */
function failure(place: string, options?: SqliteOptions): { code: string; message: string } {
  try {
    void openSqliteProject(place, options).close();
  } catch (error) {
    if (error instanceof CrossreadError) return { code: error.code, message: error.message };
    throw error;
  }
  return { code: "opened", message: "" };
}

/** A project with one report in it. */
async function project(name: string, migrations = MIGRATIONS): Promise<string> {
  const store = openSqliteProject(at(name), { create: true, migrations });
  await store.keep(kept("The dam held."));
  await store.close();
  return at(name);
}

describe("opening a project file", () => {
  it("says that there is none, and how to make one", () => {
    const { code, message } = failure(at("nowhere.db"));
    expect(code).toBe("not-found");
    expect(message).toContain("crossread add");
    expect(existsSync(at("nowhere.db"))).toBe(false);
  });

  it("refuses what is no project: text, a folder, a database of somebody else", () => {
    writeFileSync(at("notes.txt"), "Not a database, only some notes on the flood that were saved here.");
    const other = new DatabaseSync(at("other.db"));
    other.exec("CREATE TABLE t (x)");
    other.close();
    for (const name of ["notes.txt", "other.db", ""]) {
      expect(failure(at(name), { create: true }).code).toBe("not-a-project");
    }
    expect(readFileSync(at("notes.txt"), "utf8")).toMatch(/^Not a database/);
  });

  it("takes an empty file, as a process leaves it that was killed at once", async () => {
    writeFileSync(at("empty.db"), "");
    const store = openSqliteProject(at("empty.db"));
    expect(await store.counts()).toEqual({ reports: 0, refused: 0 });
    await store.close();
  });

  it("refuses one that a newer program wrote, and leaves it as it is", async () => {
    const later = { what: "later", sql: "CREATE TABLE later (x TEXT) STRICT" };
    const place = await project("newer.db", [...MIGRATIONS, later]);
    const before = readFileSync(place);
    const { code, message } = failure(place);
    expect(code).toBe("newer-project");
    expect(message).toMatch(/newer/);
    expect(readFileSync(place).equals(before)).toBe(true);
  });

  it("brings an older one up to date after a backup beside it, and keeps what it holds", async () => {
    const place = await project("older.db");
    const later = { what: "later", sql: "CREATE TABLE later (x TEXT) STRICT" };
    const store = openSqliteProject(place, { migrations: [...MIGRATIONS, later] });
    expect((await all(store.list())).map(({ path }) => path)).toEqual(["a.txt"]);
    await store.close();
    const backup = openSqliteProject(`${place}.v${MIGRATIONS.length}.backup`);
    expect((await all(backup.list())).map(({ path }) => path)).toEqual(["a.txt"]);
    await backup.close();
    expect(failure(place).code).toBe("newer-project");
  });

  it("leaves an older one as it was where a step fails", async () => {
    const place = await project("broken-step.db");
    const broken = {
      what: "broken",
      sql: "CREATE TABLE half (x TEXT) STRICT; CREATE TABLE reports (x TEXT)",
    };
    expect(() => openSqliteProject(place, { migrations: [...MIGRATIONS, broken] })).toThrow(/already exists/);
    const store = openSqliteProject(place);
    expect(await store.counts()).toEqual({ reports: 1, refused: 0 });
    await store.close();
  });

  it("waits for another writer, and says so in the end", async () => {
    const place = await project("busy.db");
    const other = new DatabaseSync(place);
    other.exec("BEGIN IMMEDIATE");
    const store = openSqliteProject(place, { patience: 50 });
    await expect(store.keep(kept("Another."))).rejects.toMatchObject({ code: "project-locked" });
    other.exec("COMMIT");
    other.close();
    expect(await store.keep(kept("Another."))).toBe("added");
    await store.close();
  });

  it("says that the disk is full, and loses nothing that was kept", async () => {
    const place = await project("full.db");
    const store = openSqliteProject(place);
    const limit = new DatabaseSync(place);
    const { page_count: pages } = limit.prepare("PRAGMA page_count").get() as { page_count: number };
    limit.close();
    await store.close();
    const tight = openSqliteProject(place, { mostPages: pages + 2 });
    const big = kept("word ".repeat(20_000));
    await expect(tight.keep(big)).rejects.toMatchObject({ code: "cannot-write" });
    expect(await tight.counts()).toEqual({ reports: 1, refused: 0 });
    await tight.close();
  });

  it("says of a damaged file that it is, and verify names what is broken", async () => {
    const place = await project("whole.db");
    const full = openSqliteProject(place);
    for (let i = 0; i < 40; i++) await full.keep(kept(`${i} `.repeat(2000), { path: `${i}.txt` }));
    await full.close();
    const bytes = readFileSync(place);
    for (let i = Math.floor(bytes.length / 2); i < bytes.length; i += 97) bytes[i]! ^= 0xff;
    writeFileSync(at("damaged.db"), bytes);
    const store = openSqliteProject(at("damaged.db"));
    await expect(all(store.reports())).rejects.toMatchObject({ code: "damaged-project" });
    expect((await all(store.problems())).length).toBeGreaterThan(0);
    await store.close();
  });

  it("names the report whose bytes were changed behind its back", async () => {
    const place = await project("tampered.db");
    const tampered = new DatabaseSync(place);
    tampered.exec("UPDATE contents SET bytes = x'00'");
    tampered.close();
    const store = openSqliteProject(place);
    expect((await all(store.problems())).map(({ where }) => where)).toEqual(["a.txt"]);
    await store.close();
  });
});
