import { foldName, gazetteer } from "../../../gazetteer/index.ts";
import type { FoundPlace } from "../../../model/index.ts";
import type { Doc, Token } from "../../../text/index.ts";
import { PUTS } from "../languages/en/counts.ts";
import { BY, SAYING } from "../languages/en/function-words.ts";
import { ABROAD, BASED, OUTLETS, SEATED, SPEAKING, STATE_OFFICERS, WRITING } from "../languages/en/places.ts";
import { type Mention, tokensOver } from "../measures/counted/mention.ts";

/** Relations of a body that does or says something, or that a comma explains; "a strike on the ministry in Tamra" is none of them. */
const ACTING: ReadonlySet<string> = new Set([
  "nsubj",
  "nsubj:pass",
  "appos",
  "nmod:poss",
  "root",
  "compound",
]);

/**
 * Whether a place says where somebody sits or speaks, or who acts, and not where what is counted is: "the ministry in Tamra", "a monitor based in
 * Tamra", "told a briefing in Tamra", "Radio Tamra", "Velland's finance minister", "Velland sent", "held by Velland".
 */
export function isSeat(doc: Doc, { place, mention }: { place: FoundPlace; mention: Mention }): boolean {
  const name = headOf(doc, place);
  const over = name && doc.tokens[name.head];
  if (!name || !over) return false;
  const [first, last] = tokensOver(doc, place.anchor);
  const before = doc.tokens[first - 1]?.lower ?? "";
  if (OUTLETS.has(before) || BY.has(before) || isOutlet(doc.tokens[last])) return true;
  if (over.index >= mention.first && over.index < mention.to) return false;
  if (name.deprel === "nmod:poss") return STATE_OFFICERS.has(over.lower);
  if (name.deprel === "compound" && over.index === last && saysSomething(doc, over)) return true;
  if (name.deprel === "nsubj") return isWhole(place) && ABROAD.has(over.lower);
  if (SPEAKING.has(over.lower)) return true;
  if (BASED.has(over.lower)) return SEATED.has(doc.tokens[over.head]?.lower ?? "") || over.deprel === "acl";
  if (name.deprel === "nmod") return SEATED.has(over.lower) && acts(doc, over);
  return name.deprel === "obl" && isCapital(place) && opensFor(doc, { name, over });
}

/** Whether a place is the capital of a country: where its offices and the bureaus of news agencies are. */
export function isCapital({ name, country }: FoundPlace): boolean {
  const senses = country === undefined ? [] : gazetteer().senses(foldName(name));
  return senses.some(({ place }) => place.kind === "capital" && place.country === country);
}

/** "a Tamra blogger wrote", "a Tamra watchdog has collected 40 names": the subject or the apposition of one, behind the place. */
function saysSomething({ tokens }: Doc, body: Token): boolean {
  if (body.deprel === "appos") return SEATED.has(body.lower);
  const verb = tokens[body.head]?.lower ?? "";
  return body.deprel === "nsubj" && (SAYING.has(verb) || WRITING.has(verb) || SEATED.has(body.lower));
}

/** "Tamra News": in capitals, as in a name. */
function isOutlet(next: Token | undefined): boolean {
  return next !== undefined && next.text !== next.lower && OUTLETS.has(next.lower);
}

/** The word of a place's name that hangs on a word outside it. */
function headOf(doc: Doc, { anchor }: FoundPlace): Token | undefined {
  const [first, last] = tokensOver(doc, anchor);
  return doc.tokens.slice(first, last).find(({ head }) => head < first || head >= last);
}

function isWhole({ gazetteer }: FoundPlace): boolean {
  return gazetteer?.startsWith("iso:") === true;
}

function acts(doc: Doc, body: Token): boolean {
  return (
    ACTING.has(body.deprel) ||
    doc.tokens
      .slice(Math.max(0, body.index - 5), body.index)
      .some(({ lower }) => lower === "according" || lower === "by")
  );
}

/** "In Tamra the ministry put the dead at 57": a place that opens the sentence, right before the body that gives the number. */
function opensFor(doc: Doc, { name, over }: { name: Token; over: Token }): boolean {
  const subject = doc.tokens
    .slice(name.index + 1, over.index)
    .find((token) => token.head === over.index && token.deprel === "nsubj");
  return (
    subject !== undefined && (PUTS.has(over.lower) || SAYING.has(over.lower)) && SEATED.has(subject.lower)
  );
}
