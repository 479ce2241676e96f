import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addReports, makePicture, projectPicture, removeReports } from "../../../src/app/index.ts";
import { EXAMPLES, PACKS, ROOT } from "../../shared.ts";

const folder = mkdtempSync(join(tmpdir(), "crossread-order-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The examples and every pack that may be read. */
const CRISES = [
  ...EXAMPLES,
  ...PACKS.map((pack) => join(pack, "reports")).filter((pack) => pack.includes("karabakh")),
  ...["acapulco-hurricane", "herat-earthquake", "lebanon-displacement"].map((pack) =>
    join(ROOT, "eval", "packs", pack, "reports"),
  ),
];
let crises: { name: string; files: string[]; picture: string }[] = [];

beforeAll(async () => {
  crises = await Promise.all(
    CRISES.map(async (from, i) => {
      const name = `crisis-${i}`;
      cpSync(from, join(folder, name), { recursive: true });
      const files = readdirSync(join(folder, name)).filter(
        (file) => !file.startsWith("sources") && file !== "gold.json",
      );
      const paths = files.map((file) => join(folder, name, file));
      return { name, files: paths, picture: JSON.stringify(await makePicture(paths, { title: "one" })) };
    }),
  );
}, 300_000);

let made = 0;

/** The keys of the neighbourhoods whose links a project keeps. */
function linked(project: string): string[] {
  const file = new DatabaseSync(project);
  const rows = file.prepare("SELECT neighbourhood FROM links").all();
  file.close();
  return rows.map((row) => String(row.neighbourhood));
}

describe("a project", () => {
  it("gives the same picture, byte for byte, whatever the order and the batches, with pictures and removals in between", async () => {
    const plan = fc.record({
      pick: fc.nat(),
      order: fc.array(fc.nat(), { minLength: 24, maxLength: 24 }),
      cuts: fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }),
      looks: fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }),
    });
    await fc.assert(
      fc.asyncProperty(plan, async ({ pick, order, cuts, looks }) => {
        const { files, picture } = crises[pick % crises.length]!;
        const project = join(folder, `${made++}.db`);
        const shuffled = files
          .map((file, i) => ({ file, key: order[i % 24]! }))
          .sort((a, b) => a.key - b.key);
        let batch: string[] = [];
        for (const [i, { file }] of shuffled.entries()) {
          batch.push(file);
          if (!cuts[i % 24] && i < shuffled.length - 1) continue;
          await addReports(batch, { project });
          batch = [];
          // A picture on the way leaves links behind that later reports make stale.
          if (looks[i % 24]) await projectPicture(project, { title: "on the way" });
        }
        const gone = shuffled[0]!.file;
        await removeReports(project, [gone.slice(gone.lastIndexOf("/") + 1)]);
        await addReports([gone], { project });
        expect(JSON.stringify(await projectPicture(project, { title: "one" }))).toBe(picture);
      }),
      { numRuns: 8 },
    );
  }, 900_000);

  it("matches anew only what a new report touches", async () => {
    const [first, second] = crises;
    const project = join(folder, "touched.db");
    await addReports([...first!.files.slice(1), ...second!.files], { project });
    await projectPicture(project, { title: "one" });
    const before = linked(project);
    expect(before).toHaveLength(2);
    await addReports(first!.files.slice(0, 1), { project });
    const whole = await projectPicture(project, { title: "one" });
    const after = linked(project);
    expect(after).toHaveLength(2);
    expect(after.filter((key) => before.includes(key))).toHaveLength(1);
    const fresh = join(folder, "fresh.db");
    await addReports([...second!.files, ...first!.files], { project: fresh });
    expect(JSON.stringify(whole)).toBe(JSON.stringify(await projectPicture(fresh, { title: "one" })));
  }, 300_000);
});
