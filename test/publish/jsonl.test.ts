import { expect, test } from "vitest";
import type { Picture } from "../../src/model/index.ts";
import { JSONL_LISTS, toJsonl } from "../../src/publish/jsonl.ts";
import { pictureOf } from "./fixture/build.ts";
import { FLOOD } from "./fixture/flood.ts";
import { hostilePicture } from "./fixture/hostile.ts";
import { oddPicture } from "./fixture/odd.ts";

function read(picture: Picture): Record<string, unknown[]> {
  return Object.fromEntries(
    toJsonl(picture).map(({ name, content }) => {
      const lines = String(content).split("\n");
      expect(lines.pop()).toBe("");
      return [name.replace(/\.jsonl$/, ""), lines.map((line) => JSON.parse(line))];
    }),
  );
}

test.each([FLOOD, hostilePicture(), oddPicture(), pictureOf([])])(
  "each list comes back line by line as it stands in the picture (%#)",
  (picture) => {
    const lists = read(picture);
    for (const list of JSONL_LISTS) expect(lists[list]).toEqual(picture[list]);
  },
);

test("every list of the picture that has ids has a file", () => {
  const lists = Object.entries(FLOOD).filter(
    ([, one]) => Array.isArray(one) && one.some((item) => "id" in Object(item)),
  );
  for (const [list] of lists) expect(JSONL_LISTS).toContain(list);
});
