import { anchorOf, contains, type FoundPlace } from "../../../model/index.ts";
import type { Doc, Token } from "../../../text/index.ts";
import { PUTS } from "../languages/en/counts.ts";
import { IS, OF, POSSESSIVE, SAYING } from "../languages/en/function-words.ts";
import { BUILDINGS, LOCATIVE, TAKING_UP, THERE } from "../languages/en/places.ts";
import type { Mention } from "../measures/counted/mention.ts";
import { kindNamed, type Scenes } from "./scenes.ts";

/**
 * The place that a word for its kind takes up from further up: "57 died in the province" after "the governor of Tamra Province", "70 died at the hospital" after "Sarnath Hospital".
 * The last such place before the word; the words themselves where a building has no name ("at the mill"); `undefined` where the sentence takes none up.
 */
export function placeTakenUp(
  doc: Doc,
  {
    mention,
    places,
    kinds,
    report,
  }: Pick<Scenes, "places" | "kinds"> & { readonly mention: Mention; readonly report: string },
): Pick<FoundPlace, "anchor" | "region" | "country" | "gazetteer"> | undefined {
  const { tokens, blocks } = doc;
  const { first, last, block } = mention.sentence;
  // A heading that names a place opens a section of its own.
  const heading = blocks[blocks[block]?.heading ?? -1];
  const from = heading && places.some(({ anchor }) => contains(heading, anchor)) ? heading.start : 0;
  for (let at = first + 1; at < last; at++) {
    const token = tokens[at]!;
    const kind = kindNamed(token.lower);
    if (!kind || !isTakingUp(tokens, at) || goesOn(tokens[at + 1])) continue;
    if (token.deprel === "compound" || (token.deprel === "nsubj" && isSaying(tokens[token.head]))) continue;
    const before = places.filter(({ anchor }) => anchor.end <= token.start);
    const taken = before.findLast(
      ({ anchor }) => anchor.start >= from && kinds.get(anchor.exact)?.has(kind) === true,
    );
    if (taken || !BUILDINGS.has(kind) || !LOCATIVE.has(tokens[leadOf(tokens, at)]?.lower ?? "")) return taken;
    return { anchor: anchorOf({ id: report, text: doc.text }, token) };
  }
  return undefined;
}

/** "the province", "the whole country", "the flooded town". */
function isTakingUp(tokens: readonly Token[], at: number): boolean {
  const [determiner, adjective] = [tokens[at - 2], tokens[at - 1]];
  if (TAKING_UP.has(adjective?.lower ?? "")) return true;
  return adjective?.upos === "ADJ" && TAKING_UP.has(determiner?.lower ?? "");
}

/** Where the word before the determiner of a word stands. */
function leadOf(tokens: readonly Token[], at: number): number {
  return TAKING_UP.has(tokens[at - 1]?.lower ?? "") ? at - 2 : at - 3;
}

/** "the province said" is who says it. */
function isSaying(verb: Token | undefined): boolean {
  return verb !== undefined && (SAYING.has(verb.lower) || PUTS.has(verb.lower));
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
