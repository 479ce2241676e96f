import { foldWord, type Sense } from "../../gazetteer/index.ts";
import { type FoundName, overlapOf } from "../../model/index.ts";
import type { Looking, Mention } from "./mentions.ts";

/** A city of more inhabitants is a place wherever its name stands; found on the even half of the development set. */
const LARGE_CITY = 100_000;
/** Letters of an abbreviation; a longer word in capitals is a word of a headline or dateline. */
const LONGEST_ABBREVIATION = 4;

/**
 * Whether words that the gazetteer knows name a place here. Most words are also the name of some town, so a small town needs more: a name
 * around it that reads as a place's, no life as an ordinary word or family name, or a place that follows ("Reading, Pennsylvania").
 */
export function isToponym(mention: Mention, looking: Looking, name: FoundName | undefined): boolean {
  const { doc, words } = looking;
  const { first, last } = mention;
  const best = mention.senses[0]!;
  const only = last - first === 1 ? doc.tokens[first]! : null;
  if (only && isAbbreviation(only.text)) return isAbbreviated(only.text, mention);
  if (best.use === "adjective") return true;
  if (words.roads.has(doc.tokens[last]?.lower ?? "")) return false;
  if (only && words.generic.has(only.lower)) return false;
  const known = isWellKnown(best);
  const span = { start: doc.tokens[first]!.start, end: doc.tokens[last - 1]!.end };
  if (!name || overlapOf(name.anchor, span) === 0) return known && !(only && isOrdinary(mention, looking));
  const whole = name.anchor.start >= span.start && name.anchor.end <= span.end;
  if (whole) return isWhole(mention, looking, name);
  if (name.kind === "person") return known && !isPersonal(mention, looking);
  if (only && isOrdinary(mention, looking)) return false;
  return known || (name.anchor.start >= span.start && !isPersonal(mention, looking));
}

/** Whether a name that is the mention itself is a place. */
function isWhole(mention: Mention, looking: Looking, name: FoundName): boolean {
  const { doc, words } = looking;
  const best = mention.senses[0]!;
  const sited = isSited(mention, looking);
  const only = mention.last - mention.first === 1;
  if (only && isOrdinary(mention, looking) && !isWide(best)) return sited && name.kind === "place";
  if (only && isPersonal(mention, looking) && !isWide(best)) {
    return (
      sited ||
      (name.kind === "place" &&
        (best.place.population > LARGE_CITY || words.sites.has(doc.tokens[mention.first - 1]?.lower ?? "")))
    );
  }
  if (name.kind === "place") return true;
  if (name.kind === "person") return sited || isWide(best);
  return isWellKnown(best) || sited;
}

/** Whether the words around say that something lies there: a preposition of place before, a place after a comma. */
function isSited({ first, last }: Mention, { doc, words, gazetteer }: Looking): boolean {
  if (words.sites.has(doc.tokens[first - 1]?.lower ?? "")) return true;
  if (doc.tokens[last]?.text !== ",") return false;
  const after = doc.tokens[last + 1];
  if (!after || !/^\p{Lu}/u.test(after.text)) return false;
  const sense = gazetteer.senses(foldWord(after.text)).at(0);
  return sense !== undefined && sense.use !== "adjective" && isWide(sense);
}

function isOrdinary({ first }: Mention, { doc, gazetteer }: Looking): boolean {
  return gazetteer.isCommon(foldWord(doc.tokens[first]!.text));
}

function isPersonal({ first, last }: Mention, { doc, gazetteer }: Looking): boolean {
  const closing = foldWord(doc.tokens[last - 1]!.text);
  const opening = foldWord(doc.tokens[first]!.text);
  return gazetteer.isSurname(closing) || gazetteer.isGivenName(opening);
}

function isAbbreviation(text: string): boolean {
  return text.length <= LONGEST_ABBREVIATION + 2 && /^(?:\p{Lu}\.?){2,4}$/u.test(text);
}

/** An abbreviation is a country or a state, or a city that a dateline writes in capitals. */
function isAbbreviated(text: string, { senses }: Mention): boolean {
  const best = senses[0]!;
  return isWide(best) || (text.length === LONGEST_ABBREVIATION && best.use === "name" && isWellKnown(best));
}

function isWide({ place }: Sense): boolean {
  return ["country", "continent", "region", "admin1", "water"].includes(place.kind);
}

function isWellKnown(sense: Sense): boolean {
  return isWide(sense) || sense.place.kind === "capital" || sense.place.population > LARGE_CITY;
}
