import fc from "fast-check";
import { expect, test } from "vitest";
import type { Place } from "../../src/model/index.ts";
import { baseMap } from "../../src/publish/html/base-map.ts";
import { boxAround, clipRing, touches } from "../../src/publish/html/map-geometry.ts";
import { isCountry } from "../../src/publish/view/index.ts";
import { FLOOD } from "./fixture/flood.ts";

const place = (name: string, lon: number, lat: number, country: string): Place => ({
  id: name,
  name,
  aliases: [],
  lon,
  lat,
  country,
  mentions: [{ report: "r", start: 0, end: 1, exact: "x" }],
});

test("the near map lies around the places of the country most is told of, the far one around all", () => {
  const places = [
    place("Beirut", 35.5, 33.9, "LB"),
    place("Sidon", 35.4, 33.6, "LB"),
    place("Geneva", 6.2, 46.2, "CH"),
  ];
  const { near, far } = baseMap({ ...FLOOD, places });
  expect(touches(near!.box, [35.4, 33.6, 35.5, 33.9])).toBe(true);
  expect(near!.box[2] - near!.box[0]).toBeLessThan(4);
  expect(near!.countries.map(({ name }) => name)).toContain("Lebanon");
  expect(far!.box[0]).toBeLessThan(6.2);
  expect(far!.box[2]).toBeGreaterThan(35.5);
});

test("where all places are near, one map is enough; where none is located, there is none", () => {
  expect(baseMap({ ...FLOOD, places: [place("Beirut", 35.5, 33.9, "LB")] }).far).toBeNull();
  expect(baseMap({ ...FLOOD, places: [] })).toEqual({ near: null, far: null });
});

test("a map is small, wherever it lies", () => {
  const spots = [
    [35.5, 33.9, "LB"],
    [-75, 60, "CA"],
    [120, -5, "ID"],
    [179.9, -17, "FJ"],
  ] as const;
  for (const [lon, lat, country] of spots) {
    const map = baseMap({
      ...FLOOD,
      places: [place("a", lon, lat, country), place("b", lon - 9, lat + 3, country)],
    });
    expect(JSON.stringify(map).length).toBeLessThan(150_000);
  }
});

test("a country is told by its name or by the word for its people", () => {
  expect(isCountry({ name: "Libyan", aliases: ["Libya"], country: "LY" })).toBe(true);
  expect(isCountry({ name: "Libyans", aliases: [], country: "LY" })).toBe(true);
  expect(isCountry({ name: "Mexico City", aliases: [], country: "MX" })).toBe(false);
  expect(isCountry({ name: "Derna", aliases: [], country: "LY" })).toBe(false);
  expect(isCountry({ name: "Derna", aliases: [], country: "<b>" })).toBe(false);
});

test("a box holds its points, with room", () => {
  const point = fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -55, max: 75, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 5 }), (points) => {
      const [west, south, east, north] = boxAround(points);
      for (const [lon, lat] of points) {
        expect(lon >= west && lon <= east).toBe(true);
        expect(lat >= south && lat <= north).toBe(true);
      }
    }),
  );
});

test("a ring is cut to the box: what is inside stays, nothing of it is outside", () => {
  const box = [0, 0, 10, 10] as const;
  expect(clipRing([-5, 5, 5, 5, 5, -5], { box, step: 0.01 })).toEqual([0, 0, 0, 5, 5, 5, 5, 0]);
  expect(clipRing([20, 20, 30, 20, 30, 30], { box, step: 0.01 })).toEqual([]);
  const ring = fc.array(fc.double({ min: -20, max: 20, noNaN: true }), { minLength: 6, maxLength: 20 });
  fc.assert(
    fc.property(ring, (numbers) => {
      const cut = clipRing(numbers.slice(0, numbers.length & ~1), { box, step: 0 });
      for (const one of cut) expect(one >= 0 && one <= 10).toBe(true);
    }),
  );
});

test("a country that crosses the 180th meridian has no stroke across the map", () => {
  const places = [
    place("Washington", -77, 38.9, "US"),
    place("Moscow", 37.6, 55.7, "RU"),
    place("Tokyo", 139.7, 35.7, "JP"),
  ];
  const { far } = baseMap({ ...FLOOD, places });
  const rings = far!.countries.filter(({ name }) => name === "Russia").flatMap((one) => one.rings);
  expect(rings.length).toBeGreaterThan(0);
  const inside = (lat: number) => lat > far!.box[1] + 1 && lat < far!.box[3] - 1;
  for (const ring of rings) {
    for (let at = 2; at + 1 < ring.length; at += 2) {
      const isStroke =
        Math.abs(ring[at]! - ring[at - 2]!) > 60 && inside(ring[at + 1]!) && inside(ring[at - 1]!);
      expect(isStroke).toBe(false);
    }
  }
});
