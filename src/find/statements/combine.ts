import { type Act, bySpan, overlapOf, type Span } from "../../model/index.ts";
import type { Draft, Phrase, Run } from "./draft.ts";
import type { Labelled } from "./labeller/label.ts";
import { overlapping } from "./positions.ts";
import type { Reading } from "./zones.ts";

/** What the rules and the labeller found, as one list. */
export interface Found {
  readonly drafts: readonly Draft[];
  readonly labelled: readonly Labelled[];
}

/**
 * Joins the two. What the rules read in quotation marks, of relays, denials and tables stands; of other words that both read as a cue the rules name the
 * source and the labeller says how far the content goes; and the labeller adds what the rules have no words for.
 */
export function combine(reading: Reading, { drafts, labelled }: Found): Draft[] {
  const ruled = new Set(drafts.flatMap((draft) => (draft.cue ? range(draft.cue) : [])));
  const added = labelled
    .filter((one) => !ruled.has(one.head) && !range(one.cue).some((at) => ruled.has(at)))
    .map((one) => draftOf(reading, one))
    .filter((draft) => !isLeadIn(reading, draft))
    .filter((draft) => draft.source !== null || draft.quoted || draft.content.length === 1);
  const ours = drafts.map((draft) =>
    isSettled(draft) ? scored(draft, labelled) : refined(reading, { draft, labelled }),
  );
  return merged([...ours, ...added]);
}

/** "Chad: the agency counts 3,400": a colon without a reporting word hands over to nobody but the people of a transcript. */
function isLeadIn(reading: Reading, { cue, source, quoted }: Draft): boolean {
  const { tokens } = reading.doc;
  const colon = cue !== null && cue.last - cue.first === 1 && tokens[cue.first]!.text === ":";
  return colon && !quoted && source !== null && /\p{Ll}/u.test(tokens[source.last - 1]!.text);
}

/** Speech that one reporting word carries is one attribution, in as many pieces as there are quotations. */
function merged(drafts: readonly Draft[]): Draft[] {
  const byCue = new Map<string, Draft>();
  drafts.forEach((draft, i) => {
    const key = draft.quoted && draft.cue ? `${draft.cue.first} ${draft.source?.first ?? "-"}` : `#${i}`;
    const known = byCue.get(key);
    const content = known ? [...known.content, ...draft.content].sort(bySpan) : draft.content;
    byCue.set(key, known ? { ...known, content } : draft);
  });
  return [...byCue.values()];
}

/** Whether the labeller stopped at a comma or before “and that” inside what the rules take as one: they know what ends speech behind a comma, it mostly met a list. */
function cutsList(reading: Reading, { whole, part }: { whole: Span; part: Span }): boolean {
  const { text } = reading.doc;
  return (
    part.end < whole.end &&
    part.start <= whole.start + 5 &&
    /^(?:,| and that )/.test(text.slice(part.end, whole.end))
  );
}

function scored(draft: Draft, labelled: readonly Labelled[]): Draft {
  const one = labelled.find(({ head }) => draft.cue && draft.cue.first <= head && head < draft.cue.last);
  return one ? { ...draft, score: one.score } : draft;
}

/** Rules that know more of the form of what they read than the labeller does. */
const SETTLED = new Set([
  "quoting",
  "fragment",
  "denial",
  "toll",
  "bracket",
  "table",
  "caption",
  "label",
  "turn",
]);

function isSettled(draft: Draft): boolean {
  // The labeller takes "rejected reports that" for one cue; what is denied are the reports.
  if (draft.act === "deny" && draft.rule === "object") return true;
  return (
    draft.settled === true ||
    draft.cue === null ||
    draft.quoted ||
    draft.via.length > 0 ||
    SETTLED.has(draft.rule)
  );
}

function refined(
  reading: Reading,
  { draft, labelled }: { draft: Draft; labelled: readonly Labelled[] },
): Draft {
  const one = labelled.find(({ head }) => draft.cue!.first <= head && head < draft.cue!.last);
  if (!one) return draft;
  const { content, quoted, cue } = draftOf(reading, one);
  if (!content.some((span) => draft.content.some((ours) => overlapOf(span, ours) > 0))) return draft;
  const sentence = overlapping(reading.doc.sentences, draft.content[0]!)[0];
  if (!quoted && sentence && content[0]!.start < sentence.start) return draft;
  if (cutsList(reading, { whole: draft.content[0]!, part: content[0]! }))
    return { ...draft, score: one.score, refined: true };
  const same =
    content.length === 1 &&
    content[0]!.start === draft.content[0]!.start &&
    content[0]!.end === draft.content[0]!.end;
  return { ...draft, content, quoted, cue, score: one.score, refined: !same };
}

function range({ first, last }: Run): number[] {
  return Array.from({ length: last - first }, (_, k) => first + k);
}

function draftOf(reading: Reading, { head, cue, source, content, score }: Labelled): Draft {
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

function spanOfRun(reading: Reading, { first, last }: Run): Span {
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

/** A source of the labeller, cut at its commas: what follows the first describes it. */
function phraseOf(reading: Reading, { first, last }: Run): Phrase {
  const { tokens } = reading.doc;
  const cuts = range({ first: first + 1, last }).filter((at) => tokens[at]!.text === ",");
  const ends = [...cuts, last];
  const appositions = cuts
    .map((cut, k) => ({ first: cut + 1, last: ends[k + 1]! }))
    .filter((run) => run.last > run.first);
  return { first, last: Math.max(first + 1, ends[0]!), appositions };
}
