import type { FoundFigure, Measure } from "../../../model/index.ts";
import { countryNamed, fold, mostOf, tally } from "../../terms/index.ts";
import { BOTH_SIDES, ENEMY, FIGHTERS, LOSES, OWN_SIDE } from "../en-sides.ts";
import type { Datum } from "./datum.ts";
import type { Sentence } from "./sentence.ts";

/** Of these reports tell on which side they stood. */
const SIDED: ReadonlySet<Measure> = new Set<Measure>([
  "killed",
  "injured",
  "missing",
  "detained",
  "personnel",
  "present",
]);

/** How far from a number the words stand that say whose side it is of, in code units: about its clause; a judgement. */
const REACH = 70;
/** How far behind a number its noun stands where it has none before, in code units: a judgement. */
const NOUN_REACH = 30;

/**
 * On which side those counted stood, as the words beside the number have it: the code of a country, "both" of all sides together, "own" and "enemy" of whoever vouches, "fighters" where they only
 * are some, "" where nothing is said. {@link withSides} makes it comparable.
 */
export function sideTold(figure: FoundFigure, { before, after }: Sentence): string {
  if (!SIDED.has(figure.measure)) return "";
  const number = figure.anchor.end - figure.anchor.start;
  const behind = after.slice(number, number + REACH).replace(/\s(?:\p{Lu}\p{L}+ )?\d.*$|[.;:(].*$/su, "");
  const ahead = before.slice(-REACH).replace(/^.*[.;:\d]/s, "");
  const what = figure.what ?? "";
  if (BOTH_SIDES.test(behind) || BOTH_SIDES.test(ahead)) return "both";
  const told = namesIn(what)[0]?.code;
  if (told !== undefined) return told;
  if (ENEMY.test(what)) return "enemy";
  if (OWN_SIDE.test(behind)) return "own";
  const loser = loserIn(behind) ?? loserIn(ahead);
  if (loser !== undefined) return loser;
  if (OWN_SIDE.test(ahead)) return "own";
  if (ENEMY.test(ahead)) return "enemy";
  return FIGHTERS.test(what) || FIGHTERS.test(behind.slice(0, NOUN_REACH)) ? "fighters" : "";
}

/** The country of which words say that it lost somebody. */
function loserIn(words: string): string | undefined {
  return namesIn(words).find(({ end }) => LOSES.test(words.slice(end)))?.code;
}

const WORD = /\p{Lu}\p{L}{2,29}/gu;

/** The words that name a country or those who come from there. */
function namesIn(words: string): { readonly code: string; readonly end: number }[] {
  return [...words.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const named = countryNamed(fold(word));
    return named ? [{ code: named.code, end: index + word.length }] : [];
  });
}

/** The data with their sides made comparable: a country's code, the voice itself where its country is not known, and either behind a minus for its enemy. */
export function withSides(data: readonly Datum[]): Datum[] {
  const homeOf = homesOfVoices(data);
  return data.map((datum) => {
    const { side, voice, named } = datum;
    if (side !== "own" && side !== "fighters" && side !== "enemy") return datum;
    const own = named ? homeOf(voice) : "";
    return { ...datum, side: own !== "" && side === "enemy" ? `-${own}` : own };
  });
}

/** For each named voice the country that reports give it most often, the first of the alphabet among equals; the voice itself where they give none. */
function homesOfVoices(data: readonly Datum[]): (voice: string) => string {
  const told = data.filter(({ named, home }) => named && home !== "");
  const most = new Map(
    [...Map.groupBy(told, ({ voice }) => voice)].map(
      ([voice, homes]) => [voice, mostOf(tally(homes.map(({ home }) => home)))] as const,
    ),
  );
  return (voice) => most.get(voice) ?? voice;
}

/** Whether neither side is known, one is, they may be one, or are two. The enemy of one is any other. */
export function sidesOf(a: string, b: string): "none" | "one" | "same" | "differ" {
  if (a === "" || b === "") return a === b ? "none" : "one";
  if (a === b) return "same";
  if (a === "both" || b === "both") return "differ";
  const [x, y] = [a, b].map((side) => side.replace(/^-/, ""));
  const against = a.startsWith("-") !== b.startsWith("-");
  return against && x !== y ? "same" : "differ";
}
