import { describe, expect, it } from "vitest";
import { find } from "../../../src/index.ts";
import { comparableIn } from "../../../src/match/counts.ts";
import { homeInNames } from "../../../src/match/series/datum/home.ts";
import { sidesOf } from "../../../src/match/series/datum/side.ts";
import { readReport } from "../reports.ts";

/** The side of the first figure of a text, as a reader finds it. */
function sideIn(text: string): string {
  const { report } = readReport({ id: "r1", published: "2031-03-02", text });
  const { tellings } = comparableIn([{ report, findings: find(report) }]);
  return tellings[0]!.lead.side;
}

describe("on which side those counted stood", () => {
  it.each([
    ["Peru's army said it had lost 40 soldiers.", "PE"],
    ["Peru's army said 40 Chilean soldiers had been killed.", "CL"],
    ["Chile has lost 40 men killed, the observers said.", "CL"],
    ["On the Chilean side 40 men were killed.", "CL"],
    ["Peru's army put its own losses at 40 killed.", "PE"],
    ["Peru's army said it had killed 40 of the enemy.", "-PE"],
    ["In both countries 40 people were killed.", "both"],
    ["Some 40 soldiers died on the two sides, Peru's army said.", "both"],
    ["Peru's army said 40 people were killed.", ""],
    ["Peru's army said 40 people were hurt by Chilean shells.", ""],
  ])("%s", (text, side) => {
    expect(sideIn(text)).toBe(side);
  });

  it("is one for the same, and for the enemy of one and another", () => {
    expect(sidesOf("PE", "PE")).toBe("same");
    expect(sidesOf("-PE", "CL")).toBe("same");
    expect(sidesOf("-PE", "PE")).toBe("differ");
    expect(sidesOf("PE", "CL")).toBe("differ");
    expect(sidesOf("-PE", "-CL")).toBe("differ");
    expect(sidesOf("both", "-CL")).toBe("differ");
    expect(sidesOf("", "CL")).toBe("one");
    expect(sidesOf("", "")).toBe("none");
  });
});

describe("the country that the names of a source hold", () => {
  it.each([
    [["Peru's interior ministry"], "PE"],
    [["the army", "Peruvian army"], "PE"],
    [["army of South Africa"], "ZA"],
    [["interior ministry"], ""],
    [["Chilean envoys to Peru"], ""],
  ])("%j", (names, country) => {
    expect(homeInNames(names)).toBe(country);
  });
});

describe("the country to which those who crossed a border came", () => {
  const arrivals = (text: string) => {
    const { report } = readReport({ id: "r1", published: "2031-03-20", text });
    const { tellings } = comparableIn([{ report, findings: find(report) }]);
    return tellings.map(({ lead }) => [lead.figure.anchor.exact, lead.country]);
  };

  it("is that of the office which counts, unless it is the one they left", () => {
    const text =
      "Fighting in Sudan goes on in Khartoum, Nyala and Kassala. Chad's border police have recorded 9,400 refugees who crossed the border. Egypt's border police count 7,000 refugees who crossed the border. Sudan's border police speak of 5,000 refugees who crossed the border.";
    expect(arrivals(text)).toEqual([
      ["9,400", "TD"],
      ["7,000", "EG"],
      ["5,000", ""],
    ]);
  });
});

describe("the happening that a count is told with", () => {
  const happened = (text: string) => {
    const { report } = readReport({ id: "r1", published: "2031-03-20", text });
    const { tellings } = comparableIn([{ report, findings: find(report) }]);
    return tellings.find(({ lead }) => lead.figure.anchor.exact === "40")!.lead.happened;
  };

  it.each([
    ["On 3 March 2031 a shell hit the mill. The guild has counted 40 dead.", "2031-03-03"],
    [
      "The mill burned on 3 March 2031. On 9 March 2031 a bus fell into the river and killed 40 people.",
      "2031-03-09",
    ],
    ["The mill burned on 3 March 2031.\n\nThe guild has counted 40 dead.", ""],
    ["The guild has counted 40 dead.", ""],
  ])("%s", (text, day) => {
    expect(happened(text)).toBe(day);
  });
});
