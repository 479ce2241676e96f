import type { Act, Span } from "../../model/index.ts";
import type { Draft, Phrase, Run } from "./draft.ts";
import type { Labelled } from "./labeller/label.ts";
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
    .filter((draft) => draft.source !== null || draft.quoted || draft.content.length === 1);
  return [
    ...drafts.map((draft) => (isSettled(draft) ? draft : refined(reading, { draft, labelled }))),
    ...added,
  ];
}

/** Rules that know more of the form of what they read than the labeller does. */
const SETTLED = new Set(["quoting", "fragment", "denial", "table", "caption", "label", "turn"]);

function isSettled(draft: Draft): boolean {
  return draft.cue === null || draft.quoted || draft.via.length > 0 || SETTLED.has(draft.rule);
}

function refined(
  reading: Reading,
  { draft, labelled }: { draft: Draft; labelled: readonly Labelled[] },
): Draft {
  const one = labelled.find(({ head }) => draft.cue!.first <= head && head < draft.cue!.last);
  if (!one) return draft;
  const { content, quoted, cue } = draftOf(reading, one);
  return { ...draft, content, quoted, cue, score: one.score };
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
  const kept = content.flatMap(({ first, last }) => {
    const start = tokens[first]!.lower === "that" && last - first > 1 ? first + 1 : first;
    const cut = range({ first: start, last }).find(
      (at) => at > head && tokens[at]!.text === ";" && start > head,
    );
    return [{ first: start, last: cut ?? last }].filter((run) => run.last > run.first);
  });
  return kept.length > 0 ? kept : [...content];
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
