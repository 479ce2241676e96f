import { describe, expect, it } from "vitest";
import { figuresOf, quantitiesOf } from "./read.ts";

const numbers = (text: string) => figuresOf(text).map(({ anchor }) => anchor.exact);
const LOST = "The choir lost 14 singers to the fire.";

describe("a bare number where a sentence has an argument counts what was counted before", () => {
  it.each([
    ["The office has 31.", "31"],
    ["Nobody believes the coastguard's 48.", "48"],
    ["Nobody believes the coastguard’s 48.", "48"],
    ["The owner has come down from his 90.", "90"],
    ["The abbess would sign for forty.", "forty"],
    ["The elders swapped that for seventeen at breakfast.", "seventeen"],
    ["“We were thirty-three,” its leader says.", "thirty-three"],
    ["There should have been 19.", "19"],
    ["Beside us there are 57.", "57"],
    ["They mended the boots of 730.", "730"],
    ["Up from one on Friday, the toll is two.", "two"],
    ["Clerks let no other count stand: thirty were buried.", "thirty"],
    ["The record is silent, yet guilds have sworn to 26.", "26"],
  ])("%s", (text, number) => {
    expect(numbers(`${LOST} ${text}`)).toEqual(expect.arrayContaining(["14", number]));
  });

  it("unless its own predicate says something new of people", () => {
    const [, slept] = figuresOf(`${LOST} Just 57 slept in the barn.`);
    expect(slept?.measure).not.toBe("killed");
  });
});

describe("a bare number is no argument", () => {
  it.each([
    "Its leader was thirty-three.",
    "Doors had closed at eleven.",
    "Text 6677 to help.",
    "The council voted 31 to 9 for a new hall.",
    "Meet us at gate 21.",
    "A crossing lasts two.",
    "They budget a price of 45.",
    "Ring (31).",
  ])("%s", (text) => {
    expect(numbers(`${LOST} ${text}`)).toEqual(["14"]);
  });
});

describe("one of several is counted where it has a place of its own", () => {
  it.each([
    ["Seven people died: five in Arda, one in Belmo.", ["Seven", "five", "one"]],
    ["Six soldiers fell, four of them at the ford and one at the mill.", ["Six", "four", "one"]],
    ["Up from one on Friday, the dead of the lake are now six.", ["one", "six"]],
  ])("%s", (text, found) => {
    expect(numbers(text)).toEqual(found);
  });

  it("is none else", () => {
    expect(numbers(`${LOST} It leapt from one onto another.`)).toEqual(["14"]);
  });
});

describe("a bare number behind a question answers it", () => {
  it.each([
    ["Were there deaths at the ford? Five, the sergeant replies.", "Five", "killed"],
    ["The wounded? 88 until noon.", "88", "injured"],
    ["Is anybody missing? Yes, twelve.", "twelve", "missing"],
  ])("%s", (text, exact, measure) => {
    expect(figuresOf(text)).toMatchObject([{ anchor: { exact }, measure }]);
  });

  it("unless something else stands before it", () => {
    expect(numbers("Is anybody missing? Ask at desk 12.")).toEqual([]);
  });
});

describe("people of a trade that no list holds", () => {
  it.each([
    ["The planters lost nine herdsmen and six ploughmen to the gunmen.", ["nine", "six"]],
    ["Gunmen shot 12 beekeepers.", ["12"]],
    ["The flood drowned 40 Uzbeks.", ["40"]],
  ])("are people: %s", (text, found) => {
    expect(numbers(text)).toEqual(found);
  });
});

describe("numbers and guesses in several words", () => {
  it.each([
    ["It hit 12 lakh 40 thousand people.", "12 lakh 40 thousand", 1_240_000, 1_240_000],
    ["The hundred sailors were saved.", "hundred", 100, 100],
    ["He saw twenty, thirty wounded.", "twenty, thirty", 20, 30],
    ["Forty or fifty were hurt.", "Forty or fifty", 40, 50],
    ["At the least 57 sappers perished.", "At the least 57", 57, null],
  ])("%s", (text, exact, min, max) => {
    expect(quantitiesOf(text)[0]).toMatchObject({ anchor: { exact }, min, max });
  });

  it("are two where each counts something else", () => {
    expect(numbers("It killed five, six were hurt.")).toEqual(["five", "six"]);
    expect(quantitiesOf("ten, twenty and thirty").map(({ min }) => min)).toEqual([10, 20, 30]);
  });

  it.each([
    "The tally went from the prefect's 28 to 41.",
    "The tally went from its 28 to 41.",
    "Rescuers are down from 41 to 28.",
    "The bailiff shifted his total from 28 to 41.",
  ])("are a move, no range: %s", (text) => {
    expect(numbers(`${LOST} ${text}`)).toHaveLength(3);
  });
});
