import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupStories } from "../../../src/match/index.ts";

const documents = [
  {
    id: "a",
    published: "2031-05-04",
    title: "Ferry runs aground off Lisk",
    text: "The ferry Northern Star ran aground off Lisk harbour on Sunday with 212 passengers. Captain Ivo Brandt said the engine had failed.",
  },
  {
    id: "b",
    published: "2031-05-05",
    title: "Passengers of Northern Star brought ashore at Lisk",
    text: "All 212 passengers of the ferry Northern Star, which ran aground off Lisk on Sunday, are ashore. Captain Ivo Brandt is being questioned by the harbour office.",
  },
  {
    id: "c",
    published: "2031-05-05",
    title: "Wheat prices climb for a third week",
    text: "Wheat prices rose again as traders in Dorne weighed a poor harvest. Analyst Sana Petrov expects 8 percent more by June.",
  },
];

type Doc = (typeof documents)[number];

describe("stories", () => {
  it("joins two reports of one happening and leaves another alone", () => {
    const [a, b, c] = groupStories(documents);
    expect(a?.story).toBe(b?.story);
    expect(c?.story).not.toBe(a?.story);
  });

  it("answers in the order given, and the groups do not depend on it", () => {
    const expected = new Map(groupStories(documents).map((line) => [line.id, line.story]));
    fc.assert(
      fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (shuffled) => {
        const lines = groupStories(shuffled);
        expect(lines.map((line) => line.id)).toEqual(shuffled.map((document) => document.id));
        for (const line of lines) expect(line.story).toBe(expected.get(line.id));
      }),
    );
  });

  it("keep the id of their first document as more arrive, and take it up again where the others go", () => {
    const storyOf = (list: typeof documents, id: string) =>
      groupStories(list).find((line) => line.id === id)!.story;
    const [a, b, c] = documents as [Doc, Doc, Doc];
    const alone = storyOf([a], "a");
    expect(storyOf([a, c], "a")).toBe(alone);
    expect(storyOf([a, b, c], "b")).toBe(alone);
    expect(storyOf([b, c], "b")).not.toBe(alone);
    expect(storyOf([c, b, a], "a")).toBe(alone);
  });

  it("move with the evidence: a document that tells of two joins one of them under the id of its first, and all is as before without it", () => {
    const [a, b] = documents as [Doc, Doc, Doc];
    const first = {
      ...a,
      id: "x",
      text: "Divers searched the bay off Lisk.",
      title: "Search off Lisk",
      published: "2031-05-03",
    };
    const both = {
      ...a,
      id: "y",
      text: `${first.text} ${a.text} ${b.text}`,
      title: a.title,
      published: "2031-05-06",
    };
    const stories = (list: Doc[]) => new Map(groupStories(list).map(({ id, story }) => [id, story]));
    const apart = stories([first, a, b]);
    const joined = stories([first, a, b, both]);
    expect(joined.get("y")).toBe(joined.get("a"));
    expect([apart.get("a"), apart.get("x")]).toContain(joined.get("a"));
    expect(stories([both, b, a, first])).toEqual(new Map([...joined].reverse()));
    expect(stories([b, a, first]).get("a")).toBe(apart.get("a"));
  });

  it("never throws on a text", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 200 }), { maxLength: 6 }), (texts) => {
        expect(groupStories(texts.map((text, i) => ({ id: `${i}`, text })))).toHaveLength(texts.length);
      }),
    );
  });
});

const DEV = "../shared/data/stories/dev.jsonl";

describe.skipIf(!existsSync(DEV))("stories on the development set (skipped without ../shared)", () => {
  it("keeps pairs F1 of the first 700 above its floor", { timeout: 60_000 }, () => {
    const rows = readFileSync(DEV, "utf8")
      .trim()
      .split("\n")
      .slice(0, 700)
      .map((line): { id: string; text: string; published: string; title: string; gold: { story: string } } =>
        JSON.parse(line),
      );
    const lines = groupStories(rows);
    const pairs = (keys: readonly string[]) => {
      const counts = new Map<string, number>();
      for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
      return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
    };
    const gold = rows.map((row) => row.gold.story);
    const found = lines.map((line) => line.story);
    const both = pairs(gold.map((story, i) => `${story} ${found[i]}`));
    expect((2 * both) / (pairs(gold) + pairs(found))).toBeGreaterThan(0.8);
  });
});
