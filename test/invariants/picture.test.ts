import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { type Anchor, anchorHolds, type Picture, pictureSchema, type ReadReport } from "../../src/index.ts";
import { crises, hostileText, pictureOf, readReport } from "./crises.ts";

let all: { name: string; read: ReadReport[]; picture: Picture }[] = [];
beforeAll(async () => {
  all = (await crises()).map((crisis) => ({ ...crisis, picture: pictureOf(crisis.read) }));
});

/** One crisis and numbers that order its reports. */
const orders = fc.tuple(fc.nat(), fc.array(fc.nat(), { minLength: 32, maxLength: 32 }));

describe("the picture", () => {
  test("keeps its contract", () => {
    for (const { picture } of all) expect(pictureSchema.safeParse(picture).error).toBeUndefined();
  });

  test("is the same, byte for byte, whatever the order of the reports", () => {
    fc.assert(
      fc.property(orders, ([pick, keys]) => {
        const { read, picture } = all[pick % all.length]!;
        const shuffled = read.map((r, i) => ({ r, key: keys[i]! })).sort((a, b) => a.key - b.key);
        expect(JSON.stringify(pictureOf(shuffled.map(({ r }) => r)))).toBe(JSON.stringify(picture));
      }),
      { numRuns: 20 },
    );
  });

  test("is the same, byte for byte, when everything is done again", () => {
    for (const { read, picture } of all) {
      const again = read.map(({ report }) => readReport(report));
      expect(JSON.stringify(pictureOf(again))).toBe(JSON.stringify(picture));
    }
  });

  test("has no datum without an anchor that holds, and no link that leads nowhere", () => {
    for (const { picture } of all) {
      expect(brokenAnchors(picture)).toEqual([]);
      expect(deadLinks(picture)).toEqual([]);
    }
  });

  test("makes up no number: each bound of a series stands in one of its figures", () => {
    for (const { picture } of all) {
      const figures = new Map(picture.figures.map((figure) => [figure.id, figure]));
      for (const series of picture.series) {
        const members = series.figures.map((id) => figures.get(id)!);
        const bounds = members.flatMap(({ min, max }) => [min, max]);
        expect(bounds).toContain(series.min);
        expect(bounds).toContain(series.max);
      }
    }
  });

  test("gains no voice from a copy under another outlet's name", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (pick, which) => {
        const { read, picture } = all[pick % all.length]!;
        const { report } = read[which % read.length]!;
        const text = `${report.text}\n\n(Agencies)`;
        const copy = readReport({
          ...report,
          id: `${report.id}c`,
          path: `copy-of-${report.path}`,
          text,
          outlet: "Echo Daily",
          damage: [],
        });
        expect(voicesGained(picture, pictureOf([...read, copy]))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test("stands on hostile text too: nothing throws, every anchor holds", () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 3 }), (texts) => {
        const read = texts.map((text, i) =>
          readReport({
            id: `r${i}`,
            path: `${i}.txt`,
            text,
            published: "2024-05-06",
            publishedFrom: "metadata",
            language: "en",
            damage: [],
          }),
        );
        const picture = pictureOf(read);
        expect(brokenAnchors(picture)).toEqual([]);
        expect(deadLinks(picture)).toEqual([]);
        expect(pictureSchema.safeParse(picture).error).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  });
});

function brokenAnchors(picture: Picture): Anchor[] {
  const texts = new Map(picture.reports.map((report) => [report.id, report.text]));
  const broken: Anchor[] = [];
  JSON.stringify(picture, (_, value) => {
    const anchor = value as Partial<Anchor> | null;
    if (typeof anchor?.exact === "string" && !anchorHolds(anchor as Anchor, texts.get(anchor.report!) ?? ""))
      broken.push(anchor as Anchor);
    return value as unknown;
  });
  return broken;
}

/** Every id that is referred to and not there. */
function deadLinks(picture: Picture): string[] {
  const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
  const reports = ids(picture.reports);
  const sources = ids(picture.sources);
  const statements = ids(picture.statements);
  const figures = ids(picture.figures);
  const dead = (known: ReadonlySet<string>, used: readonly (string | undefined)[]) =>
    used.filter((id) => id !== undefined && !known.has(id)) as string[];
  return [
    ...dead(
      ids(picture.origins),
      picture.reports.map((r) => r.origin),
    ),
    ...dead(
      reports,
      [...picture.origins, ...picture.stories].flatMap((group) => group.reports),
    ),
    ...dead(
      sources,
      [...picture.statements, ...picture.figures].flatMap((item) => [item.speaker, ...item.via]),
    ),
    ...dead(
      statements,
      picture.figures.map((f) => f.statement),
    ),
    ...dead(
      figures,
      picture.series.flatMap((s) => [s.latest, ...s.figures]),
    ),
    ...dead(
      new Set([...statements, ...figures]),
      picture.contested.flatMap((c) => [c.claim, ...c.denials]),
    ),
  ];
}

/** Series whose figures all stood in one series before and that now count more voices than it did. */
function voicesGained(before: Picture, after: Picture): string[] {
  const seriesOf = new Map(before.series.flatMap((s) => s.figures.map((id) => [id, s] as const)));
  return after.series.flatMap((series) => {
    const olds = new Set(series.figures.flatMap((id) => seriesOf.get(id) ?? []));
    const [old] = olds;
    if (olds.size !== 1 || !old || series.origins <= old.origins) return [];
    return [`${series.label}: ${old.origins} -> ${series.origins}`];
  });
}
