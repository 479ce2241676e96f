import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { openSqliteProject, type ProjectStore } from "../../src/store/index.ts";
import { all, kept } from "./kept.ts";

/** What every store does, whichever database it keeps things in. */
function contract(name: string, open: () => ProjectStore): void {
  describe(name, () => {
    let store: ProjectStore;
    beforeEach(() => {
      store = open();
    });

    it("gives back what was kept, in order of id", async () => {
      const reports = [
        kept("The bridge fell."),
        kept("The school opened.", { path: "b.txt", title: "School" }),
      ];
      for (const report of reports) expect(await store.keep(report)).toBe("added");
      const read = await all(store.reports());
      const wanted = reports.map(({ report, findings }) => ({ report, findings }));
      expect(read).toEqual(wanted.sort((a, b) => (a.report.id < b.report.id ? -1 : 1)));
      expect(await store.counts()).toEqual({ reports: 2, refused: 0 });
      const { content } = reports[0]!;
      expect(await store.content(reports[0]!.report.id)).toEqual(content);
    });

    it("keeps the same bytes once, under the path that comes first, and knows the others", async () => {
      expect(await store.keep(kept("One text.", { path: "m.txt" }))).toBe("added");
      expect(await store.keep(kept("One text.", { path: "m.txt" }))).toBe("known");
      expect(await store.keep(kept("One text.", { path: "z.txt" }))).toBe("noted");
      expect(await store.keep(kept("One text.", { path: "b.txt" }))).toBe("noted");
      const [row, ...more] = await all(store.list());
      expect(more).toEqual([]);
      expect(row).toMatchObject({ path: "b.txt", paths: ["b.txt", "m.txt", "z.txt"] });
    });

    it("says which reports another engine read, until they are kept anew", async () => {
      const report = kept("Old news.", { engine: "old" });
      await store.keep(report);
      expect(await store.staleFor("new")).toEqual([report.report.id]);
      expect(await store.keep({ ...report, engine: "new" })).toBe("known");
      expect(await store.staleFor("new")).toEqual([]);
    });

    it("forgets a report with all that rests on it", async () => {
      const { report } = kept("A ferry sank near the harbour.");
      await store.keep(kept("A ferry sank near the harbour."));
      expect(await store.remove([report.id, "r000000000000"])).toBe(1);
      expect(await store.counts()).toEqual({ reports: 0, refused: 0 });
      expect(await store.search("ferry", 5)).toEqual([]);
      expect(await store.content(report.id)).toBeUndefined();
      expect(await all(store.problems())).toEqual([]);
    });

    it("keeps a refusal until what lies there is read", async () => {
      const refusal = { place: "/in/a.txt", path: "a.txt", code: "empty", message: "the file is empty" };
      await store.refuse(refusal);
      await store.refuse(refusal);
      expect(await store.refusals()).toEqual([refusal]);
      await store.keep(kept("Now there is something.", { path: "a.txt" }));
      expect(await store.refusals()).toEqual([]);
      await store.refuse({ ...refusal, path: "b.txt", place: "/in/b.txt" });
      expect(await store.forgetRefusals(["b.txt"])).toBe(1);
    });

    it("finds which reports share a mark, of each kind apart, and forgets with them", async () => {
      const [wide, other] = [2 ** 52 + 1, 7];
      const a = kept("One.", {
        path: "a.txt",
        marks: { day: 3, marks: [other, wide], scenes: [1], bands: [wide] },
      });
      const b = kept("Two.", { path: "b.txt", marks: { day: 5, marks: [wide], scenes: [1], bands: [8] } });
      const c = kept("Three.", { path: "c.txt", marks: { day: 9, marks: [8], scenes: [2], bands: [9] } });
      for (const report of [a, b, c]) await store.keep(report);
      const both = [
        { report: a.report.id, day: 3 },
        { report: b.report.id, day: 5 },
      ];
      const sharedBy = async (kind: "marks" | "scenes" | "bands") =>
        (await all(store.shared(kind))).map((list) => list.toSorted((x, y) => x.day - y.day));
      expect(await sharedBy("marks")).toEqual([both]);
      expect(await sharedBy("scenes")).toEqual([both]);
      expect(await sharedBy("bands")).toEqual([]);
      await store.remove([b.report.id]);
      expect(await sharedBy("marks")).toEqual([]);
    });

    it("gives every report a stamp that changes with what was found in it", async () => {
      const report = kept("Nothing yet.");
      await store.keep(report);
      const [before] = await store.members();
      const dates = [
        {
          anchor: { report: report.report.id, start: 0, end: 7, exact: "Nothing" },
          type: "DATE",
          value: "2031",
        },
      ] as const;
      await store.keep({ ...report, engine: "test 2", findings: { ...report.findings, dates } });
      const [after] = await store.members();
      expect(after!.id).toBe(before!.id);
      expect(after!.stamp).not.toBe(before!.stamp);
    });

    it("keeps the links of the neighbourhoods that are asked for, and no others", async () => {
      const none = [] as const;
      const links = {
        ...{ origins: none, stories: none, sources: none, places: none, statements: none },
        ...{ figures: none, events: none, series: none, contested: none },
      };
      await store.keepLinks("a", links);
      await store.keepLinks("b", links);
      await store.keepOnlyLinks(new Set(["b"]));
      expect(await store.links("a")).toBeUndefined();
      expect(await store.links("b")).toEqual(links);
    });

    it("finds words in any form, those in quotation marks together, and says where they stand", async () => {
      await store.keep(kept("Two bridges fell. One bridge stands, café and all.", { path: "a.txt" }));
      await store.keep(kept("The school fell silent.", { path: "b.txt" }));
      const [hit, ...more] = await store.search("bridge fell", 10);
      expect(more).toEqual([]);
      expect(hit!.anchors.map(({ exact }) => exact)).toEqual(["bridges", "fell", "bridge"]);
      expect((await store.search('"fell silent"', 10)).map((each) => each.report.path)).toEqual(["b.txt"]);
      expect((await store.search("CAFE", 10)).map((each) => each.report.path)).toEqual(["a.txt"]);
      expect(await store.search("bridge school", 10)).toEqual([]);
    });

    it("takes any words for words: none is an operator, none throws, and every anchor holds", async () => {
      const texts = [
        "Aid OR food NEAR the river* (twice): \"not 'now'\".",
        "\u{1F30A} floods, É́cole – 3,000 km²",
      ];
      for (const [i, text] of texts.entries()) await store.keep(kept(text, { path: `${i}.txt` }));
      const words = fc.oneof(
        fc.string({ maxLength: 20 }),
        fc.constantFrom("OR", "NEAR(", "river*", "text:aid", '"', "km²", "-food", "floods,", "^aid"),
      );
      await fc.assert(
        fc.asyncProperty(words, async (wanted) => {
          for (const { report, anchors, around } of await store.search(wanted, 5)) {
            const text = texts[Number(report.path[0])]!;
            for (const anchor of [...anchors, around])
              expect(text.slice(anchor.start, anchor.end)).toBe(anchor.exact);
          }
        }),
        { numRuns: 100 },
      );
    });
  });
}

const folder = mkdtempSync(join(tmpdir(), "crossread-store-"));
const opened: ProjectStore[] = [];
afterAll(async () => {
  for (const store of opened) await store.close();
  rmSync(folder, { recursive: true });
});

contract("a project in one SQLite file", () => {
  const store = openSqliteProject(join(folder, `${opened.length}.db`), { create: true });
  opened.push(store);
  return store;
});
