import type { Doc, Token } from "../../../../text/index.ts";
import { BOUNDARIES, GAP_JOINS } from "../../languages/en/vouching/giving.ts";
import { CUES, NOUNS } from "../../languages/lexicon.ts";
import { type Giver, headAfter, type Looking } from "../phrases/looking.ts";
import { isAcronym, isBody, sourceAt, standsForSource } from "../phrases/source-phrase.ts";

/** How long the name of the source may be, in words. A judgement: most names of ministries and UN offices stay below. */
const LONGEST = 8;

/** "The governor spoke of six dead, the opposition of 20", "OCHA: 41,000 displaced": a source right before a number whose verb is left out. */
export function gaps(doc: Doc, { mention, speakers, inherited, harm }: Looking): Giver[] {
  const { tokens } = doc;
  const line = tokens[mention.first - 1]?.text === ":";
  if (!inherited && !line) return [];
  const least = Math.max(mention.sentence.first, mention.first - LONGEST - 2);
  let end = mention.first;
  while (end > least && GAP_JOINS.has(tokens[end - 1]?.lower ?? "")) end--;
  const start = phraseStart(tokens, { end, least });
  const { first } = mention.sentence;
  if (start >= end || (line && !inherited ? start !== first : !isOpened(tokens, { start, first }))) return [];
  const head = headOf(tokens, { start, end });
  if (head < 0 || !standsForSource(doc, { head, speakers })) return [];
  const name = sourceAt(doc, { head, speakers });
  const told = isBody(name ?? "", speakers) || (harm && isLabel(tokens[head]!));
  if (line && !inherited && !told) return [];
  return name === null ? [] : [{ name, at: mention.first - 1, rule: "gap" }];
}

/** How long a label may be, in words. A judgement: longer ones are sentences. */
const LABEL = 12;

/** "The pilots' guild, on the same evening: 40 dead": a body that opens its sentence, and no verb between it and the colon before the number. */
export function labelled(doc: Doc, { mention, speakers, harm }: Looking): Giver[] {
  const { tokens } = doc;
  const { first, last } = mention.sentence;
  const colon = mention.first - 1;
  if (tokens[colon]?.text !== ":" || colon - first > LABEL || last <= colon) return [];
  if (tokens.slice(first, colon).some(({ upos }) => upos === "VERB" || upos === "AUX")) return [];
  const head = headAfter(tokens, { from: first });
  if (head < 0 || head === colon - 1) return [];
  const name = sourceAt(doc, { head, speakers });
  const acronym = harm && tokens.slice(first, head + 1).some(isLabel);
  const told = name !== null && (acronym || isBody(name, speakers));
  return told ? [{ name, at: colon, rule: "gap" }] : [];
}

/** What a line may count, which in capitals looks like an acronym: "DEAD: 40". */
const COUNTS: ReadonlySet<string> = new Set([...CUES, ...NOUNS].flatMap(({ forms }) => forms));

/** "LKG: 90 dead": an acronym that is no word for what is counted. */
function isLabel(token: Token): boolean {
  return isAcronym(token) && !COUNTS.has(token.lower);
}

function phraseStart(tokens: readonly Token[], { end, least }: { end: number; least: number }): number {
  let start = end;
  while (
    start > least &&
    /^(?:NOUN|PROPN|ADJ|DET|PART)$|^of$/.test(
      tokens[start - 1]?.lower === "of" ? "of" : (tokens[start - 1]?.upos ?? ""),
    )
  )
    start--;
  return start;
}

/** The source opens its clause: it stands first, or behind a comma, a semicolon or a conjunction. */
function isOpened(tokens: readonly Token[], { start, first }: { start: number; first: number }): boolean {
  return start === first || BOUNDARIES.has(tokens[start - 1]?.lower ?? "");
}

/** The noun before the first "of", else the last word. */
function headOf(tokens: readonly Token[], { start, end }: { start: number; end: number }): number {
  for (let at = start; at < end; at++) if (tokens[at]?.lower === "of") return at - 1;
  return end - 1;
}
