import { describe, expect, test } from "vitest";
import { crossread } from "./command-line.ts";

const DOCUMENTS = [
  {
    id: "b",
    text: "At least 40 people were killed on Saturday, the ministry said.",
    published: "2024-05-06",
  },
  { id: "a", text: "", title: "Nothing in it" },
  { id: "c", text: "â€œTwoâ€ 👩‍🚒\u0000 ``dams''  burst  \n\n\n" },
];
const input = `${DOCUMENTS.map((d) => JSON.stringify(d)).join("\n\n")}\r\n`;
const lines = (out: string) =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe("crossread find", () => {
  test("writes a line for each document in the order of the input, with every list of the contract", () => {
    const run = crossread(["find"], { input });
    expect(run.status).toBe(0);
    expect(lines(run.stdout).map((line) => line.id)).toEqual(["b", "a", "c"]);
    for (const line of lines(run.stdout)) {
      for (const list of ["statements", "quantities", "figures", "dates", "places", "names", "events"]) {
        expect(line[list]).toBeInstanceOf(Array);
      }
    }
  });

  test("takes the text verbatim: every anchor holds in the text as given", () => {
    const run = crossread(["find"], { input });
    const broken: unknown[] = [];
    lines(run.stdout).forEach((line, i) => {
      JSON.stringify(line, (_, value) => {
        const anchor = value as { start?: unknown; end?: number; exact?: unknown } | null;
        if (typeof anchor?.exact === "string" && typeof anchor.start === "number") {
          if (DOCUMENTS[i]!.text.slice(anchor.start, anchor.end) !== anchor.exact) broken.push(anchor);
        }
        return value as unknown;
      });
    });
    expect(broken).toEqual([]);
  });

  test("names the line that is no document, after the lines before it were written", () => {
    const run = crossread(["find"], { input: `${JSON.stringify(DOCUMENTS[0])}\n{"id": 7}\n` });
    expect(run.status).toBe(1);
    expect(lines(run.stdout)).toHaveLength(1);
    expect(run.stderr).toMatch(/^crossread: Line 2 of the input is no document/);
  });

  test("ends with 0 and nothing on an empty input", () => {
    const run = crossread(["find"]);
    expect([run.status, run.stdout, run.stderr]).toEqual([0, "", ""]);
  });
});

describe("crossread stories", () => {
  test("puts copies into one origin and one story, and keeps the order of the input", () => {
    const text =
      "Two dams in the hills above the city burst before dawn on Monday, and the water carried whole blocks into the sea. Rescue crews combed the shoreline for the missing.";
    const other =
      "The central bank kept its interest rate unchanged at the end of a two-day meeting, as analysts had expected.";
    const documents = [
      { id: "1", text, published: "2024-05-06" },
      { id: "2", text: other, published: "2024-05-06" },
      { id: "3", text: `${text} (Agencies)`, published: "2024-05-06" },
    ];
    const run = crossread(["stories"], { input: documents.map((d) => JSON.stringify(d)).join("\n") });
    const [first, second, third] = lines(run.stdout);
    expect([first?.id, second?.id, third?.id]).toEqual(["1", "2", "3"]);
    expect(first?.origin).toBe(third?.origin);
    expect(first?.story).toBe(third?.story);
    expect(second?.story).not.toBe(first?.story);
  });
});
