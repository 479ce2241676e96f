import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Reading, readReports } from "../../../src/app/reading/index.ts";
import { TIMED } from "../../timed.ts";

const ORDINARY = "Rescuers have reached the last village, the governor said.\n";

let folder: string;
let reading: Reading;
let seconds: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "crossread-hostile-"));
  const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
  write("ordinary.txt", ORDINARY);
  write("huge.txt", "");
  truncateSync(join(folder, "huge.txt"), 200 * 1024 * 1024);
  write("deep.html", `<p>${ORDINARY}</p>${"<div>".repeat(100_000)}`);
  write("deep-list.json", `{"text": "x", "extra": ${"[".repeat(100_000)}${"]".repeat(100_000)}}`);
  write("wide.html", `<p>${ORDINARY}</p>${"<i>x</i>".repeat(300_000)}`);
  write("nul.txt", "The river rose\0\0 by 2 metres.\n");
  write("nuls.txt", new Uint8Array(5000));
  write(
    "invalid.txt",
    Buffer.concat([Buffer.from("Caf"), Buffer.from([0xe9, 0xff, 0xc3]), Buffer.from(" shut.\n")]),
  );
  write("archive.html", Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), Buffer.alloc(3000, 7)]));
  write("pages.txt", Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n", "latin1"));
  write("crlf.txt", "One line.\r\nAnother line.\r\n");
  write("bom.txt", "\ufeffA mark comes first.\n");
  write("rtl.txt", "قال المحافظ إن 17 شخصا قتلوا.\n");
  write("line.txt", "The river rose again. ".repeat(45_000));
  write("half-line.txt", "The river rose again. ".repeat(22_500));
  write("empty.txt", "");
  write("blank.md", " \n\t\n");
  write(
    "bomb.md",
    `---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\ntitle: Bomb\n---\n\n${ORDINARY}`,
  );
  write(
    "bomb.html",
    `<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><html><body><p>${ORDINARY} &b;&b;</p></body></html>`,
  );
  write("brackets.md", `---\nk: ${"[".repeat(12_000)}\n---\n${ORDINARY}`);
  write("broken.json", '{"text": ');
  symlinkSync("/dev/zero", join(folder, "endless.txt"));
  symlinkSync("loop-b.txt", join(folder, "loop-a.txt"));
  symlinkSync("loop-a.txt", join(folder, "loop-b.txt"));
  symlinkSync(".", join(folder, "folder-loop"));
  symlinkSync("nowhere.txt", join(folder, "dangling.txt"));
  execFileSync("mkfifo", [join(folder, "pipe.txt")]);
  mkdirSync(join(folder, "locked"));
  write("locked/inside.txt", ORDINARY.replace("last", "first"));
  chmodSync(join(folder, "locked"), 0o000);
  const start = performance.now();
  reading = await readReports([folder]);
  seconds = (performance.now() - start) / 1000;
}, 60_000);

afterAll(() => {
  chmodSync(join(folder, "locked"), 0o700);
  rmSync(folder, { recursive: true });
});

describe("a folder full of hostile files", () => {
  test("is read to its end in bounded time", TIMED, () => {
    expect(seconds).toBeLessThan(20);
    const paths = [...reading.reports, ...reading.refused].map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test.each([
    ["huge.txt", "too-large"],
    ["deep.html", "too-deep"],
    ["deep-list.json", "too-deep"],
    ["wide.html", "too-large"],
    ["nuls.txt", "not-text"],
    ["archive.html", "not-text"],
    ["pages.txt", "not-text"],
    ["empty.txt", "empty"],
    ["blank.md", "empty"],
    ["broken.json", "malformed"],
    ["endless.txt", "not-a-file"],
    ["loop-a.txt", "not-a-file"],
    ["folder-loop", "not-a-file"],
    ["dangling.txt", "not-found"],
    ["pipe.txt", "not-a-file"],
  ])("%s is refused as %s, in one line", (path, code) => {
    const refusal = reading.refused.find((one) => one.path === path);
    expect(refusal?.code).toBe(code);
    expect(refusal?.message).toMatch(/^[^\n]{20,200}$/);
  });

  test.each([
    ["ordinary.txt", ORDINARY.trim()],
    ["nul.txt", "The river rose\ufffd by 2 metres."],
    ["crlf.txt", "One line.\nAnother line."],
    ["bom.txt", "A mark comes first."],
    ["rtl.txt", "قال المحافظ إن 17 شخصا قتلوا."],
    ["bomb.md", ORDINARY.trim()],
    ["brackets.md", ORDINARY.trim()],
  ])("%s is read all the same", (path, text) => {
    expect(reading.reports.find((report) => report.path === path)?.text).toBe(text);
  });

  test("a megabyte on one line is refused as more than the engine reads in half a minute, half of it is read", () => {
    expect(reading.refused.find(({ path }) => path === "line.txt")?.code).toBe("too-large");
    expect(reading.reports.find(({ path }) => path === "half-line.txt")?.text.length).toBeGreaterThan(
      480_000,
    );
  });

  test("entities that a page defines for itself stay shut", () => {
    expect(reading.reports.find(({ path }) => path === "bomb.html")?.text.length).toBeLessThan(200);
  });

  test.skipIf(process.getuid?.() === 0)("a folder that may not be opened is refused", () => {
    expect(reading.refused.find(({ path }) => path === "locked")?.code).toBe("unreadable");
  });
});
