import { describe, expect, it } from "vitest";
import { linkPlaces } from "../../../src/match/places/index.ts";
import type { FoundPlace, ReadReport } from "../../../src/model/index.ts";
import { readReport } from "../reports.ts";

type Mention = Pick<FoundPlace, "name" | "gazetteer" | "country">;

/** A report whose text is its place names in a row. */
function report(id: string, mentions: readonly Partial<Mention>[]): ReadReport {
  const names = mentions.map((mention) => mention.name!);
  const read = readReport({ id, text: names.join(" and ") });
  let from = 0;
  const places = mentions.map((mention): FoundPlace => {
    const start = read.report.text.indexOf(mention.name!, from);
    from = start + 1;
    const anchor = { report: id, start, end: start + mention.name!.length, exact: mention.name! };
    return { ...mention, name: mention.name!, anchor };
  });
  return { ...read, findings: { ...read.findings, places } };
}

const lisk = { name: "Lisk", gazetteer: "g:1", country: "GE" };
const tamra = { name: "Tamra", gazetteer: "g:2", country: "GE" };
const dorne = { name: "Dorne", gazetteer: "g:3", country: "GE" };

describe("places", () => {
  it("joins an unlocated name with the only entry that other reports give it", () => {
    const { places } = linkPlaces([report("r1", [lisk, tamra]), report("r2", [{ name: "Lisk" }])]);
    expect(places).toHaveLength(2);
    expect(places.find((place) => place.name === "Lisk")?.mentions).toHaveLength(2);
  });

  it("finds none for words that name several", () => {
    const { find, places } = linkPlaces([report("r1", [tamra, lisk])]);
    const [one, two] = places.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start);
    const anchor = { report: "r1", start: one!.start, end: two!.end, exact: "Tamra and Lisk" };
    expect(find("r1", anchor.exact, anchor)).toBeUndefined();
    expect(find("r1", "Tamra", one)?.name).toBe("Tamra");
  });

  it("lets a city and its province, and two spellings, stand for one place of counts", () => {
    const province = { name: "Tammra", gazetteer: "g:7", country: "GE" };
    const spelled = { name: "Tam‘ra", gazetteer: "g:8", country: "GE" };
    const { places, namesakeOf } = linkPlaces([
      report("r1", [tamra, lisk]),
      report("r2", [province, spelled]),
    ]);
    const stands = (name: string) => namesakeOf(places.find((place) => place.name === name)!).id;
    expect(stands("Tammra")).toBe(stands("Tamra"));
    expect(stands("Tam‘ra")).toBe(stands("Tamra"));
    expect(stands("Lisk")).not.toBe(stands("Tamra"));
  });

  it("reads an ambiguous name as the place in the country that the report is about", () => {
    const abroad = { name: "Lisk", gazetteer: "g:9", country: "PL" };
    const { places } = linkPlaces([report("r1", [lisk, tamra]), report("r2", [abroad, tamra, dorne])]);
    expect(places.map((place) => place.country)).toEqual(["GE", "GE", "GE"]);
  });

  it("leaves a place abroad where no report reads it otherwise", () => {
    const abroad = { name: "Gdansk", gazetteer: "g:8", country: "PL" };
    const { places } = linkPlaces([report("r1", [lisk, tamra, abroad])]);
    expect(places.some((place) => place.country === "PL")).toBe(true);
  });

  it("knows what country a report is about and its main place", () => {
    const links = linkPlaces([report("r1", [lisk, tamra]), report("r2", [tamra, dorne])]);
    expect(links.countryOf("r1")).toBe("GE");
    expect(links.isMain(links.find("r1", "Tamra")?.id ?? "?", "GE")).toBe(true);
    expect(links.isMain(links.find("r1", "Lisk")?.id ?? "?", "GE")).toBe(false);
  });

  it("finds nothing for words that no report names", () => {
    expect(linkPlaces([report("r1", [lisk])]).find("r1", "the harbour")).toBeUndefined();
  });
});
