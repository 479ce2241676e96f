import type { Span, Speaker } from "../../../../model/index.ts";
import type { Doc } from "../../../../text/index.ts";
import { type Mention, tokensOver } from "../../measures/counted/mention.ts";
import { isGiving } from "./subjects.ts";

/** How far a verb of giving may stand from the source before it, in words: a relative clause may come between. A judgement. */
const REACH = 12;
/** Names shorter than this are too likely to be a part of something else. A judgement: acronyms of bodies mostly have three letters and more. */
const LEAST_NAME = 3;

/**
 * The last source of the report named before a verb of giving, and that before the number, whatever the parse makes of the sentence:
 * "the league, which walks from door to door, counts 215 dead". By {@link Speaker.name}.
 */
export function namedBefore(
  doc: Doc,
  { mention, speakers }: { mention: Mention; speakers: readonly Speaker[] },
): string | undefined {
  return speakers
    .flatMap((speaker) => namedIn(doc, { speaker, sentence: mention.sentence }))
    .filter(({ last }) => last <= mention.first)
    .toSorted((a, b) => b.last - a.last)
    .find(({ last }) => givesBetween(doc, { from: last, to: mention.first }))?.name;
}

function namedIn(doc: Doc, { speaker, sentence }: { speaker: Speaker; sentence: Span }) {
  const text = doc.text.slice(sentence.start, sentence.end);
  for (const name of [speaker.name, ...speaker.aliases]) {
    const at = name.length < LEAST_NAME ? -1 : text.indexOf(name);
    if (at < 0) continue;
    const start = sentence.start + at;
    return [{ name: speaker.name, last: tokensOver(doc, { start, end: start + name.length })[1] }];
  }
  return [];
}

function givesBetween({ tokens }: Doc, { from, to }: { from: number; to: number }): boolean {
  for (let at = Math.max(from, to - REACH); at < to; at++) {
    if (isGiving(tokens, at)) return at - from <= REACH;
  }
  return false;
}
