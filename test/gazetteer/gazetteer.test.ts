import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { foldName, foldWord, gazetteer, joinKey, openGazetteer } from "../../src/gazetteer/index.ts";

const FILE = readFileSync(new URL("../../models/gazetteer.bin", import.meta.url));
const known = gazetteer();
const best = (name: string) => known.senses(foldName(name))[0];

describe("folding", () => {
  it.each([
    ["N'Djamena", "ndjamena"],
    ["N’Djamena", "ndjamena"],
    ["Ağdam", "agdam"],
    ["al-Fashir", "al fashir"],
    ["St. Petersburg", "saint petersburg"],
    ["U.S.", "u s"],
    ["Xankəndi", "xankendi"],
    ["—", ""],
  ])("writes %s as %s", (name, key) => expect(foldName(name)).toBe(key));

  it("joins a possessive that stands apart", () => {
    expect(joinKey(["Cox", "'s", "Bazar"].map(foldWord))).toBe(foldName("Cox's Bazar"));
  });
});

describe("the gazetteer", () => {
  it.each([
    ["Armenia", "iso:AM"],
    ["Kyiv", "geonames:703448"],
    ["Tigray", undefined],
  ])("knows %s", (name, id) => {
    expect(best(name)).toBeDefined();
    if (id) expect(best(name)?.place.id).toBe(id);
  });

  it.each([
    ["Stepanakert", "Khankendi"],
    ["Lachin", "Berdzor"],
    ["Kyiv", "Kiev"],
    ["Aleppo", "Halab"],
    ["Kobani", "Ain al-Arab"],
    ["Derry", "Londonderry"],
    ["Nagorno-Karabakh", "Artsakh"],
    ["Falkland Islands", "Malvinas"],
  ])("gives %s and its rival name %s one place", (a, b) => {
    const places = new Set(known.senses(foldName(a)).map((sense) => sense.place.index));
    expect(known.senses(foldName(b)).some((sense) => places.has(sense.place.index))).toBe(true);
  });

  it("knows the units above a place, the smallest first, each with an id of its own", () => {
    const herat = known.senses("herat").find(({ place }) => place.kind === "city" && place.country === "AF");
    expect(known.above(herat!.place)).toEqual([
      "crossread:AF/Herat/Herat District",
      "crossread:AF/Herat",
      "iso:AF",
    ]);
    expect(known.above(best("Armenia")!.place)).toEqual([]);
    const northern = new Set(known.senses("northern").map(({ place }) => place.id));
    expect(northern.size).toBe(known.senses("northern").length);
  });

  it("tells an adjective from a name", () => {
    expect(best("Russian")).toMatchObject({ use: "adjective", place: { country: "RU" } });
    expect(best("Russia")).toMatchObject({ use: "name", place: { kind: "country" } });
  });

  it("gives seas no point", () => {
    expect(best("Black Sea")?.place).not.toHaveProperty("lat");
  });

  it("names no state where several claim a land", () => {
    expect(best("Kashmir")?.place.country).toBeUndefined();
  });

  it("knows nothing of words that name no place", () => {
    expect(known.senses("zzyzxq")).toEqual([]);
    expect(known.senses("")).toEqual([]);
  });

  it("puts every capital in its country", () => {
    for (const [city, country] of [
      ["Yerevan", "AM"],
      ["Khartoum", "SD"],
      ["Ottawa", "CA"],
      ["Dili", "TL"],
    ] as const) {
      expect(best(city)?.place.country).toBe(country);
    }
  });
});

describe("the file", () => {
  it("is at most fifteen megabytes", () => expect(FILE.length).toBeLessThan(15e6));

  it.each([
    ["cut short", FILE.subarray(0, FILE.length - 1000)],
    ["empty", new Uint8Array(0)],
    ["no gazetteer", new TextEncoder().encode("hello, this is no gazetteer at all")],
    ["changed in one byte", changed(FILE, FILE.length >> 1)],
    ["of another version", changed(FILE, 4)],
  ])("is refused when it is %s", (_what, bytes) => {
    expect(() => openGazetteer(bytes)).toThrowError(expect.objectContaining({ code: "bad-model" }));
  });
});

function changed(bytes: Uint8Array, at: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
}
