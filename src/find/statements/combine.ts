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

/** Readings of one reporting word, of which one is right at most. */
export type Rivals = readonly [Draft, ...Draft[]];

/**
 * Joins the two. For a word that both take for a cue there are up to three readings: the rules', the rules' source with the labeller's content, and the
 * labeller's. Rules that know a form that the labeller never saw, a relay, a denial, a table, stand alone; so does what only one of the two found.
 */
export function combine(reading: Reading, { drafts, labelled }: Found): Rivals[] {
  const ruled = new Set(drafts.flatMap((draft) => (draft.cue ? range(draft.cue) : [])));
  const added = labelled
    .filter((one) => !ruled.has(one.head) && !range(one.cue).some((at) => ruled.has(at)))
    .map((one) => draftOf(reading, one))
    .filter((draft) => !isLeadIn(reading, draft))
    .filter((draft) => draft.source !== null || draft.quoted || draft.content.length === 1);
  const ours = merged(drafts).map((draft) => rivalsOf(reading, { draft, drafts, labelled }));
  return [...ours, ...merged(added).map((draft): Rivals => [draft])];
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
  return draft.settled === true || draft.cue === null || draft.via.length > 0 || SETTLED.has(draft.rule);
}

/** What the rules and the labeller make of one cue. */
function rivalsOf(reading: Reading, { draft, drafts, labelled }: Found & { readonly draft: Draft }): Rivals {
  const one = labelled.find(({ head }) => draft.cue && draft.cue.first <= head && head < draft.cue.last);
  if (!one) return [draft];
  const ours = { ...draft, score: one.score, sure: one.sure };
  const theirs = draftOf(reading, one);
  if (isSettled(draft) || !mayStandFor(reading, { theirs, draft })) return [ours];
  if (drafts.some((other) => swallows(reading, { theirs, draft, other }))) return [ours];
  const { content, quoted, cue, source } = theirs;
  const moved: Draft = { ...ours, content, quoted, cue, refined: "content" };
  const all: Draft = { ...moved, source, refined: "all" };
  const sameSource = source?.first === draft.source?.first && source?.last === draft.source?.last;
  const sameContent =
    content.length === draft.content.length && content.every((span, i) => isSame(span, draft.content[i]!));
  // Whose report or claim it is stands before the noun; the labeller looks for a subject.
  const variants = [...(sameContent ? [] : [moved]), ...(sameSource || draft.rule === "noun" ? [] : [all])];
  return [{ ...ours, refined: sameContent && sameSource ? "same" : "none" }, ...variants];
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Whether the labeller's content runs on into what another reporting word of the same speaker carries: "promised A and ordered B". */
function swallows(
  reading: Reading,
  { theirs, draft, other }: { theirs: Draft; draft: Draft; other: Draft },
): boolean {
  if (other.cue === null || other.cue.first === draft.cue?.first) return false;
  const word = spanOfRun(reading, other.cue);
  const inside = (one: Draft): boolean => one.content.some((span) => overlapOf(span, word) > 0);
  return inside(theirs) && !inside(draft) && word.start >= draft.content.at(-1)!.end;
}

/** Whether the labeller's content is about the same words, in the same sentence unless it is speech, and no shorter list. */
function mayStandFor(reading: Reading, { theirs, draft }: { theirs: Draft; draft: Draft }): boolean {
  const { content, quoted } = theirs;
  if (!content.some((span) => draft.content.some((ours) => overlapOf(span, ours) > 0))) return false;
  const sentence = overlapping(reading.doc.sentences, draft.content[0]!)[0];
  if (!quoted && sentence && content[0]!.start < sentence.start) return false;
  return draft.quoted || !cutsList(reading, { whole: draft.content[0]!, part: content[0]! });
}

function range({ first, last }: Run): number[] {
  return Array.from({ length: last - first }, (_, k) => first + k);
}

function draftOf(reading: Reading, { head, cue, source, content, score, sure }: Labelled): Draft {
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
    sure,
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
