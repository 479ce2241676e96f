import { BLOCK, CALLS, HOUSE_AT, STREETS } from "../languages/en/quantities/labels.ts";
import type { Atom } from "./atoms.ts";
import type { Line, Numeral } from "./numeral.ts";
import { countsNext } from "./reject-name.ts";

function lower(atom: Atom | undefined): string {
  return atom?.lower ?? "";
}

/** "14 Mill Lane", "the 2700 block of Elm", "a house at 31 Zerd": the number of a house. */
export function isAddress({ atoms }: Line, { first, last }: Numeral): boolean {
  if (atoms[first]?.kind !== "digits") return false;
  return isBlock(atoms, { first, last }) || isHouse(atoms, { first, last }) || leadsToStreet(atoms, last);
}

/** The block of a street, named by the least house number in it. */
function isBlock(atoms: readonly Atom[], { first, last }: { first: number; last: number }): boolean {
  return BLOCK.has(lower(atoms[last])) && (atoms[first]?.digits?.min ?? 0) % 100 === 0;
}

/** A bare number between "at" and one name that is no plural: nobody counts so. */
function isHouse(atoms: readonly Atom[], { first, last }: { first: number; last: number }): boolean {
  const [name, next] = [atoms[last], atoms[last + 1]];
  if (!HOUSE_AT.has(lower(atoms[first - 1])) || !atoms[first]?.digits?.plain || last !== first + 1)
    return false;
  const named = name?.kind === "word" && /^\p{Lu}\p{Ll}+$/u.test(name.text) && !name.lower.endsWith("s");
  return named && (next === undefined || next.text === next.lower) && !countsNext(atoms, last + 1);
}

function leadsToStreet(atoms: readonly Atom[], last: number): boolean {
  for (let next = last; next < last + 6; next++) {
    const atom = atoms[next];
    if (!atom) return false;
    if (STREETS.has(atom.lower) && atom.text !== atom.lower && next > last) return true;
    if (atom.kind === "word" && atom.text === atom.lower) return false;
    const initial = atom.text === "." && atoms[next - 1]?.text.length === 1;
    if (atom.kind === "sign" && !initial && !/^[-–]$/.test(atom.text)) return false;
  }
  return false;
}

/** "called 911", "a 112 call": the number that one calls for help. */
export function isEmergencyCall({ atoms }: Line, { first, last }: Numeral): boolean {
  const digits = atoms[first]?.digits;
  if (!digits?.plain || atoms[first]?.text.length !== 3) return false;
  if (CALLS.nouns.has(lower(atoms[last])) && !countsNext(atoms, last + 1)) return true;
  return CALLS.verbs.has(lower(atoms[first - 1])) && !countsNext(atoms, last);
}
