import type { Span } from "../../../../model/index.ts";
import type { Run } from "../../draft.ts";
import { type Frame, WEIGHTY } from "../../lexicon/cue.ts";
import { contentEnd, hasNumber, isClause, spanOf } from "../../phrases/content.ts";
import { isFiniteVerb } from "../../phrases/subject.ts";
import type { Reading, Zone } from "../../zones/zones.ts";
import type { VerbAt } from "./cues.ts";

/** What follows a reporting verb as its content, and the rule that says so. */
export interface Following {
  readonly rule: string;
  readonly span: Span;
  /** Whether its form alone shows where it ends. */
  readonly settled?: boolean;
}

/** What follows the verb as its content, by the first frame of the verb that fits. */
export function followed(
  reading: Reading,
  of: { zone: Zone; cue: VerbAt; behind: number },
): Following | null {
  const { zone, cue, behind } = of;
  const { lexicon } = reading;
  const { tokens } = reading.doc;
  if (behind >= zone.last) return null;
  const next = tokens[behind]!;
  const frames = new Set<Frame>(cue.verb.frames);
  if (next.lower === "that" && isRelative(reading, { cue, at: behind })) return null;
  if (next.lower === "that" && (frames.has("clause") || frames.has("that")))
    return taken(reading, { zone, first: behind + 1, rule: "that" });
  if (next.text === ":") return taken(reading, { zone, first: behind + 1, rule: "colon" });
  if (/^[,.;]$/.test(next.text)) return null;
  if (frames.has("clause") && next.lower === "to" && tokens[behind + 1]?.lower === "have")
    return taken(reading, { zone, first: behind, rule: "to" });
  if (frames.has("question") && isQuestion(reading, { first: behind, last: zone.last }))
    return taken(reading, { zone, first: behind, rule: "question" });
  if (frames.has("to")) {
    const to = tokens
      .slice(cue.last, Math.min(zone.last, cue.last + 14))
      .some((token) => token.lower === "to");
    const unnamed = tokens.slice(cue.last, cue.last + 8).some((token) => lexicon.anonymity.has(token.lower));
    if (unnamed) return null;
    if (to) return taken(reading, { zone, first: cue.last, rule: "to" });
  }
  if (tellsWhen(reading, { zone, cue, behind })) return null;
  const rest = { first: behind, last: contentEnd(reading, { zone, at: behind }) };
  const thing = numberOf(reading, { cue, rest });
  if (thing && frames.has("object")) return { rule: "object", span: thing, settled: true };
  if (frames.has("clause") && isClause(reading, rest))
    return taken(reading, { zone, first: behind, rule: "clause" });
  return takenPhrase(reading, { zone, cue, frames });
}

/** "believes after a look at pictures | that leaked out": behind an adjunct, "that" with a verb right behind it describes a noun. */
function isRelative(reading: Reading, { cue, at }: { cue: VerbAt; at: number }): boolean {
  const verb = reading.doc.tokens[at + 1];
  return at > cue.last && verb !== undefined && verb.upos === "VERB" && isFiniteVerb(reading, verb);
}

/** "Nine drowned, the mayor said before he left", "…, the guild announces as of noon": right behind the verb, when it was said. */
function tellsWhen(
  { doc }: Reading,
  { zone, cue, behind }: { zone: Zone; cue: VerbAt; behind: number },
): boolean {
  const { tokens } = doc;
  if (behind !== cue.last || !cue.verb.after) return false;
  const before = tokens.slice(zone.first, cue.first).some(({ text }) => text === ",");
  const [word, next] = [tokens[behind]?.lower ?? "", tokens[behind + 1]?.lower ?? ""];
  const dated = /^(?:as|up|until)$/.test(word) && /^(?:of|to|at|on|\d.*)$/.test(next);
  return before && (dated || /^(?:before|after|when|while)$/.test(word));
}

/** "has pledged nine million and the fund in Selan has released four": what is promised or claimed is a number, and the clause behind "and" is the report's own. */
function numberOf(reading: Reading, { cue, rest }: { cue: VerbAt; rest: Run }): Span | null {
  const { tokens } = reading.doc;
  if (cue.verb.act !== "promise" || rest.first !== cue.last) return null;
  let and = rest.first;
  while (and < rest.last && tokens[and]!.lower !== "and" && !isFiniteVerb(reading, tokens[and]!)) and++;
  const counted = hasNumber(reading, { first: rest.first, last: Math.min(and, rest.first + OBJECT) });
  return tokens[and]?.lower === "and" && counted ? spanOf(reading, { first: rest.first, last: and }) : null;
}

/** How far behind its verb the number of an object may stand, in tokens: "another A$ 2". A judgement by that example. */
const OBJECT = 4;

/** "where the boats were": a word that asks, and a clause. */
function isQuestion(reading: Reading, { first, last }: Run): boolean {
  const word = reading.doc.tokens[first]?.lower ?? "";
  return reading.lexicon.asking.has(word) && isClause(reading, { first: first + 1, last });
}

function takenPhrase(
  reading: Reading,
  of: { zone: Zone; cue: VerbAt; frames: ReadonlySet<Frame> },
): Following | null {
  const { zone, cue, frames } = of;
  const { lexicon } = reading;
  const rest = { first: cue.last, last: contentEnd(reading, { zone, at: cue.last }) };
  const words = reading.doc.tokens.slice(rest.first, rest.last).map((token) => token.lower);
  if (frames.has("of") && words.some((word) => word === "of" || word === "for"))
    return taken(reading, { zone, first: cue.last, rule: "of" });
  if (frames.has("about") && /^(?:of|about)$/.test(words[0] ?? ""))
    return taken(reading, { zone, first: cue.last, rule: "about" });
  if (
    frames.has("at") &&
    (words.includes("at") || words.some((word) => lexicon.tolls.has(word))) &&
    hasNumber(reading, rest)
  )
    return taken(reading, { zone, first: cue.last, rule: "at" });
  if (frames.has("as") && (words.includes("as") || words.some((word) => /^["“‘]/.test(word))))
    return taken(reading, { zone, first: cue.last, rule: "as" });
  if (!frames.has("object")) return null;
  const strong = cue.verb.frames.includes("clause") || WEIGHTY.has(cue.verb.act);
  return strong || hasNumber(reading, rest)
    ? taken(reading, { zone, first: cue.last, rule: "object" })
    : null;
}

function taken(
  reading: Reading,
  { zone, first, rule }: { zone: Zone; first: number; rule: string },
): Following | null {
  const span = spanOf(reading, { first, last: contentEnd(reading, { zone, at: first }) });
  return span ? { rule, span } : null;
}
