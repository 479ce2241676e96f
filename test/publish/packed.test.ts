import fc from "fast-check";
import { expect, test } from "vitest";
import type { Picture } from "../../src/model/index.ts";
import { pack, unpack } from "../../src/publish/view/index.ts";
import { pictureOf } from "./fixture/build.ts";
import { FLOOD } from "./fixture/flood.ts";
import { hostilePicture } from "./fixture/hostile.ts";
import { manyReports } from "./fixture/many.ts";

/** Through JSON, as it stands in a page. */
const through = (picture: Picture): Picture => unpack(JSON.parse(JSON.stringify(pack(picture))));

test.each([
  ["an ordinary picture", FLOOD],
  ["a hostile one", hostilePicture()],
  ["an empty one", pictureOf([])],
  ["a large one", manyReports(30)],
])("%s comes back as it was", (_name, picture) => {
  expect(through(picture)).toEqual(JSON.parse(JSON.stringify(picture)));
});

test("strings that look packed come back as they were", () => {
  const strings = fc.array(fc.oneof(fc.string(), fc.constantFrom("~", "~0", "~~0", "~~~", "__proto__", "0")));
  fc.assert(
    fc.property(strings, (aliases) => {
      const picture = { ...FLOOD, title: aliases.join(), sources: [{ ...FLOOD.sources[0]!, aliases }] };
      expect(through(picture)).toEqual(JSON.parse(JSON.stringify(picture)));
    }),
  );
});

test("an anchor that does not hold its words keeps them", () => {
  const [first, ...rest] = FLOOD.figures;
  const moved = { ...first!, anchor: { ...first!.anchor, exact: "other words" } };
  const lost = { ...rest[0]!, anchor: { ...rest[0]!.anchor, report: "nowhere" } };
  const picture = { ...FLOOD, figures: [moved, lost] };
  expect(through(picture).figures).toEqual(JSON.parse(JSON.stringify([moved, lost])));
});

test("a picture packs to less than 0.6 of its JSON", () => {
  const picture = manyReports(30);
  expect(JSON.stringify(pack(picture)).length).toBeLessThan(JSON.stringify(picture).length * 0.6);
});
