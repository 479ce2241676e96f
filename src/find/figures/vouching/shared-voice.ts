import { bisect, type FoundFigure } from "../../../model/index.ts";
import type { Doc } from "../../../text/index.ts";
import { A, BY, POSSESSIVE, THE } from "../languages/en/function-words.ts";
import { OWNED, SPLIT, SPLIT_BY } from "../languages/en/vouching/counts.ts";
import { OURSELVES, SAME } from "../languages/en/vouching/pronouns.ts";
import type { Read } from "../measures/counted/earlier.ts";
import type { Mention } from "../measures/counted/mention.ts";
import { namesSource } from "./phrases/source-phrase.ts";

/** How many sentences back the whole of a part may stand. A judgement: further back another voice may have spoken. */
const NEAR = 1;

/**
 * Who vouches for a number vouches for its parts, for what it is compared with and for the same count of another day, where nothing says otherwise. `last` is
 * the figure before.
 */
export function sharedVoice(
  doc: Doc,
  { found, read, last }: { found: FoundFigure; read: Read; last: FoundFigure | undefined },
): Partial<Pick<FoundFigure, "speaker" | "via">> {
  if (last?.speaker === undefined) return {};
  const shared = { speaker: last.speaker, via: last.via };
  if (SAME.has(found.speaker?.split(" ")[0] ?? "")) return shared;
  if (found.statement !== undefined || found.speaker !== undefined) return {};
  const { mention, reading } = read;
  if (isOwn(doc, mention)) return {};
  if (isBySame(doc, mention) || isBreakdown(doc, { mention, last })) return shared;
  if (/^(?:part|coordination|list)$/.test(reading.rule)) return shared;
  if (reading.rule === "count") return isNewCount(doc, { mention, last }) ? {} : shared;
  const apart = !(mention.partOf && isNear(doc, { mention, last })) && !isOneClause(doc, { mention, last });
  return apart ? {} : shared;
}

/** What may part two numbers of one predicate, in words: "31 dead and some 560 hurt", "19, up from seven". A judgement by these two, with some room. */
const ASIDE = 6;

/** Whether the number follows the last one in its sentence with no verb and no new clause between them. */
function isOneClause({ tokens }: Doc, { mention, last }: { mention: Mention; last: FoundFigure }): boolean {
  const { first, sentence } = mention;
  if (last.anchor.start < sentence.start || last.anchor.end > (tokens[first]?.start ?? 0)) return false;
  for (let at = first - 1; at >= Math.max(sentence.first, first - ASIDE); at--) {
    const { text = "", upos = "", xpos = "", start = 0 } = tokens[at] ?? {};
    if (start < last.anchor.end) return true;
    if (/^[;:.?!"“”()]$/.test(text) || upos === "AUX" || /^(?:VB[DZPG]|PRP|W)/.test(xpos)) return false;
  }
  return false;
}

/** A quotation mark, in which "we" are others. */
const QUOTE = /^["“”«»„]$/;

/** "We went to a hall where 210 of them slept": what the report has seen itself. */
function isOwn({ tokens }: Doc, { first, sentence }: Mention): boolean {
  const before = tokens.slice(sentence.first, first);
  if (before.some(({ text }) => QUOTE.test(text))) return false;
  return before.some(({ lower, deprel }) => OURSELVES.has(lower) && deprel.startsWith("nsubj"));
}

/** How far behind a number "by the same count" may stand, in words. A judgement: a phrase of place and one of time come between. */
const SAME_REACH = 14;

/** "88 drowned in Orlo, by the same count": whoever gave the last number gave this one too. */
function isBySame({ tokens }: Doc, { last, sentence }: Mention): boolean {
  for (let at = last; at < Math.min(sentence.last - 2, last + SAME_REACH); at++) {
    const [by, the, same] = tokens.slice(at, at + 3).map(({ lower }) => lower);
    if (BY.has(by ?? "") && THE.has(the ?? "") && SAME.has(same ?? "")) return true;
  }
  return false;
}

/** "Broken down, this makes 20 men", "By sex: 20 men": the last number in its parts. */
function isBreakdown(
  { tokens, ...doc }: Doc,
  { mention, last }: { mention: Mention; last: FoundFigure },
): boolean {
  const { first, index } = mention.sentence;
  const [word, next, mark] = tokens.slice(first, first + 3);
  const split = SPLIT.has(word?.lower ?? "") && SPLIT_BY.has(next?.lower ?? "");
  const sorted = BY.has(word?.lower ?? "") && mark?.text === ":";
  return (split || sorted) && last.anchor.start >= (doc.sentences[index - NEAR]?.start ?? 0);
}

/** "A count by the league comes to 90", "the mayor's count stops at 90", or one in another paragraph: another count than the last one. */
function isNewCount(
  { tokens, sentences, text }: Doc,
  { mention: { first, sentence }, last }: { mention: Mention; last: FoundFigure },
): boolean {
  for (let at = sentence.first; at < first; at++) {
    const { lower = "" } = tokens[at] ?? {};
    if (A.has(lower) && OWNED.has(tokens[at + 1]?.lower ?? "")) return true;
    if (POSSESSIVE.test(lower) && namesSource(tokens[at - 1]!)) return true;
  }
  const told = sentences[bisect(sentences, ({ end }) => end > last.anchor.start)];
  const apart = told !== undefined && told.block !== sentence.block;
  return apart && YEAR.test(text.slice(sentence.start, sentence.end));
}

/** A year: what a paragraph of its own tells of one is another event. */
const YEAR = /\b(?:19|20)\d\d\b/;

function isNear({ sentences }: Doc, { mention, last }: { mention: Mention; last: FoundFigure }): boolean {
  const before = sentences[mention.sentence.index - NEAR];
  return before !== undefined && last.anchor.start >= before.start;
}
