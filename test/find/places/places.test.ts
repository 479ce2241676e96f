import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ENGLISH } from "../../../src/find/languages/en.ts";
import { findNames } from "../../../src/find/names/index.ts";
import { findPlaces } from "../../../src/find/places/index.ts";
import { anchorHolds, type FoundPlace, liesIn } from "../../../src/model/index.ts";
import { analyse } from "../../../src/text/index.ts";
import { TIMED } from "../../timed.ts";

function places(text: string): FoundPlace[] {
  const doc = analyse(text, "en");
  const context = { report: "r" };
  return findPlaces(doc, {
    context,
    names: findNames(doc, { context, words: ENGLISH.names }),
    words: ENGLISH.places,
  });
}

const words = (text: string) => places(text).map((place) => place.anchor.exact);
const at = (text: string, exact: string) => places(text).find((place) => place.anchor.exact === exact);

describe("finding toponyms", () => {
  it.each([
    ["Floods cut the road to Goma.", ["Goma"]],
    ["Fighting went on in El Fasher and al-Fashir.", ["El Fasher", "al-Fashir"]],
    ["Families from Cox's Bazar went to Chittagong.", ["Cox's Bazar", "Chittagong"]],
    ["Turkish rescuers came to Aleppo.", ["Turkish", "Aleppo"]],
    ["Shelling was heard near Khan Younis in the Gaza Strip.", ["Khan Younis", "Gaza Strip"]],
    ["A fire broke out in Reading, Pennsylvania.", ["Reading", "Pennsylvania"]],
    ["Trucks crossed from Chad into West Darfur.", ["Chad", "West Darfur"]],
    ["A flood hit the village of Tolvira. In Tolvira nothing stands.", ["Tolvira", "Tolvira"]],
    ["Shots were heard in the Karvesh quarter.", ["Karvesh"]],
    ["Columns stood at Goma al-Tolvir.", ["Goma al-Tolvir"]],
  ])("finds the places of: %s", (text, expected) => expect(words(text)).toEqual(expected));

  it.each([
    ["a street", "A shop on Memphis Street was looted."],
    ["a person who shares a town's name", "Colonel Nelson said the convoy was late."],
    ["an ordinary word", "Law and order broke down. Most people left."],
    ["a month", "The camp opened in March."],
    ["a family name with a role behind it", "The clinic is full, Obeid, its director, said."],
    ["an abbreviation", "The EOC opened and the DRR plan was used."],
  ])("takes no place from %s", (_what, text) => expect(words(text)).toEqual([]));

  it.each([
    ["a camp", "Shells hit the Veltrane camp on Monday.", "Veltrane"],
    ["a dam", "Water ran over the Corvold Dam.", "Corvold Dam"],
  ])("leaves %s that no gazetteer knows unlocated", (_what, text, name) => {
    expect(at(text, name)).toEqual({ anchor: expect.objectContaining({ exact: name }), name });
  });

  it("takes none from a person's name behind a comma and a place", () => {
    expect(words("A mayor put in by Oslo, Vladimir Orbanek, spoke.")).toEqual(["Oslo"]);
  });

  it("leaves out a capital that speaks for its government, but not one where things happen", () => {
    expect(words("Baku denied the report.")).toEqual([]);
    expect(words("Thousands marched in Baku.")).toEqual(["Baku"]);
    expect(words("Officials in Baku denied the report.")).toEqual(["Baku"]);
  });
});

