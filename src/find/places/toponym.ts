import { foldWord, type Sense } from "../../gazetteer/index.ts";
import { type FoundName, overlapOf } from "../../model/index.ts";
import { type Looking, type Mention, opensSecondPart } from "./mention.ts";

/** A city of more inhabitants is a place wherever its name stands; found on the even half of the development set. */
const LARGE_CITY = 100_000;
/** Letters of an abbreviation; a longer word in capitals is a word of a headline or dateline. */
const LONGEST_ABBREVIATION = 4;

/** How sure it is that words name a place: `doubtful` ones do where the same words are sure elsewhere in the text. */
export type Verdict = "sure" | "likely" | "doubtful" | "no";

/**
 * Whether words that the gazetteer knows name a place here. Most words are also the name of some town, so a small town needs more: a name
 * around it that reads as a place's, no life as an ordinary word or family name, or words that set a scene ("in Reading, Pennsylvania").
 */
export function verdictOn(mention: Mention, looking: Looking, name: FoundName | undefined): Verdict {
  const { doc, words } = looking;
  const { first, last } = mention;
  const best = mention.senses[0]!;
  const only = last - first === 1 ? doc.tokens[first]! : null;
  const span = { start: doc.tokens[first]!.start, end: doc.tokens[last - 1]!.end };
  const around = name !== undefined && overlapOf(name.anchor, span) > 0 ? name : undefined;
  const inside = around !== undefined && (around.anchor.start < span.start || around.anchor.end > span.end);
  if (inside && opensSecondPart(last, looking)) return "no";
  if (only && isAbbreviation(only.text)) return isAbbreviated(only.text, mention) ? "sure" : "no";
  const speaks = isSpeaker(mention, looking);
  // A government is a source, not a place: "Baku denies". A person who shares a town's name is neither.
  if (
    speaks &&
    (best.place.kind === "capital" || (only && best.use === "adjective" && isPersonal(mention, looking)))
  )
    return "no";
  if (best.use === "adjective") return inside && !isOfState(around, looking) ? "no" : "sure";
  if (words.roads.has(doc.tokens[last]?.lower ?? "") || (only && words.generic.has(only.lower))) return "no";
  if (!only && words.heads.has(doc.tokens[last - 1]!.lower)) return "sure";
  if (around?.kind !== "person" && isUnitAfterComma(mention, looking)) return "sure";
  if (only && (speaks || isBareUnit(mention)) && !isWide(best) && !isSited(mention, looking))
    return "doubtful";
  if (!inside) return around ? verdictOnName(mention, looking, around) : verdictOnBare(mention, looking);
  const known = isWellKnown(best);
  if (around?.kind === "person")
    return known && best.use === "name" && !isPersonal(mention, looking) ? "likely" : "no";
  if (only && isOrdinary(mention, looking)) return "no";
  if (known) return "likely";
  const civic = words.civic.has(doc.tokens[last]?.lower ?? "") && (around?.anchor.start ?? 0) >= span.start;
  return civic && !isPersonal(mention, looking) ? "likely" : "doubtful";
}

/** On a mention that is all of a name. */
function verdictOnName(mention: Mention, looking: Looking, name: FoundName): Verdict {
  const best = mention.senses[0]!;
  const sited = isSited(mention, looking);
  const only = mention.last - mention.first === 1;
  if (only && isOrdinary(mention, looking) && !isWide(best))
    return sited && name.kind === "place" ? "likely" : "no";
  if (only && isPersonal(mention, looking) && !isWide(best)) {
    if (sited) return name.kind === "person" ? "doubtful" : "sure";
    return name.kind === "place" && best.place.population > LARGE_CITY ? "likely" : "doubtful";
  }
  if (sited) return "sure";
  if (name.kind === "person") {
    return (isWide(best) || !only) && !isPersonal(mention, looking) ? "likely" : "doubtful";
  }
  return name.kind === "place" || isWellKnown(best) ? "likely" : "doubtful";
}

/** On words outside all names. */
function verdictOnBare(mention: Mention, looking: Looking): Verdict {
  const only = mention.last - mention.first === 1;
  if (only && isOrdinary(mention, looking)) return "no";
  return isWellKnown(mention.senses[0]!) ? "likely" : "doubtful";
}

/** Whether a name with an adjective in it is a body of that state ("Georgian Interior Ministry", not "American Red Cross"). */
function isOfState(name: FoundName | undefined, { words }: Looking): boolean {
  if (name?.kind !== "organisation") return name?.kind === "place";
  const closing = name.anchor.exact.slice(name.anchor.exact.lastIndexOf(" ") + 1).toLowerCase();
  return words.states.has(closing);
}

/** Whether the mention is the subject of a verb of speech: right before it, and not the end of "officials in X". */
function isSpeaker({ first, last }: Mention, { doc, words }: Looking): boolean {
  const next = doc.tokens[last];
  const verb = next && words.auxiliaries.has(next.lower) ? doc.tokens[last + 1] : next;
  return (
    verb !== undefined && words.speech.has(verb.lower) && !words.sites.has(doc.tokens[first - 1]?.lower ?? "")
  );
}

/** Whether the words are known only as a county or district without its word ("Hardeman" for Hardeman County). */
function isBareUnit({ senses }: Mention): boolean {
  return senses.every((sense) => sense.place.kind === "admin2" && sense.use === "alias");
}

/** Whether the words around set a scene: a preposition of place before, people or offices of a town after, a place after a comma, a dateline. */
function isSited({ first, last }: Mention, { doc, words, gazetteer }: Looking): boolean {
  const next = doc.tokens[last];
  if (words.sites.has(doc.tokens[first - 1]?.lower ?? "") || words.locals.has(next?.lower ?? "")) return true;
  if (
    /^[—–-]+$/.test(next?.text ?? "") &&
    /^\p{Lu}{2}/u.test(doc.tokens[first]!.text) &&
    next!.start > doc.tokens[last - 1]!.end
  )
    return true;
  if (next?.text !== ",") return false;
  const after = doc.tokens[last + 1];
  if (!after || !/^\p{Lu}/u.test(after.text)) return false;
  const sense = gazetteer.senses(foldWord(after.text)).at(0);
  return sense !== undefined && sense.use !== "adjective" && isWide(sense);
}

/** A country, state or its abbreviation after a comma and a name: "Lumpkin, Ga." */
function isUnitAfterComma({ first, senses }: Mention, { doc }: Looking): boolean {
  const before = doc.tokens[first - 2];
  return (
    doc.tokens[first - 1]?.text === "," &&
    before !== undefined &&
    /^\p{Lu}/u.test(before.text) &&
    senses.some((sense) => ["country", "admin1"].includes(sense.place.kind) && sense.use !== "adjective")
  );
}

function isOrdinary({ first }: Mention, { doc, gazetteer }: Looking): boolean {
  return gazetteer.isCommon(foldWord(doc.tokens[first]!.text));
}

function isPersonal({ first, last }: Mention, { doc, gazetteer }: Looking): boolean {
  const closing = foldWord(doc.tokens[last - 1]!.text);
  const opening = foldWord(doc.tokens[first]!.text);
  return gazetteer.isSurname(closing) || (opening.length > 2 && gazetteer.isGivenName(opening));
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
