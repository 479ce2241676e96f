import { describe, expect, it } from "vitest";
import { findStatements } from "../../../src/find/statements/index.ts";
import { analyse } from "../../../src/text/index.ts";
import { CASES, SILENT } from "./cases.ts";
import { lines, read } from "./read.ts";

describe("statements", () => {
  it.each(CASES)("reads $name", ({ text, says }) => {
    const { statements } = read(text);
    for (const { speaker, content, without, mode, act, via } of says) {
      const [found] = statements
        .filter((one) => one.speaker === speaker && one.content.exact.includes(content))
        .sort((a, b) => a.content.exact.length - b.content.exact.length);
      expect(found, `${speaker}: ${content}\n${lines(text).join("\n")}`).toBeDefined();
      if (without) expect(found?.content.exact).not.toContain(without);
      if (mode) expect(found?.mode).toBe(mode);
      if (act) expect(found?.act).toBe(act);
      if (via) expect(found?.via).toEqual(via);
    }
  });

  it.each(SILENT)("leaves to the report: %s", (text) => {
    expect(lines(text)).toEqual([]);
  });

  it("finds nothing without the words of a language", () => {
    const doc = analyse("The army said the port was open.", "en");
    expect(findStatements(doc, { context: { report: "r1" }, dates: [] }).statements).toEqual([]);
  });
});
