import type { Block } from "../../../../text/index.ts";
import { type Draft, drafted, type Run } from "../../draft.ts";
import { givesNumbers } from "../../lexicon/giving.ts";
import { phraseAfter } from "../../phrases/phrase-after.ts";
import { subjectBefore } from "../../phrases/subject.ts";
import type { Reading } from "../../zones/zones.ts";
import { placed } from "../placed.ts";

/**
 * "According to the guild, the losses are as follows:", and a list below it: whoever has the word where a paragraph ends in a colon says each item.
 * An item that hands the word to somebody else is that one's. `drafts` are those of the report's own wording.
 */
export function readLists(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const { doc } = reading;
  const listed: Draft[] = [];
  let lead: Draft | null = null;
  for (const block of doc.blocks) {
    if (block.kind === "item") {
      if (lead?.source && !drafts.some((draft) => isInside(reading, { draft, block })))
        listed.push({
          ...placed({ rule: "list", content: { start: block.start, end: block.end }, source: lead.source }),
          act: lead.act,
        });
    } else lead = block.kind === "paragraph" ? leadIn(reading, { block, drafts }) : null;
  }
  return listed;
}

/** What the last sentence of a paragraph says that ends in a colon, or `null`. */
function leadIn(
  reading: Reading,
  { block, drafts }: { block: Block; drafts: readonly Draft[] },
): Draft | null {
  const { doc } = reading;
  if (doc.text[block.end - 1] !== ":") return null;
  const sentence = doc.sentences.findLast(({ start, end }) => start >= block.start && end <= block.end);
  if (!sentence) return null;
  const inside = drafts.findLast(
    ({ cue, source }) =>
      cue !== null && source !== null && cue.first >= sentence.first && cue.last <= sentence.last,
  );
  return inside?.act === "deny"
    ? null
    : (inside ?? issued(reading, { first: sentence.first, last: sentence.last }));
}

/** "The guild issued the following results:", "Losses, compiled by the guild:": who gives what the list below holds, where nothing is said yet. */
export function issued(reading: Reading, run: Run): Draft | null {
  const { lexicon, doc } = reading;
  const zone = reading.zones.find(({ first, last }) => first <= run.last - 1 && last >= run.last - 1);
  if (!zone) return null;
  for (let at = run.last - 2; at > run.first; at--) {
    const { lower, upos, xpos } = doc.tokens[at]!;
    if (upos === "NOUN") continue;
    if (!givesNumbers(lexicon, lower)) continue;
    const by = doc.tokens[at + 1]?.lower === "by";
    if (!by && xpos === "VBN" && !lexicon.perfect.has(doc.tokens[at - 1]!.lower)) continue;
    const source = by ? phraseAfter(reading, { zone, at: at + 2 }) : subjectBefore(reading, { zone, at });
    if (source && (by || source.first < at))
      return drafted({ rule: "list", content: [], cue: { first: at, last: at + 1 }, act: "report", source });
  }
  return null;
}

function isInside({ doc }: Reading, { draft, block }: { draft: Draft; block: Block }): boolean {
  const token = draft.cue ? doc.tokens[draft.cue.first] : undefined;
  return draft.source !== null && token !== undefined && token.start >= block.start && token.end <= block.end;
}
