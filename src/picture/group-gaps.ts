import { type Gap, hxlOf, type Measure } from "../model/index.ts";
import type { GapGround } from "./gap-ground.ts";

/** Measures that count people of a crisis. */
const PEOPLE: ReadonlySet<Measure> = new Set<Measure>([
  "killed",
  "injured",
  "displaced",
  "crossed-border",
  "sheltered",
  "affected",
  "in-need",
]);

/** The groups that the humanitarian profile asks for, by the HXL attribute of their counts. */
const GROUPS: readonly (readonly [attribute: string, name: string])[] = [
  ["+children", "children"],
  ["+f", "women"],
  ["+elderly", "older people"],
];

/** The groups that no report counts apart, where people are counted at all. */
export function groupGaps({ figures }: GapGround): Gap[] {
  const people = figures.filter(({ measure, modality }) => PEOPLE.has(measure) && modality === "asserted");
  if (people.length === 0) return [];
  const tags = people.map(({ measure, unit, what }) =>
    hxlOf(what === undefined ? { measure, unit } : { measure, unit, what }),
  );
  const without = GROUPS.filter(([attribute]) => !tags.some((tag) => hasAttribute(tag, attribute))).map(
    ([, name]) => name,
  );
  if (without.length === 0) return [];
  const note = `No report says how many of those counted are ${listOf(without)}.`;
  return [{ kind: "missing", note, topic: "groups" }];
}

function hasAttribute(tag: string, attribute: string): boolean {
  return `${tag}+`.includes(`${attribute}+`);
}

function listOf(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
