import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import {
  anchorHolds,
  type BriefSentence,
  find,
  match,
  type Picture,
  picture,
  readReports,
} from "../../../src/index.ts";
import { hostileText } from "../../invariants/crises.ts";
import { EXAMPLES, PACKS, ROOT } from "../../shared.ts";
import { unheld } from "./holding.ts";

const OWN_PACKS = readdirSync(join(ROOT, "eval", "packs"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => join(ROOT, "eval", "packs", name));

let pictures: { name: string; picture: Picture }[] = [];
beforeAll(async () => {
  for (const folder of [...EXAMPLES, ...OWN_PACKS, ...PACKS]) {
    const { reports } = await readReports([folder]);
    const read = reports.map((report) => ({ report, findings: find(report) }));
    const made = picture({ title: "test", reports: read, refused: [], links: match(read) });
    pictures = [...pictures, { name: folder.split("/").at(-1)!, picture: made }];
  }
});

function sentences({ brief }: Picture): BriefSentence[] {
  return brief!.sections.flatMap((section) => section.sentences);
}

test("every number and every name of a brief stands in what its sentence cites", () => {
  // Counts only: a pack that is held out must not show its words here.
  const loose = pictures.flatMap((one) =>
    one.picture.brief!.sections.flatMap(({ id, sentences }) => {
      const words = sentences.flatMap((sentence) => unheld(sentence, one.picture));
      return words.length > 0 ? [`${one.name}, ${id}: ${words.length}`] : [];
    }),
  );
  expect(loose).toEqual([]);
  expect(pictures.flatMap((one) => sentences(one.picture)).length).toBeGreaterThan(100);
});

test("the check sees a number that is made up, a name that is made up, and a citation that is gone", () => {
  const all = pictures.flatMap(({ picture }) =>
    sentences(picture).map((sentence) => ({ picture, sentence })),
  );
  const seen = { number: 0, name: 0, gone: 0 };
  for (const { picture, sentence } of all) {
    const { text } = sentence;
    const number = text.replace(/\d[\d,]{3,}/, "987,654,321");
    if (number !== text) seen.number += expectLoose({ ...sentence, text: number }, picture);
    const name = text.replace(/(?<=[a-z] )\p{Lu}\p{Ll}{3,}/u, "Zyxwvut");
    if (name !== text) seen.name += expectLoose({ ...sentence, text: name }, picture);
    if (/\d{3}/.test(text)) seen.gone += expectLoose({ ...sentence, citations: [] }, picture);
  }
  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(30);
});

function expectLoose(sentence: BriefSentence, of: Picture): number {
  expect(unheld(sentence, of)).not.toEqual([]);
  return 1;
}

test("every citation holds its words and leads to data of the picture, its mark inside the sentence", () => {
  for (const { picture } of pictures) {
    const texts = new Map(picture.reports.map((report) => [report.id, report.text]));
    const { figures, statements, events, series } = picture;
    const ids = new Set([...figures, ...statements, ...events, ...series].map(({ id }) => id));
    for (const { text, citations } of sentences(picture)) {
      for (const { at, anchor, names, of } of citations) {
        expect(at).toBeLessThanOrEqual(text.length);
        for (const one of [anchor, ...names])
          expect(anchorHolds(one, texts.get(one.report) ?? "")).toBe(true);
        expect(of.filter((id) => !ids.has(id))).toEqual([]);
      }
      expect(citations.map(({ at }) => at)).toEqual(citations.map(({ at }) => at).toSorted((a, b) => a - b));
    }
  }
});

test("one passage has one number, and the numbers run from 1 in order of reading", () => {
  for (const { picture } of pictures) {
    const numbers = new Map<string, number>();
    for (const { number, anchor } of sentences(picture).flatMap(({ citations }) => citations)) {
      const key = `${anchor.report} ${anchor.start} ${anchor.end}`;
      expect(number).toBe(numbers.get(key) ?? numbers.size + 1);
      numbers.set(key, number);
    }
  }
});

test("a brief is one screen of prose, and tells nothing twice", () => {
  for (const { picture } of pictures) {
    const all = sentences(picture).map(({ text }) => text);
    expect(all.join(" ").split(" ").length).toBeLessThan(900);
    expect(new Set(all).size).toBe(all.length);
  }
});

test("hostile text makes no brief throw, and nothing it says is loose", () => {
  fc.assert(
    fc.property(fc.array(hostileText, { minLength: 1, maxLength: 3 }), (texts) => {
      const read = texts.map((text, i) => {
        const report = {
          id: `r${i}`,
          path: `${i}.txt`,
          text,
          published: "2024-05-06",
          publishedFrom: "metadata" as const,
          language: "en",
          damage: [],
        };
        return { report, findings: find(report) };
      });
      const made = picture({ title: "test", reports: read, refused: [], links: match(read) });
      for (const sentence of sentences(made)) expect(unheld(sentence, made)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
