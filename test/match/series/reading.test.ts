import { describe, expect, it } from "vitest";
import { DENIES, JUDGES, NEGATES, POINTS_BACK, REFUSES, VERDICT } from "../../../src/match/contests/en.ts";
import { rowAt } from "../../../src/match/series/datum/row.ts";
import { reachesBack, scopesMeet } from "../../../src/match/series/datum/scope.ts";
import { destinationOf, regionName } from "../../../src/match/series/datum/where.ts";
import {
  FIRST_PERSON,
  ONE_DAY,
  QUALIFIERS,
  REGION,
  SINCE,
  TAKEN_IN,
  TRANSLATED,
} from "../../../src/match/series/en.ts";

describe("where a number is counted", () => {
  const table =
    "District        Killed\nUpper Vale         160\n| Lorn | 12 |\n| Lorn | Houses flooded | 31 |\n| Dead, far bank | 8 | police |\n| Unaccounted for | 64 |\nTotal              172\nDisplaced (all)   9,000\nThe mayor spoke of 7 dead.";

  it.each([
    ["160", { place: "Upper Vale", what: "" }],
    ["12", { place: "Lorn", what: "" }],
    ["31", { place: "Lorn", what: "Houses flooded" }],
    ["8 |", { place: "", what: "Dead" }],
    ["64", { place: "", what: "Unaccounted for" }],
    ["172", { place: "", what: "" }],
    ["9,000", { place: "", what: "Displaced" }],
    ["7 dead", undefined],
  ])("the row of %s is %j", (words, row) => {
    expect(rowAt(table, table.indexOf(words))).toEqual(row);
  });

  it.each([
    ["on the left bank", "left side"],
    ["on the eastern shore", "east side"],
    ["across the north-east", "northeast"],
  ])("%s is the region %s", (words, region) => {
    expect(regionName(new RegExp(REGION).exec(words)![0].toLowerCase())).toBe(region);
  });

  it("those who crossed are counted where they came to", () => {
    expect(destinationOf({ id: "p1", country: "MW" }, "MZ")).toBe("MW");
    expect(destinationOf({ id: "p2", country: "MZ" }, "MZ")).toBe("");
    expect(destinationOf({ id: "", country: "MZ" }, "MZ")).toBe("");
  });
});

describe("from when a number counts", () => {
  it("beginnings within a week are one, a day alone is another scope", () => {
    expect(scopesMeet("2031-03-01", "2031-03-07")).toBe(true);
    expect(scopesMeet("2031-03-01", "2031-04-01")).toBe(false);
    expect(scopesMeet("day", "2031-03-01")).toBe(false);
    expect(scopesMeet("", "day")).toBe(true);
  });

  it("a count since last year reaches back of one of today", () => {
    expect(reachesBack("2030-10-01", { scope: "", day: "2031-03-01" })).toBe(true);
    expect(reachesBack("2031-02-20", { scope: "", day: "2031-03-01" })).toBe(false);
  });
});

const RULES: readonly (readonly [
  name: string,
  rule: RegExp,
  must: readonly string[],
  mustNot: readonly string[],
])[] = [
  ["since", SINCE, ["killed since 7 May"], ["sincerely yours"]],
  ["one day", ONE_DAY, ["in the past 24 hours", "40 a day"], ["the other day"]],
  ["taken in", TAKEN_IN, ["were treated at the base"], ["a peace treaty"]],
  ["translated", TRANSLATED, ["(Translated from Georgian)"], ["lost in translation"]],
  [
    "first person",
    FIRST_PERSON,
    ["We run five shelters", "Since Monday our medics have treated 40"],
    ["Staff told our team of 40 dead"],
  ],
  [
    "points back",
    POINTS_BACK,
    ["this", "it in a blunt manner", "the claim"],
    ["it opened the gates", "this valley is safe"],
  ],
  ["judges", JUDGES, ["the accusation vile", "the figure an exaggeration"], ["the claim that he fled"]],
  ["verdict", VERDICT, ["This is a lie", "That’s not true"], ["This is a camp", "They are safe"]],
  ["denies", DENIES, ["denied", "rejects"], ["withdraw", "excluded"]],
  ["refuses", REFUSES, ["refused", "has declined"], ["denied"]],
  [
    "negates",
    NEGATES,
    ["No truck passes here", "The airfield never changed hands", "We aren't hiding"],
    ["The road is open and nobody stops it"],
  ],
];

describe("the word rules", () => {
  it.each(RULES)("%s take what they must and leave the rest", (_, rule, must, mustNot) => {
    for (const text of must) expect(rule.test(text), text).toBe(true);
    for (const text of mustNot) expect(rule.test(text), text).toBe(false);
  });
});

describe("what parts those counted", () => {
  it.each([
    ["grave", "are in a critical state", "are in good spirits"],
    ["slight", "were lightly hurt", "were hit by lightning"],
    ["water", "have nothing to drink", "have dry fields"],
    ["food", "go hungry", "go home"],
    ["health", "need medical help", "need help"],
    ["shelter", "sleep without tents", "sleep badly"],
    ["morgue", "lie in the morgues", "lie in the road"],
    ["buried", "have been buried", "wait to be buried"],
  ])("%s: %s, not %s", (name, yes, no) => {
    const words = QUALIFIERS.find((each) => each.name === name)!.words;
    expect(words.test(yes)).toBe(true);
    expect(words.test(no)).toBe(false);
  });
});
