import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readLessons } from "../../train/series/packs.ts";

test("a quote is learned from whatever its white space, and one that is not there is not", async () => {
  const folder = mkdtempSync(join(tmpdir(), "crossread-lesson-"));
  try {
    mkdirSync(join(folder, "reports"));
    writeFileSync(
      join(folder, "reports", "a.txt"),
      "Orlo, 3 March 2031\n\nThe river office said 15\u00a0000 people fled and 41 people drowned in Orlo.\n",
    );
    const figure = { report: "a.txt", measure: "displaced", speaker: "river office" };
    const figures = [
      { ...figure, id: "1", quote: "15 000", min: 15_000, max: 15_000 },
      { ...figure, id: "2", quote: "at least 99", min: 99, max: null },
    ];
    const series = [
      { label: "fled", figures: ["1"], status: "single" },
      { label: "lost", figures: ["2"], status: "single" },
    ];
    writeFileSync(join(folder, "gold.json"), JSON.stringify({ figures, series }));
    const [lesson] = await readLessons([folder]);
    expect([...lesson!.seriesOf.values()]).toEqual([0]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
