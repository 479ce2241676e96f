import type { Modifier } from "../../../model/index.ts";
import {
  BENDS_OVER,
  BY_NOW,
  COMPARING,
  LACKING,
  RISES,
  TALKS,
} from "../languages/en/quantities/modifiers.ts";
import { MODIFIERS } from "../languages/lexicon.ts";
import type { Bound } from "../languages/modifier-rule.ts";
import type { Atom } from "./atoms.ts";

/** The modifier around a number, and the atoms `[first, last)` that number and modifier span together. */
export interface Modified {
  readonly modifier: Modifier;
  readonly first: number;
  readonly last: number;
}

/** How many words a modifier may have: the longest listed, "at the very least", has four. */
const LONGEST = 5;
/** Of two modifiers at one number ("at least some 40") the one that opens an end says more. */
const STRENGTH: readonly Bound[] = ["about", "less-than", "up-to", "at-least", "more-than"];

/** Finds the modifiers right before and right behind the number at atoms `[first, last)`. */
export function readModifier(
  atoms: readonly Atom[],
  { first, last }: { first: number; last: number },
): Modified {
  const found: Bound[] = [];
  let start = first;
  for (let phrase = phraseBefore(atoms, start); phrase; phrase = phraseBefore(atoms, start)) {
    found.push(phrase.modifier);
    start -= phrase.length;
    if (found.length > 3) break;
  }
  let end = last;
  const behind = phraseAfter(atoms, last);
  if (behind) {
    found.push(behind.modifier);
    end += behind.length;
  }
  const modifier = found.sort((a, b) => STRENGTH.indexOf(b) - STRENGTH.indexOf(a))[0] ?? "exact";
  return { modifier, first: start, last: end };
}

function phraseBefore(atoms: readonly Atom[], at: number): { modifier: Bound; length: number } | null {
  for (let length = Math.min(LONGEST, at); length > 0; length--) {
    const modifier = MODIFIERS.before.get(phraseAt(atoms, { from: at - length, to: at }));
    if (modifier && !isOther(atoms, { from: at - length, to: at })) return { modifier, length };
  }
  return null;
}

function phraseAfter(atoms: readonly Atom[], at: number): { modifier: Bound; length: number } | null {
  for (let length = Math.min(LONGEST, atoms.length - at); length > 0; length--) {
    const modifier = MODIFIERS.after.get(phraseAt(atoms, { from: at, to: at + length }));
    if (!modifier) continue;
    const hyphen = atoms[at]?.text === "+" && !atoms[at]?.glued;
    // "31 and more than 40 houses"
    if (COMPARING.has(atoms[at + length]?.lower ?? "")) return null;
    if (!hyphen) return { modifier, length };
  }
  return hyphenated(atoms, at);
}

/** "40-odd", "200-plus". */
function hyphenated(atoms: readonly Atom[], at: number): { modifier: Bound; length: number } | null {
  if (atoms[at]?.text !== "-" || !atoms[at]?.glued) return null;
  const modifier = MODIFIERS.after.get(atoms[at + 1]?.lower ?? "");
  return modifier && atoms[at + 1]?.glued ? { modifier, length: 2 } : null;
}

/** Words that read like a modifier and are none: "has gone up to 31", "are short of 31", "handed over 31 kits", "talked about 31 dead", "more or less than", "the over 40s", "c" of a list "c) 3". */
function isOther(atoms: readonly Atom[], { from, to }: { from: number; to: number }): boolean {
  const word = atoms[from]?.lower ?? "";
  const before = atoms[from - 1]?.lower ?? "";
  if (word === "c" || word === "ca") return !/\d/.test(atoms[to]?.text ?? "") || before === "(";
  if (word === "up" && to - from === 2 && atoms[from + 1]?.lower === "to")
    return RISES.has(BY_NOW.has(before) ? (atoms[from - 2]?.lower ?? "") : before);
  if (word === "short") return LACKING.has(before);
  if (word === "about") return TALKS.has(before);
  if (word === "over" && to - from === 1) return BENDS_OVER.has(before);
  if (word === "near" || word === "past the") return false;
  return word === "below" && before === "see";
}

function phraseAt(atoms: readonly Atom[], { from, to }: { from: number; to: number }): string {
  return atoms
    .slice(from, to)
    .map((atom) => atom.lower)
    .join(" ");
}
