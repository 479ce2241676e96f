import { foldWord, type Gazetteer, joinKey, type Sense } from "../../gazetteer/index.ts";
import type { Doc } from "../../text/index.ts";
import type { Cutting, Run } from "./runs.ts";
import type { Kind } from "./words.ts";

/** How much speaks for each kind. */
export type Scores = Record<Kind, number>;

/** Adds up what the words of a name and those around it say about its kind. Weights were set by hand, looking at misses on the even half of the development set. */
export function scoresOf(name: Run, judging: Cutting): Scores {
  const scores: Scores = { person: 0, organisation: 0, place: 0, other: 0.3 };
  if (name.quoted) scores.other += 4;
  scoreShape(scores, name, judging);
  scoreHead(scores, name, judging);
  scorePerson(scores, name, judging);
  scorePlace(scores, name, judging);
  scoreAround(scores, name, judging);
  return scores;
}

/** The kind with the highest score; person first among equals. */
export function bestOf(scores: Scores): Kind {
  let best: Kind = "person";
  for (const kind of ["organisation", "place", "other"] as const)
    if (scores[kind] > scores[best]) best = kind;
  return best;
}

function scoreShape(scores: Scores, { first, last }: Run, { doc, words: lexicon }: Cutting): void {
  const text = doc.tokens[first]!.text;
  if (last - first === 1 && /^\p{Lu}[\p{Lu}&.-]{1,7}s?$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text)) {
    scores.organisation += 1.6;
    scores.person -= 1;
  }
  const words = doc.tokens.slice(first, last).map((token) => token.text);
  if (words.some((word) => /\d/.test(word))) {
    scores.other += 1.5;
    scores.person -= 2;
  }
  if (words.some((word) => lexicon.impersonal.has(word.toLowerCase()))) {
    scores.person -= 2;
    scores.other += 0.5;
    scores.organisation += 0.5;
  }
  if (words.some((word) => lexicon.nobiliary.has(word.toLowerCase())) && words.length > 1) scores.person += 1;
  if (words.length === 2 || words.length === 3) scores.person += 0.6;
  if (words.length === 3 && /^\p{Lu}\.?$/u.test(words[1]!)) scores.person += 2;
  if (words.length > 1 && /^(?:\p{Lu}\.)+$/u.test(words[0]!)) scores.person += 2;
}

function scoreHead(scores: Scores, { first, last }: Run, judging: Cutting): void {
  const { doc, words } = judging;
  if (last - first < 2) return;
  for (let at = first; at < Math.min(first + 4, last - 2); at++) {
    const opening = words.firsts.get(doc.tokens[at]!.lower);
    if (opening && words.links.has(doc.tokens[at + 1]!.lower)) {
      scores[opening] += 4;
      return;
    }
  }
  const numbered = /^(?:[IVX]+|\d+)$/.test(doc.tokens[last - 1]!.text);
  const head = words.heads.get(doc.tokens[numbered ? last - 2 : last - 1]!.lower);
  if (head) scores[head] += 3;
  const opener = words.openers.get(doc.tokens[first]!.lower);
  if (opener) {
    scores[opener] += 3;
    scores.person -= 1.5;
  }
  if (isTeam({ first, last }, judging)) scores.organisation += 2.5;
}

/** "Ottawa Senators": a place and a plural that is no word for a kind of thing. */
function isTeam({ first, last }: Run, { doc, words, gazetteer }: Cutting): boolean {
  const closing = doc.tokens[last - 1]!.lower;
  if (
    last - first < 2 ||
    !/[^s]s$/.test(closing) ||
    words.heads.has(closing) ||
    gazetteer.isSurname(foldWord(closing))
  )
    return false;
  if (gazetteer.senses(foldWord(closing)).at(0)?.use === "adjective") return false;
  const senses = gazetteer.senses(
    joinKey(doc.tokens.slice(first, last - 1).map((token) => foldWord(token.text))),
  );
  return senses.some((sense) => sense.use !== "adjective" && sense.place.kind !== "section");
}

function scorePerson(scores: Scores, { first, last }: Run, { doc, words, gazetteer }: Cutting): void {
  const opening = foldWord(doc.tokens[first]!.text);
  const closing = foldWord(doc.tokens[last - 1]!.text);
  const given = opening.length > 2 && gazetteer.isGivenName(opening);
  const surname = closing.length > 2 && gazetteer.isSurname(closing);
  if (last - first > 1) scores.person += (given ? 2.2 : 0) + (surname ? 0.8 : 0);
  else scores.person += given ? 0.9 : surname ? 0.7 : 0;
  if (
    words.titles.has(doc.tokens[first - 1]?.lower ?? "") &&
    doc.tokens[first - 1]!.text !== doc.tokens[first - 1]!.lower
  )
    scores.person += 3;
  if (words.suffixes.has(doc.tokens[last - 1]!.lower)) scores.person += 2;
  if (doc.tokens[last]?.text === "," && /^\d\d$/.test(doc.tokens[last + 1]?.text ?? "")) scores.person += 2;
}

const FAME: Readonly<Partial<Record<Sense["place"]["kind"], number>>> = {
  country: 3.5,
  continent: 3.5,
  capital: 3,
  region: 2.5,
  water: 2.5,
  admin1: 2.4,
  admin2: 1.4,
  section: 0.6,
};