describe("resolving toponyms", () => {
  it("gives rival names one entry and keeps the word of the report", () => {
    const both = places("Buses left Stepanakert. State media wrote of buses in Khankendi.");
    expect(both.map((place) => place.anchor.exact)).toEqual(["Stepanakert", "Khankendi"]);
    expect(both[0]?.gazetteer).toBe(both[1]?.gazetteer);
  });

  it("says which district, province and country a place lies in, and which place lies in which", () => {
    const [town, province, country] = places("Aid reached Goma, in North Kivu, in eastern Congo.");
    expect(town?.within?.at(-1)).toBe("iso:CD");
    expect(liesIn(town!, province!)).toBe(true);
    expect(liesIn(province!, country!)).toBe(true);
    expect(liesIn(town!, country!)).toBe(true);
    expect(liesIn(province!, town!)).toBe(false);
    expect(liesIn(town!, town!)).toBe(false);
    const [abroad, home] = places("Aid left Paris. Floods hit Benghazi, in Libya.");
    expect(liesIn(abroad!, home!)).toBe(false);
  });

  it("reads the state after a comma", () => {
    expect(at("The plant is in Paris, Texas.", "Paris")).toMatchObject({ country: "US" });
    expect(at("The talks are in Paris.", "Paris")).toMatchObject({ country: "FR" });
  });

  it("lets the other places of the text decide", () => {
    expect(at("Floods hit Tbilisi, Batumi and Kutaisi in Georgia.", "Georgia")).toMatchObject({
      country: "GE",
    });
    expect(at("Floods hit Atlanta, Macon and Augusta in Georgia.", "Georgia")).toMatchObject({
      country: "US",
    });
    expect(at("From Benghazi to Tripoli, Libya was dark.", "Tripoli")).toMatchObject({ country: "LY" });
    expect(at("From Beirut to Tripoli, Lebanon was dark.", "Tripoli")).toMatchObject({ country: "LB" });
  });

  it("knows a name that lost a letter, and an Arabic article before a sun letter or not", () => {
    expect(at("The storm hit Vi\uFFFDa del Mar.", "Vi\uFFFDa del Mar")?.country).toBe("CL");
    expect(at("Clinics in Popay\uFFFDn, Colombia, are full.", "Popay\uFFFDn")?.name).toBe("Popayán");
    expect(at("Norway\uFFFDs ministry spoke.", "Norway")?.country).toBe("NO");
    expect(at("The camp at Zorv\uFFFDka is shut.", "Zorv\uFFFDka")).toBeUndefined();
    expect(at("Convoys reached As-Salt and al-Salt.", "al-Salt")?.name).toBe(
      at("Convoys reached As-Salt.", "As-Salt")?.name,
    );
  });

  it("leaves a town or province unlocated that is alone in its country, and known by another name or to few", () => {
    const country = (text: string, name: string) => at(text, name)?.country;
    expect(country("Rain fell on Goma and Bukavu, then on Jadida.", "Jadida")).toBeUndefined();
    expect(country("Rain fell on Goma and Bukavu, then on Bellegarde.", "Bellegarde")).toBeUndefined();
    expect(country("Rain fell on Goma and Bukavu, then on Glasgow.", "Glasgow")).toBe("GB");
    expect(country("Rain fell on Goma and Bukavu, then on Saigon.", "Saigon")).toBe("VN");
    expect(country("Rain fell on Casablanca, Safi and Jadida.", "Jadida")).toBe("MA");
  });

  it("leaves a sea unlocated", () => {
    const sea = at("Ships waited in the Black Sea.", "Black Sea");
    expect(sea).toBeDefined();
    expect(sea).not.toHaveProperty("lat");
  });

  it("says which country an adjective belongs to", () => {
    expect(at("The Sudanese army fell back.", "Sudanese")).toMatchObject({
      country: "SD",
      gazetteer: "iso:SD",
    });
  });
});

describe("any text", () => {
  it("keeps every anchor, in order and without overlap", () => {
    const word = fc.constantFrom(
      "Paris",
      ",",
      "Texas",
      "the",
      "al",
      "-",
      "Gaza",
      "'s",
      "(",
      "\u{1f600}",
      "New",
      "York",
      "said",
      ".",
      "\n\n",
      "US",
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(word, fc.string({ unit: "binary", maxLength: 5 })), { maxLength: 60 }),
        (parts) => {
          const text = parts.join(" ");
          let end = 0;
          for (const place of places(text)) {
            expect(anchorHolds(place.anchor, text)).toBe(true);
            expect(place.anchor.start).toBeGreaterThanOrEqual(end);
            end = place.anchor.end;
          }
        },
      ),
      { numRuns: 60, seed: 11 },
    );
  });

  it.each(["Paris ", "San José ", "Al-", "Springfield, ", "US of the ", "“New York” "])(
    "takes linear time on a hundred thousand characters of %j",
    TIMED,
    (unit) => {
      const doc = analyse(unit.repeat(100_000 / unit.length), "en");
      const context = { report: "r" };
      const from = performance.now();
      findPlaces(doc, {
        context,
        names: findNames(doc, { context, words: ENGLISH.names }),
        words: ENGLISH.places,
      });
      expect(performance.now() - from).toBeLessThan(5000);
    },
  );
});
