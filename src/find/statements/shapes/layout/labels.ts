import type { Token } from "../../../../text/index.ts";
import type { Draft, Phrase, Run } from "../../draft.ts";
import { hasNumber, isClause } from "../../phrases/content.ts";
import { isFullName } from "../../phrases/speaker-like.ts";
import { isFiniteVerb } from "../../phrases/subject.ts";
import { firstIn, tokensIn } from "../../zones/positions.ts";
import type { Reading } from "../../zones/zones.ts";
import { placed } from "../placed.ts";

/** How long a label before a colon may be, in tokens. A judgement: the name of a ministry. */
const LONGEST = 8;

/** "Lake Rescue Service: 37 drowned", "09:40 - Harbour office: the pier is closed", and the turns of a transcript ("HOST: …"). */
export function readLabels(reading: Reading): Draft[] {
  const { doc } = reading;
  const drafts: Draft[] = [];
  const turns: Draft[] = [];
  for (const block of doc.blocks) {
    if (block.kind === "row" || block.kind === "rule") continue;
    const inside = tokensIn(doc.tokens, block);
    const first = behindTime(reading, inside);
    const label = labelAt(reading, { first, last: inside.last });
    if (!label) continue;
    const { source } = label;
    const behind = { first: label.colon + 1, last: inside.last };
    const start = doc.tokens[behind.first]!.start;
    const turn = block.kind === "paragraph" && isTurn(reading, source);
    const speaks = !turn && speaksFor(reading, { source, behind: sentenceAt(reading, behind) });
    if (speaks)
      drafts.push(
        placed({
          rule: "label",
          content: { start, end: endAt(reading, behind) },
          source: named(reading, source),
        }),
      );
    else if (turn || (block.kind === "paragraph" && isFullName(reading, source)))
      turns.push({
        ...placed({ rule: "turn", content: { start, end: block.end }, source }),
        act: "say",
        quoted: true,
      });
  }
  return [...drafts, ...repeated(reading, turns)];
}

/** Behind the time that opens an entry of a live report: "09:40 -", "14.05 GMT |". */
function behindTime({ doc }: Reading, { first, last }: Run): number {
  if (!/^\d{1,2}[:.h]\d{2}$/.test(doc.tokens[first]?.text ?? "")) return first;
  let at = first + 1;
  while (
    at < last &&
    at < first + 4 &&
    /^(?:[ap]\.?m\.?|gmt|utc|local|time|[-–—|:•])$/i.test(doc.tokens[at]!.text)
  )
    at++;
  return at;
}

/** How long a bracket behind a label may be, in tokens: "QUELL (voiced over):", "REPORTER (Nora Quell, in Selan):". A judgement by these two, with some room. */
const ASIDE = 12;

/** What stands before a colon near the start, without a bracket, with something behind it. */
function labelAt({ doc }: Reading, { first, last }: Run): { source: Phrase; colon: number } | null {
  let open = -1;
  for (let at = first + 1; at < last - 1 && at < first + LONGEST + (open < 0 ? 0 : ASIDE); at++) {
    const { text } = doc.tokens[at]!;
    if (text === "(" && open < 0) open = at;
    const closed = open < 0 || doc.tokens[at - 1]!.text === ")";
    if (text === ":" && closed)
      return { source: { first, last: open < 0 ? at : open, appositions: [] }, colon: at };
  }
  return null;
}

/** "Dora Welk, mayor" before a colon: the name, and what it is. */
function named({ doc }: Reading, { first, last }: Phrase): Phrase {
  const comma = firstIn(doc.tokens, { first: first + 1, last, is: ({ text }) => text === "," });
  return comma < 0
    ? { first, last, appositions: [] }
    : { first, last: comma, appositions: [{ first: comma + 1, last }] };
}

/** The turns of a transcript: somebody has more than one, while "FUNDING:" heads one paragraph of a situation report. */
function repeated(reading: Reading, turns: readonly Draft[]): Draft[] {
  const label = ({ source }: Draft): string => reading.doc.tokens[source!.last - 1]!.text;
  const count = new Map<string, number>();
  for (const turn of turns) count.set(label(turn), (count.get(label(turn)) ?? 0) + 1);
  const hosted = turns.some((turn) => reading.lexicon.hosts.has(label(turn).toLowerCase()));
  return turns.filter((turn) => hosted || (isTurn(reading, turn.source!) && count.get(label(turn))! > 1));
}

/** The rest of the sentence. */
function sentenceAt({ doc }: Reading, { first, last }: Run): Run {
  const sentence = doc.sentences.find((s) => s.first <= first && first < s.last);
  return { first, last: Math.min(sentence?.last ?? last, last) };
}

function endAt(reading: Reading, run: Run): number {
  const token = reading.doc.tokens[sentenceAt(reading, run).last - 1]!;
  return /^[.;]$/.test(token.text) ? token.start : token.end;
}

/**
 * Whether a label is somebody who says what follows: a body that gives a number or a sentence, a person who gives a sentence. "Evacuees: 4,200" and
 * "Schools: 40 shut" are counts of those they name.
 */
function speaksFor(reading: Reading, { source, behind }: { source: Phrase; behind: Run }): boolean {
  const { lexicon, doc } = reading;
  const { first, last } = named(reading, source);
  const words = doc.tokens.slice(first, last);
  if (words.length === 0 || words.some((token) => isFiniteVerb(reading, token) || /^\d/.test(token.text)))
    return false;
  const head = headOf(reading, words);
  const clause = isClause(reading, behind);
  if (lexicon.bodyNames.test(words.map(({ text }) => text).join(" "))) return true;
  const plural = head.xpos === "NNS" || lexicon.plurals.has(head.lower);
  if (words.length > 1 && lexicon.groupNouns.has(head.lower) && !plural)
    return clause || hasNumber(reading, behind);
  if (!clause) return false;
  const described =
    named(reading, source).appositions.length > 0 || words.some((token) => lexicon.titles.has(token.lower));
  return lexicon.personNouns.has(head.lower) || (described && isFullName(reading, { first, last }));
}

/** The noun before the first preposition: of "Ministry of Health" the first. */
function headOf({ lexicon }: Reading, words: readonly Token[]): Token {
  const link = words.findIndex(({ lower }, i) => i > 0 && lexicon.prepositions.has(lower));
  return words[link > 0 ? link - 1 : words.length - 1]!;
}

/** A turn of a transcript: a name in capitals alone, or one who leads through it ("Question:"). */
function isTurn({ doc, lexicon }: Reading, { first, last }: Phrase): boolean {
  const words = doc.tokens.slice(first, last).map((token) => token.text);
  if (words.length === 1 && lexicon.hosts.has(words[0]!.toLowerCase())) return true;
  return (
    words.length <= 4 &&
    words.every((word) => /^[\p{Lu}.'’-]+$/u.test(word)) &&
    words.some((word) => word.length > 2)
  );
}
