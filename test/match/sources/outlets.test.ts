import { describe, expect, it } from "vitest";
import { linkSources } from "../../../src/match/sources/index.ts";
import { type Draft, readReport } from "../reports.ts";

const quoted = (id: string, names: readonly string[], rest: Partial<Draft> = {}): Draft => ({
  id,
  text: `${names.join(" and ")} spoke of slide ${id}.`,
  speakers: names.map((name) => ({ name })),
  ...rest,
});

/** The name of the source that is the outlet of each report, where the first letter of a report's id is its origin. */
function outletsOf(...drafts: readonly Draft[]): Record<string, string | undefined> {
  const links = linkSources(drafts.map(readReport), {
    countryOf: () => "GE",
    originOf: ([first = ""]) => first,
  });
  const names = new Map(links.sources.map(({ id, name }) => [id, name]));
  return Object.fromEntries(drafts.map(({ id }) => [id, names.get(links.outletOf(id) ?? "")]));
}

describe("the outlet of a report", () => {
  it("is a voice only where reports quote it", () => {
    expect(
      outletsOf(
        quoted("a1", ["Beridze"], { outlet: "Roads Agency" }),
        quoted("b1", ["Roads Agency"], { outlet: "Tamra Post" }),
      ),
    ).toEqual({ a1: "Roads Agency", b1: undefined });
  });

  it("is that of its origin, where a copy has none or is in another paper", () => {
    expect(
      outletsOf(
        quoted("a1", ["Beridze"], { outlet: "Roads Agency" }),
        quoted("a2", ["Beridze"]),
        quoted("a3", ["Beridze"], { outlet: "Lake Courier" }),
        quoted("b1", ["Roads Agency"]),
      ),
    ).toEqual({ a1: "Roads Agency", a2: "Roads Agency", a3: "Roads Agency", b1: undefined });
  });

  it("is of several the body's, else the first one's", () => {
    const said = quoted("b1", ["Roads Agency", "Reuters", "Lake Courier"]);
    expect(
      outletsOf(
        quoted("a1", ["Beridze"], { outlet: "Reuters", published: "2031-05-01" }),
        quoted("a2", ["Beridze"], { outlet: "Roads Agency", published: "2031-05-02" }),
        said,
      ).a1,
    ).toBe("Roads Agency");
    expect(
      outletsOf(
        quoted("a1", ["Beridze"], { outlet: "Roads Agency", published: "2031-05-02" }),
        quoted("a2", ["Beridze"], { outlet: "Lake Courier", published: "2031-05-01" }),
        said,
      ).a1,
    ).toBe("Lake Courier");
  });
});
