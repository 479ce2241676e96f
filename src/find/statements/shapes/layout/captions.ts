import type { Block } from "../../../../text/index.ts";
import type { Draft, Phrase, Run } from "../../draft.ts";
import { hasNumber } from "../../phrases/content.ts";
import { isFiniteVerb } from "../../phrases/subject.ts";
import { overlapping, tokensIn } from "../../zones/positions.ts";
import type { Reading } from "../../zones/zones.ts";
import { placed } from "../placed.ts";
import { isBody } from "./brackets.ts";
import { creditIn } from "./credits.ts";
import { issued } from "./lists.ts";

/**
 * "TABLE 1. ARRIVALS (source: UNHCR)", "Evening counts of the guild": the rows, items and lines without a verb below it, up to the next text of another kind.
 */
export function readCaptions(reading: Reading): Draft[] {
  const drafts: Draft[] = [];
  let source: Phrase | null = null;
  let at = -1;
  for (const block of reading.doc.blocks.flatMap((one) => unitsOf(reading, one))) {
    if (block.kind === "rule") continue;
    at++;
    const caption = captionSource(reading, block) ?? bodyHeading(reading, { block, at });
    const run = tokensIn(reading.doc.tokens, block);
    if (caption) source = caption;
    else if (!isEntry(reading, { block, run })) source = null;
    else if (source && hasNumber(reading, run))
      drafts.push(placed({ rule: "caption", content: { start: block.start, end: block.end }, source }));
  }
  return drafts;
}

/** How long a caption may be, in code units. A judgement: a sentence or two; longer ones are paragraphs. */
const CAPTION = 200;

/** How long a line without a verb may be that is an entry of a list, in tokens. A judgement: a place and its number. */
const ENTRY = 14;

/** A row, an item, or a line without a verb that has a number: "Belmo, lower town ...... 197". */
function isEntry(reading: Reading, { block, run }: { block: Block; run: Run }): boolean {
  if (block.kind === "row" || block.kind === "item") return true;
  const line = block.kind === "paragraph" && run.last - run.first <= ENTRY;
  return line && hasNumber(reading, run) && !hasVerb(reading, run);
}

/**
 * A paragraph without a verb line by line: "DEAD (town hall)" and its entries below may stand without an empty line between them. One that opens with word of a new
 * list sentence by sentence: "The guild's bulletin is out. Dead: 18."
 */
function unitsOf(reading: Reading, block: Block): readonly Block[] {
  if (block.kind !== "paragraph") return [block];
  const text = reading.doc.text.slice(block.start, block.end);
  if (!text.includes("\n") || hasVerb(reading, tokensIn(reading.doc.tokens, block))) {
    const sentences = overlapping(reading.doc.sentences, block);
    const news = sentences.length > 1 && announced(reading, tokensIn(reading.doc.tokens, sentences[0]!));
    return news ? sentences.map(({ start, end }) => ({ ...block, start, end })) : [block];
  }
  return [...text.matchAll(/[^\n]+/g)].map((line) => {
    const start = block.start + line.index;
    return { ...block, start, end: start + line[0].length };
  });
}

/** How long word of a new list may be, in tokens. A judgement: a source with its place and a day. */
const NEWS = 18;

/** Whose list it is that has come in, without a number: "The guild's evening bulletin is out", "The guild has issued a new list". */
function announced(reading: Reading, run: Run): Phrase | null {
  const { lexicon, doc } = reading;
  if (run.last - run.first > NEWS || hasNumber(reading, run)) return null;
  const verbs = doc.tokens.slice(run.first, run.last).filter((token) => isFiniteVerb(reading, token));
  const arrives = verbs.every(
    ({ lower, lemma }) => lexicon.be.has(lower) || lexicon.perfect.has(lower) || lexicon.arriving.has(lemma),
  );
  const issues = issued(reading, run)?.source ?? null;
  return issues ?? (arrives ? creditIn(reading, run) : null);
}

