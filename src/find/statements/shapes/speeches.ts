import { claims, type Draft, drafted, type Phrase, type ReadSoFar, type Run } from "../draft.ts";
import { isFullName } from "../phrases/speaker-like.ts";
import { isFiniteVerb, subjectBefore } from "../phrases/subject.ts";
import { firstEndingAfter } from "../zones/positions.ts";
import type { Quotation } from "../zones/quotations.ts";
import type { Reading } from "../zones/zones.ts";

/** Gives each speech that no reporting word claims to the speaker of its neighbour in the paragraph, or of the open quotation before it. */
export function shareSpeakers(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const claimed = new Map<number, Draft>();
  for (const draft of drafts) if (draft.quoted) claimed.set(draft.content[0]!.start, draft);
  const out: Draft[] = [];
  reading.speeches.forEach((speech, i) => {
    if (claimed.has(speech.inner.start)) return;
    const donor = neighbour(reading, { speech, i, claimed, drafts: [...drafts, ...out] });
    if (!donor) return;
    const draft: Draft = { ...donor, rule: "shared-quote", content: [speech.inner], quoted: true };
    claimed.set(speech.inner.start, draft);
    out.push(draft);
  });
  return out;
}

/** A fragment of so many words in a sentence with a speaker, outside what it says so far, is that speaker's too: "due to the “very delicate situation”". A judgement: shorter ones are terms and nicknames. */
const FRAGMENT_WORDS = 4;

/** Long fragments that no content holds, with the speaker of their sentence. */
export function shareFragments(reading: Reading, { zone, drafts }: ReadSoFar): Draft[] {
  const donor = drafts.find((draft) => draft.source !== null);
  if (!donor) return [];
  const { tokens } = reading.doc;
  const [from, to] = [tokens[zone.first]!.start, tokens[zone.last - 1]!.end];
  return reading.fragments
    .filter(
      (q) =>
        q.start >= from &&
        q.end <= to &&
        reading.doc.text.slice(q.start, q.end).split(/\s+/).length >= FRAGMENT_WORDS,
    )
    .filter((q) => !drafts.some((draft) => claims(draft, q)))
    .map((q) => ({ ...donor, rule: "fragment", content: [q.inner], quoted: true }));
}

interface Asking {
  readonly speech: Quotation;
  readonly i: number;
  readonly claimed: ReadonlyMap<number, Draft>;
  readonly drafts: readonly Draft[];
}

function neighbour(reading: Reading, { speech, i, claimed, drafts }: Asking): Draft | null {
  const block = blockAt(reading, speech.start);
  const before = reading.speeches[i - 1];
  const after = reading.speeches[i + 1];
  const draftOf = (q: Quotation | undefined): Draft | null =>
    q ? (claimed.get(q.inner.start) ?? null) : null;
  if (before && blockAt(reading, before.start) === block && draftOf(before)) return draftOf(before);
  if (after && blockAt(reading, after.start) === block && draftOf(after)) return draftOf(after);
  const follows = before !== undefined && block - blockAt(reading, before.start) === 1;
  if (before && follows && !before.closed) return draftOf(before);
  const donor = follows && isWhole(reading, { speech, block }) ? draftOf(before) : null;
  // No word of that paragraph hands it over, so it is no part of what one does.
  if (donor) return { ...donor, cue: null };
  const spoken = drafts.findLast((draft) => draft.cue !== null && endOf(draft) <= speech.start);
  if (spoken && blockAt(reading, spoken.content[0]!.start) === block) return spoken;
  return aboutWhom(reading, speech);
}

/** Whether a paragraph is speech and nothing else: whoever spoke in the one before goes on. */
function isWhole({ doc }: Reading, { speech, block }: { speech: Quotation; block: number }): boolean {
  const { start, end } = doc.blocks[block] ?? { start: -1, end: -1 };
  return speech.start <= start && !/[\p{L}\p{N}]/u.test(doc.text.slice(speech.end, end));
}

/** Speech without a speaker, as whoever the sentence before it in the paragraph is about: "Dora Welk lost two boats. “My oar broke.”" */
function aboutWhom(reading: Reading, speech: Quotation): Draft | null {
  const { sentences, tokens } = reading.doc;
  const before = sentences[firstEndingAfter(sentences, speech.start) - 1];
  if (!before || blockAt(reading, before.start) !== blockAt(reading, speech.start)) return null;
  for (let head = before.first; head < before.last; head++) {
    const { deprel, head: verb } = tokens[head]!;
    if (!deprel.startsWith("nsubj") || tokens[verb]?.deprel !== "root") continue;
    const zone = { first: before.first, last: before.last, block: before.block, before: null, after: null };
    const source = subjectBefore(reading, {
      zone,
      at: finiteFrom(reading, { first: head + 1, last: verb }),
    });
    if (!source || !isSomeone(reading, source)) return null;
    return drafted({ rule: "orphan-quote", content: [speech.inner], quoted: true, cue: null, source });
  }
  return null;
}

function finiteFrom(reading: Reading, { first, last }: Run): number {
  for (let at = first; at < last; at++) if (isFiniteVerb(reading, reading.doc.tokens[at]!)) return at;
  return last;
}

/** One person: a name, or a noun for one. */
function isSomeone(reading: Reading, phrase: Phrase): boolean {
  const { lexicon, doc } = reading;
  const words = doc.tokens.slice(phrase.first, phrase.last);
  const named = [phrase, ...phrase.appositions].some((run) => isFullName(reading, run));
  return named || words.some(({ lower, xpos }) => xpos === "NN" && lexicon.personNouns.has(lower));
}

function endOf(draft: Draft): number {
  return draft.content.at(-1)!.end;
}

function blockAt(reading: Reading, at: number): number {
  return firstEndingAfter(reading.doc.blocks, at);
}
