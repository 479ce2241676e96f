import type { Act, Span } from "../../../model/index.ts";
import type { Draft, Phrase, Run } from "../draft.ts";
import { firstEndingAfter } from "../zones/positions.ts";
import type { Reading } from "../zones/zones.ts";
import type { Labelled, Labelling } from "./label.ts";

/** The statement that one way of the labeller to read a word makes. */
export function draftOf(
  reading: Reading,
  { head, cue, source, content, score, share }: Labelling & Pick<Labelled, "head" | "score">,
): Draft {
  const spans = clipped(reading, { content, head }).map((run) => spanOfRun(reading, run));
  const quoted = spans.every((span) => isQuoted(reading, span));
  return {
    rule: "learned",
    content: spans,
    quoted,
    cue,
    act: actOf(reading, { head, quoted }),
    source: source ? phraseOf(reading, source) : null,
    via: [],
    score,
    sure: Math.log(share),
  };
}

/** Content without a leading "that", and on the cue's side of a semicolon: a new clause there is the report's own again. */
function clipped(reading: Reading, { content, head }: { content: readonly Run[]; head: number }): Run[] {
  const { tokens } = reading.doc;
  const end = content.at(-1)!.last;
  const stop =
    range({ first: head, last: end }).find((at) => tokens[at]!.text === ";" && !isInSpeech(reading, at)) ??
    end;
  const kept = content
    .map(({ first, last }) => ({
      first: tokens[first]!.lower === "that" ? first + 1 : first,
      last: first > head ? Math.min(last, stop) : last,
    }))
    .filter((run) => run.last > run.first);
  return kept.length > 0 ? kept : [...content];
}

function isInSpeech(reading: Reading, at: number): boolean {
  const { start } = reading.doc.tokens[at]!;
  return reading.speeches.some((q) => q.start <= start && start < q.end);
}

/** From the first character of a run to its last. */
export function spanOfRun(reading: Reading, { first, last }: Run): Span {
  const { tokens } = reading.doc;
  return { start: tokens[first]!.start, end: tokens[last - 1]!.end };
}

function isQuoted(reading: Reading, span: Span): boolean {
  return reading.speeches.some((q) => q.start <= span.start + 1 && span.end <= q.end + 1);
}

/** The act of a cue that the lexicon knows; else speech where it is quoted, and a stance where it is not. */
function actOf(reading: Reading, { head, quoted }: { head: number; quoted: boolean }): Act {
  const word = reading.doc.tokens[head]!.lower;
  const { verbs, nouns } = reading.lexicon;
  const known =
    verbs.find((verb) => verb.forms.includes(word)) ?? nouns.find((noun) => noun.forms.includes(word));
  return known?.act ?? (quoted ? "say" : "believe");
}

/** A source of the labeller, cut at its commas: what follows the first describes it. "Water: The utility" has a label before it. */
function phraseOf(reading: Reading, run: Run): Phrase {
  const { tokens } = reading.doc;
  const { last } = run;
  const colon = range(run).findLast((at) => tokens[at]!.text === ":" && at + 1 < last) ?? run.first - 1;
  const first = colon + 1;
  const cuts = range({ first: first + 1, last }).filter((at) => tokens[at]!.text === ",");
  const ends = [...cuts, last];
  const appositions = cuts
    .map((cut, k) => ({ first: cut + 1, last: ends[k + 1]! }))
    .filter((run) => run.last > run.first);
  return { first, last: Math.max(first + 1, ends[0]!), appositions };
}

/** The tokens of a run. */
export function range({ first, last }: Run): number[] {
  return Array.from({ length: last - first }, (_, k) => first + k);
}

/** Whether what is said before its reporting word begins in the midst of a clause: "[a dozen huts had] burned down, the elders found". */
export function opensMidClause({ doc }: Reading, { content, cue }: Draft): boolean {
  const [first] = content;
  if (!first || !cue || first.start >= doc.tokens[cue.first]!.start) return false;
  const at = firstEndingAfter(doc.tokens, first.start);
  const before = doc.tokens[at - 1];
  if (!before || doc.sentences.some((sentence) => sentence.first === at)) return false;
  return !/^(?:PUNCT|CCONJ)$/.test(before.upos);
}