/** Whether the words have a finite verb; before a colon, or of a count, one is a noun, whatever the tagger takes it for: "Figures: WFP". */
function hasVerb(reading: Reading, { first, last }: Run): boolean {
  const { tokens } = reading.doc;
  return tokens
    .slice(first, last)
    .some(
      (token) =>
        !reading.lexicon.books.has(token.lower) &&
        tokens[token.index + 1]?.text !== ":" &&
        isFiniteVerb(reading, token),
    );
}

function captionSource(reading: Reading, block: Block): Phrase | null {
  if (block.kind === "row" || block.end - block.start > CAPTION) return null;
  const run = tokensIn(reading.doc.tokens, block);
  // "- Fire brigade: 190 divers (source: harbour office)" is of its own number.
  if (block.kind === "item" && hasNumber(reading, run)) return null;
  const bracket = bracketAt(reading, run);
  const inside = bracket && (bodyIn(reading, { bracket, run }) ?? creditIn(reading, bracket));
  if (inside) return inside;
  const asked = /^(?:what|this|that|here)$/.test(reading.doc.tokens[run.first]?.lower ?? "");
  if (hasVerb(reading, run) && !(asked && block.kind !== "item"))
    return block.kind === "paragraph" ? announced(reading, run) : null;
  return creditIn(reading, run);
}

/** How many headings a report opens with whose body is its own: its letterhead. A judgement. */
const LETTERHEAD = 1;

/** "### Red Cross" above items: a heading inside the report that is the name of a body and nothing else. */
function bodyHeading(reading: Reading, { block, at }: { block: Block; at: number }): Phrase | null {
  if (block.kind !== "heading" || at < LETTERHEAD) return null;
  const { first, last } = tokensIn(reading.doc.tokens, block);
  const end = beforeMarks(reading, { first, last });
  const source = { first, last: end, appositions: [] };
  const words = reading.doc.tokens.slice(first, end);
  const group =
    words.length > 1 &&
    /^\p{Lu}/u.test(words[0]!.text) &&
    words.every(({ upos }) => /^(?:NOUN|PROPN|ADJ)$/.test(upos)) &&
    reading.lexicon.rulers.has(words.at(-1)!.lower);
  return group || isBody(reading, source) ? source : null;
}

/** The end of a line without the marks that close it: "**Red Cross**:". */
function beforeMarks({ doc }: Reading, { first, last }: Run): number {
  let end = last;
  while (end > first && /^[:*_.]+$/.test(doc.tokens[end - 1]!.text)) end--;
  return end;
}

/** The words inside the bracket at the end of a caption. */
function bracketAt(reading: Reading, { first, last }: Run): Run | null {
  const { tokens } = reading.doc;
  const close = Math.max(first, beforeMarks(reading, { first, last }) - 1);
  if (tokens[close]?.text !== ")") return null;
  let open = close - 1;
  while (open > first && tokens[open]!.text !== "(") open--;
  return open > first ? { first: open + 1, last: close } : null;
}

/** "BOATS BY PORT (LRS, 6 April)", "Dead (Ministry of Health)": the body that opens the bracket. */
function bodyIn(reading: Reading, { bracket, run }: { bracket: Run; run: Run }): Phrase | null {
  const { lexicon, doc } = reading;
  let last = bracket.first;
  while (last < bracket.last && !/^[,;]$/.test(doc.tokens[last]!.text)) last++;
  const source = { first: bracket.first, last, appositions: [] };
  const { text = "" } = doc.tokens[bracket.first] ?? {};
  const dated = doc.tokens
    .slice(last, bracket.last)
    .some(({ lower }) => /\d/.test(lower) || lexicon.timeWords.has(lower));
  const acronym = last === bracket.first + 1 && /^\p{Lu}{2,}$/u.test(text) && !lexicon.noBodies.has(text);
  // "Lake Rescue Service (LRS)" alone names nobody behind the rows.
  const alone = last === bracket.last;
  const before = doc.tokens.slice(run.first, bracket.first);
  if (alone && before.some(({ lower }) => lexicon.groupNouns.has(lower))) return null;
  return isBody(reading, source) || (acronym && dated) ? source : null;
}