function scorePlace(scores: Scores, { first, last }: Run, { doc, words, gazetteer }: Cutting): void {
  const only = textOf({ first, last }, doc);
  if (words.organisations.has(only)) scores.organisation += 3.5;
  if (words.peoples.has(only)) scores.other += 4;
  const senses = gazetteer.senses(
    joinKey(doc.tokens.slice(first, last).map((token) => foldWord(token.text))),
  );
  const best = senses.at(0);
  if (!best) {
    if (words.placeEndings.test(only) && only.length > 6) scores.place += 1.2;
    // A lone word that nothing knows is most often somebody's family name.
    if (last - first === 1 && !gazetteer.isCommon(foldWord(only))) scores.person += 0.5;
    return;
  }
  if (best.use === "adjective") {
    scores.other += 4;
    return;
  }
  const size = Math.min(2.6, Math.max(0.8, (Math.log10(best.place.population + 1) - 3) * 0.75));
  scores.place += (FAME[best.place.kind] ?? size) - (best.use === "alias" ? 0.4 : 0);
  if (last - first > 1) scores.place += 1.4;
  if (gazetteer.isCommon(foldWord(only))) scores.place -= 1;
  const verb = ["VERB", "AUX"].includes(doc.tokens[last]?.upos ?? "");
  if (last - first === 1 && verb && best.place.kind === "city") scores.person += 1;
}

function scoreAround(scores: Scores, { first, last }: Run, { doc, words, gazetteer }: Cutting): void {
  const before = doc.tokens[first - 1];
  const after = doc.tokens[last];
  const from = before && words.before.get(before.lower);
  if (from) scores[from.kind] += from.weight;
  if (before && words.of.has(before.lower)) {
    const earlier = words.before.get(doc.tokens[first - 2]?.lower ?? "");
    if (earlier?.kind === "place" || words.placeWholes.has(doc.tokens[first - 2]?.lower ?? ""))
      scores.place += 1.5;
  }
  const listed = listedKind(first, { doc, words });
  if (listed) scores[listed] += LISTED_AS;
  if (before && words.articles.has(before.lower)) {
    scores.person -= 2.5;
    scores.place -= 0.6;
    scores.organisation += 0.6;
    scores.other += 0.6;
  }
  if (
    after &&
    (words.possessive.has(after.lower) || ["VERB", "AUX"].includes(after.upos)) &&
    last - first === 1
  )
    scores.person += 0.4;
  const to = after && words.after.get(after.lower);
  if (to) scores[to.kind] += to.weight;
  if (/^["“«‘']$/.test(before?.text ?? "") && /^["”»’']$/.test(after?.text ?? "")) scores.other += 3;
  if (after?.text === "," && opensRole(doc, { from: last + 1, words })) scores.person += 2;
  if (after?.text === "," && isKnownPlace(doc, last + 1, gazetteer)) scores.place += 1.5;
  if (before?.text === "," && scores.place > 1) scores.place += 0.4;
}

/** "Tolvan, its medical director": between the comma and the noun for somebody's role stand so many tokens at most. */
const ROLE_LEAD = 3;

/** Whether a determiner and, a few words on, a noun for a person's role stand at a token: an apposition that says who somebody is. */
function opensRole({ tokens }: Doc, { from, words }: { from: number; words: Cutting["words"] }): boolean {
  if (!/^(?:DT|PRP\$)$/.test(tokens[from]?.xpos ?? "")) return false;
  for (let at = from + 1; at <= from + ROLE_LEAD; at++) {
    if (tokens[at]?.upos !== "ADJ" && tokens[at]?.upos !== "NOUN") return false;
    const role = words.before.get(tokens[at]!.lower);
    if (role?.kind === "person" && tokens[at + 1]?.upos !== "NOUN") return true;
  }
  return false;
}

/** How much a noun that opens a list says of its members; found on the even sentences of the development set. */
const LISTED_AS = 2;
/** "agencies, such as": between the noun and the first member stand so many tokens at most. */
const LIST_LEAD = 3;

/** What the noun before "such as", "including" or "like" says that its members are. */
function listedKind(first: number, { doc, words }: Pick<Cutting, "doc" | "words">): Kind | undefined {
  if (!words.introducing.has(doc.tokens[first - 1]?.lower ?? "")) return undefined;
  for (let at = first - 2; at >= Math.max(0, first - 1 - LIST_LEAD); at--) {
    const kind = words.listed.get(doc.tokens[at]!.lower);
    if (kind) return kind;
  }
  return undefined;
}

function isKnownPlace(doc: Doc, at: number, gazetteer: Gazetteer): boolean {
  const word = doc.tokens[at]?.text ?? "";
  const sense = gazetteer.senses(joinKey([foldWord(word)])).at(0);
  return (
    /^\p{Lu}/u.test(word) &&
    ["country", "admin1", "region"].includes(sense?.place.kind ?? "") &&
    sense?.use !== "adjective"
  );
}

function textOf({ first, last }: Run, doc: Doc): string {
  let text = "";
  for (let at = first; at < last; at++) {
    const token = doc.tokens[at]!;
    text += (at > first && token.start > doc.tokens[at - 1]!.end ? " " : "") + token.lower;
  }
  return text;
}
