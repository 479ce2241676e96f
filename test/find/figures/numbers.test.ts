import { describe, expect, it } from "vitest";
import { quantitiesOf, quantityAt } from "./read.ts";

function value(text: string): [number | null, number | null] | undefined {
  const quantity = quantitiesOf(text)[0];
  return quantity && [quantity.min, quantity.max];
}

describe("numbers in digits", () => {
  it.each([
    ["There were 1,234 people.", 1234],
    ["There were 1 234 people.", 1234],
    ["There were 1\u202f234 people.", 1234],
    ["There were 1.234.567 people.", 1234567],
    ["There were 2.000 people.", 2000],
    ["There were 12,34,567 people.", 1234567],
    ["There were 2.14 lakh people.", 214000],
    ["There were 61, 000 people.", 61000],
    ["There were 2.5 million people.", 2500000],
    ["There were 71.4m people.", 71400000],
    ["It cost $4.2b in all.", 4200000000],
    ["It cost US$71.4 million.", 71400000],
    ["It cost RM23.50 each.", 23.5],
    ["The hose is 37m (121ft) long.", 37],
    ["There were 5M people.", 5000000],
    ["It was 1.2B in all.", 1200000000],
    ["They drove 1/16 of a mile.", 1 / 16],
    ["There were 2½ tonnes.", 2.5],
    ["It held two and a half million people.", 2500000],
  ])("reads %j", (text, expected) => {
    expect(value(text)).toEqual([expected, expected]);
  });

  it.each([
    ["Some 100,<> people fled.", 100000, 100999],
    ["Some 10,1?? people fled.", 10100, 10199],
    ["Some 70,?? people fled.", 70000, 70999],
    ["Some 10,xxx people fled.", 10000, 10999],
    ["Some 1?? people fled.", 100, 199],
  ])("keeps every number that fits the damaged %j, flagged", (text, min, max) => {
    expect(quantitiesOf(text)[0]).toMatchObject({ min, max, damaged: true });
  });

  it("repairs a letter among digits and says so", () => {
    expect(quantitiesOf("Some 1O,000 people fled.")[0]).toMatchObject({ min: 10000, damaged: true });
  });

  it("takes a letter behind a digit for a number's only where something is counted", () => {
    expect(quantitiesOf("The tent is 6B, behind the well.")).toEqual([]);
  });

  it("leaves a question alone", () => {
    expect(quantitiesOf("Were there 300? Nobody knows.")[0]).toMatchObject({ max: 300, damaged: false });
  });
});

describe("numbers in words", () => {
  it.each([
    ["Two dozen people came.", 24],
    ["A dozen people came.", 12],
    ["Half a million people came.", 500000],
    ["A hundred and twenty people came.", 120],
    ["Sixty and one people came.", 61],
    ["Half million people came.", 500_000],
    ["Twenty-four people came.", 24],
    ["Two thousand three hundred people came.", 2300],
    ["Two-thirds of the people came.", 2 / 3],
    ["A quarter of the people came.", 0.25],
    ["One in three people came.", 1 / 3],
    ["One out of five people came.", 0.2],
  ])("reads %j", (text, expected) => {
    expect(value(text)).toEqual([expected, expected]);
  });

  it.each([
    ["Dozens of people came.", 24, 99],
    ["Hundreds of people came.", 200, 999],
    ["Thousands of people came.", 2000, 9999],
    ["Tens of thousands of people came.", 20000, 99999],
    ["Hundreds of thousands of people came.", 200000, 999999],
    ["Several hundred people came.", 200, 999],
  ])("keeps the vague %j an interval", (text, min, max) => {
    expect(quantitiesOf(text)[0]).toMatchObject({ min, max, modifier: "vague" });
  });

  it("takes 'X of Y' as two quantities", () => {
    const found = quantitiesOf("23 of the 31 hospitals have shut.");
    expect(found.map(({ min }) => min)).toEqual([23, 31]);
  });
});

describe("ranges", () => {
  it.each([
    ["3 to 3.5 million people", 3000000, 3500000],
    ["between 11,000 and 24,000 people", 11000, 24000],
    ["from 13,000 to 16,000 people", 13000, 16000],
    ["four to five thousand people", 4000, 5000],
    ["5% to 10% of them", 5, 10],
    ["14-18 people", 14, 18],
    ["two or three people", 2, 3],
  ])("reads %j with a shared multiplier or unit", (text, min, max) => {
    expect(quantitiesOf(`They say ${text}.`)[0]).toMatchObject({ min, max, modifier: "range" });
  });

  it("tells a change from the level it leads to", () => {
    const found = quantitiesOf("The number rose by 200 to 1,400.");
    expect(found.map(({ min, trend }) => [min, trend])).toEqual([
      [200, "up"],
      [1400, undefined],
    ]);
  });

  it("does not join numbers in different units", () => {
    const found = quantitiesOf("The share fell by 4 per cent to 62.50 pesos.");
    expect(found.map(({ max }) => max)).toEqual([4, 62.5]);
  });
});

describe("what is no quantity", () => {
  it.each([
    "See resolution [2656] for more.",
    "It happened in [2019] in the south.",
    "The meeting is at [18:00] in the hall.",
    "The meeting began at [4] p.m. sharp.",
    "Call +44 20 7946 [0321] for help.",
    "Call 091-555-[0142] for help.",
    "Salem Bu Shala, [41], a fisherman, wept.",
    "They won [2-1] on Sunday.",
    "She bought an iPhone [11] there.",
    "An office at [16] Harbour Street burned.",
    "It was the [third] truce.",
    "It came on the [10th] day.",
    "No [one] came.",
    "Version [3.1.8] is out.",
    "He turned [18] in jail.",
    "They met on [8] September in the hall.",
    "He fell on lap [eight] of the race.",
  ])("leaves %j", (marked) => {
    expect(quantityAt(marked)).toBeUndefined();
  });

  it("keeps a year-like number that counts people", () => {
    expect(quantityAt("They evacuated [2000] people.")).toMatchObject({ min: 2000 });
  });
});

it("reads other languages in their own digits and words", () => {
  expect(quantitiesOf("Más de 2.000 familias fueron evacuadas.", "es")[0]).toMatchObject({
    min: 2000,
    max: null,
  });
  expect(quantitiesOf("Il y a une centaine de morts.", "fr")[0]).toMatchObject({ min: 100 });
  expect(quantitiesOf("Cerca de 1.500 pessoas.", "pt")[0]).toMatchObject({ min: 1500, modifier: "about" });
});
