import type { Measure } from "../../../../model/index.ts";
import type { Doc, Token } from "../../../../text/index.ts";
import { ON, ON_LIST, OWNED } from "../../languages/en/vouching/counts.ts";
import { DEEDS } from "../../languages/en/vouching/deeds.ts";
import { CONDITIONS, GIVES_UP, HELD_BY, STANDS_AT } from "../../languages/en/vouching/giving.ts";
import { CUES } from "../../languages/lexicon.ts";
import { HARMS, MOVEMENTS, TOLLS } from "../../measures/counted/fates.ts";
import type { Mention } from "../../measures/counted/mention.ts";
import { clauseOf, type Giver, type Looking } from "../phrases/looking.ts";
import { sourceAt, standsForSource } from "../phrases/source-phrase.ts";
import { bodyBefore } from "../phrases/subject-source.ts";
import { subjectOf } from "../phrases/verb-subject.ts";
import { DONE } from "./deeds.ts";

/** What a body is at, holds to or comes to is its count of these; goods, hands and money it has, sends or asks for. */
const COUNTED: ReadonlySet<Measure> = new Set<Measure>([
  ...HARMS,
  ...MOVEMENTS,
  "affected",
  "stranded",
  "in-need",
  "housing",
]);

/** For each measure the verbs that tell what is done to those whom it counts: their subject does it and does not count. */
const TELLING: ReadonlyMap<Measure, ReadonlySet<string>> = new Map(
  [...COUNTED].map((measure) => [measure, verbsOf(measure)] as const),
);

function verbsOf(measure: Measure): ReadonlySet<string> {
  const cues = CUES.filter((cue) => cue.measure === measure && cue.before !== undefined);
  return new Set(cues.flatMap(({ forms }) => forms.filter((form) => !form.includes(" "))));
}

/**
 * "The guild was at 31 dead", "the mayor stays with 90", "the league names sixteen", "the consulate moved from three drowned to nine": a number without a noun
 * of its own, or reached by "at", "to" or "from", is what a source says it is, whatever the verb, unless the verb tells what was done to those counted.
 */
export function standing(
  doc: Doc,
  { mention, speakers, measure, places }: Looking & { readonly measure: Measure },
): Giver[] {
  if (!COUNTED.has(measure)) return [];
  const verb = verbOf(doc, { mention, measure });
  if (verb < 0) return [];
  const head = subjectOf(doc.tokens, { verb, least: mention.sentence.first, joined: true });
  const named = head >= 0 && (isNamed(doc, { head, places }) || standsForSource(doc, { head, speakers }));
  const name = named ? sourceAt(doc, { head, speakers }) : bodyBefore(doc, { head, speakers });
  return name === null ? [] : [{ name, at: verb, rule: "standing" }];
}

/** A name that is not a place's: "Orlo stays at 90". */
function isNamed({ tokens }: Doc, { head, places }: { head: number; places: ReadonlySet<number> }): boolean {
  return tokens[head]?.upos === "PROPN" && !places.has(head);
}

/** The verb by which the number is given, or -1. */
function verbOf(doc: Doc, { mention, measure }: { mention: Mention; measure: Measure }): number {
  const { tokens } = doc;
  const [from] = clauseOf(doc, mention);
  const before = tokens[mention.first - 1];
  const oblique = STANDS_AT.has(before?.lower ?? "");
  const given =
    isBare(tokens, mention) ||
    isOnList(tokens, mention) ||
    isAs(tokens, mention) ||
    // "came down to eleven farmers": of a toll a source is at so many, named or not.
    (oblique && TOLLS.has(measure));
  if (!given) return -1;
  for (let at = mention.first - 1; at >= from; at--) {
    const token = tokens[at]!;
    if (isVerb(token)) return tells(tokens, { at, measure }) ? -1 : at;
    if (!oblique && !HELD_BY.has(token.upos) && !OWNED.has(token.lower)) return -1;
  }
  return -1;
}

function tells(tokens: readonly Token[], { at, measure }: { at: number; measure: Measure }): boolean {
  const word = tokens[at]?.lower ?? "";
  return (
    (DONE.has(measure) && DEEDS.has(word)) ||
    TELLING.get(measure)?.has(word) === true ||
    (GIVES_UP.has(tokens[at + 1]?.lower ?? "") && !STANDS_AT.has(tokens[at + 2]?.lower ?? ""))
  );
}

/** A verb that can govern the number, or an auxiliary, behind which no other verb was met; no participle inside a noun phrase. */
function isVerb({ upos, xpos, deprel }: Token): boolean {
  return upos === "AUX" || (upos === "VERB" && /^VB[DZPN]$/.test(xpos) && deprel !== "amod");
}

/** Whether no noun stands behind the number but a word for the state of those counted: "31 dead". */
export function isBare(tokens: readonly Token[], { noun, head, partOf }: Mention): boolean {
  if (partOf) return false;
  return noun === null || CONDITIONS.has(tokens[(head?.[1] ?? 0) - 1]?.lower ?? "");
}

/** "has 40 sailors as missing", "has 40 sailors down as missing". */
function isAs(tokens: readonly Token[], { head, to }: Mention): boolean {
  const end = head?.[1] ?? to;
  const as = tokens[end]?.lower === "down" ? end + 1 : end;
  return tokens[as]?.lower === "as" && (as > end || CONDITIONS.has(tokens[as + 1]?.lower ?? ""));
}

/** How far behind the number the list may stand, in words. A judgement: a noun and a participle come between. */
const LIST_REACH = 6;

/** "22 dead farmers on its register". */
function isOnList(tokens: readonly Token[], { last, sentence }: Mention): boolean {
  const end = Math.min(sentence.last - 2, last + LIST_REACH);
  for (let at = last; at < end; at++) {
    if (!ON.has(tokens[at]?.lower ?? "") || !ON_LIST.has(tokens[at + 1]?.lower ?? "")) continue;
    for (let noun = at + 2; noun < Math.min(sentence.last, at + 5); noun++)
      if (OWNED.has(tokens[noun]?.lower ?? "")) return true;
  }
  return false;
}
