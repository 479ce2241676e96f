import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { match } from "../../../src/match/index.ts";
import { fingerprintOf, neighbourhoodsOf, partitionOf } from "../../../src/match/neighbourhood/index.ts";
import { marksOf } from "../../../src/match/neighbourhood/marks.ts";
import { UNDATED } from "../../../src/match/neighbourhood/partition.ts";
import type { ReadReport } from "../../../src/model/index.ts";
import { readReport } from "../reports.ts";

/** A report on a count of people killed in a place. */
function toll(
  id: string,
  told: { place: string; count: number; published?: string; title?: string },
): ReadReport {
  const { place, count, published, title } = told;
  return readReport({
    id,
    text: `Officials in ${place} said ${count} people had been killed there, item ${id}.`,
    ...(published === undefined ? {} : { published }),
    ...(title === undefined ? {} : { title }),
    places: [{ name: place, country: "GE" }],
    figures: [{ words: `${count} people`, min: count, max: count, measure: "killed", what: "people", place }],
  });
}

function idsOf(reports: readonly ReadReport[]): string[][] {
  return neighbourhoodsOf(reports, 1).map((group) => group.map(({ report }) => report.id));
}

describe("neighbourhoods", () => {
  it("hold reports on large counts in one place, whatever the counts", () => {
    const reports = [
      toll("r1", { place: "Tamra", count: 120, published: "2031-03-01" }),
      toll("r2", { place: "Tamra", count: 340, published: "2031-03-20" }),
      toll("r3", { place: "Dorne", count: 150, published: "2031-03-02" }),
    ];
    expect(idsOf(reports)).toEqual([["r1", "r2"], ["r3"]]);
  });

  it("keep small incidents of one town apart unless the very count comes again", () => {
    const reports = [
      toll("r1", { place: "Tamra", count: 12, published: "2031-03-01" }),
      toll("r2", { place: "Tamra", count: 3, published: "2031-03-02" }),
      toll("r3", { place: "Tamra", count: 12, published: "2031-03-03" }),
    ];
    expect(idsOf(reports)).toEqual([["r1", "r3"], ["r2"]]);
  });

  it("end where a hundred days bring nothing new, and a report in between or without a date joins them", () => {
    const early = toll("r1", { place: "Tamra", count: 120, published: "2031-03-01" });
    const late = toll("r2", { place: "Tamra", count: 150, published: "2031-06-20" });
    expect(idsOf([early, late])).toEqual([["r1"], ["r2"]]);
    const between = toll("r3", { place: "Tamra", count: 140, published: "2031-04-15" });
    expect(idsOf([early, late, between])).toEqual([["r1", "r2", "r3"]]);
    expect(idsOf([early, late, toll("r3", { place: "Tamra", count: 140 })])).toEqual([["r1", "r2", "r3"]]);
  });

  it("hold copies whatever they tell and whenever they came", () => {
    const text =
      "The ferry company said on Friday that it would mend both landing stages before the winter, because the old planks had rotted and nobody wanted to wait for the spring. Passengers were asked to be patient.";
    const reports = [
      readReport({ id: "r1", text, published: "2031-01-01" }),
      readReport({ id: "r2", text: `${text} (Agencies)`, published: "2031-09-01" }),
      readReport({
        id: "r3",
        text: "Nothing of the kind was said by anybody else that day.",
        published: "2031-09-01",
      }),
    ];
    expect(idsOf(reports)).toEqual([["r1", "r2"], ["r3"]]);
  });

  it("read names from a headline only where its capitals tell them", () => {
    const unplaced = (title: string) =>
      marksOf(
        readReport({
          id: "r1",
          title,
          text: "Some 40,000 homes are gone.",
          figures: [{ words: "40,000", min: 40_000, max: 40_000, measure: "housing", what: "homes" }],
        }),
      );
    expect(unplaced("How the town of Tamra will be built again")).toContain("crisis tamra");
    expect(unplaced("How The Town Of Tamra Will Be Built Again")).not.toContain("crisis tamra");
  });
});

