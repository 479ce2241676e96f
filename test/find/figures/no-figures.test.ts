import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.ts";

/** Ages, years, times, distances, phone numbers, resolutions, votes, prices, list numbers and scores, alone and mixed. */
const NO_FIGURES: readonly string[] = [
  "Maria Dent, 41, a fisherman's widow, buried her son.",
  "The boy (12) and his sister (9) are well.",
  "A 62-year-old farmer told the story.",
  "He was born in 1961 and fled in 1993.",
  "The dam was built between 1971 and 1975.",
  "The curfew runs from 9 p.m. to 5 a.m.",
  "The quake struck at 06:35 GMT.",
  "The epicentre lay 40 km north of Belmo at a depth of 10 kilometres.",
  "The village is 15 miles from the front.",
  "Call +41 22 555 01 77 or 0800 555 123.",
  "WhatsApp: +41 22 555 19, room 4C, 8 to 6.",
  "Resolution 2719 was adopted by 13 votes to none, with 2 abstentions.",
  "Parliament voted 112 to 41 for the law.",
  "Article 3 of Decree 77 of 2021 holds.",
  "Only $4.99 a month for the first 3 months.",
  "Subscribe now: 10 issues for 8 euros.",
  "Belmo United won 3-1 against Dollo Rovers.",
  "The magnitude was 6.3.",
  "Page 3 of 7",
  "Figure 2. Map of the area",
  "Inflation rose by 4.5 percent.",
  "The temperature fell to -12 degrees.",
  "The flight lasted 3 hours and 20 minutes.",
  "Hotline 1714, open 24/7.",
  "Bus 45 leaves from platform 9.",
  "The road is 3.5 metres wide.",
  "The document is filed under number 4471/2023.",
  "UTC+3, ISSN 1234-5678.",
  "Chapter 4, verse 12",
  "Photo 1 of 14",
  "The A320 landed on runway 27.",
  "5 things to know about the flood",
  "In 2019, the 3rd Brigade held Hill 402 for 11 days.",
  "Shots were heard in the 2700 block of Elm Street.",
  "The house at 31 Zerd was searched.",
  "Neighbours called 911.",
  "A 112 call came in.",
  "The police can be reached at (225) 555-0143.",
  "Boys aged between 7 and 15 played outside.",
  "Nela Dorn, 3, and Ivo Dorn, 4, are well.",
  "Image 5 of 9",
  "09.40 Ferries are back",
  "She shares tent number 140 with her daughters.",
  "The visits of 12 and 13 June were short.",
  "It lasted up to the hour nine of Friday.",
  "The bridge of 9 de agosto is closed.",
  "The ruta nacional 41 is closed.",
  "Ivo, a weaver of 44, waited.",
  "The eldest was six.",
  "The pump yields 9,000 litres an hour.",
  "**2. No permit, no ferry**",
  "The league has not lent one barge.",
  "The route of the M4 is open from kilometre 12 to kilometre 40.",
];

/** The same beside a count: the bracketed number alone is a figure. */
const MIXED: readonly (readonly [string, string])[] = [
  ["Maria Dent, 41, lost 9 relatives when the 6.3 quake struck at 06:35 on 3 May 2023.", "9"],
  ["Under Resolution 2719, adopted by 13 votes, 400 soldiers will be sent 40 km north.", "400"],
  ["Page 3 of 7: 212 people were killed, call +41 22 555 01 77.", "212"],
  ["After a 3-1 defeat, 62 fans were injured near gate 9 at 9 p.m.", "62"],
  ["1. In 2019, 5,000 people fled the 3rd district along Route 12.", "5,000"],
];

describe("numbers that count nothing of a crisis are no figures", () => {
  it.each(NO_FIGURES)("%s", (text) => {
    expect(figuresOf(text).filter(({ measure }) => measure !== "time")).toEqual([]);
  });

  it.each(MIXED)("%s", (text, figure) => {
    const found = figuresOf(text).filter(({ measure }) => measure !== "time");
    expect(found.map(({ anchor }) => anchor.exact)).toEqual([figure]);
  });
});
