import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { creditPacks } from "../../train/packs.ts";
import { ROOT } from "../shared.ts";

describe("what a card says of the packs that were learned from", () => {
  test("names a pack of others' texts apart, wherever it stands among the rest", () => {
    expect(creditPacks(["derna-flood", "karabakh", "goma-fighting"])).toBe(
      "Packs constructed for this project, texts and labels: derna-flood, goma-fighting; and karabakh, whose texts belong to others.",
    );
    expect(creditPacks(["derna-flood"])).not.toContain("others");
  });

  test.each(["confidence", "contests", "series-pairs"])("is what the card of %s says", (card) => {
    const text = readFileSync(join(ROOT, "models", `${card}.card.md`), "utf8");
    const [said = "", own = "", others] =
      /Packs constructed .+?: ([a-z, -]+)(?:; and ([a-z-]+), .+?)?\./.exec(text) ?? [];
    expect(creditPacks([...own.split(", "), ...(others ? [others] : [])])).toBe(said);
  });
});