const day = fc.oneof(fc.constant(UNDATED), fc.integer({ min: 0, max: 400 }));
const postings = fc
  .uniqueArray(fc.record({ report: fc.integer({ min: 0, max: 29 }), day }), {
    selector: ({ report }) => report,
    minLength: 2,
    maxLength: 30,
  })
  .map((list) =>
    list.map(({ report, day: of }) => ({ report: `r${String(report).padStart(2, "0")}`, day: of })),
  );
const IDS = Array.from({ length: 30 }, (_, i) => `r${String(i).padStart(2, "0")}`);

describe("few reports of one time", () => {
  it("are one neighbourhood even where they share no mark; many are not", () => {
    const reports = ["Tamra", "Dorne", "Lisk"].map((place, i) =>
      toll(`r${i}`, { place, count: 3 + i, published: `2031-03-0${i + 1}` }),
    );
    expect(neighbourhoodsOf(reports, 3)).toHaveLength(1);
    expect(neighbourhoodsOf(reports, 2)).toHaveLength(3);
    const later = toll("r9", { place: "Lisk", count: 3, published: "2032-03-01" });
    expect(neighbourhoodsOf([...reports, later], 3)).toHaveLength(2);
  });
});

describe("a partition", () => {
  it("does not depend on the order of marks, bands or postings", () => {
    fc.assert(
      fc.property(
        fc.array(postings, { maxLength: 6 }),
        fc.array(postings, { maxLength: 6 }),
        fc.nat(),
        (marks, bands, seed) => {
          const alike = (a: string, b: string) => (Number(a.slice(1)) * 7 + Number(b.slice(1)) * 7) % 5 === 0;
          const made = (turn: <T>(list: readonly T[]) => T[]) => {
            const partition = partitionOf(IDS);
            for (const list of turn(marks)) partition.mark(turn(list));
            for (const list of turn(bands)) partition.band(turn(list), alike);
            return partition.neighbourhoods();
          };
          const rotated = <T>(list: readonly T[]) =>
            [...list.slice(seed % list.length), ...list.slice(0, seed % list.length)].reverse();
          expect(made(rotated)).toEqual(made((list) => [...list]));
        },
      ),
    );
  });

  it("compares few of a crowd that shares a band, and finds all copies in it by their chain", () => {
    let compared = 0;
    const crowd = IDS.map((report, i) => ({ report, day: i }));
    const partition = partitionOf(IDS);
    partition.band(crowd, () => {
      compared++;
      return true;
    });
    expect(partition.neighbourhoods()).toHaveLength(1);
    expect(compared).toBeLessThan(4 * IDS.length);
  });
});

describe("links of several neighbourhoods", () => {
  const year = (of: number) => `${of}-03-02`;
  const one = ["r1", "r2"].map((id) => toll(id, { place: "Tamra", count: 120, published: year(2031) }));
  const other = [toll("r3", { place: "Tamra", count: 150, published: year(2033) })];

  it("are those of each, and nothing else", () => {
    const [both, first, second] = [match([...one, ...other]), match(one), match(other)];
    for (const kind of ["series", "figures", "origins", "stories", "statements"] as const) {
      const rows = [...first[kind], ...second[kind]].map(({ id }) => id).sort();
      expect(both[kind].map(({ id }) => id).sort()).toEqual(rows);
    }
  });

  it("have one row for a place that several name, with the mentions of all", () => {
    const { places } = match([...one, ...other]);
    const mentions = places.map(({ name, mentions: all }) => [name, all.map(({ report }) => report)]);
    expect(mentions).toEqual([["Tamra", ["r1", "r2", "r3"]]]);
  });
});

describe("a fingerprint", () => {
  it("is made of whole numbers, sorted, that a database keeps exactly", () => {
    const {
      marks,
      scenes,
      bands,
      day: of,
    } = fingerprintOf(toll("r1", { place: "Tamra", count: 120, published: "2031-03-01" }));
    expect(of).toBe(Date.parse("2031-03-01") / 86_400_000);
    for (const list of [marks, scenes, bands]) {
      expect(list.length).toBeGreaterThan(0);
      expect(list.every((n) => Number.isSafeInteger(n) && n >= 0)).toBe(true);
      expect([...new Set(list)].sort((a, b) => a - b)).toEqual(list);
    }
  });
});
