import { describe, expect, it } from "vitest";
import { figureAt, measureByRule } from "./read.ts";

/** What befell those in square brackets, by sentences of our own. */
const TOLD: readonly (readonly [measure: string, text: string])[] = [
  ["killed", "[23] on whom she had operated by lamplight did not wake again."],
  ["killed", "[Six] workers at the quarry were buried under the slope and died."],
  ["killed", "[Nine] of the missing have been found without any sign of life."],
  ["killed", "[Nine] displaced people were killed by a fire in their camp."],
  ["killed", "Rain brought down 640 huts. A sergeant reports the death of [nine] of them."],
  [
    "killed",
    "The raid killed 23, the general said. Added up, these were fourteen bakers and [nine] soldiers.",
  ],
  ["killed", "Deaths by fire and smoke since the first of the month: [61]"],
  ["killed", "Among the weavers the dead number [19], says Ali Baro, who heads a camp near Molo."],
  ["killed", "And the dead? The parish counts [41]."],
  ["injured", "The wounded? [Forty], says the nurse."],
  ["injured", "[Nine] boys came in with burns."],
  ["detained", "And the prisoners? [Forty], says the guard."],
  ["detained", "POINT TWO. Behind bars since Tuesday: [26] persons."],
  ["detained", "The toll stays at 52, and [six] youths face charges."],
  ["detained", "She put the dead at 16, and that of arsonists caught by the police at [ten]."],
  ["missing", "NOT FOUND YET (list of the family desk)\n  Upper valley, Lower valley . [97]"],
  ["missing", "The family desk keeps the tally of those not found at [11]."],
];

/** What is not told of those in square brackets. */
const UNTOLD: readonly (readonly [measure: string, text: string])[] = [
  ["killed", "The mill has [13] looms. It keeps eight spinners and five weavers."],
  ["killed", "The flames broke out at noon. It took [90] firemen six hours to put them out."],
  ["killed", "[30] people were evacuated after the mayor died."],
  ["detained", "[Eleven] nurses were kept awake by the guns."],
  ["missing", "He has [31] men who are looking for the boat."],
];

describe("what befell people", () => {
  for (const [measure, text] of TOLD)
    it(`reads ${JSON.stringify(text)}`, () => expect(figureAt(text)?.measure).toBe(measure));
  for (const [measure, text] of UNTOLD)
    it(`leaves ${JSON.stringify(text)}`, () => expect(measureByRule(text)).not.toBe(measure));
});
