import { readFileSync } from "node:fs";
import { KEY_USES, type KeyUse, NOTHING, PLACE_KINDS, type PlaceKind, unpackSections } from "./format.ts";

/** One entry of the gazetteer. */
export interface Place {
  /** Position in the gazetteer: stable within one file. */
  readonly index: number;
  /** "geonames:174972", "iso:AM" for a country, "crossread:AF/Herat/Herat District" for a unit below it, "crossread:NAME" for a line of our own. */
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  /** Degrees, WGS 84; both missing for what has no point (seas, vague regions). */
  readonly lat?: number;
  readonly lon?: number;
  /** ISO 3166-1 alpha-2; missing where several states hold or claim it. */
  readonly country?: string;
  /** Positions of the first- and second-level units the place lies in. */
  readonly admin1?: number;
  readonly admin2?: number;
  /** Inhabitants, 0 where unknown. */
  readonly population: number;
}

/** A place that a name may mean, and in which way the name names it. */
export interface Sense {
  readonly place: Place;
  readonly use: KeyUse;
}

/** The compiled gazetteer, read once. */
export interface Gazetteer {
  /** The places a folded name may mean, best known first; empty where there is none. */
  readonly senses: (key: string) => readonly Sense[];
  /** The entry at a position. */
  readonly place: (index: number) => Place;
  /** Ids of the units that a place lies in, the smallest first, its country last; empty for a country and for what lies in no one state. */
  readonly above: (place: Place) => readonly string[];
  /** Whether a folded word is a given name, and whether it is a family name, in one of the languages of the lists. */
  readonly isGivenName: (word: string) => boolean;
  readonly isSurname: (word: string) => boolean;
  /** Whether a folded word is an ordinary word of English, whatever else it names. */
  readonly isCommon: (word: string) => boolean;
}

/** Look-ups kept: the names of one report come back often; a few megabytes at most. */
const MOST_RECENT = 20_000;
const NO_SENSES: readonly Sense[] = [];

let loaded: Gazetteer | undefined;

/** The gazetteer of this package, read on first use. Throws a `CrossreadError` "bad-model" where its file is damaged. */
export function gazetteer(): Gazetteer {
  loaded ??= openGazetteer(readFileSync(new URL("../../models/gazetteer.bin", import.meta.url)));
  return loaded;
}

/** Opens the bytes of a gazetteer file. Throws a `CrossreadError` "bad-model" where they are damaged. */
export function openGazetteer(file: Uint8Array): Gazetteer {
  const sections = unpackSections(file);
  const bytes = (name: string) => sections.get(name) ?? new Uint8Array(0);
  const uint32 = (name: string) => {
    const section = bytes(name);
    return new Uint32Array(section.buffer, section.byteOffset, section.byteLength >> 2);
  };
  const ends = (name: string) => runningSum(bytes(name));
  const keys = sortedPool(bytes("keys"), ends("key-lengths"));
  const postEnds = ends("post-counts");
  const posts = uint32("posts");
  const place = placeReader({ bytes, uint32, ends });
  const given = sortedPool(bytes("given"), ends("given-lengths"));
  const surnames = sortedPool(bytes("surnames"), ends("surname-lengths"));
  const common = sortedPool(bytes("common"), ends("common-lengths"));
  const recent = new Map<string, readonly Sense[]>();
  const senses = (key: string): readonly Sense[] => {
    const before = recent.get(key);
    if (before) return before;
    if (recent.size >= MOST_RECENT) recent.clear();
    const found = lookUp(key);
    recent.set(key, found);
    return found;
  };
  const lookUp = (key: string): readonly Sense[] => {
    const at = keys(key);
    if (at < 0) return NO_SENSES;
    const found: Sense[] = [];
    for (let i = at === 0 ? 0 : (postEnds[at - 1] ?? 0); i < (postEnds[at] ?? 0); i++) {
      const post = posts[i] ?? 0;
      found.push({ place: place(post >>> 2), use: KEY_USES[post & 3] ?? "alias" });
    }
    return found;
  };
  return {
    senses,
    place,
    above: (inner) => unitsAbove(inner, place),
    isGivenName: (word) => given(word) >= 0,
    isSurname: (word) => surnames(word) >= 0,
    isCommon: (word) => common(word) >= 0,
  };
}

