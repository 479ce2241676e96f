import { describe, expect, it } from "vitest";
import { measureByRule } from "./read.ts";

/** What people do on no way from danger, home or over a border; the bracketed number must not get the measure. */
const NO_WAY: readonly (readonly [string, string])[] = [
  ["[40] of them came from the old quarter.", "displaced"],
  ["[400] households have left home since May.", "returned"],
  ["[400] widows could run out of flour.", "displaced"],
  ["Raiders pulled [six] drivers from their seats and hold them.", "evacuated"],
  ["In the capital the toll has reached [15].", "displaced"],
  ["[60] rescuers set out on foot.", "displaced"],
  ["Line [45] leaves from the square.", "displaced"],
  ["[30] wounded were carried down to the field hospital.", "evacuated"],
  ["[12] inmates got away over the wall.", "displaced"],
  ["Some [600] pupils were sent home.", "returned"],
];

describe("a way that leads nowhere", () => {
  it.each(NO_WAY)("%s is not %s", (marked, measure) => {
    expect(measureByRule(marked)).not.toBe(measure);
  });
});
