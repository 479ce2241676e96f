import type { FoundPlace } from "../../../model/index.ts";
import type { Doc, Token } from "../../../text/index.ts";
import { IS, OF, POSSESSIVE } from "../languages/en/function-words.ts";
import { TAKEN_UP, TAKING_UP, THERE } from "../languages/en/places.ts";
import type { Mention } from "../measures/counted/mention.ts";

/**
 * The place that a word for its kind takes up from further up: "57 died in the province" after "the governor of Tamra Province". The last
 * such place before the word; `undefined` where the sentence takes none up.
 */
export function placeTakenUp(
  { tokens, blocks }: Doc,
  { mention, places }: { mention: Mention; places: readonly FoundPlace[] },
): FoundPlace | undefined {
  const { first, last, block } = mention.sentence;
  // A heading opens a section of its own.
  const from = blocks[blocks[block]?.heading ?? -1]?.start ?? 0;
  for (let at = first + 1; at < last; at++) {
    const kind = TAKEN_UP.get(tokens[at]?.lower ?? "");
    if (!kind || !TAKING_UP.has(tokens[at - 1]?.lower ?? "") || goesOn(tokens[at + 1])) continue;
    if (tokens[at]?.deprel === "compound" || tokens[at]?.deprel === "nsubj") continue;
    const here = tokens[at]?.start ?? 0;
    return places.findLast(
      ({ anchor, ...place }) => anchor.start >= from && anchor.end <= here && kindOf(place) === kind,
    );
  }
  return undefined;
}

/** How far behind the number "there" may stand, in words. A judgement: what is counted and its predicate come between. */
const THERE_REACH = 10;
/** How far back the place may stand that it points at, in code units. A judgement: a sentence or two. */
const BACK = 400;

/**
 * The place that "there" behind a number points at: "Oshvel was flooded. The clerk has 20 dead there." The last one before it below a country,
 * in the sentence before or the one of the number, else the last before the sentence; `undefined` where the sentence does not end its clause so.
 */
export function pointedAt(
  { tokens }: Pick<Doc, "tokens">,
  { mention, places }: { mention: Mention; places: readonly FoundPlace[] },
): FoundPlace | undefined {
  const { sentence, last, to } = mention;
  const end = Math.min(sentence.last, to + THERE_REACH);
  for (let at = last; at < end; at++) {
    const token = tokens[at]!;
    if (/^[.;:]$/.test(token.text) || token.upos === "NUM") return undefined;
    if (!THERE.has(token.lower) || IS.has(tokens[at + 1]?.lower ?? "")) continue;
    const before = places.filter(
      ({ anchor }) => anchor.end <= token.start && anchor.start >= sentence.start - BACK,
    );
    return before.findLast(({ gazetteer }) => !gazetteer?.startsWith("iso:")) ?? before.at(-1);
  }
  return undefined;
}

/** "the city's utility", "the district of Tamra". */
function goesOn(next: Token | undefined): boolean {
  return OF.has(next?.lower ?? "") || POSSESSIVE.test(next?.text ?? "");
}

/** By what a place lies in: nothing above a country, a country above a province, both above a town. */
function kindOf({
  gazetteer,
  within = [],
}: Pick<FoundPlace, "gazetteer" | "within">): "country" | "unit" | "town" | undefined {
  if (gazetteer?.startsWith("iso:")) return "country";
  if (gazetteer === undefined) return undefined;
  return within.length <= 1 ? "unit" : "town";
}
