import { expect, test } from "vitest";
import { findLostDigits, LOST_DIGITS } from "../../../src/read/damage/lost-digits.ts";

const marked = (text: string) => ({ plain: text.replace(/[«»]/g, ""), inside: /«(.*)»/s.exec(text)?.[1] });
const foundIn = (text: string) => findLostDigits(text).map(({ start, end }) => text.slice(start, end));

test.each(LOST_DIGITS.flatMap(({ id, finds }) => finds.map((text) => [id, text] as const)))(
  "%s finds the lost digits in %s",
  (_, text) => {
    const { plain, inside } = marked(text);
    expect(foundIn(plain)).toEqual([inside]);
  },
);

test.each(LOST_DIGITS.flatMap(({ id, leaves }) => leaves.map((text) => [id, text] as const)))(
  "%s leaves %s alone",
  (_, text) => {
    expect(foundIn(text)).toEqual([]);
  },
);
