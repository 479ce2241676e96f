import type { Span } from "../../../../model/index.ts";
import type { Block } from "../../../../text/index.ts";
import type { Draft, Phrase } from "../../draft.ts";
import { hasNumber } from "../../phrases/content.ts";
import { isFullName } from "../../phrases/speaker-like.ts";
import { tokensIn } from "../../zones/positions.ts";
import type { Reading } from "../../zones/zones.ts";
import { placed } from "../placed.ts";
import { isBody } from "./brackets.ts";
import { phraseIn } from "./phrase-in.ts";

/** How long a paragraph may be whose last words credit all of it, in code units. A judgement: three or four sentences. */
const LONGEST = 400;

/**
 * Sources that stand behind what they vouch for, apart from its sentence: "… had been 4,150. (Camp Guild)", "Found: 390. Source: the guild.", "Four drowned. — Orlo
 * Police", and "Source: the guild" below rows and items.
 */
export function readFooters(reading: Reading): Draft[] {
  const { blocks } = reading.doc;
  const drafts: Draft[] = [];
  let rows: Block[] = [];
  for (const block of blocks) {
    if (block.kind === "rule") continue;
    const listed = block.kind === "row" || block.kind === "item";
    const below = rows.length > 0 ? wholeLine(reading, block) : null;
    if (below) for (const row of rows) drafts.push(...footed(reading, { content: row, source: below }));
    else if (!listed) rows = [];
    if (listed && !below) rows.push(block);
    drafts.push(...closing(reading, block));
  }
  return drafts;
}

function footed(reading: Reading, { content, source }: { content: Span; source: Phrase }): Draft[] {
  if (!hasNumber(reading, tokensIn(reading.doc.tokens, content))) return [];
  return [placed({ rule: "footer", content: { start: content.start, end: content.end }, source })];
}

const LABEL = "(?:data )?sources?:[ \\t]{0,4}";

/** "Source: the guild" alone. */
const ALONE = new RegExp(`^[*_>( \\t]{0,6}${LABEL}([^\\n]{2,80}?)[).*_ \\t]{0,6}$`, "i");

function wholeLine({ doc }: Reading, { start, end }: Block): Phrase | null {
  const found = end - start > LONGEST ? null : ALONE.exec(doc.text.slice(start, end));
  return found ? phraseIn(doc, spanOf(start + found[0].indexOf(found[1]!), found[1]!)) : null;
}

/** What closes a paragraph behind its last full stop: a bracket, a label or a dash. */
const CLOSING = [
  { form: /[.!?:;]["”]?\s{1,3}[([]([^()[\]\n]{2,80})[)\]]\.?$/, labelled: false },
  { form: new RegExp(`[.!?;]["”]?\\s{1,3}[([]?${LABEL}([^\\n()]{2,80}?)[)\\].]{0,2}$`, "i"), labelled: true },
  { form: /[.!?;]\s{0,3}(?:—|–|--?)\s{0,3}([^.\n—–]{2,60})\.?$/, labelled: false },
] as const;

/** How far from the end of its paragraph a credit may begin, in code units: the longest of the forms above. */
const TAIL = 120;

function closing(reading: Reading, block: Block): Draft[] {
  if (block.kind === "row" || block.kind === "heading" || block.end - block.start > LONGEST) return [];
  const { doc } = reading;
  const from = Math.max(block.start, block.end - TAIL);
  const tail = doc.text.slice(from, block.end).trimEnd();
  for (const { form, labelled } of CLOSING) {
    const found = form.exec(tail);
    if (!found) continue;
    const [whole, written = ""] = found;
    const named = /^(?:data )?sources?:\s*/i.exec(written)?.[0].length ?? 0;
    const start = from + found.index + whole.lastIndexOf(written) + named;
    const source = phraseIn(doc, spanOf(start, written.slice(named)));
    if (!source || (!(labelled || named > 0) && !isCredit(reading, source))) continue;
    return footed(reading, { content: { start: block.start, end: from + found.index + 1 }, source });
  }
  return [];
}

/** A body or a person in full, and no newsroom. */
function isCredit(reading: Reading, source: Phrase): boolean {
  const { lexicon, doc } = reading;
  const words = doc.tokens.slice(source.first, source.last);
  const media = words.some(
    ({ lower, text }) =>
      lexicon.mediaNames.has(lower) || lexicon.mediaNames.has(text) || lexicon.mediaNouns.has(lower),
  );
  const [first, last] = [words[0]!, words.at(-1)!];
  const group = /^\p{Lu}/u.test(first.text) && lexicon.groupNouns.has(last.lower);
  return !media && (group || isBody(reading, source) || isFullName(reading, source));
}

function spanOf(start: number, { length }: string): Span {
  return { start, end: start + length };
}
