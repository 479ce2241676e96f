import { expect, test } from "vitest";
import { progressText } from "../../src/cli/progress-line.ts";

test("progress says how many of how many, how fast, and how long it will take", () => {
  expect(progressText({ step: "find", done: 120, total: 1000 }, 2)).toBe(
    "finding 120 of 1,000, 60 reports/s, 15 s left",
  );
  expect(progressText({ step: "find", done: 1, total: 8 }, 0.5)).toBe(
    "finding 1 of 8, 2.0 reports/s, 4 s left",
  );
});

test("progress promises nothing before it knows", () => {
  expect(progressText({ step: "read", done: 0, total: 0 }, 1)).toBe("reading ...");
  expect(progressText({ step: "match", done: 0, total: 8 }, 0)).toBe("matching 8 ...");
});
