import type { Span, Speaker } from "../../model/index.ts";
import type { Doc } from "../../text/index.ts";
import { type Mention, tokensOver } from "./mention.ts";

/** Verbs with which a source gives a number as its own, without a clause of content: "the union counts 487 dead". */
const GIVES =
  /^(?:counts?|counted|puts?|gave|gives|lists?|listed|documents|documented|records?|recorded|registers|registered|estimates?|estimated|cuts?|raised|revised|lowered|published|confirmed|spoke|spoken|speaks?|talked|disputed|tallied|verified)$/;
/** Words behind a source that make a number its own: "by United Nations estimates". */
const OWNS = /^(?:estimates?|figures?|counts?|data|numbers|statistics|records)$/;
/** How far the verb may stand from the source and from the number, in words. */
const REACH = 12;
/** Names shorter than this are too likely to be a part of something else. */
const LEAST_NAME = 3;

/**
 * The source that gives a number as its own in a sentence that holds no statement about it, by {@link Speaker.name}: the last one named
 * before a verb of counting, or one behind "according to" or before "estimates". `undefined` where there is none.
 */
export function givenBy(
  doc: Doc,
  { mention, speakers }: { mention: Mention; speakers: readonly Speaker[] },
): string | undefined {
  const named = speakers.flatMap((speaker) => namesIn(doc, { speaker, sentence: mention.sentence }));
  const before = named.filter(({ last }) => last <= mention.first).toSorted((a, b) => b.last - a.last);
  const giver = before.find(({ last }) => givesBetween(doc, { from: last, to: mention.first }));
  if (giver) return giver.name;
  return named.find(({ first, last }) => first >= mention.last && owns(doc, { first, last }))?.name;
}

interface Named {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

function namesIn(doc: Doc, { speaker, sentence }: { speaker: Speaker; sentence: Span }): Named[] {
  const text = doc.text.slice(sentence.start, sentence.end);
  for (const name of [speaker.name, ...speaker.aliases]) {
    const at = name.length < LEAST_NAME ? -1 : text.indexOf(name);
    if (at < 0) continue;
    const start = sentence.start + at;
    const [first, last] = tokensOver(doc, { start, end: start + name.length });
    return [{ name: speaker.name, first, last }];
  }
  return [];
}

function givesBetween({ tokens }: Doc, { from, to }: { from: number; to: number }): boolean {
  for (let at = Math.max(from, to - REACH); at < to; at++) {
    if (GIVES.test(tokens[at]?.lower ?? "")) return at - from <= REACH;
  }
  return false;
}

function owns({ tokens }: Doc, { first, last }: { first: number; last: number }): boolean {
  const before = tokens[first - 1]?.lower === "the" ? first - 2 : first - 1;
  if (tokens[before]?.lower === "to" && tokens[before - 1]?.lower === "according") return true;
  return tokens[before]?.lower === "by" && OWNS.test(tokens[last]?.lower ?? "");
}
