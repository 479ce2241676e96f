import type { Datum } from "../datum/datum.ts";
import { step } from "./pair-numbers.ts";
import { sharedOf } from "./pair-places.ts";

/** The limits between the values of cosines, and of the weights of words, as `attributes.ts` names them. */
const COSINES = [0.05, 0.15, 0.3, 0.5];
const WEIGHTS = [1, 2, 3, 4];

type WeightOf = (stem: string) => number;

/** How alike the words are that two data stand among, from their sentences to the titles of their reports; places in the lists of `attributes.ts`. */
export function wordsOf(
  a: Datum,
  b: Datum,
  weightOf: WeightOf,
): Record<"words" | "scene" | "rarest" | "titles" | "topic" | "names" | "wideNames" | "site", number> {
  const likeness = (x: ReadonlySet<string>, y: ReadonlySet<string>) => cosineOf(x, y, weightOf);
  return {
    words: step(likeness(a.context, b.context), COSINES),
    scene: step(likeness(a.scene, b.scene), COSINES),
    rarest: step(rarestOf(a.scene, b.scene, weightOf), WEIGHTS),
    titles: step(likeness(a.title, b.title), COSINES),
    topic: step(Math.max(likeness(a.title, b.scene), likeness(b.title, a.scene)), COSINES),
    names: sharedOf(a.names.told, b.names.told),
    wideNames: sharedOf(a.names.around, b.names.around),
    site: siteOf(a, b),
  };
}

function cosineOf(a: ReadonlySet<string>, b: ReadonlySet<string>, weightOf: WeightOf): number {
  let shared = 0;
  let x = 0;
  let y = 0;
  for (const stem of a) {
    const weight = weightOf(stem);
    x += weight;
    if (b.has(stem)) shared += weight;
  }
  for (const stem of b) y += weightOf(stem);
  return x * y === 0 ? 0 : shared / Math.sqrt(x * y);
}

/** The weight of the rarest stem that both hold; 0 where they share none. */
function rarestOf(a: ReadonlySet<string>, b: ReadonlySet<string>, weightOf: WeightOf): number {
  let most = 0;
  for (const stem of a) if (b.has(stem)) most = Math.max(most, weightOf(stem));
  return most;
}

function siteOf({ site: a }: Datum, { site: b }: Datum): number {
  if (a.stem === "" && b.stem === "") return 0;
  if (a.stem === "" || b.stem === "") return 1 + Number(a.told || b.told);
  if (a.stem === b.stem) return 3 + Number(a.told && b.told);
  return 5 + Number(a.told) + Number(b.told);
}
