import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makePicture } from "../../src/app/index.ts";
import type { Picture } from "../../src/model/index.ts";
import { readGold, scorePicture } from "../../src/score/index.ts";
import { hasShared, NEEDS_SHARED, PACKS, SHARED } from "../shared.ts";

describe.skipIf(!hasShared)(`our scorer and the contract's agree to the third digit${NEEDS_SHARED}`, () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "crossread-score-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(PACKS)("on %s", async (pack) => {
    const picture = await makePicture([join(pack, "reports")]);
    for (const variant of [picture, impaired(picture)]) {
      expect(rounded(ownScores(pack, variant))).toEqual(rounded(contractScores(pack, variant, folder)));
    }
  });
});

/** A picture with faults of each kind, so that agreement is not only about what is right. */
function impaired(picture: Picture): Picture {
  const every = <T>(list: readonly T[], n: number): T[] => list.filter((_, i) => i % n !== 0);
  return {
    ...picture,
    figures: every(picture.figures, 3).map((f, i) =>
      i % 4 === 0 ? { ...f, measure: "affected", max: null } : f,
    ),
    statements: every(picture.statements, 4).map((s, i) => (i % 5 === 0 ? { ...s, speaker: undefined } : s)),
    events: picture.events.map((e, i) => (i % 2 === 0 ? { ...e, when: "1999" } : e)),
    contested: every(picture.contested, 2),
    series: picture.series.map((s) => ({ ...s, status: "agree", origins: 1 })),
  };
}

function ownScores(pack: string, picture: Picture): Readonly<Record<string, number | null>> {
  const path = join(pack, "gold.json");
  return scorePicture(readGold(readFileSync(path, "utf8"), path), picture).scores;
}

function contractScores(pack: string, picture: Picture, folder: string): Record<string, number | null> {
  const path = join(folder, `${basename(pack)}.json`);
  writeFileSync(path, JSON.stringify(picture));
  const args = [
    join(SHARED, "eval/score.mjs"),
    "--gold",
    join(pack, "gold.json"),
    "--picture",
    path,
    "--json",
    "yes",
  ];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 26 });
  expect(stderr).toBe("");
  return JSON.parse(stdout) as Record<string, number | null>;
}

function rounded(scores: Readonly<Record<string, number | null>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(scores).map(([name, score]) => [name, score === null ? "-" : score.toFixed(3)]),
  );
}
