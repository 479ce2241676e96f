import { expect, test } from "vitest";
import { toTerminal } from "../../src/publish/index.ts";
import { cellWidth } from "../../src/publish/terminal/cells.ts";
import { pictureOf } from "./fixture/build.ts";
import { FLOOD } from "./fixture/flood.ts";
import { hostilePicture } from "./fixture/hostile.ts";

const plain = (width: number) => toTerminal(FLOOD, { width, color: false });

test.each([40, 60, 80, 120, 200])("no line is wider than %d columns, and none ends with a space", (width) => {
  for (const line of plain(width).split("\n")) {
    expect(cellWidth(line)).toBeLessThanOrEqual(width);
    expect(line).not.toMatch(/ $/);
  }
});

test("the summary names what was read, the main figures, the contest, the timeline, the gaps and the refusal", () => {
  const text = plain(100);
  expect(text).toContain(
    "7 reports · 6 outlets and 1 unknown · 6 independent texts · 1 refused · 4 to 8 Mar 2031",
  );
  expect(text).toContain("Killed: 31 to 60   ≠ conflict  3 independent voices in 6 reports");
  expect(text).toMatch(/closer to 60 +Ilse Varn via Radio Halmer in Ostrand Daily · 5 Mar 2031/);
  expect(text).toMatch(/31 +National Rescue Service in Valley Coordination Desk · 8 Mar 2031 · latest/);
  expect(text).toContain("Displaced: more than 6,800   → moved on");
  expect(text).toContain("◂ Halmer Water denied: “Every siren");
  expect(text).toMatch(
    /3 Mar 2031 +The river Halmer broke its banks · Ostrand · 2 texts\n +The dam operator opened the gates · denied/,
  );
  expect(text).toContain("· How many people were injured");
  expect(text).toContain("! photos/IMG_2231.jpg is an image");
});

test("without colour there is no escape sequence, with colour the words are the same", () => {
  const ansi = /\u001b\[\d+m/g;
  expect(plain(80)).not.toContain("\u001b");
  const coloured = toTerminal(FLOOD, { width: 80, color: true });
  expect(coloured).toMatch(ansi);
  expect(coloured.replace(ansi, "")).toBe(plain(80));
});

test("text of reports sends no control character and no direction override to the terminal", () => {
  const text = toTerminal(hostilePicture(), { width: 80, color: false });
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  expect(text.isWellFormed()).toBe(true);
});

test("an empty picture says that nothing was read", () => {
  expect(toTerminal(pictureOf([]), { width: 80, color: false })).toContain("0 reports");
});