interface SectionReader {
  readonly bytes: (name: string) => Uint8Array;
  readonly uint32: (name: string) => Uint32Array;
  readonly ends: (name: string) => Uint32Array;
}

function placeReader({ bytes, uint32, ends }: SectionReader): (index: number) => Place {
  const names = bytes("names");
  const nameEnds = ends("name-lengths");
  const kinds = bytes("kinds");
  const countries = bytes("countries");
  const codes = Buffer.from(bytes("country-codes")).toString("latin1");
  const [lats, lons] = [uint32("lats"), uint32("lons")];
  const [admin1s, admin2s] = [uint32("admin1s"), uint32("admin2s")];
  const [populations, ids] = [uint32("populations"), uint32("ids")];
  const cache = new Map<number, Place>();
  const read = (index: number): Place => {
    const start = index === 0 ? 0 : (nameEnds[index - 1] ?? 0);
    const name = Buffer.from(names.subarray(start, nameEnds[index])).toString("utf8");
    const kind = PLACE_KINDS[kinds[index] ?? 0] ?? "city";
    const code = (countries[index] ?? 0) * 2;
    const country = codes.slice(code, code + 2).trim();
    const id = ids[index] ?? 0;
    const admin1 = admin1s[index];
    const upper = admin1 === undefined || admin1 === NOTHING ? "" : read(admin1).name;
    return {
      index,
      id: id === 0 ? ownId({ kind, country, upper, name }) : `geonames:${id}`,
      name,
      kind,
      ...point(lats[index], lons[index]),
      ...(country === "" ? {} : { country }),
      ...(admin1s[index] === NOTHING ? {} : { admin1: admin1s[index] ?? 0 }),
      ...(admin2s[index] === NOTHING ? {} : { admin2: admin2s[index] ?? 0 }),
      population: populations[index] ?? 0,
    };
  };
  return (index) => {
    let place = cache.get(index);
    if (!place) {
      place = read(index);
      cache.set(index, place);
    }
    return place;
  };
}

/** The id of what GeoNames' tables give without one. Units of one name are many, so theirs says where they lie. */
function ownId(place: { kind: PlaceKind; country: string; upper: string; name: string }): string {
  const { kind, country, upper, name } = place;
  if (kind === "country") return countryId(country);
  if (kind !== "admin1" && kind !== "admin2") return `crossread:${name}`;
  return `crossread:${[country, upper, name].filter((part) => part !== "").join("/")}`;
}

function countryId(code: string): string {
  return `iso:${code}`;
}

function unitsAbove(inner: Place, place: (index: number) => Place): string[] {
  const { admin2, admin1, country, kind } = inner;
  const units = [admin2, admin1].filter((unit) => unit !== undefined).map((unit) => place(unit).id);
  return country === undefined || kind === "country" ? units : [...units, countryId(country)];
}

function point(lat = NOTHING, lon = NOTHING): { lat: number; lon: number } | Record<never, never> {
  if (lat === NOTHING || lon === NOTHING) return {};
  return { lat: (lat - 900_000) / 1e4, lon: (lon - 1_800_000) / 1e4 };
}

/** Where each piece ends, from the pieces' lengths. */
function runningSum(lengths: Uint8Array): Uint32Array {
  const ends = new Uint32Array(lengths.length);
  let sum = 0;
  for (let i = 0; i < lengths.length; i++) {
    sum += lengths[i] ?? 0;
    ends[i] = sum;
  }
  return ends;
}

/** Finds a word in a pool of ASCII words sorted by their bytes: its position, or -1. */
function sortedPool(pool: Uint8Array, ends: Uint32Array): (word: string) => number {
  const compareAt = (index: number, word: string): number => {
    const start = index === 0 ? 0 : (ends[index - 1] ?? 0);
    const length = (ends[index] ?? 0) - start;
    const shared = Math.min(length, word.length);
    for (let i = 0; i < shared; i++) {
      const difference = (pool[start + i] ?? 0) - word.charCodeAt(i);
      if (difference !== 0) return difference;
    }
    return length - word.length;
  };
  return (word) => {
    let low = 0;
    let high = ends.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const order = compareAt(middle, word);
      if (order === 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  };
}
