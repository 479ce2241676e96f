import { describe, expect, it } from "vitest";
import { cellOf, oddsOf, readOdds } from "../../../src/match/odds/index.ts";

describe("the odds of a pair", () => {
  const odds = readOdds(-1, { near: "next door 2; far off -0.5", "near & loud": "next door & no 0.25" });

  it("are the bias and the weights of its values, alone and two by two", () => {
    expect(oddsOf({ near: "next door", loud: "no" }, odds)).toBe(1.25);
    expect(oddsOf({ near: "next door", loud: "yes" }, odds)).toBe(1);
    expect(oddsOf({ near: "far off", loud: "no" }, odds)).toBe(-1.5);
  });

  it("leave out a value without a weight", () => {
    expect(oddsOf({ near: "somewhere", loud: "no" }, odds)).toBe(-1);
  });

  it("name the cell of two attributes by both values", () => {
    expect(cellOf({ near: "far off", loud: "no" }, "near & loud")).toBe("far off & no");
  });
});
