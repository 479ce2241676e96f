import { describe, expect, test } from "vitest";
import { find } from "../../src/find/index.ts";
import { anchorHolds } from "../../src/model/index.ts";

const SHORT = [
  "Report.",
  "Claims",
  "say,",
  ", say.",
  "\n\nCut.",
  "WARSAW, May 3 (Xinhua) --\n\nTwo towns and a port flooded on Monday after the river Warta rose.",
  "GENEVA, May 3 --",
  "Monday --",
  "-- Flooded May 3 --",
];

describe("a text that is hardly one", () => {
  test.each(SHORT)("%j is read without a fault, and what is found stands in it", (text) => {
    const { statements, events } = find({ id: "r", text });
    for (const anchor of [...statements.map((s) => s.content), ...events.map((e) => e.anchor)])
      expect(anchorHolds(anchor, text)).toBe(true);
  });
});
